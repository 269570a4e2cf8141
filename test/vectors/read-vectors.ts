import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { noblePrimitives } from '@tamga/crypto/noble';
import type { Primitives } from '@tamga/core/sealing';
import { vectorsDirectory } from '../means.ts';

/** Both implementations of core's primitives, for describe.each. */
export const bothPrimitives: readonly [name: string, primitives: Primitives][] = [
  ['node', nodePrimitives],
  ['noble', noblePrimitives({ randomBytes })],
];

/** A file of Project Wycheproof, as far as these tests read it. */
export interface WycheproofFile<Group, Vector> {
  readonly numberOfTests: number;
  readonly testGroups: readonly (Group & { readonly tests: readonly Vector[] })[];
}

/** Reads one file of the folder beside the project. */
export function readVectors(file: string): unknown {
  return JSON.parse(readFileSync(join(vectorsDirectory, file), 'utf8'));
}

export function hex(text: string): Uint8Array {
  return Buffer.from(text, 'hex');
}

export function base64(text: string): Uint8Array {
  return Buffer.from(text, 'base64');
}

/** Wycheproof stores long ciphertexts as deflated hexadecimal (zlib). */
export function inflatedHex(text: string): Uint8Array {
  return inflateSync(hex(text));
}
