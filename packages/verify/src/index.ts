/** Checks evidence and proofs of misbehaviour with nothing but the hash of the founding roster. */
export { verdictJson } from './json.ts';
export { reportLines } from './report.ts';
export { parseTrust } from './trust.ts';
export { fileBytesMax, verifyFile } from './verify-file.ts';
export type { Verdict } from './verify-file.ts';
export type { Language } from './words/language.ts';
