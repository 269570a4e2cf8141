import { readDocument, type ReadDocument } from '../../documents/index.ts';
import { toHex, type PartyId } from '../../identifiers/index.ts';
import { parseCheckpoint, parseNote } from '../../ledger/index.ts';
import { governingVersion, signedOnlyBy } from '../../ledger/witness/index.ts';
import type { Primitives } from '../../sealing/index.ts';
import type { EvidenceCheckpoint, EvidenceLeaf } from '../bundle.ts';
import { checkpointPath, documentPath, leafPath } from '../bundle-files.ts';
import { verifyCheckpoints, verifyLeaves, type ProvedCheckpoint } from '../checkpoint-chain.ts';
import { checkpointsAround } from '../log-time.ts';
import { verifyLoggedDocuments, type LoggedRoster } from '../logged-documents.ts';
import { oneForm } from '../one-form.ts';
import { joinDocuments, readLeaf } from '../read-bundle.ts';
import { demand, present, Refusal } from '../refusal.ts';
import type { EvidenceRefusal } from '../result.ts';
import { keysBelow, type KeysBelow } from './listed-keys.ts';
import { keyHistory, type KeyHistory, type PartyKey } from './party-keys.ts';

/** What a log shows of the documents that say something of a party's keys. Nothing of it is verified. */
export interface ShownKeys {
  /** Ascending by size; every leaf is proved in the last one. Signatures of others than log and witnesses are passed over. */
  readonly checkpoints: readonly EvidenceCheckpoint[];
  /** Entries of documents, ascending by index. */
  readonly leaves: readonly EvidenceLeaf[];
  /** General JWS of every document that a leaf records, in any order. */
  readonly documents: readonly Uint8Array[];
}

/** A moment of the log: a leaf and when it came in, by the witnesses' clocks. */
export interface LeafTime {
  /** Median time of the first checkpoint shown above it, Unix seconds: its log time, as finely as checkpoints are kept. */
  readonly notAfterS: bigint | undefined;
  /** The same of the last one that is not above it: then it was not in the log. */
  readonly notBeforeS: bigint | undefined;
}

/** The keys of a party as a log shows them, every step back to the founding roster verified. */
export interface LoggedKeys {
  readonly history: KeyHistory;
  /** Size, root and time of the newest final checkpoint: of what came after it nothing is known. */
  readonly newest: ProvedCheckpoint;
  /** What is listed below a leaf, and how each of these keys stands at a moment. */
  below(leafIndex: bigint): KeysBelow;
  timeOf(leafIndex: bigint): LeafTime;
  /** Leaves that were surely in the log at a moment: the size of the largest checkpoint shown that was cosigned by then. */
  sizeAt(atMs: number): bigint;
  /** Leaves for which the key counted although it counts as compromised since an earlier moment. Undefined: none. */
  suspectLeaves(key: PartyKey): { readonly from: bigint; readonly through: bigint | undefined } | undefined;
}

/**
 * Verifies what a log shows, as a bundle of evidence is verified: the founding roster by the hash that is trusted, every later
 * document by what stood below its leaf, every checkpoint by the roster that governs it, every leaf in the newest. What is not
 * shown is not in the answer, and that it was not withheld cannot be shown: only who holds the whole log knows.
 */
export async function verifyLoggedKeys(
  shown: ShownKeys,
  of: { party: PartyId; trust: Uint8Array; primitives: Primitives },
): Promise<{ ok: true; keys: LoggedKeys } | EvidenceRefusal> {
  try {
    return { ok: true, keys: await verify(shown, of) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, where, detail } = error;
    return { ok: false, code, where, detail };
  }
}

async function verify(
  shown: ShownKeys,
  { party, trust, primitives }: { party: PartyId; trust: Uint8Array; primitives: Primitives },
): Promise<LoggedKeys> {
  const files = new Map(shown.documents.map((jws) => [documentPath(hashOf(readOne(jws), primitives)), jws]));
  const leaves = shown.leaves.map((leaf) => readLeaf({ ...leaf, where: leafPath(leaf.index) }, primitives));
  const stray = leaves.find(({ record }) => record.event !== 'document');
  demand(stray === undefined, 'LEAF_UNEXPECTED', stray?.where ?? '', 'only documents say something of keys');
  const joined = joinDocuments(leaves, {
    hashes: [...files.keys()].map((path) => path.slice('documents/'.length, -'.jws'.length)),
    file: (path) =>
      new TextEncoder().encode(oneForm(present(files.get(path), 'DOCUMENT_MISSING', path, 'it is not there'))),
    primitives,
  });
  const documents = await verifyLoggedDocuments(joined, { trust, primitives });
  const checkpoints = await verifyCheckpoints(
    { checkpoints: readCheckpoints(shown.checkpoints, documents.rosters) },
    { documents, primitives },
  );
  const newest = checkpoints.at(-1) ?? checkpoints[0];
  verifyLeaves(leaves, { checkpoint: newest.checkpoint, primitives });
  const sizeAt = (atMs: number): bigint =>
    checkpoints.findLast(({ timeS }) => Number(timeS) * 1000 <= atMs)?.checkpoint.size ?? 0n;
  return {
    history: keyHistory(documents, { party, primitives }),
    newest,
    below: (leafIndex) => keysBelow(documents, { party, leafIndex, primitives }),
    timeOf: (leafIndex) => {
      const { above, below } = checkpointsAround(checkpoints, leafIndex);
      return { notAfterS: above?.timeS, notBeforeS: below?.timeS };
    },
    sizeAt,
    suspectLeaves: (key) => suspectLeaves(key, sizeAt),
  };
}

/** What surely stood in the log before the moment is not suspect; what the key signed from then on, until it was revoked, is. */
export function suspectLeaves(
  { compromisedSinceMs, periods }: Pick<PartyKey, 'compromisedSinceMs' | 'periods'>,
  sizeAt: (atMs: number) => bigint,
): ReturnType<LoggedKeys['suspectLeaves']> {
  if (compromisedSinceMs === undefined) return undefined;
  const counting = periods.filter(({ terms }) => terms.revokedAtMs === undefined);
  const [first, last] = [counting.at(0), counting.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const start = first.since.leafIndex + 1n;
  // Cosigned strictly before: in the very second of the moment a leaf may be either.
  const size = sizeAt(compromisedSinceMs - 1);
  const from = size > start ? size : start;
  const through = last.until?.document.leafIndex;
  return through !== undefined && through < from ? undefined : { from, through };
}

function readOne(jws: Uint8Array): ReadDocument {
  const read = readDocument(jws);
  if (!read.ok) throw new Refusal('DOCUMENT_INVALID', '', read.code);
  return read.document;
}

function hashOf({ payload }: ReadDocument, primitives: Pick<Primitives, 'sha256'>): string {
  return toHex(primitives.sha256(payload));
}

/** With the signatures of the log and of the witnesses that the governing roster lists, and no others. */
function readCheckpoints(
  checkpoints: readonly EvidenceCheckpoint[],
  rosters: readonly [LoggedRoster, ...LoggedRoster[]],
) {
  let before = 0n;
  return checkpoints.map(({ note, consistency }, i) => {
    const parsed = parseNote(note);
    const checkpoint = parsed.ok ? parseCheckpoint(parsed.note.text) : parsed;
    if (!checkpoint.ok) throw new Refusal('CHECKPOINT_REFUSED', `checkpoint ${i}`, checkpoint.code);
    const { size } = checkpoint.checkpoint;
    const { policy } = governingVersion(rosters, before);
    before = size;
    const known = [...policy.logKeys, ...policy.witnesses.map(({ key }) => key)];
    return { size, consistency, where: checkpointPath(size), note: signedOnlyBy(known, note) ?? note };
  });
}
