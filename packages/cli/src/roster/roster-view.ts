import type { RosterMember } from '@tamga/core/documents';
import type { FinalCheckpoint, LoggedRosterVersion } from '@tamga/core/ledger/witness';
import { changesOf, keyIdOf, rootFingerprint } from './changes.ts';

/** A version of the roster as scripts read it. */
export interface RosterView {
  version: number;
  /** SHA-256 of the payload. */
  hash: string;
  previous: string | null;
  region: string;
  issuedAt: string;
  centre: string;
  quorum: 'all' | number;
  leafIndex: number;
  /** Median time of the cosignatures on the first final checkpoint kept above the leaf; null: none yet. */
  logTime: string | null;
  recordedAt: string;
  log: { origin: string; ed25519: KeyView; mlDsa44: KeyView };
  members: { party: string; rootFingerprint: string; root: RosterMember['root']; witness: KeyView | null }[];
  changes: string[];
}

interface KeyView {
  keyId: string;
  vkey: string;
}

export function rosterView(version: LoggedRosterVersion, before: LoggedRosterVersion | undefined): RosterView {
  const { roster, id } = version.roster;
  return {
    version: roster.version,
    hash: id,
    previous: roster.previous,
    region: roster.region,
    issuedAt: iso(roster.issuedAtMs),
    centre: roster.centre,
    quorum: roster.quorum,
    leafIndex: Number(version.leafIndex),
    logTime: version.final === undefined ? null : iso(Number(medianS(version.final)) * 1000),
    recordedAt: iso(version.recordedMs),
    log: { origin: roster.log.origin, ed25519: keyView(roster.log.ed25519), mlDsa44: keyView(roster.log.mlDsa44) },
    members: roster.members.map(({ party, root, witness }) => ({
      party,
      rootFingerprint: rootFingerprint(root),
      root,
      witness: witness === null ? null : keyView(witness),
    })),
    changes: before === undefined ? [] : changesOf({ current: before.roster.roster, next: roster }),
  };
}

/** A version for people. ML-DSA keys are too long for a line: their ids stand for them. */
export function describeRoster(view: RosterView): string {
  const { log, members, quorum, centre } = view;
  const votes = quorum === 'all' ? 'all members but the centre' : `${quorum} of the members but the centre`;
  return [
    `${view.region}, roster version ${view.version}`,
    `  hash     sha256:${view.hash}`,
    `  leaf     ${view.leafIndex}, ${view.logTime === null ? 'in no final checkpoint yet' : `in the log by ${view.logTime}`}`,
    `  issued   ${view.issuedAt}`,
    `  next     signed by ${votes}`,
    `  log      ${log.origin}`,
    `           Ed25519    ${log.ed25519.keyId}  ${log.ed25519.vkey}`,
    `           ML-DSA-44  ${log.mlDsa44.keyId}`,
    ...members.flatMap(({ party, rootFingerprint: root, witness }) => [
      `  ${party.padEnd(8)} root ${root}${party === centre ? '  (centre)' : ''}`,
      ...(witness === null ? [] : [`           witness ${witness.keyId}  ${nameOf(witness.vkey)}`]),
    ]),
    ...(view.changes.length === 0 ? [] : ['  changed', ...view.changes.map((change) => `           ${change}`)]),
  ].join('\n');
}

function keyView(vkey: string): KeyView {
  return { keyId: keyIdOf(vkey), vkey };
}

function nameOf(vkey: string): string {
  return vkey.split('+')[0] ?? '';
}

/** Of an even number the lower of the two in the middle (05, "Log time"). */
function medianS({ cosignatures }: FinalCheckpoint): bigint {
  const times = cosignatures.map(({ timestampS }) => timestampS).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return times[Math.floor((times.length - 1) / 2)] ?? 0n;
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
