import {
  type DocumentCode,
  readDocument,
  requiredSigner,
  verifyReadDocument,
  type VerifiedRoster,
} from '../documents/index.ts';
import { fromHex } from '../identifiers/index.ts';
import type { Primitives } from '../sealing/index.ts';
import { compileHashed, type HashedAgreement } from './compile.ts';
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
  options: VerifyAgreementOptions,
): Promise<VerifyAgreementResult> {
  const [result] = await verifyAgreements([jws], options);
  if (result === undefined) throw new Error('an agreement came to nothing');
  return result;
}

/** The same for many, each by itself, in their order: their signatures beside each other, Cedar's check for all at once. */
export async function verifyAgreements(
  documents: readonly (string | Uint8Array)[],
  options: VerifyAgreementOptions,
): Promise<VerifyAgreementResult[]> {
  const signed = await Promise.all(documents.map((jws) => verifySigned(jws, options)));
  const agreements = signed.flatMap((one) => (one.ok ? [one.agreement] : []));
  const compiled = compileHashed(agreements, options.engine).values();
  return signed.map((one) => {
    if (!one.ok) return one;
    const next = compiled.next();
    if (next.done) throw new Error('an agreement came to nothing');
    return next.value.ok ? next.value : refusedBy(next.value.problems);
  });
}

type Refused = Extract<VerifyAgreementResult, { ok: false }>;

async function verifySigned(
  jws: string | Uint8Array,
  { primitives, roster }: VerifyAgreementOptions,
): Promise<{ ok: true; agreement: HashedAgreement } | Refused> {
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
  const verified = await verifyReadDocument(read.document, { primitives, type: 'agreement', required });
  if (!verified.ok) return { ...verified, detail: `not signed by exactly ${signatories.join(', ')}` };
  // The payload is canonical: its hash is the document's id (parseAgreementPayload).
  return { ok: true, agreement: { agreement: parsed.agreement, documentHash: fromHex(verified.document.id) } };
}

function refusedBy([first]: readonly Problem[]): Refused {
  if (first === undefined) throw new Error('refused without a problem');
  return { ok: false, code: first.code, detail: formatProblem(first) };
}
