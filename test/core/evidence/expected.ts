import type { EvidenceResult } from '@tamga/core/evidence';
import { toHex } from '@tamga/core/identifiers';
import type { MisbehaviourResult } from '@tamga/core/ledger/witness';
import type { EvidenceVector, MisbehaviourVector } from './vector-file.ts';

/** What a golden vector says of a result. */
export function expectedOf(result: EvidenceResult): Pick<EvidenceVector, 'code' | 'proved'> {
  if (!result.ok) return { code: result.code };
  const { proved, findings } = result;
  const { entry, log } = proved;
  return {
    code: null,
    proved: {
      message: proved.message,
      envelopeDigest: proved.envelopeDigest,
      kind: proved.kind,
      sender: proved.sender,
      recipients: proved.recipients,
      admitted: proved.admitted,
      code: proved.code,
      leaf: String(entry.index),
      recordedMs: entry.recordedMs,
      notBeforeS: entry.notBeforeS === undefined ? null : String(entry.notBeforeS),
      notAfterS: String(entry.notAfterS),
      decisions: proved.decisions.map(({ recipient, verdict, code, bases }) => ({
        recipient,
        verdict,
        code,
        bases: bases.map(({ agreement, version, article }) => `${agreement}@${version}/${article}`),
      })),
      outcomes: proved.outcomes.map(({ recipient, state, entry: { index } }) => ({
        recipient,
        state,
        leaf: String(index),
      })),
      logSize: String(log.size),
      logRoot: log.root,
      cosigners: log.cosigners,
      findings: [...new Set(findings.map(({ code }) => code))].toSorted(),
    },
  };
}

/** The same of a proof of misbehaviour. */
export function provenOf(result: MisbehaviourResult): Pick<MisbehaviourVector, 'code' | 'proved'> {
  if (!result.ok) return { code: result.code };
  const { kind, origin, checkpoints, cosignedBoth, leafIndex } = result.proven;
  return {
    code: null,
    proved: {
      kind,
      origin,
      checkpoints: checkpoints.map(({ size, root }) => ({ size: String(size), root: toHex(root) })),
      cosignedBoth,
      leaf: leafIndex === undefined ? null : String(leafIndex),
    },
  };
}
