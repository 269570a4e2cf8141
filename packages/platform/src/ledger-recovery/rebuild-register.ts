import { AgreementRegister, countsFromMs } from '@tamga/core/agreements';
import { nodePolicyEngine } from '@tamga/core/agreements/engine-node';
import {
  readDocument,
  registerEntry,
  restrictedCopies,
  verifyNextRoster,
  type RegisteredEntry,
  type RegisterMessage,
  type VerifiedRoster,
} from '@tamga/core/documents';
import {
  parseLedgerSubject,
  registerStream,
  registerSubject,
  toHex,
  type DocumentSubject,
  type PartyId,
} from '@tamga/core/identifiers';
import { decodeEntry, decodeRecord } from '@tamga/core/ledger';
import type { Primitives } from '@tamga/core/sealing';
import { BusError, setUpStreams, type Bus, type StreamSpec } from '../bus/index.ts';
import type { LedgerCopyReader } from '../ledger-copy/index.ts';
import { entriesOf } from './plan-recovery.ts';
import { RecoveryError } from './recovery-error.ts';

/** A document as somebody kept it. Nothing of it is believed but what its payload hashes to. */
export interface KeptDocument {
  readonly jws: Uint8Array;
  /** The hub's clock when it was registered, as it was told who keeps it; 0: at founding. */
  readonly registeredMs: number;
}

export interface RebuildMeans {
  /** Audit's copy: which documents the register had, in which order, and what each hashes to. */
  readonly copy: Pick<LedgerCopyReader, 'entries' | 'lastSequence'>;
  readonly kept: readonly KeptDocument[];
  /** The founding roster, verified. */
  readonly founding: VerifiedRoster;
  readonly primitives: Primitives;
}

/** What a rebuilt REGISTER would hold. */
export interface RegisterPlan {
  /** Documents in the order of the log. */
  readonly documents: readonly DocumentSubject[];
  /** With the copies of those that not every member may see. */
  readonly messages: readonly RegisterMessage[];
}

interface Logged {
  readonly subject: DocumentSubject;
  readonly hash: string;
}

/**
 * Puts together what REGISTER held, after a loss of the exchange's store: every document that LEDGER records, in the order of
 * the log, from whoever kept it, each held against the hash in its record. Who may see what is worked out as gateways do.
 * Changes nothing. Throws RecoveryError DOCUMENTS_MISSING with what nobody brought, DOCUMENT_REFUSED.
 */
export async function planRegister(means: RebuildMeans): Promise<RegisterPlan> {
  const { founding, primitives } = means;
  const kept = keptByHash(means);
  const logged = loggedDocuments(means.copy);
  const missing = logged.filter(({ hash }) => !kept.has(hash));
  if (missing.length > 0) {
    const names = missing.map(({ subject: { type, document, version } }) => `${type} ${document} ${version}`);
    throw new RecoveryError(
      'DOCUMENTS_MISSING',
      `LEDGER records documents that are not at hand: ${names.join(', ')}; bring the adapter.sqlite of somebody who has them, or the documents, with --from`,
    );
  }
  using agreements = new AgreementRegister({ primitives, engine: nodePolicyEngine(), roster: founding });
  let roster = founding;
  const restricted = new Map<string, RegisteredEntry>();
  const messages: RegisterMessage[] = [];
  for (const { subject, hash } of logged) {
    const { jws, registeredMs } = kept.get(hash) ?? { jws: new Uint8Array(), registeredMs: 0 };
    const entry = { subject, jws, hash, registeredMs };
    const { type, document: id, version } = subject;
    const name = { type, id, version, registeredMs: countsFromMs(registeredMs) };
    if (type === 'agreement' || type === 'suspension' || type === 'consent') {
      const judged = await agreements.judge(jws, name);
      if (!judged.ok) throw refused(subject, judged.code);
      const { centre, members } = roster.roster;
      const readers =
        judged.audience === undefined ? [centre, ...members.map(({ party }) => party)] : [...judged.audience, centre];
      messages.push(...judged.restsOn.flatMap((earlier) => copiesOf(restricted.get(earlier), readers)));
      if (judged.audience !== undefined) restricted.set(hash, entry);
      messages.push(...copiesOf(restricted.get(hash), readers));
    }
    messages.push(registerEntry(entry, { isPublic: !restricted.has(hash) }));
    await agreements.addAny(jws, name);
    if (type === 'roster' && subject.version > 1) {
      const next = await verifyNextRoster(jws, { primitives, current: roster });
      if (!next.ok) throw refused(subject, next.code);
      roster = next.roster;
    }
  }
  return { documents: logged.map(({ subject }) => subject), messages };
}

/**
 * Makes the streams that are missing and lays the documents down with the operator's key. Interrupted it is done again: what
 * stands already stays. Throws BusError, RecoveryError STREAM_MOVED where something else stands on a document's place.
 */
export async function rebuildRegister(
  { messages }: RegisterPlan,
  {
    operator,
    streams,
  }: {
    operator: Pick<Bus, 'request' | 'publishUntilAcknowledged' | 'getLastBySubject'>;
    streams: readonly StreamSpec[];
  },
): Promise<void> {
  await setUpStreams(operator, streams);
  for (const { subject, payload } of messages) {
    const result = await operator.publishUntilAcknowledged(subject, payload, {
      expectEmptySubject: true,
      expectStream: registerStream,
    });
    if (result.stored) continue;
    if (result.code !== 'SUBJECT_TAKEN') throw new BusError('UNEXPECTED_REPLY', `${subject}: ${result.code}`);
    const there = await operator.getLastBySubject(registerStream, subject);
    if (there === undefined || Buffer.compare(there.data, payload) !== 0)
      throw new RecoveryError('STREAM_MOVED', `${subject} of REGISTER holds something else: it is not to be rebuilt`);
  }
}

/** The documents that LEDGER records and REGISTER does not hold, by their subjects; all of them where it is gone. Throws BusError. */
export async function missingFromRegister(
  bus: Pick<Bus, 'getLastBySubject'>,
  copy: RebuildMeans['copy'],
): Promise<string[]> {
  const subjects = loggedDocuments(copy).map(({ subject }) => registerSubject(subject));
  const missing: string[] = [];
  for (const subject of subjects) if ((await standsAt(bus, subject)) === undefined) missing.push(subject);
  return missing;
}

async function standsAt(bus: Pick<Bus, 'getLastBySubject'>, subject: string) {
  try {
    return await bus.getLastBySubject(registerStream, subject);
  } catch (error) {
    if (error instanceof BusError && error.code === 'STREAM_MISSING') return undefined;
    throw error;
  }
}

function copiesOf(entry: RegisteredEntry | undefined, readers: readonly PartyId[]): RegisterMessage[] {
  return entry === undefined ? [] : restrictedCopies(entry, readers);
}

function keptByHash({ kept, primitives }: RebuildMeans): ReadonlyMap<string, KeptDocument> {
  return new Map(
    kept.flatMap((document) => {
      const read = readDocument(document.jws);
      return read.ok ? [[toHex(primitives.sha256(read.document.payload)), document] as const] : [];
    }),
  );
}

function loggedDocuments(copy: RebuildMeans['copy']): Logged[] {
  const found: Logged[] = [];
  for (const { subject, bytes, sequence } of entriesOf(copy, { from: 1, to: copy.lastSequence })) {
    const place = parseLedgerSubject(subject);
    if (place?.kind !== 'document') continue;
    const entry = decodeEntry(bytes);
    const record = entry.ok ? decodeRecord(entry.entry.record) : undefined;
    if (record?.ok !== true || record.record.event !== 'document')
      throw new RecoveryError('COPY_DAMAGED', `entry ${sequence} of the copy is no record of a document`);
    const { type, document, version } = place;
    found.push({ subject: { type, document, version }, hash: toHex(record.record.payloadHash) });
  }
  return found;
}

function refused({ type, document, version }: DocumentSubject, code: string): RecoveryError {
  return new RecoveryError(
    'DOCUMENT_REFUSED',
    `${type} ${document} ${version}, which LEDGER records, does not hold: ${code}`,
  );
}
