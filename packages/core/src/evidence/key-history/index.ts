/**
 * The keys of a party at any leaf and any time of the log: pure, from what a log shows, verified back to the founding roster
 * (docs/decisions/0192).
 */
export type { KeyPart, PartAlgorithm } from './key-parts.ts';
export { keysBelow } from './listed-keys.ts';
export type { HistoryUse, KeyName, KeysBelow, KeyStanding, KeyTerms, ListedKey } from './listed-keys.ts';
export { suspectLeaves, verifyLoggedKeys } from './logged-keys.ts';
export type { LeafTime, LoggedKeys, ShownKeys } from './logged-keys.ts';
export { keyHistory, periodAt } from './party-keys.ts';
export type { KeyConflict, KeyDocument, KeyHistory, KeyPeriod, PartyKey, PeriodEnd } from './party-keys.ts';
