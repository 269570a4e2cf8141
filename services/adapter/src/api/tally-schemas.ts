import { z } from '@hono/zod-openapi';
import type { DifferenceCode } from '../store/difference-rows.ts';

/** Where tallies with one party stand. Times are ISO 8601 in UTC. */
export interface TallyPartyView {
  party: string;
  /** Null where only tallies of its came. */
  lastMessageAt: string | null;
  lastSentAt: string | null;
  /** `open`: on its way; `failed`: it did not reach the party, and the next lists the same. */
  lastSentState: 'open' | 'delivered' | 'failed' | null;
  /** When the next of ours is due; null while one is on its way, or none is owed. */
  nextDueAt: string | null;
  lastReceivedAt: string | null;
  /** Until when, by its clock, its newest tally lists what it received. */
  coveredUntil: string | null;
  /** Since when two of its tallies are missing. */
  missingSince: string | null;
}

/** In what a tally differs from what is here, as long as nobody has settled it. */
export interface DifferenceView {
  id: number;
  party: string;
  message: string;
  code: DifferenceCode;
  /** Which side lacks the message; `neither`: both have something and not the same, or the chain of tallies is broken. */
  lacking: 'we' | 'they' | 'neither';
  tally: string;
  since: string;
}

export interface TalliesView {
  /** How often one goes to each party. */
  intervalSeconds: number;
  parties: TallyPartyView[];
  differences: DifferenceView[];
}

const text = z.string();
const timeOrNull = text.nullable();

export const talliesSchema: z.ZodType<TalliesView> = z
  .object({
    intervalSeconds: z.number(),
    parties: z.array(
      z.object({
        party: text,
        lastMessageAt: timeOrNull,
        lastSentAt: timeOrNull,
        lastSentState: z.enum(['open', 'delivered', 'failed']).nullable(),
        nextDueAt: timeOrNull,
        lastReceivedAt: timeOrNull,
        coveredUntil: timeOrNull,
        missingSince: timeOrNull,
      }),
    ),
    differences: z.array(
      z.object({
        id: z.number().int(),
        party: text,
        message: text,
        code: z.enum([
          'NEVER_SENT',
          'DIGEST_DIFFERS',
          'NOT_HERE',
          'NOT_LISTED',
          'NOT_RECEIVED',
          'NOT_ANSWERED',
          'CHAIN_BROKEN',
        ]),
        lacking: z.enum(['we', 'they', 'neither']),
        tally: text,
        since: text,
      }),
    ),
  })
  .openapi('Tallies');
