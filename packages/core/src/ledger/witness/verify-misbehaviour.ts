import { verifyFoundingRoster, verifyNextRoster, type VerifiedRoster } from '../../documents/index.ts';
import type { PartyId } from '../../identifiers/index.ts';
import type { Primitives } from '../../sealing/index.ts';
import { sameBytes } from '../../bytes.ts';
import { verifyCheckpoint } from '../checkpoint-signature.ts';
import { rootOfInclusion, rootsOfPrefix } from '../proof.ts';
import { leafHash } from '../tree-hash.ts';
import { formatVerifierKey, type VerifierKey } from '../verifier-key.ts';
import { verifyCarriedStamp } from './carried-stamp.ts';
import { clockToleranceS, isRolledBack, seenCheckpoint, type SeenCheckpoint } from './contradiction.ts';
import { refused, type MisbehaviourRefusal } from './misbehaviour-code.ts';
import { parseMisbehaviour, type Finding, type FindingKind, type Misbehaviour } from './misbehaviour.ts';
import { witnessPolicy, type WitnessPolicy } from './witness-policy.ts';

/** A checkpoint of a proof. That its keys were the log's when it was signed no proof of misbehaviour shows (decision 0204). */
export interface ProvenCheckpoint {
  readonly size: bigint;
  readonly root: Uint8Array;
  /** The newest roster of the proof that names the log's keys by which it is signed. */
  readonly rosterVersion: number;
  /** The version of the proof by which the log got other keys; undefined: none is in the proof, and others may exist. */
  readonly replacedBy: number | undefined;
}

/** What is proven, in words that need no trust in who brought it. */
export interface ProvenMisbehaviour {
  readonly kind: FindingKind;
  readonly origin: string;
  /** What was signed, and with whose keys; one checkpoint for a broken promise, none for two stamps. */
  readonly checkpoints: readonly ProvenCheckpoint[];
  /**
   * Members that cosigned both checkpoints as no honest witness does: they misbehaved too. Of a log that was rolled back, by their
   * own clocks in that order. Empty for what stamps prove.
   */
  readonly cosignedBoth: readonly PartyId[];
  /** The index of a broken promise, or of two stamps. */
  readonly leafIndex: bigint | undefined;
}

export type MisbehaviourResult = { ok: true; proven: ProvenMisbehaviour } | MisbehaviourRefusal;

/** What signatures are checked by. */
interface Trust {
  readonly primitives: Primitives;
  readonly rosters: readonly VerifiedRoster[];
  readonly policies: readonly WitnessPolicy[];
}

/** By which of the rosters' log keys it is signed. */
interface SignedHead extends SeenCheckpoint {
  readonly origin: string;
  readonly logKeys: readonly VerifierKey[];
  readonly signedBy: Pick<ProvenCheckpoint, 'rosterVersion' | 'replacedBy'>;
}

/**
 * Confirms a portable proof with nothing but the hash of the founding roster (05: the trust anchor). It says that the
 * holder of the log's keys, or of the admission key, signed what cannot both be true; not whether the keys were stolen.
 */
export async function verifyMisbehaviour(
  document: Uint8Array,
  by: { regionHash: Uint8Array; primitives: Primitives },
): Promise<MisbehaviourResult> {
  const parsed = parseMisbehaviour(document);
  if (!parsed.ok) return parsed;
  const { misbehaviour } = parsed;
  const trust = await trustOf(misbehaviour, by);
  if (!trust.ok) return trust;
  return await verifyFinding(misbehaviour.finding, trust.trust);
}

async function trustOf(
  { rosters }: Misbehaviour,
  { regionHash, primitives }: { regionHash: Uint8Array; primitives: Primitives },
): Promise<{ ok: true; trust: Trust } | MisbehaviourRefusal> {
  const chain: VerifiedRoster[] = [];
  const policies: WitnessPolicy[] = [];
  for (const jws of rosters) {
    const current = chain.at(-1);
    const result =
      current === undefined
        ? await verifyFoundingRoster(jws, { primitives, regionHash })
        : await verifyNextRoster(jws, { primitives, current });
    if (!result.ok) return refused('ROSTER_REFUSED', `version ${chain.length + 1}: ${result.code}`);
    const policy = witnessPolicy(primitives, result.roster.roster);
    if (!policy.ok) return refused('ROSTER_REFUSED', `version ${chain.length + 1}: ${policy.code}`);
    chain.push(result.roster);
    policies.push(policy.policy);
  }
  return { ok: true, trust: { primitives, rosters: chain, policies } };
}

async function verifyFinding(finding: Finding, trust: Trust): Promise<MisbehaviourResult> {
  const { kind } = finding;
  switch (kind) {
    case 'two-roots':
      return await verifyPair(
        trust,
        { kind, notes: [finding.first, finding.second] },
        (first, second) => first.size === second.size && !sameBytes(first.root, second.root),
      );
    case 'inconsistent':
      return await verifyPair(trust, { kind, notes: [finding.smaller, finding.larger] }, (smaller, larger) => {
        const { path } = finding;
        const roots = rootsOfPrefix(trust.primitives, { oldSize: smaller.size, newSize: larger.size, path });
        return roots !== undefined && sameBytes(roots.newRoot, larger.root) && !sameBytes(roots.oldRoot, smaller.root);
      });
    case 'rolled-back':
      return await verifyPair(trust, { kind, notes: [finding.smaller, finding.larger] }, (smaller, larger) =>
        isRolledBack({ smaller, larger }),
      );
    case 'broken-promise':
      return await verifyBrokenPromise(trust, finding);
    case 'two-stamps':
      return await verifyTwoStamps(trust, finding);
    default:
      return assertNever(kind);
  }
}

async function verifyPair(
  trust: Trust,
  what: { kind: FindingKind; notes: readonly [Uint8Array, Uint8Array] },
  contradict: (first: SeenCheckpoint, second: SeenCheckpoint) => boolean,
): Promise<MisbehaviourResult> {
  const [first, second] = await Promise.all(what.notes.map((note) => signedHead(trust, note)));
  if (first === undefined || second === undefined || first.origin !== second.origin)
    return refused('CHECKPOINT_REFUSED', 'a checkpoint is not signed by the log that the rosters name');
  if (!contradict(first, second)) return refused('NOT_PROVEN', 'the two do not contradict');
  const proven: ProvenMisbehaviour = {
    kind: what.kind,
    origin: first.origin,
    checkpoints: [first, second].map(provenCheckpoint),
    cosignedBoth: await cosignersOfBoth(trust, { kind: what.kind, heads: [first, second] }),
    leafIndex: undefined,
  };
  return { ok: true, proven };
}

/** The checkpoint as signed by the log, under the keys of one of the rosters: of the newest, if several fit. */
async function signedHead({ policies, primitives }: Trust, note: Uint8Array): Promise<SignedHead | undefined> {
  for (const [i, { origin, logKeys }] of [...policies.entries()].toReversed()) {
    const verified = await verifyCheckpoint(note, { origin, logKeys, primitives });
    if (!verified.ok) continue;
    // The chain begins with version 1; the version behind the newest that fits has other keys.
    const rosterVersion = i + 1;
    const replacedBy = rosterVersion < policies.length ? rosterVersion + 1 : undefined;
    return { ...seenCheckpoint(note, verified.checkpoint), origin, logKeys, signedBy: { rosterVersion, replacedBy } };
  }
  return undefined;
}

function provenCheckpoint({ size, root, signedBy }: SignedHead): ProvenCheckpoint {
  return { size, root, ...signedBy };
}

/**
 * Parties of which one key signed both, whichever keys the log had then. Cosignatures cover size and root, not the log's time: a
 * log that signs an old tree again can hang the old cosignatures below it. So of a log that was rolled back only those are named
 * whose own timestamps say that they went back as well.
 */
async function cosignersOfBoth(
  { policies, primitives }: Trust,
  { kind, heads }: { kind: FindingKind; heads: readonly [SignedHead, SignedHead] },
): Promise<PartyId[]> {
  const found = new Set<PartyId>();
  const witnesses = policies.flatMap((policy) => policy.witnesses);
  const distinct = new Map(witnesses.map((one) => [`${one.party} ${formatVerifierKey(one.key)}`, one]));
  for (const { party, key } of distinct.values()) {
    const times = await Promise.all(heads.map((head) => cosignedAtS(primitives, { head, key })));
    const [first, second] = times;
    if (first === undefined || second === undefined) continue;
    if (kind !== 'rolled-back' || first > second + clockToleranceS) found.add(party);
  }
  return [...found].toSorted();
}

/** The witness's own time, Unix seconds; undefined: it did not sign, or its signature does not hold. */
async function cosignedAtS(
  primitives: Primitives,
  { head, key }: { head: SignedHead; key: VerifierKey },
): Promise<bigint | undefined> {
  const { note, origin, logKeys } = head;
  const verified = await verifyCheckpoint(note, { origin, logKeys: [...logKeys, key], primitives });
  return verified.ok
    ? verified.checkpoint.signatures.find((signature) => signature.key === key)?.timestampS
    : undefined;
}

async function verifyBrokenPromise(
  trust: Trust,
  finding: Extract<Finding, { kind: 'broken-promise' }>,
): Promise<MisbehaviourResult> {
  const { primitives } = trust;
  const head = await signedHead(trust, finding.checkpoint);
  if (head === undefined) return refused('CHECKPOINT_REFUSED', 'the checkpoint is not signed by the log');
  const promised = await verifyCarriedStamp(finding, trust);
  if (!promised.ok) return promised;
  const { leafIndex, leafData } = promised.stamp;
  const { size, root, origin } = head;
  const checkpoints = [provenCheckpoint(head)];
  const { path } = finding;
  const computed = rootOfInclusion(primitives, { index: leafIndex, size, leafHash: finding.leafHash, proof: path });
  const another = !sameBytes(leafHash(primitives, leafData), finding.leafHash);
  if (computed === undefined || !sameBytes(computed, root) || !another)
    return refused('NOT_PROVEN', 'the log is not shown to hold another leaf at that index');
  return {
    ok: true,
    proven: { kind: finding.kind, origin, checkpoints, cosignedBoth: [], leafIndex },
  };
}

/** The same entry may be stamped at its index as often as it is asked for, in any batch and under any key of its time. */
async function verifyTwoStamps(
  trust: Trust,
  { kind, first, second }: Extract<Finding, { kind: 'two-stamps' }>,
): Promise<MisbehaviourResult> {
  const one = await verifyCarriedStamp(first, trust);
  if (!one.ok) return one;
  const other = await verifyCarriedStamp(second, trust);
  if (!other.ok) return other;
  const { leafIndex, leafData } = one.stamp;
  if (leafIndex !== other.stamp.leafIndex || sameBytes(leafData, other.stamp.leafData))
    return refused('NOT_PROVEN', 'the two do not promise different entries at one index');
  const { origin } = newestOf(trust.policies);
  return { ok: true, proven: { kind, origin, checkpoints: [], cosignedBoth: [], leafIndex } };
}

function newestOf(policies: readonly WitnessPolicy[]): WitnessPolicy {
  const newest = policies.at(-1);
  if (newest === undefined) throw new TypeError('a proof that was read has a roster');
  return newest;
}

function assertNever(value: never): never {
  throw new TypeError(`no finding is called ${String(value)}`);
}
