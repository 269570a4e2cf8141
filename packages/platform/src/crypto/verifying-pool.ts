import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Primitives, SignatureClaim } from '@tamga/core/sealing';
import { type BatchScheme, packClaims, type SchemeClaim } from './claim-batch.ts';
import { nodePrimitives } from '@tamga/crypto/node';

/** Claims in one batch: about a millisecond of a core, so that the next turn's need not wait long. */
const claimsMax = 16;
/** Batches at a worker: one in hand and one that waits, so that it is never idle between two. */
const batchesAtWorkerMax = 2;
const workersMax = 8;
/** A worker holds a few claims and public keys. */
const workerLimits = { maxOldGenerationSizeMb: 32, maxYoungGenerationSizeMb: 4 };

interface Waiting extends SchemeClaim {
  readonly resolve: (valid: boolean) => void;
  readonly reject: (error: unknown) => void;
}

/** Node's primitives whose signatures are checked in threads of their own. Dispose it to end them. */
export interface VerifyingPool extends AsyncDisposable {
  readonly primitives: Primitives;
}

/**
 * For a process that checks signatures all day. Node's own way makes a job of each: an object, a hand-over to a thread
 * and one back. Here those of one turn of the event loop go together to a thread that does nothing else. Answers are the
 * same. A worker that dies fails what it had, and everything after.
 */
export function startVerifyingPool(options: { workersCount?: number } = {}): VerifyingPool {
  const count = Math.min(workersMax, options.workersCount ?? availableParallelism());
  const pool = new Pool(count);
  const scheme = (name: BatchScheme) => ({ verify: (claim: SignatureClaim) => pool.verify({ scheme: name, claim }) });
  return {
    primitives: {
      ...nodePrimitives,
      mlDsa44: { ...nodePrimitives.mlDsa44, ...scheme('ml-dsa-44') },
      mlDsa65: { ...nodePrimitives.mlDsa65, ...scheme('ml-dsa-65') },
      ed25519: { ...nodePrimitives.ed25519, ...scheme('ed25519') },
    },
    [Symbol.asyncDispose]: () => pool.end(),
  };
}

class Pool {
  readonly #workers: { readonly worker: Worker; readonly batches: (readonly Waiting[])[] }[];
  readonly #waiting: Waiting[] = [];
  #scheduled = false;
  #failure: { readonly error: unknown } | undefined;

  constructor(count: number) {
    this.#workers = Array.from({ length: count }, () => {
      const worker = new Worker(new URL('./verifying-worker.ts', import.meta.url), { resourceLimits: workerLimits });
      const place = { worker, batches: [] as (readonly Waiting[])[] };
      worker.on('message', (valid: Uint8Array) => {
        for (const [i, { resolve }] of (place.batches.shift() ?? []).entries()) resolve(valid[i] === 1);
        this.#send();
      });
      worker.on('error', (error) => this.#fail(error));
      worker.on('exit', (code) => this.#fail(new Error(`a verifying thread ended with ${code}`)));
      // A process whose only work is to wait for nothing may end.
      worker.unref();
      return place;
    });
  }

  verify(claim: SchemeClaim): Promise<boolean> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure.error);
    const { promise, resolve, reject } = Promise.withResolvers<boolean>();
    this.#waiting.push({ ...claim, resolve, reject });
    if (!this.#scheduled) {
      this.#scheduled = true;
      setImmediate(() => {
        this.#scheduled = false;
        this.#send();
      });
    }
    return promise;
  }

  async end(): Promise<void> {
    this.#fail(new Error('the verifying pool was ended'));
    await Promise.all(this.#workers.map(({ worker }) => worker.terminate()));
  }

  /** To the worker that has least in hand. */
  #send(): void {
    while (this.#waiting.length > 0) {
      const place = this.#workers.reduce((least, other) =>
        other.batches.length < least.batches.length ? other : least,
      );
      if (place.batches.length >= batchesAtWorkerMax) return;
      const batch = this.#waiting.splice(0, claimsMax);
      place.batches.push(batch);
      const packed = packClaims(batch);
      place.worker.postMessage(packed, [packed]);
    }
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    const lost = [...this.#workers.flatMap(({ batches }) => batches.splice(0).flat()), ...this.#waiting.splice(0)];
    for (const { reject } of lost) reject(error);
  }
}
