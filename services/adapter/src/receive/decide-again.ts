import { decodeExact, tamga } from '@tamga/wire';
import { questionOf, rosterBasisId } from '@tamga/core/agreements';
import { verdicts, type AuthorityId } from '@tamga/core/identifiers';
import { decodeRecord, leafOfEntry, type AdmissionRecord } from '@tamga/core/ledger';
import type { EnvelopeHeader } from '@tamga/core/sealing';
import { storedEnvelope } from '../casework/body.ts';
import { decisionView, type DecisionView } from '../decision-view.ts';
import type { Means } from '../means.ts';
import { findMessage, type MessageRow } from '../store/message-rows.ts';
import { findAdmission } from '../store/proof-rows.ts';
import { threadStanding } from '../thread.ts';

/** The key of a header's signature, if it is listed at all, and what speaks against it. */
interface KeyVerdict {
  readonly code: string;
  readonly publicKey: Uint8Array | undefined;
  /** Why it did not count when the centre admitted; null when it did. */
  readonly refused: string | null;
  /** It counted then and does not now: a person looks (04: at the record's time and now). */
  readonly revokedSince: 'KEY_REVOKED' | null;
}

export function checkSigningKey(header: EnvelopeHeader, record: AdmissionRecord, means: Means): KeyVerdict {
  const { directory } = means.register.picture;
  const { sender: authority, signingKey: thumbprint, realm, createdMs } = header;
  const at = (nowMs: number) => directory.signingKey({ authority, thumbprint, realm, createdMs, nowMs });
  const then = at(record.atMs);
  if (!then.ok) {
    const publicKey = 'publicKey' in then ? then.publicKey : undefined;
    return { code: then.code, publicKey, refused: then.code, revokedSince: null };
  }
  const revokedSince = at(means.nowMs()).ok ? null : 'KEY_REVOKED';
  return { code: '', publicKey: then.publicKey, refused: null, revokedSince };
}

type AgreementVerdict =
  | { verdict: 'wait'; code: string }
  | { verdict: 'permit'; decisions: readonly DecisionView[] }
  | { verdict: 'hold' | 'refuse'; code: string; decisions: readonly DecisionView[] };

interface Asked {
  readonly header: EnvelopeHeader;
  readonly headerBytes: Uint8Array;
  readonly authority: AuthorityId;
  readonly record: AdmissionRecord;
}

/** Of a hold that ends by itself: what the message answers has not arrived. */
export const answeredUnknown = 'IN_REPLY_TO_UNKNOWN';

/** By the agreements here, at the record's time and now (04). Only about ourselves: agreements of others may be unknown to us. */
export function decideAgain(asked: Asked, means: Means): AgreementVerdict {
  const { header, headerBytes, authority, record } = asked;
  const { agreements } = means.register.picture;
  if (leansOnUnknownDocument(asked, means)) return { verdict: 'wait', code: 'AGREEMENT_UNKNOWN' };
  const wire = decodeExact(tamga.envelope.v1.Header, headerBytes);
  if (!wire.ok) throw new Error(`the header of ${header.id} was parsed before and does not decode now`);
  const standing = threadStanding(means.store.db, { ...header, recipients: [authority] });
  const question = (inThread: boolean) => ({ ...questionOf(wire.message, { inThread }), recipients: [authority] });
  const at = (inThread: boolean, ms: number) => agreements.decide(question(inThread), ms).map(decisionView)[0];
  const inThread = standing === 'in-thread';
  const then = at(inThread, record.atMs);
  const now = at(inThread, means.nowMs());
  const decisions = then === undefined ? [] : [then];
  if (then?.decision === 'permit' && now?.decision === 'permit') return { verdict: 'permit', decisions };
  // What it answers may still be on its way: it waits here, and is judged again when that has arrived (03).
  const couldFollow = standing === 'unknown' && at(true, record.atMs)?.decision === 'permit';
  if (couldFollow) return { verdict: 'hold', code: answeredUnknown, decisions };
  if (then?.decision === 'permit') return { verdict: 'hold', code: 'DECISION_CHANGED', decisions };
  if (then?.decision === 'human') return { verdict: 'hold', code: 'HUMAN_DECISION', decisions };
  return { verdict: 'refuse', code: then?.code ?? 'NO_AGREEMENT', decisions };
}

/** Whether the centre decided by a document that has not reached us. */
function leansOnUnknownDocument({ authority, record }: Asked, means: Means): boolean {
  const { agreements, directory } = means.register.picture;
  const own = record.decisions.find(({ recipient }) => recipient === authority);
  if (own === undefined || verdicts.nameOf(own.verdict) !== 'permit') return false;
  const known = new Set(agreements.agreements.map(({ documentHash }) => Buffer.from(documentHash).toString('hex')));
  known.add(directory.roster.id);
  return own.bases.some((basis) => {
    // A roster that was in force before the newest one is known as well: rosters are read in order.
    const isOldRoster = basis.agreement === rosterBasisId && (basis.version ?? 0) <= directory.roster.roster.version;
    return !isOldRoster && !known.has(Buffer.from(basis.documentHash ?? []).toString('hex'));
  });
}

/**
 * Judges a stored message that was held until what it answers had arrived: by the keys and agreements of now, not of when
 * it came. 'held' with the same code while that is still missing.
 */
export function judgeHeld(
  means: Means,
  id: MessageRow['id'],
): { verdict: 'release' } | { verdict: 'held'; code: string } {
  const row = findMessage(means.store.db, id);
  const admission = findAdmission(means.store.db, id);
  const envelope = row === undefined ? undefined : storedEnvelope(means, row);
  if (row === undefined || admission === undefined || envelope === undefined)
    throw new Error(`message ${id} is held and not whole here`);
  const record = admittedIn(admission.stamp, means);
  const { header, headerBytes } = envelope;
  const key = checkSigningKey(header, record, means);
  const bad = key.refused ?? key.revokedSince;
  if (bad !== null) return { verdict: 'held', code: bad };
  const decided = decideAgain({ header, headerBytes, authority: row.authority, record }, means);
  return decided.verdict === 'permit' ? { verdict: 'release' } : { verdict: 'held', code: decided.code };
}

/** The record of a stamp that was verified before it was stored. */
function admittedIn(stamp: Uint8Array, means: Means): AdmissionRecord {
  const decoded = decodeExact(tamga.ledger.v1.Stamp, stamp);
  const leaf = decoded.ok ? leafOfEntry(means.primitives, decoded.message.entry) : undefined;
  const record = leaf?.ok === true ? decodeRecord(leaf.leaf.entry.record) : undefined;
  if (record?.ok !== true || record.record.event !== 'admission')
    throw new Error('a stored stamp of an admission does not decode');
  return record.record;
}
