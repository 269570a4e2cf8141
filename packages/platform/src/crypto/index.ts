/** Core's primitives on node:crypto (`@tamga/crypto`), and signatures checked in threads of their own. */
export { nodePrimitives, randomBytes } from '@tamga/crypto/node';
export { startVerifyingPool } from './verifying-pool.ts';
export type { VerifyingPool } from './verifying-pool.ts';
