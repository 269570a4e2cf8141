/** Core's primitives on node:crypto. The noble ones, for browsers and as an oracle, are in `@tamga/platform/crypto/noble`. */
export { nodePrimitives, randomBytes } from './node/node-primitives.ts';
