import { Worker } from 'node:worker_threads';
import type { PaperContent } from './paper.ts';

/** A body of half a megabyte makes some hundred pages. */
const workerLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };
/** Papers that wait for the one in hand. */
const waitingMax = 16;

/** Makes papers one after the other; undefined when too many wait already. */
export type MakePdf = (content: PaperContent) => Promise<Uint8Array> | undefined;

/**
 * Each PDF is made by a thread that ends with it: the event loop goes on meanwhile, and an adapter that made one is not larger
 * afterwards (measured: 25 MB a paper, where one process made many).
 */
export function createPdfMaker(): MakePdf {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return (content) => {
    if (waiting >= waitingMax) return undefined;
    waiting += 1;
    const made = last.then(() => makeInThread(content)).finally(() => (waiting -= 1));
    last = made.catch(() => undefined);
    return made;
  };
}

async function makeInThread(content: PaperContent): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: content,
    resourceLimits: workerLimits,
  });
  worker.once('message', (pdf: Uint8Array) => resolve(pdf));
  worker.once('error', reject);
  worker.once('exit', (code) => reject(new Error(`the thread that makes a PDF ended with ${code}`)));
  return await promise;
}
