import {
  checkSignatures,
  quorumOf,
  readDocument,
  readPayload,
  requiredSigner,
  rosterSchema,
  type Roster,
} from '@tamga/core/documents';
import type { PartyId } from '@tamga/core/identifiers';
import { rosterFault } from '@tamga/core/ledger/witness';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import type { DraftFile } from './draft-file.ts';
import { refused } from './refused.ts';
import { verifyChain, type RosterChain } from './roster-chain.ts';
import { neededRoots, signersOf, type NeededRoot } from './who-signs.ts';

/** A draft whose chain, payload and signatures hold. */
export interface CheckedDraft {
  readonly chain: RosterChain;
  readonly next: Roster;
  readonly payload: Uint8Array;
  readonly signers: readonly PartyId[];
  /** Roots that must sign, those that have signed among them. */
  readonly needed: readonly NeededRoot[];
  readonly signed: readonly PartyId[];
  readonly missing: readonly PartyId[];
  /** What is signed so far; undefined: nothing. */
  readonly document: string | undefined;
}

/**
 * Checks all of a draft with nothing but the pinned hash: the versions before it, that it follows the last of them, who must
 * sign, and each signature that is there by itself. Throws VERIFICATION_FAILED with the code of what does not hold.
 */
export async function checkDraft(draft: DraftFile, regionHash: Uint8Array): Promise<CheckedDraft> {
  const chain = await verifyChain(draft.before, regionHash);
  const { current } = chain;
  const payload = Buffer.from(draft.payload, 'utf8');
  const read = readPayload(payload, rosterSchema);
  if (!read.ok) throw refused(read.code, `what is to be signed is no roster: ${read.detail}`);
  const next = read.value;
  if (next.version !== current.roster.version + 1 || next.previous !== current.id)
    throw refused('VERSION_CHAIN', `version ${next.version} does not follow version ${current.roster.version}`);
  const fault = rosterFault(primitives, { current: current.roster, next });
  if (fault !== undefined) throw refused(fault.code, `no log can be judged by it: ${fault.of}`);
  const succession = { current: current.roster, next };
  const isVoter = (party: string): boolean => current.roster.members.some((one) => String(one.party) === party);
  const isCentre = (party: string): boolean => party === String(current.roster.centre);
  const voters = draft.signers.filter((party) => isVoter(party) && !isCentre(party));
  if (new Set(voters).size < quorumOf(current.roster))
    throw refused('QUORUM', `version ${current.roster.version} wants ${quorumOf(current.roster)} members to sign`);
  const signers = signersOf(succession, voters);
  if (JSON.stringify(signers) !== JSON.stringify(draft.signers.toSorted()))
    throw refused(
      'SIGNERS_MISMATCH',
      `${signers.join(', ')} must sign it, and the file names ${draft.signers.join(', ')}`,
    );
  const found = await signaturesOf(draft, { chain, next, signers });
  return { chain, next, payload, signers, document: draft.document ?? undefined, ...found };
}

async function signaturesOf(
  { document, payload }: DraftFile,
  { chain: { current }, next, signers }: { chain: RosterChain; next: Roster; signers: readonly PartyId[] },
): Promise<Pick<CheckedDraft, 'needed' | 'signed' | 'missing'>> {
  const succession = { current: current.roster, next };
  if (document === null) return { needed: neededRoots(succession, signers, new Set()), signed: [], missing: signers };
  const read = readDocument(document);
  if (!read.ok) throw refused(read.code, 'what is signed in it is no document');
  if (Buffer.compare(read.document.payload, Buffer.from(payload, 'utf8')) !== 0)
    throw refused('DRAFT_ALTERED', 'the roster in it is not the one that was signed');
  const present = new Set(read.document.signatures.map(({ header }) => header.kid));
  const needed = neededRoots(succession, signers, present);
  const members = [...current.roster.members, ...next.members].map(requiredSigner);
  const checked = await checkSignatures(document, {
    primitives,
    type: 'roster',
    required: needed.map(({ signer }) => signer),
    known: { members, replaced: current.replacedRoots },
  });
  if (!checked.ok) throw refused(checked.code, 'a signature in it does not hold');
  return { needed, signed: checked.signed, missing: checked.missing };
}
