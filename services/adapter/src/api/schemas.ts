import { z } from '@hono/zod-openapi';

/** The shapes of `/api/v1`. Times are ISO 8601 in UTC; ids 32 lower-case hex digits; every request object is strict. */

export const recipientCountMax = 64;
export const listRowCountMax = 1_000;
export const bodyTextCharsMax = 4_000_000;
const nameCharsMax = 128;
const labelCountMax = 32;

const text = z.string();
const time = z.iso.datetime();

/** 32 lower-case hex digits. */
export const idSchema = z.string().regex(/^[0-9a-f]{32}$/u, 'expected 32 lower-case hexadecimal digits').openapi({ example: '019aa3d1f2004c5be0a1b2c3d4e5f607' });

export const idParam = z.object({ id: idSchema });

export const obligationSchema = z
  .object({ type: text, value: text, agreement: text, article: text })
  .openapi('Obligation');

export const decisionSchema = z
  .object({
    recipient: text,
    decision: z.enum(['permit', 'refuse', 'human']),
    code: text.nullable(),
    agreement: text.nullable(),
    article: text.nullable(),
    background: z.boolean(),
    obligations: z.array(obligationSchema),
    waitsFor: text.nullable(),
  })
  .openapi('Decision');

const labelsSchema = z.record(z.string().max(nameCharsMax), z.string().max(nameCharsMax)).refine((labels) => Object.keys(labels).length <= labelCountMax, {
  message: `at most ${labelCountMax} labels`,
});

export const sendRequestSchema = z
  .strictObject({
    to: z.array(z.string().max(nameCharsMax)).min(1).max(recipientCountMax),
    kind: z.string().max(nameCharsMax),
    body: z.unknown(),
    labels: labelsSchema.optional(),
    id: idSchema.optional(),
    inReplyTo: idSchema.optional(),
    operation: z.string().max(nameCharsMax).optional(),
    expiresInMs: z.int().positive().optional(),
  })
  .openapi('SendRequest');

export const sendResultSchema = z
  .object({
    id: idSchema,
    state: text,
    agreement: text.nullable(),
    article: text.nullable(),
    obligations: z.array(obligationSchema),
    centreReachable: z.boolean(),
    code: text.nullable(),
    waitsFor: text.nullable(),
  })
  .openapi('SendResult');

export const nearestSchema = z.object({ agreement: text, article: text, failed: z.array(text) }).nullable();

export const checkResultSchema = z
  .object({
    decision: z.enum(['permit', 'refuse', 'human']),
    code: text.nullable(),
    agreement: text.nullable(),
    article: text.nullable(),
    obligations: z.array(obligationSchema),
    nearest: z.unknown(),
    waitsFor: text.nullable(),
    decisions: z.array(decisionSchema),
  })
  .openapi('CheckResult');

export const messageRowSchema = z
  .object({
    id: idSchema,
    kind: text,
    from: text,
    to: z.array(text),
    title: text,
    state: text,
    deadline: time.nullable(),
    receivedAt: time,
    priority: text,
    thread: idSchema,
    gap: z.array(z.int()),
  })
  .openapi('MessageRow');

export const timelineEntrySchema = z.object({ at: time, event: text, who: text.nullable(), detail: text.nullable() }).openapi('TimelineEntry');

export const receiptSchema = z
  .object({
    recipient: text,
    state: text,
    code: text.nullable(),
    at: time,
    signer: text,
    signingKey: text,
    leafIndex: z.int().nonnegative().nullable(),
  })
  .openapi('Receipt');

export const proofsSchema = z
  .object({
    envelopeDigest: text,
    sender: text,
    signingKey: text,
    region: text,
    realm: text,
    admission: z
      .object({ leafIndex: z.int().nonnegative(), leaf: text, at: time, admitted: z.boolean(), code: text.nullable(), stamp: text, stampKey: text })
      .nullable(),
    receipts: z.array(receiptSchema),
    idReuse: z.array(z.object({ otherDigest: text, leafIndex: z.int().nonnegative(), at: time })),
  })
  .openapi('Proofs');

export const messageViewSchema = messageRowSchema
  .extend({
    inReplyTo: idSchema.nullable(),
    threadState: text,
    created: time,
    expires: time,
    operation: text.nullable(),
    labels: z.record(z.string(), z.unknown()),
    body: z.unknown(),
    bodyHidden: text.nullable(),
    decisions: z.array(decisionSchema),
    recipients: z.array(z.object({ authority: text, state: text, code: text.nullable() })),
    timeline: z.array(timelineEntrySchema),
    proofs: proofsSchema,
  })
  .openapi('MessageView');

export const threadViewSchema = z
  .object({ thread: idSchema, state: text, deadline: time.nullable(), messages: z.array(messageRowSchema) })
  .openapi('ThreadView');

export const listQuerySchema = z.strictObject({
  state: z.string().max(nameCharsMax).optional(),
  since: z.iso.datetime({ offset: true }).optional(),
  limit: z.coerce.number().int().min(1).max(listRowCountMax).default(listRowCountMax),
});

export const waitQuerySchema = z.strictObject({
  wait: z.enum(['admitted', 'delivered']).optional(),
});

/** What a reply, clarification, refusal or delay takes: the form of its kind; `accept`, `close`, `reopen` take nothing. */
export const actionRequestSchema = z
  .strictObject({
    body: z.unknown(),
    /** For a refusal without a form: the ground's name. */
    ground: z.string().max(nameCharsMax).optional(),
    /** Free text for a form that is only text. */
    text: z.string().max(bodyTextCharsMax).optional(),
    /** Officer's pseudonym, for `assign`. */
    officer: z.string().max(nameCharsMax).optional(),
    id: idSchema.optional(),
    labels: labelsSchema.optional(),
  })
  .partial()
  .openapi('ActionRequest');

export const authoritySchema = z
  .object({
    authority: text,
    party: text,
    names: z.record(z.string(), z.string()),
    languages: z.array(text),
    timeZone: text,
    hours: text,
    dutyPhone: text.nullable(),
  })
  .openapi('Authority');

export const regionViewSchema = z
  .object({
    region: text,
    name: text,
    party: text,
    centre: text,
    realm: text,
    authorities: z.array(text),
    centreReachable: z.boolean(),
    parties: z.array(text),
    agreements: z.array(z.object({ id: text, version: z.int(), status: text })),
    outbox: z.object({ flash: z.int(), urgent: z.int(), routine: z.int(), oldestAt: time.nullable() }),
    lastHeardAt: time.nullable(),
  })
  .openapi('Region');

export const pingRequestSchema = z.strictObject({ party: z.string().max(nameCharsMax) }).openapi('PingRequest');

export const pingResultSchema = z
  .object({ id: idSchema, party: text, authority: text, state: text, milliseconds: z.number().nonnegative() })
  .openapi('PingResult');

export const problemSchema = z
  .object({
    type: text,
    title: text,
    status: z.int(),
    code: text,
    category: z.enum(['input', 'access', 'rule', 'person', 'unreachable', 'fault']),
    detail: text.nullable(),
    reason: text.nullable(),
    agreement: text.nullable(),
    article: text.nullable(),
    waitsFor: text.nullable(),
    problems: z.array(z.object({ path: text, expected: text })),
    nearest: z.unknown(),
  })
  .openapi('Problem');
