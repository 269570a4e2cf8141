import type { DecisionView } from '@tamga/api';
import { decodeExact, tamga } from '@tamga/wire';
import { isCaveat, questionOf, rosterBasisId } from '@tamga/core/agreements';
import {
  cannotHonour,
  decisionChanges,
  isDeliverable,
  type DecisionChange,
  type DecisionTerms,
} from '@tamga/core/casework';
import { partyOf, purposes, toHex, verdicts, type AuthorityId } from '@tamga/core/identifiers';
import { decodeRecord, leafOfEntry, type AdmissionRecord } from '@tamga/core/ledger';
import type { EnvelopeHeader } from '@tamga/core/sealing';
import { storedEnvelope } from '../casework/body.ts';
import { reliedConsents } from '../casework/consents.ts';
import { decidedFor, decisionView } from '../decision-view.ts';
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
  // Whoever has left since signed it all the same; what may still come from there is judged below.
  const at = (nowMs: number) =>
    directory.signingKey({ authority, thumbprint, realm, createdMs, nowMs, alongThread: true });
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
  /** `centreDiffers`: by the same documents it should have refused as well. */
  | { verdict: 'refuse'; code: string; decisions: readonly DecisionView[]; centreDiffers: boolean }
  /** `changes`: in what the decisions differ, where that is why. */
  | { verdict: 'hold'; code: string; decisions: readonly DecisionView[]; changes: readonly DecisionChange[] };

interface Asked {
  readonly header: EnvelopeHeader;
  readonly headerBytes: Uint8Array;
  readonly authority: AuthorityId;
  readonly record: AdmissionRecord;
}

/** Of a hold that ends by itself: what the message answers has not arrived. */
export const answeredUnknown = 'IN_REPLY_TO_UNKNOWN';

/**
 * By the agreements here, at the record's time and now (04), and against what the record itself says: who decides, whether
 * and with which duties must be the same three times, or a person looks at what differs (decision 0126). Only about
 * ourselves: agreements of others may be unknown to us.
 */
export function decideAgain(asked: Asked, means: Means): AgreementVerdict {
  const { header, headerBytes, authority, record } = asked;
  const { agreements, directory } = means.register.picture;
  if (leansOnUnknownDocument(asked, means)) return { verdict: 'wait', code: 'AGREEMENT_UNKNOWN' };
  const wire = decodeExact(tamga.envelope.v1.Header, headerBytes);
  if (!wire.ok) throw new Error(`the header of ${header.id} was parsed before and does not decode now`);
  const standing = threadStanding(means.store.db, { ...header, recipients: [authority] });
  const consenting = (ms: number): string[] => {
    const { sender, recipients, labels, consents } = header;
    const relying = {
      sender,
      recipients: recipients.map((recipient) => recipient.authority),
      purpose: purposes.nameOf(labels.purpose) ?? ('' as const),
      consents: consents.map((hash) => toHex(hash)),
    };
    return reliedConsents(means, relying, ms);
  };
  const at = (inThread: boolean, ms: number) =>
    agreements
      .decide(
        {
          ...questionOf(wire.message, { inThread, consenting: consenting(ms), quotasExceeded: record.quotasExceeded }),
          recipients: [authority],
        },
        ms,
      )
      .map(decisionView)[0];
  const inThread = standing === 'in-thread';
  const then = at(inThread, record.atMs);
  const now = at(inThread, means.nowMs());
  const recorded = record.decisions.filter(({ recipient }) => recipient === authority).map(decisionView)[0];
  const decisions = then === undefined ? [] : [then];
  // What it answers may still be on its way: it waits here, and is judged again when that has arrived (03).
  const couldFollow = standing === 'unknown' && at(true, record.atMs)?.decision === 'permit';
  if (couldFollow && then?.decision !== 'permit')
    return { verdict: 'hold', code: answeredUnknown, decisions, changes: [] };
  if (then === undefined || now === undefined || then.decision === 'refuse')
    return { verdict: 'refuse', code: then?.code ?? 'NO_AGREEMENT', decisions, centreDiffers: true };
  // A party has left the region since, or the centre let through what came from it afterwards: a person looks.
  const hasDeparted = [header.sender, authority].some((one) => directory.hasDeparted(partyOf(one)));
  if (hasDeparted && !inThread) return { verdict: 'hold', code: 'PARTY_DEPARTED', decisions, changes: [] };
  // What its sender or a third party had to decide before was not for the centre to let through.
  if (!isDeliverable(decidedFor(then)))
    return { verdict: 'refuse', code: 'HUMAN_DECISION', decisions, centreDiffers: true };
  const dishonoured = cannotHonour([...then.obligations, ...(recorded?.obligations ?? [])], {
    kind: header.kind,
    languages: directory.authority(authority, { alongThread: true })?.languages ?? [],
    knowsCaveat: isCaveat,
    knowsAuthority: (one) => directory.authority(one) !== undefined,
  });
  if (dishonoured !== undefined) return { verdict: 'refuse', code: dishonoured.code, decisions, centreDiffers: false };
  const changes = decisionChanges(termsOf(then), termsOf(now));
  if (changes.length > 0) return { verdict: 'hold', code: 'DECISION_CHANGED', decisions, changes };
  const differs = recorded === undefined ? [] : decisionChanges(termsOf(recorded), termsOf(then));
  if (differs.length > 0) return { verdict: 'hold', code: 'DECISION_DIFFERS', decisions, changes: differs };
  if (then.decision === 'human') return { verdict: 'hold', code: 'HUMAN_DECISION', decisions, changes: [] };
  return { verdict: 'permit', decisions };
}

function termsOf({ decision, code, waitsFor, obligations }: DecisionView): DecisionTerms {
  return { verdict: decision, code: code ?? '', decider: waitsFor ?? '', obligations };
}

/** Whether the centre decided by a document that has not reached us. */
function leansOnUnknownDocument({ authority, record }: Asked, means: Means): boolean {
  const { agreements, directory } = means.register.picture;
  const own = record.decisions.find(({ recipient }) => recipient === authority);
  if (own === undefined || !['permit', 'human'].includes(verdicts.nameOf(own.verdict) ?? '')) return false;
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
): { verdict: 'release' } | { verdict: 'held'; code: string; changes: readonly DecisionChange[] } {
  const row = findMessage(means.store.db, id);
  const admission = findAdmission(means.store.db, id);
  const envelope = row === undefined ? undefined : storedEnvelope(means, row);
  if (row === undefined || admission === undefined || envelope === undefined)
    throw new Error(`message ${id} is held and not whole here`);
  const record = admittedIn(admission.stamp, means);
  const { header, headerBytes } = envelope;
  const key = checkSigningKey(header, record, means);
  const bad = key.refused ?? key.revokedSince;
  if (bad !== null) return { verdict: 'held', code: bad, changes: [] };
  const decided = decideAgain({ header, headerBytes, authority: row.authority, record }, means);
  if (decided.verdict === 'permit') return { verdict: 'release' };
  return { verdict: 'held', code: decided.code, changes: decided.verdict === 'hold' ? decided.changes : [] };
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
