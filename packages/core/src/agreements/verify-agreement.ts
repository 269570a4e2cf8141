import {
  type DocumentCode,
  readDocument,
  requiredSigner,
  verifyDocument,
  type VerifiedRoster,
} from '../documents/index.ts';
import type { Primitives } from '../sealing/index.ts';
import { compileAgreement } from './compile.ts';
import type { CompiledAgreement } from './compiled.ts';
import type { PolicyEngine } from './engine.ts';
import { parseAgreementPayload } from './parse.ts';
import { signatoriesOf } from './parties.ts';
import { formatProblem, type Problem } from './problem.ts';

export interface VerifyAgreementOptions {
  primitives: Primitives;
  /** The roster in force: its members' roots sign agreements, and nobody outside it is a party. */
  roster: VerifiedRoster;
  engine: PolicyEngine;
}

export type VerifyAgreementResult =
  | { ok: true; compiled: CompiledAgreement }
  | { ok: false; code: DocumentCode | Problem['code']; detail: string };

/**
 * A signed agreement, checked from end to end: canonical payload, parties of the region, signed by exactly its
 * signatories with both algorithms, accepted by Cedar, its examples decided as written.
 */
export async function verifyAgreement(
  jws: string | Uint8Array,
  { primitives, roster, engine }: VerifyAgreementOptions,
): Promise<VerifyAgreementResult> {
  const read = readDocument(jws);
  if (!read.ok) return { ...read, detail: 'not a signed document' };
  const { members } = roster.roster;
  const parsed = parseAgreementPayload(read.document.payload, {
    file: 'agreement',
    parties: members.map(({ party }) => party),
  });
  if (!parsed.ok) return refusedBy(parsed.problems);
  const signatories = signatoriesOf(parsed.agreement.document);
  const required = members.filter(({ party }) => signatories.includes(party)).map(requiredSigner);
  const verified = await verifyDocument(jws, { primitives, type: 'agreement', required });
  if (!verified.ok) return { ...verified, detail: `not signed by exactly ${signatories.join(', ')}` };
  const compiled = compileAgreement(parsed.agreement, { engine, sha256: (bytes) => primitives.sha256(bytes) });
  return compiled.ok ? compiled : refusedBy(compiled.problems);
}

function refusedBy([first]: readonly Problem[]): VerifyAgreementResult {
  if (first === undefined) throw new Error('refused without a problem');
  return { ok: false, code: first.code, detail: formatProblem(first) };
}
