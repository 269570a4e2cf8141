import { thumbprint } from '@tamga/core/sealing';
import { nodePrimitives } from '../crypto/index.ts';

/**
 * What a key file holds. `composite` signs messages, receipts or stamps; `x-wing` opens stanzas; `document` is a
 * party's root for roster, manifests and agreements; `log` signs checkpoints; `witness` cosigns them; `archive` wraps
 * content keys at rest and never signs or travels. A key is never used for two of these.
 */
export type KeyKind = 'composite' | 'x-wing' | 'document' | 'log' | 'witness' | 'archive';

export const keyKinds: readonly KeyKind[] = ['composite', 'x-wing', 'document', 'log', 'witness', 'archive'];

const archiveNameContext = new TextEncoder().encode('tamga/archive-name/v1\0');

const seedBytesCount = 32;

/** Bytes of seed: a lattice seed and an Ed25519 seed, or the one seed there is. */
export const seedBytesOf: Readonly<Record<KeyKind, number>> = {
  composite: 2 * seedBytesCount,
  'x-wing': seedBytesCount,
  document: 2 * seedBytesCount,
  log: 2 * seedBytesCount,
  witness: seedBytesCount,
  archive: seedBytesCount,
};

/** The public key that belongs to a seed: lattice half first. */
export function publicKeyOf(kind: KeyKind, seed: Uint8Array): Uint8Array {
  if (kind === 'x-wing') return nodePrimitives.xWing.keyFromSeed(seed).publicKey;
  if (kind === 'witness') return nodePrimitives.mlDsa44.keyFromSeed(seed).publicKey;
  // A symmetric key has no public half; its hash names it and shows that a file still holds the same one.
  if (kind === 'archive') return nodePrimitives.sha256(Buffer.concat([archiveNameContext, seed]));
  const lattice = kind === 'log' ? nodePrimitives.mlDsa44 : nodePrimitives.mlDsa65;
  const halves = [
    lattice.keyFromSeed(seed.subarray(0, seedBytesCount)),
    nodePrimitives.ed25519.keyFromSeed(seed.subarray(seedBytesCount)),
  ];
  return Buffer.concat(halves.map((half) => half.publicKey));
}

/** How the key is called in manifests and headers: the thumbprint of a composite or X-Wing key, of a pair those of both halves. */
export function thumbprintsOf(kind: KeyKind, publicKey: Uint8Array): string[] {
  if (kind === 'archive') return [Buffer.from(publicKey).toString('hex')];
  if (kind === 'composite' || kind === 'x-wing') return [thumbprint(nodePrimitives, { algorithm: kind, publicKey })];
  if (kind === 'witness') return [thumbprint(nodePrimitives, { algorithm: 'ml-dsa-44', publicKey })];
  const split = publicKey.length - seedBytesCount;
  const lattice = kind === 'log' ? 'ml-dsa-44' : 'ml-dsa-65';
  return [
    thumbprint(nodePrimitives, { algorithm: lattice, publicKey: publicKey.subarray(0, split) }),
    thumbprint(nodePrimitives, { algorithm: 'ed25519', publicKey: publicKey.subarray(split) }),
  ];
}
