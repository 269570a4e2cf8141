import {
  readDocument,
  verifyNextRoster,
  type DocumentCode,
  type PayloadCode,
  type VerifiedRoster,
} from '../../documents/index.ts';
import { rosterDocumentId, toHex, type PartyId } from '../../identifiers/index.ts';
import type { Primitives } from '../../sealing/index.ts';
import { rosterFault, type RosterFaultCode } from './roster-fault.ts';

/** What every reader of the register would say of a roster that came next. */
export type JudgedRoster =
  | {
      readonly ok: true;
      /** SHA-256 of its payload, hexadecimal. */
      readonly id: string;
      /** It is one of those that are known already. */
      readonly known: boolean;
      readonly signers: readonly PartyId[];
    }
  | {
      readonly ok: false;
      readonly code: DocumentCode | PayloadCode | RosterFaultCode | 'NAME_MISMATCH';
      readonly detail: string;
    };

/**
 * Whether a document holds as the roster's next version: it follows the newest, is signed by everybody whose signature it takes
 * (docs/decisions/0190), and the log can be judged by it. What nobody could use must not take up its place in the
 * register, which is written once. `known`: versions in their order, the last is in force.
 */
export async function judgeRoster(
  { jws, id, version }: { readonly jws: string | Uint8Array; readonly id: string; readonly version: number },
  { primitives, known }: { primitives: Primitives; known: readonly [...VerifiedRoster[], VerifiedRoster] },
): Promise<JudgedRoster> {
  const [current] = known.slice(-1);
  if (current === undefined) throw new TypeError('a region has a roster');
  if (id !== rosterDocumentId)
    return { ok: false, code: 'NAME_MISMATCH', detail: `the roster is called ${rosterDocumentId}` };
  const read = readDocument(jws);
  if (!read.ok) return { ...read, detail: 'no signed document' };
  const signers = [...new Set(read.document.signers.map(({ party }) => party))];
  const hash = toHex(primitives.sha256(read.document.payload));
  if (known.some((one) => one.id === hash && one.roster.version === version))
    return { ok: true, id: hash, known: true, signers };
  const verified = await verifyNextRoster(jws, { primitives, current });
  if (!verified.ok) return verified;
  const { roster } = verified.roster;
  if (roster.version !== version)
    return { ok: false, code: 'NAME_MISMATCH', detail: `it is version ${roster.version}, not ${version}` };
  const fault = rosterFault(primitives, { current: current.roster, next: roster });
  if (fault !== undefined) return { ok: false, code: fault.code, detail: `of ${fault.of}` };
  return { ok: true, id: hash, known: false, signers };
}
