import type { Damage } from './codes.ts';

/** What a stream says of itself. */
export interface StreamFacts {
  readonly messages: number;
  readonly firstSequence: number;
  readonly lastSequence: number;
  readonly deletedCount: number;
}

/** What audit knows of it. */
export interface OwnFacts {
  /** The first sequence of the epoch. */
  readonly firstSequence: number;
  /** The newest entry in audit's copy. */
  readonly lastSequence: number;
}

/** The health rules (05, "Writing, and never forking") by what the stream says alone. Undefined: whole. */
export function judgeStream(stream: StreamFacts, own: OwnFacts): Damage | undefined {
  const { messages, firstSequence, lastSequence } = stream;
  if (lastSequence < own.lastSequence) return { code: 'STREAM_SHORTER', sequence: lastSequence + 1 };
  // An empty stream answers with a first sequence of its own choice.
  if (lastSequence < own.firstSequence)
    return messages === 0 ? undefined : { code: 'FIRST_SEQUENCE', sequence: firstSequence };
  if (firstSequence !== own.firstSequence) return { code: 'FIRST_SEQUENCE', sequence: own.firstSequence };
  if (stream.deletedCount > 0 || messages !== lastSequence - firstSequence + 1)
    return { code: 'MESSAGES_MISSING', sequence: firstSequence };
  return undefined;
}
