/** The keys of a party at any place of the log: asked of a log, verified, and shown to officers and auditors alike. */
export type { KeyDocumentRow } from './collect-keys.ts';
export { createKeyDesk } from './key-desk.ts';
export type { KeyAnswer, KeyDesk, KeyProblem, KeyProblemCode, KeyQuestionText } from './key-desk.ts';
export type { DocumentName, KeyLog, NoAnswer, PlacedEntry } from './key-log.ts';
export { keyHistorySchema } from './key-view.ts';
