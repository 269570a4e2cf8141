import { accessLogOrigin, decodeEvent, verifyAccessCheckpoint } from '@tamga/core/access-log';
import { toHex, type AuthorityId, type PartyId } from '@tamga/core/identifiers';
import { anchorInStamp, leafData, leafHash, MerkleTree, opensAnchor, type NodeStore } from '@tamga/core/ledger';
import type { Primitives } from '@tamga/core/sealing';
import { pseudonymAct, resolutionDigest } from './access-journal.ts';
import type { AccessLog } from './access-log.ts';
import { accessOf, type AccessTables, type StoredAccess } from './entry-rows.ts';
import { erasedAct, indexesOfRange } from './erase-entries.ts';
import { nodeRows } from './access-log.ts';

/** What is wrong with an access log: each code, and where. */
export type AccessLogCode =
  /** An index has no row, or rows stand outside of their order. */
  | 'ENTRY_MISSING'
  /** Salt and record do not give the leaf. */
  | 'ENTRY_ALTERED'
  | 'ENTRY_UNREADABLE'
  /** The columns beside a record say something else than it. */
  | 'ENTRY_COLUMNS_DIFFER'
  /** Salt and record are gone, and no entry says that they were erased. */
  | 'ENTRY_ERASED_UNLOGGED'
  | 'SUBJECTS_DIFFER'
  | 'NODE_DIFFERS'
  | 'NODE_UNKNOWN'
  /** A signed head of more entries than there are: the end of the log is missing. */
  | 'CHECKPOINT_AHEAD'
  | 'CHECKPOINT_ROOT_DIFFERS'
  | 'CHECKPOINT_NOTE_INVALID'
  /** The ledger has another commitment than that of the note and salt kept here. */
  | 'ANCHOR_DIFFERS'
  | 'PSEUDONYM_MISSING'
  | 'PSEUDONYM_ALTERED'
  | 'PSEUDONYM_UNLOGGED';

export interface AccessLogProblem {
  readonly code: AccessLogCode;
  /** Index of an entry, level/position of a node, number of a head, a pseudonym. */
  readonly at: string;
}

/** More say no more than these. */
const problemsMax = 32;
/** Entries between two pauses, so that a process that checks at its start goes on answering. */
const batchEntries = 2_000;

/** By what signed heads are checked: keys of the party's authorities, from its verified manifest. */
export interface AccessLogTrust {
  readonly party: PartyId;
  readonly region: Uint8Array;
  readonly keys: readonly { authority: AuthorityId; publicKey: Uint8Array }[];
}

/**
 * Recomputes everything: each leaf from its salt and record, each column from the record, each node from the leaves, each
 * signed head from the nodes, each anchor from note and salt. Empty: what stands there is what was logged. It does not
 * see an end that was cut off or rewritten after the newest head: the anchors in the regional ledger do.
 */
export async function checkAccessLog(
  log: AccessLog,
  by: { primitives: Primitives; trust: AccessLogTrust | undefined },
): Promise<AccessLogProblem[]> {
  const { primitives, trust } = by;
  const problems = createProblems();
  const { size } = log;
  const found = await checkEntries(log, { size, primitives, problems });
  checkSubjects(log.tables, found.subjects, problems);
  checkErasures(found, problems);
  checkPseudonyms(log, found, { primitives, problems });
  await checkHeads(log, { size, primitives, trust, problems, tree: found.tree });
  return problems.list;
}

interface Problems {
  readonly list: AccessLogProblem[];
  add(code: AccessLogCode, at: string | number): void;
}

function createProblems(): Problems {
  const list: AccessLogProblem[] = [];
  return {
    list,
    add: (code, at) => {
      if (list.length < problemsMax) list.push({ code, at: String(at) });
    },
  };
}

/** What was found on the way through the entries. */
interface Found {
  readonly tree: MerkleTree | undefined;
  readonly erased: ReadonlySet<number>;
  readonly erasuresLogged: readonly { from: number; to: number }[];
  /** Number of subjects that the records name. */
  readonly subjects: { count: number; differing: number[] };
  /** Pseudonym → digest that the log fixes. */
  readonly pseudonyms: ReadonlyMap<string, string>;
}

async function checkEntries(
  log: AccessLog,
  { size, primitives, problems }: { size: number; primitives: Primitives; problems: Problems },
): Promise<Found> {
  const { tables } = log;
  const nodes = comparingNodes(tables, problems);
  const tree = MerkleTree.open({ hash: primitives, store: nodes, size: 0n });
  const erased = new Set<number>();
  const erasuresLogged: { from: number; to: number }[] = [];
  const subjects = { count: 0, differing: [] as number[] };
  const pseudonyms = new Map<string, string>();
  const select = tables.prepare(
    'SELECT position, leaf, salt, record, at_ms, operation, act, actor FROM access_entry WHERE position >= ? ORDER BY position LIMIT ?',
  );
  let next = 0;
  while (next < size) {
    const rows = select.all(next, Math.min(batchEntries, size - next));
    if (rows.length === 0) break;
    for (const row of rows) {
      const access = accessOf(row);
      if (access.index !== next) {
        problems.add('ENTRY_MISSING', next);
        return { tree: undefined, erased, erasuresLogged, subjects, pseudonyms };
      }
      next += 1;
      tree.append(leafHash(primitives, access.leaf));
      if (access.entry === undefined) {
        erased.add(access.index);
        continue;
      }
      checkRecord(row, access, { primitives, problems });
      const { event } = access;
      if (event === undefined) continue;
      const named = new Set(event.subjects.map(({ type, id }) => `${type} ${id}`));
      subjects.count += named.size;
      if (named.size !== subjectsAt(tables, access.index, named)) subjects.differing.push(access.index);
      if (event.act === erasedAct) erasuresLogged.push(...event.subjects.flatMap(({ id }) => indexesOfRange(id) ?? []));
      if (event.act === pseudonymAct && event.digest !== undefined)
        for (const { id } of event.subjects) pseudonyms.set(id, toHex(event.digest));
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  nodes.finish();
  return { tree, erased, erasuresLogged, subjects, pseudonyms };
}

function checkRecord(
  row: Record<string, unknown>,
  { index, leaf, entry }: StoredAccess,
  { primitives, problems }: { primitives: Primitives; problems: Problems },
): void {
  if (entry === undefined) return;
  if (toHex(leafData(primitives, entry)) !== toHex(leaf)) problems.add('ENTRY_ALTERED', index);
  const read = decodeEvent(entry.record);
  if (!read.ok) {
    problems.add('ENTRY_UNREADABLE', index);
    return;
  }
  const { atMs, operation, act, actor } = read.event;
  const agrees =
    row['at_ms'] === atMs && row['operation'] === operation && row['act'] === act && row['actor'] === (actor ?? null);
  if (!agrees) problems.add('ENTRY_COLUMNS_DIFFER', index);
}

/** How many subjects the index has of an entry, or −1 where one of them is not the record's. */
function subjectsAt(tables: AccessTables, index: number, named: ReadonlySet<string>): number {
  const rows = tables.prepare('SELECT type, id FROM access_subject WHERE position = ?').all(index);
  return rows.every(({ type, id }) => named.has(`${String(type)} ${String(id)}`)) ? rows.length : -1;
}

function checkSubjects(tables: AccessTables, subjects: Found['subjects'], problems: Problems): void {
  for (const index of subjects.differing) problems.add('SUBJECTS_DIFFER', index);
  const stored = Number(tables.prepare('SELECT count(*) AS count FROM access_subject').get()?.['count'] ?? 0);
  // Rows of entries that are erased, or were never there.
  if (subjects.differing.length === 0 && stored !== subjects.count) problems.add('SUBJECTS_DIFFER', 'index');
}

function checkErasures({ erased, erasuresLogged }: Found, problems: Problems): void {
  for (const index of erased) {
    if (!erasuresLogged.some(({ from, to }) => from <= index && index <= to))
      problems.add('ENTRY_ERASED_UNLOGGED', index);
  }
}

/** Nodes as they should be, compared with those that are stored. */
function comparingNodes(tables: AccessTables, problems: Problems): NodeStore & { finish(): void } {
  const stored = nodeRows(tables);
  const fresh = new Map<string, Uint8Array>();
  let written = 0;
  return {
    read: (node) => fresh.get(`${node.level}/${node.index}`) ?? stored.read(node),
    write: (node, hash) => {
      written += 1;
      const there = stored.read(node);
      if (there === undefined || toHex(there) !== toHex(hash)) {
        problems.add('NODE_DIFFERS', `${node.level}/${node.index}`);
        // The proofs that follow are of what the entries say, not of what was put in its place.
        fresh.set(`${node.level}/${node.index}`, hash);
      }
    },
    finish: () => {
      const count = Number(tables.prepare('SELECT count(*) AS count FROM access_node').get()?.['count'] ?? 0);
      if (count > written) problems.add('NODE_UNKNOWN', count - written);
    },
  };
}

function checkPseudonyms(
  log: AccessLog,
  { pseudonyms, erased }: Found,
  { primitives, problems }: { primitives: Primitives; problems: Problems },
): void {
  const rows = log.tables
    .prepare(
      'SELECT pseudonym, resolution, sealed FROM access_pseudonym LEFT JOIN access_period ON access_period.number = period',
    )
    .all();
  const kept = new Set<string>();
  for (const { pseudonym, resolution, sealed } of rows) {
    const name = String(pseudonym);
    kept.add(name);
    const fixed = pseudonyms.get(name);
    if (fixed === undefined) problems.add('PSEUDONYM_UNLOGGED', name);
    else if (
      !(resolution instanceof Uint8Array) ||
      !(sealed instanceof Uint8Array) ||
      toHex(resolutionDigest(primitives, { period: sealed, resolution })) !== fixed
    )
      problems.add('PSEUDONYM_ALTERED', name);
  }
  const inUse = log.tables.prepare('SELECT DISTINCT actor FROM access_entry WHERE actor IS NOT NULL').all();
  for (const { actor } of inUse) if (!kept.has(String(actor))) problems.add('PSEUDONYM_MISSING', String(actor));
  void erased;
}

async function checkHeads(
  log: AccessLog,
  by: {
    size: number;
    primitives: Primitives;
    trust: AccessLogTrust | undefined;
    problems: Problems;
    tree: MerkleTree | undefined;
  },
): Promise<void> {
  const { size, primitives, trust, problems, tree } = by;
  for (const head of log.checkpoints.all()) {
    if (head.size > size) {
      problems.add('CHECKPOINT_AHEAD', head.number);
      continue;
    }
    if (tree !== undefined && toHex(tree.rootAt(BigInt(head.size))) !== toHex(head.root))
      problems.add('CHECKPOINT_ROOT_DIFFERS', head.number);
    if (head.note === undefined) continue;
    const { note, salt } = head;
    if (trust !== undefined) {
      const origin = accessLogOrigin(trust);
      const verified = await verifyAccessCheckpoint(note, { origin, keys: trust.keys, primitives });
      // A key that has left the manifest since: then the anchor fixes the note, and this the anchor (below).
      const isFormerKey = !verified.ok && verified.code === 'CHECKPOINT_SIGNATURE_MISSING' && head.stamp !== undefined;
      const agrees =
        isFormerKey ||
        (verified.ok &&
          verified.checkpoint.size === BigInt(head.size) &&
          toHex(verified.checkpoint.root) === toHex(head.root));
      if (!agrees) problems.add('CHECKPOINT_NOTE_INVALID', head.number);
    }
    if (head.stamp !== undefined) {
      const anchor = anchorInStamp(primitives, head.stamp);
      const opens = anchor !== undefined && opensAnchor(primitives, { ...anchor, salt, note });
      if (!opens || anchor.number !== head.number) problems.add('ANCHOR_DIFFERS', head.number);
    }
  }
}
