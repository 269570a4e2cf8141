/** The honest witness of the one member of a test's exchange. It remembers everything that it was ever shown under the log's keys. */
import { toHex } from '@tamga/core/identifiers';
import type { Checkpoint, NoteSigner, VerifiedCheckpoint, VerifierKey } from '@tamga/core/ledger';
import {
  cosign,
  decideAddCheckpoint,
  readAddCheckpoint,
  seenCheckpoint,
  type SeenCheckpoint,
} from '@tamga/core/ledger/witness';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { decodeExact, encode, tamga } from '@tamga/wire';

const { WitnessRequest, WitnessReply } = tamga.service.v1;

/** Everything that a log was seen to sign. */
export class SignedHeads {
  readonly #roots = new Map<bigint, Set<string>>();
  readonly #seen: SeenCheckpoint[] = [];

  add(note: Uint8Array, checkpoint: VerifiedCheckpoint): void {
    const roots = this.#roots.get(checkpoint.size) ?? new Set();
    this.#roots.set(checkpoint.size, roots.add(toHex(checkpoint.root)));
    this.#seen.push(seenCheckpoint(note, checkpoint));
  }

  get sizes(): number {
    return this.#roots.size;
  }

  get newest(): bigint {
    return [...this.#roots.keys()].reduce((most, size) => (size > most ? size : most), 0n);
  }

  /** Sizes with more than one root. */
  get forks(): [bigint, string[]][] {
    return [...this.#roots].flatMap(([size, roots]) => (roots.size > 1 ? [[size, [...roots]]] : []));
  }

  rootsAt(size: bigint): string[] {
    return [...(this.#roots.get(size) ?? [])];
  }

  /** Of the same size the same time; of a larger one no earlier time: nothing reads as a log that was rolled back. */
  get strayTimes(): bigint[] {
    const bySize = this.#seen.toSorted((a, b) => Number(a.size - b.size));
    return bySize.flatMap((one, i) => {
      const next = bySize[i + 1];
      return next !== undefined && one.signedAtS > next.signedAtS ? [one.size] : [];
    });
  }
}

export interface RecordingWitness extends AsyncDisposable {
  readonly signed: SignedHeads;
  /** The size that it cosigned last. */
  readonly size: bigint;
  /** How often it was asked for its newest checkpoint. */
  readonly heard: number;
  /** It shows this as its newest checkpoint from now on. */
  hold(checkpoint: Checkpoint, note: Uint8Array): void;
}

/** Serves as the member's witness until disposed. */
export function recordingWitness(
  bus: Bus,
  options: { signer: NoteSigner; log: { origin: string; logKeys: readonly VerifierKey[] } },
): RecordingWitness {
  const signed = new SignedHeads();
  const { signer, log } = options;
  let head: (Checkpoint & { note: Uint8Array }) | undefined;
  let heard = 0;
  const line = (checkpoint: Checkpoint) => cosign(checkpoint, { signer, nowMs: Date.now() });
  const answer = async (payload: Uint8Array): Promise<{ status: number; body?: Uint8Array }> => {
    const request = decodeExact(WitnessRequest, payload);
    if (!request.ok) return { status: 400 };
    const { addCheckpoint, newest } = request.message;
    if (newest) {
      heard += 1;
      if (head === undefined) return { status: 404 };
      return { status: 200, body: Buffer.concat([head.note, await line(head)]) };
    }
    if (!addCheckpoint) return { status: 200 };
    const read = await readAddCheckpoint(addCheckpoint, { ...log, primitives });
    if (!read.ok) return { status: read.status };
    const { checkpoint, note } = read.request;
    signed.add(note, checkpoint);
    const decision = decideAddCheckpoint(primitives, read.request, head);
    if (decision.status === 409) return { status: 409, body: Buffer.from(`${decision.size}\n`) };
    if (decision.status !== 200) return { status: decision.status };
    head = { ...checkpoint, note };
    return { status: 200, body: await line(checkpoint) };
  };
  const serving = bus.serve('hub.witness', {
    queue: 'witness',
    inFlightMax: 1,
    waitingMax: 64,
    handle: async ({ payload }) => encode(WitnessReply, await answer(payload)),
    onError: (error) => {
      throw error;
    },
  });
  return {
    signed,
    get size() {
      return head?.size ?? 0n;
    },
    get heard() {
      return heard;
    },
    hold: (checkpoint, note) => {
      head = { ...checkpoint, note };
    },
    [Symbol.asyncDispose]: () => Promise.resolve(serving[Symbol.asyncDispose]()),
  };
}
