/** Decisions of the log made again: one function for processes and the command, in a thread of its own where a process must go on. */
export { viewOfDecision } from './decision-view.ts';
export { createReplayer } from './replayer.ts';
export type { DecisionReplayer, Replayed, ReplayerOptions, ReplayRefusalCode, ReplaySource } from './replayer.ts';
export type { QuotaNeed } from './replay-message.ts';
export type { PlacedEntry } from './replay-thread.ts';
export { replayView } from './replay-view.ts';
