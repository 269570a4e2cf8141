import type { VerifiedRoster } from '@tamga/core/documents';
import { toHex } from '@tamga/core/identifiers';
import { forgetfulNodeStore, leafOfEntry, MerkleTree, type LedgerHash } from '@tamga/core/ledger';
import type { Primitives } from '@tamga/core/sealing';
import type { Bus } from '../bus/index.ts';
import type { CopiedEntry, Epoch, LedgerCopyReader } from '../ledger-copy/index.ts';
import { promisedHeads, type PromisedHead } from './promised-heads.ts';
import { examineStream, isSame, wholeEntries, type StreamFindings } from './read-stream.ts';
import { RecoveryError } from './recovery-error.ts';
import { registeredPolicies } from './registered-policies.ts';

/** What a recovery reads. */
export interface PlanMeans {
  /** Audit's own connection. */
  readonly bus: Pick<Bus, 'request' | 'getLastBySubject' | 'streamInfo' | 'readRange'>;
  readonly copy: LedgerCopyReader;
  /** Copies of other audits, which may hold more. */
  readonly others: readonly LedgerCopyReader[];
  /** The epoch as the services were told. */
  readonly told: Epoch;
  /** The founding roster, verified. */
  readonly founding: VerifiedRoster;
  readonly primitives: Primitives;
  /** Now and then: what is being done, and how far. */
  readonly onProgress: (step: string, count?: number) => void;
}

/** What a recovery would do. */
export interface RecoveryPlan {
  /** The epoch whose stream is left behind. */
  readonly ended: Epoch;
  readonly findings: StreamFindings;
  /** Entries in audit's own copy; then those that another copy adds; then those that the damaged stream adds. */
  readonly copyEnd: number;
  readonly othersEnd: number;
  readonly end: number;
  /** Entries that the damaged stream holds and nothing takes over: what they admitted is sent again. */
  readonly leftBehind: number;
  /** The largest tree that was promised, and how many witnesses showed theirs. */
  readonly promised: number;
  readonly witnessesHeard: number;
  /** The first sequence of the new epoch. */
  readonly firstSequence: number;
}

const chunkEntries = 1_024;

/** Looks what a recovery would do, and whether nothing that was promised would be lost. Changes nothing. Throws RecoveryError. */
export async function planRecovery(means: PlanMeans): Promise<RecoveryPlan> {
  const { bus, copy, told, primitives, onProgress } = means;
  const known = copy.epochs.newest();
  const ended = known.epoch > told.epoch ? known : told;
  onProgress('asking the witnesses for what they cosigned');
  const policies = await registeredPolicies(bus, { founding: means.founding, copy, primitives });
  const { centre } = means.founding.roster;
  const heads = await promisedHeads({ bus, copy, centre, policies, primitives });
  const copyEnd = copy.lastSequence;
  const source = longest(means);
  const othersEnd = source.lastSequence;
  onProgress('reading what is left of the stream');
  const findings = await examineStream({
    bus,
    copy: source,
    copyEnd: othersEnd,
    epoch: ended,
    onEntries: (count) => onProgress('reading what is left of the stream', count),
  });
  onProgress('recomputing the tree');
  const tree = checkedTree(primitives, heads);
  for (const entry of entriesOf(copy, { from: 1, to: copyEnd })) tree.take(entry, 'COPY_DAMAGED');
  for (const entry of entriesOf(source, { from: copyEnd + 1, to: othersEnd })) tree.take(entry, 'OTHER_COPY_REFUSED');
  let end = tree.size();
  if (findings.continuesTo > othersEnd) {
    const range = { from: othersEnd + 1, to: findings.continuesTo };
    for await (const entry of wholeEntries(bus, ended, range)) if (!tree.takeNext(entry)) break;
    end = tree.size();
  }
  assertPromisesKept(heads, end);
  const stays = findings.isMissing ? 0 : findings.lastSequence - end;
  const differs = findings.differsAt === undefined ? 0 : Math.min(findings.lastSequence, end) - findings.differsAt + 1;
  return {
    ended,
    findings,
    copyEnd,
    othersEnd,
    end,
    leftBehind: Math.max(0, stays) + Math.max(0, differs),
    promised: Number(heads.reduce((most, { size }) => (size > most ? size : most), 0n)),
    witnessesHeard: heads.filter(({ shownBy }) =>
      policies.current.some(({ witnesses }) => witnesses.some(({ party }) => party === shownBy)),
    ).length,
    firstSequence: end + 1,
  };
}

/** The copy that reaches furthest and agrees with audit's own where that ends. */
function longest({ copy, others }: PlanMeans): LedgerCopyReader {
  const last = copy.lastSequence;
  const [own] = copy.entries({ from: last, to: last });
  let best = copy;
  for (const other of others) {
    if (other.lastSequence <= best.lastSequence) continue;
    const [theirs] = other.entries({ from: last, to: last });
    const agrees = last === 0 || (own !== undefined && theirs !== undefined && isSame(own, theirs));
    if (!agrees)
      throw new RecoveryError('OTHER_COPY_REFUSED', `the other copy holds another entry ${last} than audit’s own`);
    best = other;
  }
  return best;
}

export function* entriesOf(
  copy: Pick<LedgerCopyReader, 'entries'>,
  { from, to }: { from: number; to: number },
): IterableIterator<CopiedEntry> {
  for (let next = from; next <= to; next += chunkEntries)
    yield* copy.entries({ from: next, to: Math.min(to, next + chunkEntries - 1) });
}

/** The tree over everything that is taken, held against every promise on the way. */
function checkedTree(hash: LedgerHash, heads: readonly PromisedHead[]) {
  const bySize = Map.groupBy(heads, ({ size }) => size);
  const nodes = forgetfulNodeStore();
  const tree = MerkleTree.open({ hash, store: nodes, size: 0n });
  const broken = (): PromisedHead | undefined =>
    bySize.get(tree.size)?.find(({ root }) => toHex(root) !== toHex(tree.root()));
  const append = ({ sequence, bytes }: CopiedEntry): boolean => {
    const leaf = leafOfEntry(hash, bytes);
    if (!leaf.ok || BigInt(sequence) !== tree.size + 1n) return false;
    tree.append(leaf.leaf.hash);
    return true;
  };
  return {
    size: () => Number(tree.size),
    /** Takes an entry that has to fit. */
    take: (entry: CopiedEntry, code: 'COPY_DAMAGED' | 'OTHER_COPY_REFUSED') => {
      if (!append(entry))
        throw new RecoveryError(code, `entry ${Number(tree.size) + 1} of the copy cannot be read: use a whole copy`);
      const head = broken();
      if (head !== undefined) throw contradiction(head, code);
    },
    /** Takes the next entry of the damaged stream. False: it does not fit, and nothing after it is to be taken. */
    takeNext: (entry: CopiedEntry): boolean => {
      if (!append(entry)) return false;
      const head = broken();
      if (head !== undefined) throw contradiction(head, 'COPY_CONTRADICTS');
      return true;
    },
  };
}

function contradiction({ size, shownBy }: PromisedHead, code: RecoveryError['code']): RecoveryError {
  if (shownBy === 'copy')
    return new RecoveryError(
      'COPY_DAMAGED',
      `the first ${size} entries do not give the root that was promised for them`,
    );
  return new RecoveryError(
    code === 'COPY_DAMAGED' ? 'COPY_CONTRADICTS' : code,
    `the first ${size} entries give another root than ${shownBy} shows under the log’s signature: another copy is needed`,
  );
}

function assertPromisesKept(heads: readonly PromisedHead[], end: number): void {
  const ahead = heads.filter(({ size }) => size > BigInt(end));
  if (ahead.length === 0) return;
  const most = ahead.reduce((a, b) => (a.size >= b.size ? a : b));
  const who = [...new Set(ahead.map(({ shownBy }) => shownBy))].join(', ');
  throw new RecoveryError(
    'COPY_TOO_SHORT',
    `${who} shows a tree of ${most.size} entries, and what is at hand ends at ${end}: give --copy with the audit.sqlite of an audit that has the entries ${end + 1} to ${most.size} (a standby’s, or a newer backup)`,
  );
}
