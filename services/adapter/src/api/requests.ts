import { z } from '@hono/zod-openapi';
import type { ActionRequest, PublishRequest, SendRequest, UseRequest } from '@tamga/api';
import { idSchema } from './schemas.ts';

/** What `/api/v1` takes. Objects are strict: an unknown member is an error, not a silence. */

const recipientCountMax = 64;
/** As much as one submission carries. */
const publishedCharsMax = 500_000;
export const listRowCountMax = 1_000;
const nameCharsMax = 128;
const labelCountMax = 32;
const consentCountMax = 16;
const forwardCountMax = 64;
/** Of a reply that is only text. */
const textCharsMax = 200_000;

export const useRequestSchema: z.ZodType<UseRequest> = z
  .strictObject({
    act: z.enum(['forward', 'export', 'court', 'other-purpose']),
    to: z.array(z.string().max(nameCharsMax)).max(recipientCountMax).optional(),
    purpose: z.string().max(nameCharsMax).optional(),
  })
  .openapi('UseRequest');

const labels = z
  .record(z.string().max(nameCharsMax), z.string().max(nameCharsMax))
  .refine((given) => Object.keys(given).length <= labelCountMax, {
    message: `expected at most ${labelCountMax} labels`,
  });

export const sendRequestSchema: z.ZodType<SendRequest> = z
  .strictObject({
    to: z.array(z.string().max(nameCharsMax)).min(1).max(recipientCountMax),
    kind: z.string().max(nameCharsMax),
    body: z.unknown(),
    labels: labels.optional(),
    id: idSchema.optional(),
    inReplyTo: idSchema.optional(),
    operation: z.string().max(nameCharsMax).optional(),
    consents: z
      .array(z.string().regex(/^[0-9a-f]{64}$/u, 'expected 64 lower-case hexadecimal digits'))
      .max(consentCountMax)
      .optional(),
    forwards: z.array(idSchema).max(forwardCountMax).optional(),
    expiresInMs: z.int().positive().optional(),
  })
  .openapi('SendRequest');

export const actionRequestSchema: z.ZodType<ActionRequest> = z
  .strictObject({
    body: z.unknown().optional(),
    text: z.string().max(textCharsMax).optional(),
    language: z.string().max(nameCharsMax).optional(),
    ground: z.string().max(nameCharsMax).optional(),
    result: z.string().max(nameCharsMax).optional(),
    officer: z.string().max(nameCharsMax).optional(),
    use: z.string().max(nameCharsMax).optional(),
    to: z.array(z.string().max(nameCharsMax)).max(recipientCountMax).optional(),
    validUntil: z.iso.date().optional(),
    id: idSchema.optional(),
    labels: labels.optional(),
  })
  .openapi('ActionRequest');

export const publishRequestSchema: z.ZodType<PublishRequest> = z
  .strictObject({ jws: z.string().min(1).max(publishedCharsMax) })
  .openapi('PublishRequest');

export const pingRequestSchema: z.ZodType<{ party: string }> = z
  .strictObject({ party: z.string().max(nameCharsMax) })
  .openapi('PingRequest');
