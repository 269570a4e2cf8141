/** What `/api/v1/audit` answers, for the OpenAPI document. Each schema is held to its view by its type. */
import { z } from '@hono/zod-openapi';
import type {
  AuditProblemView,
  LedgerEntryView,
  LedgerExportView,
  LedgerProofView,
  LedgerSearchView,
  ReplayView,
  SampleView,
  StatisticsView,
} from '@tamga/api';
import { crimeAreas, purposes } from '@tamga/core/identifiers';

const textOrNull = z.string().nullable();

const entrySchema: z.ZodType<LedgerEntryView> = z
  .object({
    index: z.number().int(),
    event: z.string(),
    at: textOrNull,
    message: textOrNull,
    thread: textOrNull,
    kind: textOrNull,
    sender: textOrNull,
    recipients: z.array(z.string()),
    state: textOrNull,
    code: textOrNull,
    priority: textOrNull,
    realm: textOrNull,
    areas: z.array(z.enum(crimeAreas.names)),
    purpose: z.enum(purposes.names).nullable(),
    operation: textOrNull,
    decisions: z.array(
      z.object({
        recipient: z.string(),
        verdict: z.string(),
        code: z.string(),
        bases: z.array(z.string()),
        obligations: z.array(z.string()),
      }),
    ),
    document: textOrNull,
    party: textOrNull,
    count: z.number().int().nullable(),
    statedAt: textOrNull,
    signer: textOrNull,
    envelopeDigest: textOrNull,
    leaf: z.string(),
  })
  .openapi('Entry');

export const searchSchema: z.ZodType<LedgerSearchView> = z
  .object({
    items: z.array(entrySchema),
    total: z.number().int(),
    cursor: textOrNull,
    asOf: z.string(),
    indexed: z.number().int(),
  })
  .openapi('Search');

export const oneEntrySchema: z.ZodType<LedgerProofView> = z
  .object({
    entry: entrySchema,
    bytes: z.string(),
    proof: z.object({ checkpoint: z.string(), size: z.number().int(), path: z.array(z.string()) }).nullable(),
    stamp: textOrNull,
  })
  .openapi('OneEntry');

const decisionSchema = z.object({
  recipient: z.string(),
  decision: z.string(),
  code: textOrNull,
  agreement: textOrNull,
  article: textOrNull,
  background: z.boolean(),
  bases: z.array(z.object({ agreement: z.string(), article: z.string(), background: z.boolean() })),
  obligations: z.array(z.object({ type: z.string(), value: z.string(), agreement: z.string(), article: z.string() })),
  waitsFor: textOrNull,
});

export const replaySchema: z.ZodType<ReplayView> = z
  .object({
    leaf: z.number().int(),
    id: z.string(),
    at: z.string(),
    result: z.enum(['identical', 'different', 'not-asked', 'unknown']),
    equal: z.boolean().nullable(),
    code: textOrNull,
    differences: z.array(z.string()),
    recorded: z.array(decisionSchema),
    computed: z.array(decisionSchema).nullable(),
    documents: z.array(z.object({ document: z.string(), leaf: z.number().int(), hash: z.string() })),
    folded: z.object({ count: z.number().int(), digest: z.string() }),
    missing: z.array(z.string()),
    missingCount: z.number().int(),
    passedOver: z.array(z.object({ leaf: z.number().int(), document: z.string(), code: z.string() })),
    passedOverCount: z.number().int(),
    notCounted: z.array(z.string()),
  })
  .openapi('Replay');

const countedSchema = z.array(z.object({ value: z.string(), count: z.number().int() }));
const answers = {
  inTime: z.number().int(),
  exceeded: z.number().int(),
  late: z.number().int(),
  overdue: z.number().int(),
  running: z.number().int(),
  paused: z.number().int(),
  notDelivered: z.number().int(),
};
const answersBySchema = z.array(z.object({ value: z.string(), ...answers }));

export const statisticsSchema: z.ZodType<StatisticsView> = z
  .object({
    asOf: z.string(),
    entries: z.number().int(),
    admitted: z.number().int(),
    refused: z.number().int(),
    byKind: countedSchema,
    byUrgency: countedSchema,
    byArea: countedSchema,
    bySender: countedSchema,
    byRecipient: countedSchema,
    byRefusal: countedSchema,
    byState: countedSchema,
    answers: z.object(answers),
    answersByUrgency: answersBySchema,
    answersByParty: answersBySchema,
    answersByLimit: answersBySchema,
    periods: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        admitted: z.number().int(),
        refused: z.number().int(),
        delivered: z.number().int(),
      }),
    ),
  })
  .openapi('Statistics');

export const sampleSchema: z.ZodType<SampleView> = z
  .object({
    of: z.enum(['log', 'held']),
    seed: z.string(),
    size: z.string(),
    root: z.string(),
    drawn: z.array(z.object({ number: z.string(), entry: entrySchema.nullable() })),
  })
  .openapi('Sample');

export const exportSchema: z.ZodType<LedgerExportView> = z
  .object({
    query: z.record(z.string(), z.string()),
    asOf: z.string(),
    total: z.number().int(),
    items: z.array(entrySchema),
  })
  .openapi('Export');

export const problemSchema: z.ZodType<AuditProblemView> = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    category: z.enum(['input', 'access', 'rule', 'person', 'unreachable', 'fault']),
    detail: z.string(),
    reason: z.string(),
    agreement: textOrNull,
    article: textOrNull,
    waitsFor: textOrNull,
    problems: z.array(z.object({ path: z.string(), expected: z.string() })),
    field: textOrNull,
  })
  .openapi('AuditProblem');
