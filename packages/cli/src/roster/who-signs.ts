import {
  quorumOf,
  requiredSigner,
  rootKeyId,
  type RequiredSigner,
  type Roster,
  type RosterMember,
} from '@tamga/core/documents';
import { parsePartyId, type PartyId } from '@tamga/core/identifiers';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { CliError } from '../error.ts';

/** Two versions of a roster, the one in force and the one that is to follow. */
export interface Succession {
  readonly current: Roster;
  readonly next: Roster;
}

/**
 * Who signs a version (docs/decisions/0023, 0092): the members of the version before that vote, without the centre, and whoever
 * is new or has a new root. `voters`: of a region whose quorum is a number, who votes; all unless given. Throws BAD_USAGE.
 */
export function signersOf({ current, next }: Succession, voters: readonly string[] | undefined): PartyId[] {
  const members = current.members.map(({ party }) => party).filter((party) => party !== current.centre);
  const stranger = voters?.find((party) => !members.some((member) => String(member) === party));
  if (stranger !== undefined)
    throw new CliError('BAD_USAGE', `--signers ${stranger}: no member that votes; ${members.join(', ')} do`);
  const voting = voters === undefined ? members : voters.map((party) => parsePartyId(party));
  if (new Set(voting).size < quorumOf(current))
    throw new CliError('BAD_USAGE', `--signers: version ${current.version} wants ${quorumOf(current)} members to sign`);
  return [...new Set([...voting, ...newRoots({ current, next }).map(({ party }) => party)])].toSorted();
}

/** A root whose signatures a version needs, and why. */
export interface NeededRoot {
  readonly signer: RequiredSigner;
  readonly why: 'vote' | 'joins' | 'new root' | 'vote with the old root';
}

/**
 * The roots that must sign. A member that replaces its root votes with the old one where its vote is needed, or where it has
 * done so (`present`: key ids of the signatures that are there).
 */
export function neededRoots(
  { current, next }: Succession,
  signers: readonly PartyId[],
  present: ReadonlySet<string>,
): NeededRoot[] {
  const added = newRoots({ current, next });
  const isChanging = ({ party }: RosterMember): boolean => added.some((one) => one.party === party);
  const voting = current.members.filter(({ party }) => signers.includes(party));
  const sure = voting.filter((member) => !isChanging(member));
  const votes = sure.filter(({ party }) => party !== current.centre).length;
  const old = voting
    .filter((member) => isChanging(member))
    .map(requiredSigner)
    .filter(
      (signer) =>
        votes < quorumOf(current) || present.has(rootKeyId(primitives, { algorithm: 'Ed25519', keys: signer })),
    );
  const joins = ({ party }: RosterMember): boolean => !current.members.some((one) => one.party === party);
  return [
    ...sure.map((member) => ({ signer: requiredSigner(member), why: 'vote' as const })),
    ...added.map((member) => ({
      signer: requiredSigner(member),
      why: joins(member) ? ('joins' as const) : ('new root' as const),
    })),
    ...old.map((signer) => ({ signer, why: 'vote with the old root' as const })),
  ];
}

/** Members that the version before does not list, or lists with another root. */
function newRoots({ current, next }: Succession): RosterMember[] {
  return next.members.filter(
    ({ party, root }) =>
      !current.members.some(
        (one) => one.party === party && one.root.ed25519 === root.ed25519 && one.root.mlDsa65 === root.mlDsa65,
      ),
  );
}
