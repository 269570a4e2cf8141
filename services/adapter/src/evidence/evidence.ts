import { setTimeout as delay } from 'node:timers/promises';
import { encodeEvidence, verifyEvidence, type EvidenceBundle, type EvidenceResult } from '@tamga/core/evidence';
import { toHex, type AuthorityId } from '@tamga/core/identifiers';
import { leafHash, leafOfEntry } from '@tamga/core/ledger';
import { logReading } from '../access/log-access.ts';
import { may, type Officer } from '../api/officer.ts';
import { openStored } from '../casework/body.ts';
import { checkUse } from '../casework/check-use.ts';
import type { Means } from '../means.ts';
import { refuse, type Refused } from '../refusal.ts';
import type { Answer } from '../answer.ts';
import { findMessage, type MessageRow } from '../store/message-rows.ts';
import { assembleEvidence } from './assemble.ts';
import type { EvidenceLog } from './evidence-log.ts';
import type { MakePdf } from './pdf/make-pdf.ts';
import type { PaperAuthority, PaperContent } from './pdf/paper.ts';
import { treePath } from './pdf/tree-path.ts';

/** How long `wait` waits for what is not final yet; below what clients wait for an answer. */
const waitMsMax = 25_000;
const askAgainMs = 500;

/** What kind of evidence is wanted. */
export interface EvidenceRequest {
  /** With the content key: whoever gets the file reads the body. */
  readonly withKey: boolean;
  /** Waits a while for what is in no final checkpoint yet. */
  readonly wait: boolean;
}

export interface EvidencePaperRequest extends EvidenceRequest {
  readonly language: 'en' | 'ru';
}

/** A file to be handed out. */
export interface EvidenceFile {
  readonly name: string;
  readonly type: 'application/zip' | 'application/pdf';
  readonly bytes: Uint8Array;
}

/** Hands out evidence. Who may see the message was found out before; whether the key may go out is decided here. */
export interface EvidenceDesk {
  bundle(officer: Officer, row: MessageRow, request: EvidenceRequest): Promise<Answer<EvidenceFile>>;
  paper(officer: Officer, row: MessageRow, request: EvidencePaperRequest): Promise<Answer<EvidenceFile>>;
}

interface Made {
  readonly bundle: EvidenceBundle;
  readonly bytes: Uint8Array;
  readonly sha256: Uint8Array;
  readonly result: EvidenceResult & { ok: true };
}

/**
 * Evidence for officers and auditors: put together, verified by nothing but the pinned founding roster as any court would, and
 * only then given away; each time logged. With the key it is taking something out of the system, and what travels with the
 * message decides about that first (docs/decisions/0169).
 */
export function createEvidenceDesk(
  means: Means,
  { log, makePdf }: { log: EvidenceLog; makePdf: MakePdf },
): EvidenceDesk {
  const make = async (officer: Officer, row: MessageRow, request: EvidenceRequest): Promise<Answer<Made>> => {
    const allowed = request.withKey ? await mayTakeOut(means, officer, row) : undefined;
    if (allowed !== undefined) return allowed;
    const parts = await assembled(means, log, row, request);
    if (!parts.ok) return parts;
    // The message as it is now: the log may have been asked for long.
    const envelope = findMessage(means.store.db, row.id)?.envelope ?? null;
    if (envelope === null) return erasedMeanwhile;
    const key = request.withKey ? await keyNow(means, officer, row) : undefined;
    if (key?.ok === false) return key;
    const bundle: EvidenceBundle = key === undefined ? parts.value : { ...parts.value, contentKey: key.value };
    const bytes = encodeEvidence(bundle, { primitives: means.primitives });
    const trust = means.register.picture.directory.regionHash;
    const result = await verifyEvidence(bytes, { trust, primitives: means.primitives });
    bundle.contentKey?.fill(0);
    if (!result.ok) {
      const { code, where, detail } = result;
      means.logger.error({ event: 'evidence-refused', code }, 'Evidence that was put together does not hold');
      return refuse('EVIDENCE_REFUSED', `what was put together does not hold: ${code} ${where} ${detail}`);
    }
    return { ok: true, value: { bundle, bytes, result, sha256: means.primitives.sha256(bytes) } };
  };
  const logged = (officer: Officer, row: MessageRow, act: string, { sha256 }: Made, withKey: boolean): void =>
    logReading(means, {
      actor: officer,
      operation: withKey ? 'disclosure' : 'consultation',
      act,
      messages: [row],
      // Whoever holds the file: who that will be is not known here.
      ...(withKey ? { disclosedTo: ['bearer'] } : {}),
      digest: sha256,
    });
  return {
    bundle: async (officer, row, request) => {
      const made = await make(officer, row, request);
      if (!made.ok) return made;
      logged(officer, row, 'evidence', made.value, request.withKey);
      return { ok: true, value: { name: nameOf(row, 'zip'), type: 'application/zip', bytes: made.value.bytes } };
    },
    paper: async (officer, row, request) => {
      const made = await make(officer, row, request);
      if (!made.ok) return made;
      const paper = makePdf(paperOf(means, officer, row, { made: made.value, language: request.language }));
      if (paper === undefined) return refuse('BUSY', 'too many papers are being made: ask again in a moment');
      const bytes = await paper;
      logged(officer, row, 'evidence-paper', made.value, request.withKey);
      return { ok: true, value: { name: nameOf(row, 'pdf'), type: 'application/pdf', bytes } };
    },
  };
}

function nameOf(row: MessageRow, ending: 'zip' | 'pdf'): string {
  return `evidence-${row.id}.${ending}`;
}

/** Whether this officer may take the body of this message out of the system: undefined, or why not. */
async function mayTakeOut(means: Means, officer: Officer, row: MessageRow): Promise<Refused | undefined> {
  if (!may(officer, 'read-body') || row.authority !== officer.authority)
    return refuse('ROLE_NOT_ALLOWED', 'the content key discloses the body, and this role does not read bodies');
  const content = await openStored(means, row);
  if ('hidden' in content || row.contentKey === null)
    return refuse('STATE_CONFLICT', `there is no body to disclose: ${'hidden' in content ? content.hidden : 'DRAFT'}`);
  // What is one's own one may take out; of what was received, what travels with it and the agreements decide.
  if (row.direction === 'out') return undefined;
  const checked = checkUse(means, officer, row, { act: 'export' });
  if (!checked.ok) return checked;
  const { decision, code, agreement, article, waitsFor, nearest } = checked.value;
  switch (decision) {
    case 'permit':
      return undefined;
    case 'refuse':
      return refuse(
        code ?? 'PROHIBITED',
        'the content key would take the body out of the system, which is not allowed',
        {
          agreement,
          article,
          waitsFor,
          nearest,
        },
      );
    case 'human':
      return officer.roles.includes('supervisor')
        ? undefined
        : refuse('HUMAN_DECISION', 'taking the body out is decided by a supervisor', { waitsFor, agreement, article });
    default:
      return decision satisfies never;
  }
}

const erasedMeanwhile: Refused = refuse('STATE_CONFLICT', 'the message was erased while its evidence was put together');

/**
 * The content key, where it may be taken out at this moment: while the log was asked the message may have been erased or recalled,
 * and what the decision about it rested on may have ended.
 */
async function keyNow(means: Means, officer: Officer, { id }: MessageRow): Promise<Answer<Uint8Array>> {
  const { store, keys } = means;
  const row = findMessage(store.db, id);
  const refused = row === undefined ? erasedMeanwhile : await mayTakeOut(means, officer, row);
  if (refused !== undefined) return refused;
  const sealed = findMessage(store.db, id)?.contentKey ?? null;
  if (sealed === null) return erasedMeanwhile;
  return { ok: true, value: Uint8Array.from(keys.archive.open({ purpose: 'content-key', id }, sealed)) };
}

/** Puts it together, once or until nothing of it is missing for want of a final checkpoint; a log that answers late counts too. */
async function assembled(
  means: Means,
  log: EvidenceLog,
  row: MessageRow,
  { wait }: EvidenceRequest,
): Promise<Answer<Omit<EvidenceBundle, 'contentKey'>>> {
  const startedMs = means.nowMs();
  for (let pausedMs = 0; ; pausedMs += askAgainMs) {
    const parts = await assembleEvidence(means, log, row);
    const waitedMs = Math.max(pausedMs, means.nowMs() - startedMs);
    const isEarly =
      !parts.ok && (parts.refusal.code === 'EVIDENCE_NOT_FINAL' || parts.refusal.code === 'EVIDENCE_NOT_YET');
    if (!wait || !isEarly || waitedMs >= waitMsMax) return parts;
    await delay(askAgainMs);
  }
}

function paperOf(
  means: Means,
  officer: Officer,
  row: MessageRow,
  { made, language }: { made: Made; language: 'en' | 'ru' },
): PaperContent {
  const { directory } = means.register.picture;
  const { bundle, bytes, result, sha256 } = made;
  const { proved, findings } = result;
  const leaf = bundle.leaves.find(({ index }) => index === proved.entry.index);
  const read = leaf === undefined ? undefined : leafOfEntry(means.primitives, leaf.entry);
  if (leaf === undefined || read?.ok !== true) throw new Error('a bundle that holds has the leaf of its message');
  const start = leafHash(means.primitives, read.leaf.data);
  const { index, path } = leaf;
  return {
    language,
    region: { name: directory.roster.roster.region, hash: toHex(directory.regionHash) },
    proved,
    findings,
    authorities: new Map(
      [proved.sender, ...proved.recipients].flatMap((authority) => {
        const known = authorityOf(means, authority);
        return known === undefined ? [] : [[authority, known] as const];
      }),
    ),
    path: {
      leafHash: start,
      steps: treePath(means.primitives, { index, size: proved.log.size, leafHash: start, path }),
    },
    bundle: { bytes, name: nameOf(row, 'zip'), sha256: toHex(sha256) },
    madeBy: officer.authority,
    madeMs: means.nowMs(),
  };
}

function authorityOf(means: Means, authority: AuthorityId): PaperAuthority | undefined {
  const known = means.register.picture.directory.authority(authority);
  return known && { names: { en: known.names.en, ru: known.names.ru, own: known.names.own }, timeZone: known.timeZone };
}
