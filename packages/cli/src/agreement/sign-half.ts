import {
  agreementPayload,
  formatProblem,
  parseAgreement,
  parseAgreementPayload,
  signatoriesOf,
  type Agreement,
} from '@tamga/core/agreements';
import { addSignatures, checkSignatures, readDocument, requiredSigner, signDocument } from '@tamga/core/documents';
import { toHex } from '@tamga/core/identifiers';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { CliError } from '../error.ts';
import type { OwnRoot } from './own-root.ts';

/** An agreement on its way round its signatories. */
export interface HalfSigned {
  readonly jws: string;
  readonly id: string;
  readonly version: number;
  /** SHA-256 of the payload that all sign. */
  readonly hash: string;
  readonly signed: readonly string[];
  readonly missing: readonly string[];
}

/**
 * Adds one party's signatures, both algorithms, to an agreement: to a draft in YAML or JSON, or to what others have
 * signed. What others have signed is checked first, each signature by itself, over the very bytes that are signed here.
 */
export async function signHalf(text: string, { file, root }: { file: string; root: OwnRoot }): Promise<HalfSigned> {
  const parties = root.roster.roster.members.map(({ party }) => party);
  const isJws = readDocument(text).ok;
  if (!isJws && /^\s*\{\s*"payload"/u.test(text))
    throw refusedAs(readCode(text), file, 'is no signed document of one form');
  const agreement = isJws ? fromJws(text, { file, parties }) : fromDraft(text, { file, parties });
  const signatories = signatoriesOf(agreement.document);
  if (!signatories.includes(root.party))
    throw new CliError('BAD_USAGE', `${file}: ${root.party} is no signatory; ${signatories.join(', ')} sign it`);
  if (isJws) await check(text, agreement, { file, root });
  const jws = isJws
    ? await addSignatures(text, { primitives, signer: root.signer })
    : await signDocument({
        primitives,
        type: 'agreement',
        payload: agreementPayload(agreement),
        parties: signatories,
        signers: [root.signer],
      });
  // Our own signature is checked as everybody else will: a root that the roster does not list is found out here.
  const { signed, missing } = await check(jws, agreement, { file, root });
  const { id, version } = agreement.document;
  return { jws, id, version, hash: toHex(primitives.sha256(agreementPayload(agreement))), signed, missing };
}

async function check(
  jws: string,
  agreement: Agreement,
  { file, root }: { file: string; root: OwnRoot },
): Promise<{ signed: readonly string[]; missing: readonly string[] }> {
  const { members } = root.roster.roster;
  const signatories = signatoriesOf(agreement.document);
  const result = await checkSignatures(jws, {
    primitives,
    type: 'agreement',
    required: members.filter(({ party }) => signatories.includes(party)).map(requiredSigner),
    known: { members: members.map(requiredSigner), replaced: root.roster.replacedRoots },
  });
  if (!result.ok) throw refusedAs(result.code, file, 'what is signed in it does not hold');
  return result;
}

function fromDraft(text: string, options: { file: string; parties: readonly string[] }): Agreement {
  const parsed = parseAgreement(text, options);
  if (!parsed.ok) throw new CliError('BAD_BODY', parsed.problems.map(formatProblem).join('\n'));
  const { status } = parsed.agreement.document;
  if (status !== 'in-force') {
    throw new CliError(
      'BAD_BODY',
      `${options.file}: status is ${status}: sign it as in-force, which it is from its date on once all have signed`,
    );
  }
  return parsed.agreement;
}

function fromJws(text: string, options: { file: string; parties: readonly string[] }): Agreement {
  const read = readDocument(text);
  if (!read.ok) throw refusedAs(read.code, options.file, 'is no signed document');
  const parsed = parseAgreementPayload(read.document.payload, options);
  if (!parsed.ok)
    throw new CliError(
      'VERIFICATION_FAILED',
      parsed.problems.map((one) => `${one.code}: ${formatProblem(one)}`).join('\n'),
    );
  return parsed.agreement;
}

function readCode(text: string): string {
  const read = readDocument(text);
  return read.ok ? 'DOCUMENT_MALFORMED' : read.code;
}

function refusedAs(code: string, file: string, what: string): CliError {
  return new CliError('VERIFICATION_FAILED', `${code}: ${file}: ${what}`);
}
