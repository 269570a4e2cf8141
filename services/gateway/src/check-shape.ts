import { leansOnThread } from '@tamga/core/casework';
import { partyOf, type AuthorityId, type LaneSubject, type PartyId, type RealmName } from '@tamga/core/identifiers';
import { checkTimes, type EnvelopeHeader } from '@tamga/core/sealing';
import type { QuarantineCode, RefusalCode } from './codes.ts';
import type { Directory } from './directory.ts';

/** A record older than this may lie in an epoch that was removed: its id is never decided again (03, "Epochs"). */
const idAgeMsMax = 8 * 24 * 3_600_000;

/**
 * Whether an envelope stands where its sender would have put it: the account's own, on the subject of its own id and
 * lane. If not, it is not the account's word, whoever signed it.
 */
export function checkPlace(
  header: EnvelopeHeader,
  { lane, nowMs }: { lane: LaneSubject; nowMs: number },
): QuarantineCode | undefined {
  if (partyOf(header.sender) !== lane.party) return 'SENDER_NOT_ACCOUNT';
  if (header.id !== lane.id || header.priority !== lane.priority) return 'SUBJECT_MISMATCH';
  return header.createdMs < nowMs - idAgeMsMax ? 'ID_TOO_OLD' : undefined;
}

/** Admission step 2 for an authentic envelope: region, realm, recipients and times (02). Undefined: nothing against it. */
export function checkAddressing(
  header: EnvelopeHeader,
  hub: {
    region: Uint8Array;
    realm: RealmName;
    directory: Directory;
    reachable: { has: (party: PartyId) => boolean };
    nowMs: number;
  },
): RefusalCode | undefined {
  const { region, realm, directory, reachable, nowMs } = hub;
  if (Buffer.compare(header.region, region) !== 0) return 'WRONG_REGION';
  if (header.realm !== realm) return 'WRONG_REALM';
  const alongThread = leansOnThread(header.kind);
  const isKnown = (authority: AuthorityId): boolean =>
    directory.authority(authority, { alongThread }) !== undefined && reachable.has(partyOf(authority));
  if (!header.recipients.every(({ authority }) => isKnown(authority))) return 'RECIPIENT_UNKNOWN';
  const times = checkTimes(header, { nowMs });
  if (!times.ok) return times.code;
  const { createdMs } = header;
  const listed = header.recipients.every(
    ({ authority, encryptionKey }) =>
      directory.encryptionKeyListed({ authority, thumbprint: encryptionKey, createdMs, realm, alongThread }).ok,
  );
  return listed ? undefined : 'ENCRYPTION_KEY_UNLISTED';
}
