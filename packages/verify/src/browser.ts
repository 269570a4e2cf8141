/** The same for browsers: cryptography in JavaScript alone, and no access to anything. */
import { noblePrimitives } from '@tamga/crypto/noble';
import { verifyFile, type Verdict } from './verify-file.ts';

export { verdictJson } from './json.ts';
export { reportLines } from './report.ts';
export { parseTrust } from './trust.ts';
export { fileBytesMax } from './verify-file.ts';
export type { Verdict } from './verify-file.ts';

/** Checks a file that somebody opened. `trust`: 32 bytes, from parseTrust. */
export function verifyInBrowser(bytes: Uint8Array, trust: Uint8Array): Promise<Verdict> {
  return verifyFile(bytes, { trust, primitives: noblePrimitives({ randomBytes }) });
}

/** Registering an encryption key tries it out once, with a secret that nobody keeps. */
function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}
