import { rosterSchema, type Roster, type RosterMember, type VerifiedRoster } from '@tamga/core/documents';
import { parseVerifierKey } from '@tamga/core/ledger';
import { rosterFault } from '@tamga/core/ledger/witness';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { CliError } from '../error.ts';

/** What the next version is to change. */
export interface RosterWish {
  /** vkeys of the log: each takes the place of the one of its type. */
  readonly logKeys: readonly string[];
  /** Members that join, or whose root or witness key changes. */
  readonly members: readonly RosterMember[];
  /** Witness keys by party; null: it witnesses no more. */
  readonly witnesses: ReadonlyMap<string, string | null>;
  readonly removed: readonly string[];
  readonly quorum: Roster['quorum'] | undefined;
}

/** The next version of a roster. Throws BAD_USAGE for a wish that makes no roster. */
export function nextRoster({ roster, id }: VerifiedRoster, wish: RosterWish, nowMs: number): Roster {
  const next: Roster = {
    ...roster,
    version: roster.version + 1,
    previous: id,
    issuedAtMs: nowMs,
    quorum: wish.quorum ?? roster.quorum,
    members: membersOf(roster, wish),
    log: { ...roster.log, ...logKeysOf(roster, wish.logKeys) },
  };
  const checked = rosterSchema.safeParse(next);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new CliError('BAD_USAGE', `this is no roster: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  const fault = rosterFault(primitives, { current: roster, next });
  if (fault !== undefined) throw new CliError('BAD_USAGE', `no log can be judged by it: ${fault.code} of ${fault.of}`);
  return next;
}

function logKeysOf({ log }: Roster, texts: readonly string[]): Partial<Roster['log']> {
  const keys: Partial<Record<'ed25519' | 'mlDsa44', string>> = {};
  for (const text of texts) {
    const parsed = parseVerifierKey(primitives, text);
    if (!parsed.ok) throw new CliError('BAD_USAGE', `--log-key ${text.slice(0, 60)}: no verifier key (${parsed.code})`);
    const { name, type } = parsed.key;
    if (name !== log.origin)
      throw new CliError('BAD_USAGE', `--log-key: the key is named ${name}, and the log is called ${log.origin}`);
    const member = type === 'ed25519' ? 'ed25519' : 'mlDsa44';
    if (keys[member] !== undefined) throw new CliError('BAD_USAGE', `--log-key: two keys of type ${type}`);
    keys[member] = text;
  }
  return keys;
}

function membersOf(roster: Roster, { members, witnesses, removed }: RosterWish): RosterMember[] {
  const isListed = (party: string): boolean => roster.members.some((one) => String(one.party) === party);
  const unknown = [...removed, ...witnesses.keys()].find(
    (party) => !isListed(party) && !members.some((one) => String(one.party) === party),
  );
  if (unknown !== undefined) throw new CliError('BAD_USAGE', `${unknown} is no member of version ${roster.version}`);
  const replaced = new Map(members.map((member) => [String(member.party), member]));
  const kept = roster.members.map((member) => replaced.get(member.party) ?? member);
  const joined = members.filter(({ party }) => !isListed(party));
  return [...kept, ...joined]
    .filter(({ party }) => !removed.includes(party))
    .map((member) => {
      const witness = witnesses.get(member.party);
      return witness === undefined ? member : { ...member, witness };
    });
}
