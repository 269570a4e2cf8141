import { encode, tamga } from '@tamga/wire';
import type { TallyForm } from '@tamga/wire/content-forms';
import { newMessageId, toHex, type MessageId, type PartyId } from '@tamga/core/identifiers';
import { labelsToWire } from '@tamga/core/labels';
import { seal } from '@tamga/core/sealing';
import { contactPoint } from '../contact-point.ts';
import type { Means } from '../means.ts';
import { compose } from '../send/compose.ts';
import type { Database } from '../store/database.ts';
import {
  listUnlistedDelivered,
  listUnlistedReceived,
  markListed,
  unlist,
  type ExchangedRow,
} from '../store/exchange-rows.ts';
import { insertMessage } from '../store/message-rows.ts';
import { insertOutbox } from '../store/outbox-rows.ts';
import { listOutcomes } from '../store/proof-rows.ts';
import {
  findPartner,
  insertMade,
  newestMade,
  onlineMs,
  setMadeState,
  updatePartner,
  type TallyMade,
  type TallyPartner,
} from '../store/tally-rows.ts';
import { tallyEntriesMax } from './tally-times.ts';

/** What a tally says, before it is sealed. */
export interface TallyContent {
  readonly made: TallyMade;
  readonly form: TallyForm;
  readonly listed: readonly ExchangedRow[];
}

/** Lists what no tally to this party lists yet: what came from it, and what it has receipted (decision 0173). */
export function tallyContent(
  db: Database,
  partner: TallyPartner,
  of: { id: MessageId; nowMs: number; answer: boolean },
): TallyContent {
  const { party } = partner;
  const { id, nowMs, answer } = of;
  const before = newestMade(db, party, 'delivered');
  const fromMs = before?.toMs ?? partner.sinceMs - 1;
  const received = listUnlistedReceived(db, party, tallyEntriesMax + 1);
  const sent = listUnlistedDelivered(db, party, tallyEntriesMax + 1);
  // Everything that came by then is listed: it ends before the first that has no room.
  const firstLeft = received[tallyEntriesMax];
  const toMs = Math.max(fromMs, firstLeft === undefined ? nowMs : firstLeft.atMs - 1);
  const more = firstLeft !== undefined || sent.length > tallyEntriesMax;
  const lists = { sent: sent.slice(0, tallyEntriesMax), received: received.slice(0, tallyEntriesMax) };
  const previous = before?.id ?? null;
  return {
    made: { id, party, previous, fromMs, toMs, answer, more, state: 'open', atMs: nowMs },
    listed: [...lists.sent, ...lists.received],
    form: {
      period: { from: new Date(fromMs).toISOString(), until: new Date(toMs).toISOString() },
      ...(previous === null ? {} : { previous }),
      ...(lists.sent.length === 0 ? {} : { sent: lists.sent.map(entryOf) }),
      ...(lists.received.length === 0 ? {} : { received: lists.received.map(entryOf) }),
      ...(answer ? { answer } : {}),
    },
  };
}

/** In the transaction that queues it: what it lists is listed, and one in return is waited for. */
export function keepMade(db: Database, { made, listed }: TallyContent): void {
  insertMade(db, made);
  markListed(db, listed, made.id);
  const partner = findPartner(db, made.party);
  if (partner === undefined) throw new Error(`a tally was made for ${made.party}, which is no partner`);
  const expectedOnlineMs = made.answer ? partner.expectedOnlineMs : (partner.expectedOnlineMs ?? onlineMs(db));
  updatePartner(db, { ...partner, owesAnswer: false, expectedOnlineMs });
}

/** What became of our newest tally to a party. One that did not reach it lists nothing: the next one does. */
export function settleMade(
  db: Database,
  party: PartyId,
  by: { nowMs: number; graceMs: number },
): TallyMade | undefined {
  const made = newestMade(db, party);
  if (made?.state !== 'open') return made;
  const state = fateOf(db, made, by);
  if (state === 'open') return made;
  setMadeState(db, made.id, state);
  if (state === 'failed') unlist(db, made.id);
  return { ...made, state };
}

function fateOf(db: Database, { id }: TallyMade, by: { nowMs: number; graceMs: number }): TallyMade['state'] {
  const states = new Set(listOutcomes(db, id).map(({ state }) => state));
  const isUntaken = (['cannot-open', 'refused-by-recipient', 'held-by-recipient'] as const).some((one) =>
    states.has(one),
  );
  if (states.has('delivered') && !isUntaken) return 'delivered';
  const row = db.prepare('SELECT state, expires_ms FROM messages WHERE id = ?').get(id);
  const isOver = typeof row?.['expires_ms'] === 'number' && row['expires_ms'] + by.graceMs < by.nowMs;
  const hasFailed = isUntaken || states.has('expired') || states.has('recalled') || row?.['state'] === 'REFUSED';
  return hasFailed || isOver ? 'failed' : 'open';
}

/** Seals a tally to the party's contact point and queues it. Undefined: it cannot be sent for now. */
export async function sendTally(
  means: Means,
  partner: TallyPartner,
  { answer }: { answer: boolean },
): Promise<TallyMade | undefined> {
  const { store, register, keys, realm, nowMs, randomBytes, primitives } = means;
  const { directory } = register.picture;
  const [sender, recipient] = [contactPoint(means, means.party), contactPoint(means, partner.party)];
  if (sender === undefined || recipient === undefined) return undefined;
  const id = newMessageId({ nowMs: nowMs(), randomBytes });
  const content = tallyContent(store.db, partner, { id, nowMs: nowMs(), answer });
  const actor = { name: 'adapter', authority: sender, unit: null, roles: [] };
  const composed = compose(means, actor, { to: [recipient], kind: 'TALLY', id, body: content.form });
  if (!composed.ok) return cannot(means, partner.party, composed.refusal.code);
  const { standing, verdict, createdMs, expiresMs, labels, body, decisions, fingerprint } = composed.value;
  if (standing !== 'permit') return cannot(means, partner.party, verdict.code ?? 'NO_AGREEMENT');
  const signer = keys.signerFor({ directory, authority: sender, realm, atMs: createdMs });
  const key = directory.encryptionKey({ authority: recipient, atMs: createdMs, realm });
  if (signer === undefined || key === undefined) return cannot(means, partner.party, 'KEY_UNKNOWN');
  const header = { sender, kind: 'TALLY', thread: id, threadPosition: 1, after: [] } as const;
  const envelope = await seal(
    {
      ...header,
      region: directory.regionHash,
      realm,
      id,
      recipients: [{ authority: recipient, publicKey: key.publicKey }],
      labels: labelsToWire(labels),
      expiresMs,
      body,
    },
    { primitives, signer, randomBytes },
  );
  store.commit((db) => {
    insertMessage(db, {
      ...header,
      id,
      direction: 'out',
      authority: sender,
      priority: labels.urgency,
      recipients: [recipient],
      inReplyTo: null,
      amends: [],
      caseEvent: null,
      operation: null,
      purpose: null,
      crimeAreas: [],
      createdMs,
      expiresMs,
      atMs: content.made.atMs,
      state: 'SENT',
      code: null,
      applied: true,
      openedMs: null,
      decisions,
      author: null,
      changes: [],
      title: null,
      envelopeDigest: envelope.digest,
      envelope: envelope.bytes,
      contentKey: keys.archive.seal({ purpose: 'content-key', id }, envelope.contentKey),
      draft: null,
      fingerprint,
    });
    const payload = encode(tamga.service.v1.Submission, { envelope: envelope.bytes });
    insertOutbox(db, { id, what: 'message', priority: labels.urgency, payload, queuedMs: content.made.atMs });
    keepMade(db, content);
  });
  envelope.contentKey.fill(0);
  means.bell.ring();
  return content.made;
}

function cannot({ logger }: Means, party: PartyId, code: string): undefined {
  logger.warn({ event: 'tally-not-sent', party, code }, 'A tally cannot be sent for now');
  return undefined;
}

function entryOf({ message, digest }: ExchangedRow): { message: string; digest: string } {
  return { message, digest: toHex(digest) };
}
