import { attestQueue, parseLogSubject, type PartyId } from '@tamga/core/identifiers';
import type { MerkleTree, NodeStore } from '@tamga/core/ledger';
import { prefixPath } from '@tamga/core/ledger/witness';
import type { Bus } from '@tamga/platform/bus';
import type { Logger } from '@tamga/platform/logging';
import { decodeExact, encode, fromUint64, tamga, uint64 } from '@tamga/wire';
import { servePackages, type PackageSource } from './leaf-packages.ts';
import { entriesFor, finalsAbout, keptNotes, type LogEvidence } from './log-evidence.ts';

const { LogRequest, LogReply } = tamga.service.v1;

/** Where members ask the log: the server puts their party last. */
const logSubjects = 'log.*';

/** Answers at once; a member that floods waits behind its own flood and is dropped, the others ask again. */
const inFlightMax = 8;
const waitingMax = 256;
/** Leaves that one request may ask for: with their paths and the note well below the largest message. */
const leafIndexesMax = 100;

export interface LogServiceOptions {
  readonly tree: () => MerkleTree;
  /** What was published last and what each witness cosigned last; undefined until the witnesses were heard. */
  readonly notes: () => readonly Uint8Array[] | undefined;
  /** The checkpoint that the log shows. */
  readonly shown: () => { readonly size: bigint; readonly note: Uint8Array } | undefined;
  /** Leaf hashes as stored. */
  readonly nodes: Pick<NodeStore, 'read'>;
  /** The epoch of LEDGER that is written. */
  readonly epoch: number;
  /** The newest epoch that founding or recovery began: later ones began in order, and nothing was lost with them. */
  readonly recoveredEpoch: number;
  readonly evidence: LogEvidence;
  /** The static files that mirrors copy. */
  readonly tiles: PackageSource['tiles'];
  readonly nowMs: () => number;
  readonly logger: Logger;
}

type PackagesFor = ReturnType<typeof servePackages>;

/** Answers members about the log: what was cosigned last, how one of its trees begins, and what stands where. Until disposed. */
export function serveLog(bus: Pick<Bus, 'serve'>, options: LogServiceOptions): AsyncDisposable {
  const packagesFor = servePackages(options);
  return bus.serve(logSubjects, {
    queue: attestQueue,
    inFlightMax,
    waitingMax,
    handle: async ({ subject, payload }) =>
      encode(LogReply, await answer(parseLogSubject(subject), payload, { ...options, packagesFor })),
    onError: (error) => options.logger.error({ event: 'log-answer-failed', err: error }, 'The log could not answer'),
  });
}

async function answer(
  party: PartyId | undefined,
  payload: Uint8Array,
  options: LogServiceOptions & { packagesFor: PackagesFor },
): Promise<tamga.service.v1.LogReply.$Properties> {
  const { tree, notes } = options;
  const request = decodeExact(LogRequest, payload);
  if (!request.ok) return { code: request.code };
  const { newest, path, inclusion } = request.message;
  if (request.message.epoch) return { epoch: options.epoch, recoveredEpoch: options.recoveredEpoch };
  if (newest) {
    const known = notes();
    return known === undefined ? { code: 'STARTING' } : { notes: [...known] };
  }
  if (inclusion) return inclusions(inclusion, options);
  const { entries, finals, kept, packages } = request.message;
  if (packages) return party === undefined ? { code: 'REQUEST_UNKNOWN' } : await options.packagesFor(party, packages);
  if (entries) return party === undefined ? { code: 'REQUEST_UNKNOWN' } : entriesFor(party, entries, options.evidence);
  if (finals) return finalsAbout(finals, options.evidence);
  if (kept) return keptNotes(kept, options.evidence);
  if (!path) return { code: 'REQUEST_UNKNOWN' };
  const oldSize = BigInt(fromUint64(path.oldSize) ?? 0);
  const newSize = BigInt(fromUint64(path.newSize) ?? 0);
  if (oldSize < 1n || oldSize >= newSize) return { code: 'SIZES_MALFORMED' };
  if (newSize > tree().size) return { code: 'SIZE_UNKNOWN' };
  return { path: prefixPath(tree(), { oldSize, newSize }) };
}

/** What stands at each index in the tree that the log shows, with its path; indexes beyond it are left out. */
function inclusions(
  request: tamga.service.v1.InclusionRequest,
  { tree, shown, nodes }: LogServiceOptions,
): tamga.service.v1.LogReply.$Properties {
  const indexes = request.leafIndexes.map(fromUint64);
  const isWellFormed = indexes.every((index) => index !== undefined) && new Set(indexes).size === indexes.length;
  if (!isWellFormed || indexes.length === 0 || indexes.length > leafIndexesMax) return { code: 'INDEXES_MALFORMED' };
  const head = shown();
  if (head === undefined) return { code: 'NO_CHECKPOINT' };
  const { size, note } = head;
  // A checkpoint from before this copy was restored: its leaves are not all back.
  if (size > tree().size) return { code: 'SIZE_UNKNOWN' };
  const covered = indexes.filter((index) => BigInt(index) < size);
  return {
    notes: [note],
    inclusions: covered.map((index) => ({
      leafIndex: uint64(index),
      leafHash: leafAt(nodes, index),
      path: tree().inclusionProof({ index: BigInt(index), size }),
    })),
  };
}

function leafAt(nodes: Pick<NodeStore, 'read'>, index: number): Uint8Array {
  const leaf = nodes.read({ level: 0, index: BigInt(index) });
  if (leaf === undefined) throw new TypeError(`the copy has no leaf ${index}`);
  return leaf;
}
