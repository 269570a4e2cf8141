/** Core's primitives on node:crypto. */
export { nodePrimitives } from './node-primitives.ts';
export { randomBytes } from './random-bytes.ts';
export { publicKeyCache } from './raw-keys.ts';
