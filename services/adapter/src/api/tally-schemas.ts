import { z } from '@hono/zod-openapi';
import type { TalliesView } from '@tamga/api';

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
