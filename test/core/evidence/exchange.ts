/** One exchange of the test region as a bundle, with the variations that tests and golden vectors are made of. */
import type { EvidenceBundle, EvidenceLeaf } from '@tamga/core/evidence';
import { parseCheckpoint, parseNote } from '@tamga/core/ledger';
import type { Primitives, RandomBytes } from '@tamga/core/sealing';
import { dayMs, foundedMs, TestRegion, type Logged, type LoggedMessage } from './region/index.ts';

export interface Exchange {
  readonly region: TestRegion;
  readonly message: LoggedMessage;
  readonly outcomes: readonly Logged[];
  readonly bundle: EvidenceBundle;
}

export const sentMs: number = foundedMs + 10 * dayMs;

/** A region that was founded, with a checkpoint below what follows. */
export async function foundRegion(
  primitives: Primitives,
  randomBytes: RandomBytes,
): Promise<{ region: TestRegion; before: Uint8Array }> {
  const region = new TestRegion(primitives, randomBytes);
  await region.found();
  const before = await region.checkpoint({ atMs: sentMs - 30_000 });
  return { region, before };
}

/** kz/ncp asks uz/ncp, the centre admits it, uz/ncp states that it was delivered and opened. */
export async function simpleExchange(primitives: Primitives, randomBytes: RandomBytes): Promise<Exchange> {
  const { region, before } = await foundRegion(primitives, randomBytes);
  const message = await region.send({ name: 'a request', atMs: sentMs });
  const outcomes = [
    await region.outcome(message, { state: 'delivered', atMs: sentMs + 4_000 }),
    await region.outcome(message, { state: 'opened', atMs: sentMs + 60_000 }),
  ];
  const after = await region.checkpoint({ atMs: sentMs + 90_000 });
  const bundle = await bundleOf(region, { message, outcomes, checkpoints: [before, after] });
  return { region, message, outcomes, bundle };
}

/** Everything that the region has of a message, under these checkpoints. */
export async function bundleOf(
  region: TestRegion,
  of: {
    message: LoggedMessage;
    outcomes?: readonly Logged[];
    others?: readonly Logged[];
    checkpoints: readonly Uint8Array[];
    contentKey?: boolean;
    stamp?: Uint8Array;
  },
): Promise<EvidenceBundle> {
  const { message, outcomes = [], others = [], checkpoints, contentKey = true } = of;
  const sizes = checkpoints.map(sizeOf);
  const size = sizes.at(-1) ?? 0n;
  const documents = [...region.documents.values()].filter(({ index }) => index < size);
  const logged = documents.map(({ index }) => region.leaves[Number(index)]).filter((one) => one !== undefined);
  const leaves = [...logged, message, ...outcomes, ...others]
    .toSorted((a, b) => Number(a.index - b.index))
    .map(({ index, entry }): EvidenceLeaf => ({ index, entry, path: region.path(index, size) }));
  return {
    envelope: message.envelope.bytes,
    stamp: of.stamp ?? (await region.stamp(message)),
    contentKey: contentKey ? message.envelope.contentKey : undefined,
    checkpoints: checkpoints.map((note, i) => {
      const oldSize = sizes[i - 1];
      const newSize = sizes[i] ?? 0n;
      return { note, consistency: oldSize === undefined ? [] : region.tree.consistencyProof({ oldSize, newSize }) };
    }),
    leaves,
    documents: documents.map(({ jws }) => jws),
  };
}

export function sizeOf(note: Uint8Array): bigint {
  const parsed = parseNote(note);
  const checkpoint = parsed.ok ? parseCheckpoint(parsed.note.text) : parsed;
  if (!checkpoint.ok) throw new Error(checkpoint.code);
  return checkpoint.checkpoint.size;
}
