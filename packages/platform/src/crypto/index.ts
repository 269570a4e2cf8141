/** Core's primitives on node:crypto. The noble ones, for browsers and as an oracle, are in `@tamga/platform/crypto/noble`. */
export { nodePrimitives } from './node/node-primitives.ts';
export { randomBytes } from './node/random-bytes.ts';
export { startVerifyingPool } from './node/verifying-pool.ts';
export type { VerifyingPool } from './node/verifying-pool.ts';
