import { verify, type KeyObject } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { batchSchemes, type SchemeClaim, unpackClaims } from './claim-batch.ts';
import { publicKeyCache } from '@tamga/crypto/node';

// One thread of a VerifyingPool: takes a batch of claims, answers with one byte each, 1 for a signature that holds.

const keysOf = Object.fromEntries(batchSchemes.map((scheme) => [scheme, publicKeyCache(scheme)]));

const port = parentPort;
if (port === null) throw new Error('verifying-worker.ts runs in a worker thread');
port.on('message', (batch: ArrayBuffer) => {
  const valid = Uint8Array.from(unpackClaims(batch), (claim) => (holds(claim) ? 1 : 0));
  port.postMessage(valid, [valid.buffer]);
});

/** An error is a refusal: what a peer sent could not even be tried (a context of more than 255 bytes). */
function holds({ scheme, claim: { publicKey, message, signature, context } }: SchemeClaim): boolean {
  const key: KeyObject | undefined = keysOf[scheme]?.(publicKey);
  if (key === undefined) return false;
  try {
    return verify(null, message, context === undefined ? key : { key, context }, signature);
  } catch {
    return false;
  }
}
