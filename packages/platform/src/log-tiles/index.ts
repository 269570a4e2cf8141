/** The log as static files beside a copy of it: written durably, signed, checked and repaired. */
export { checkLog } from './check-log.ts';
export type { LogCheck } from './check-log.ts';
export type { LogProblem } from './log-problem.ts';
export { headOfNote, openLogTiles, tilesBeside } from './log-tiles.ts';
export type { Integration, LogTiles } from './log-tiles.ts';
export { signHead } from './sign-head.ts';
export type { HeadPromise, HeadSigning, SignHeadCode, SignHeadResult } from './sign-head.ts';
export { tileDirectory } from './tile-directory.ts';
export type { TileDirectory } from './tile-directory.ts';
export { TileDirectoryError } from './tile-directory-error.ts';
export type { TileDirectoryErrorCode } from './tile-directory-error.ts';
