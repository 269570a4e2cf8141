import { z } from '@hono/zod-openapi';
import type {
  AccessEntryView,
  AccessGrowthView,
  AccessHeadView,
  AccessHeadsView,
  AccessListView,
  AccessProofView,
  ErasureView,
  MandateRequest,
  MandateView,
  ResolutionView,
  SettlementView,
} from '@tamga/api';
import { accessOperations, accessSubjectsMax } from '@tamga/core/access-log';
import type { AccessDesk } from '../access/access-desk.ts';
import { addRoute, type RouteMeans } from './route.ts';
import { idSchema } from './schemas.ts';
import { refuse } from '../refusal.ts';

const pageMax = 200;
const nameCharsMax = 128;
const text = z.string();
const textOrNull = text.nullable();
const time = z.iso.datetime();
const index = z.int().nonnegative();
const orderNumber = z.string().max(64);

const entry = z.object({
  index,
  at: time,
  operation: z.enum(accessOperations.names),
  act: text,
  actor: textOrNull,
  authority: text,
  roles: z.array(text),
  subjects: z.array(z.object({ type: text, id: text })),
  purposes: z.array(text),
  crimeAreas: z.array(text),
  disclosedTo: z.array(text),
  orderNumber: textOrNull,
  digest: textOrNull,
  code: textOrNull,
});
const entrySchema: z.ZodType<AccessEntryView> = entry.openapi('AccessEntry');
const listSchema: z.ZodType<AccessListView> = z
  .object({ size: index, items: z.array(entrySchema) })
  .openapi('AccessEntries');
const headSchema: z.ZodType<AccessHeadView> = z
  .object({
    number: index,
    size: index,
    at: time,
    note: textOrNull,
    salt: text,
    leafIndex: index.nullable(),
    stamp: textOrNull,
  })
  .openapi('AccessHead');
const headsSchema: z.ZodType<AccessHeadsView> = z
  .object({ origin: text, size: index, items: z.array(headSchema) })
  .openapi('AccessHeads');
const proofSchema: z.ZodType<AccessProofView> = entry
  .extend({ origin: text, salt: text, record: text, leaf: text, path: z.array(text), head: headSchema.nullable() })
  .openapi('AccessProof');
const growthSchema: z.ZodType<AccessGrowthView> = z
  .object({ older: headSchema, newer: headSchema, path: z.array(text) })
  .openapi('AccessGrowth');
const resolutionSchema: z.ZodType<ResolutionView> = z
  .object({ origin: text, pseudonym: text, resolution: text, period: text })
  .openapi('Resolution');
const mandateSchema: z.ZodType<MandateView> = z
  .object({ number: index, inspector: text, messages: z.array(text), until: time })
  .openapi('Mandate');

const erasureSchema: z.ZodType<ErasureView> = z.object({ erased: index });
const settlementSchema: z.ZodType<SettlementView> = z.object({ settled: z.array(text) });

const listQuery = z.strictObject({
  operation: z.string().max(32).optional(),
  act: z.string().max(32).optional(),
  actor: idSchema.optional(),
  message: idSchema.optional(),
  thread: idSchema.optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
  before: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(pageMax).default(pageMax),
});
const headsQuery = z.strictObject({ limit: z.coerce.number().int().min(1).max(pageMax).default(pageMax) });
const growthQuery = z.strictObject({
  from: z.coerce.number().int().min(1),
  to: z.coerce.number().int().min(1),
});
const mandateRequest: z.ZodType<MandateRequest> = z
  .strictObject({
    inspector: z.string().min(1).max(nameCharsMax),
    messages: z.array(idSchema).min(1).max(accessSubjectsMax),
    orderNumber,
    until: z.iso.datetime({ offset: true }),
  })
  .openapi('MandateRequest');

/** `/api/v1/access-log`: for the national auditor, and in part for a data-protection inspector with a mandate. */
export function addAccessLog(means: RouteMeans, desk: AccessDesk): void {
  addReading(means, desk);
  addPowers(means, desk);
}

function addReading(means: RouteMeans, desk: AccessDesk): void {
  addRoute(means, {
    method: 'get',
    path: '/api/v1/access-log',
    summary: 'Entries of the national access log, newest first; an inspector names a message of the mandate',
    permission: 'access-trail',
    query: listQuery,
    answer: listSchema,
    handle: ({ officer, query }) => desk.list(officer, query),
  });
  addRoute(means, {
    method: 'get',
    path: '/api/v1/access-log/entries/{name}',
    summary: 'One entry by its index, with what proves where it stands',
    permission: 'access-trail',
    answer: proofSchema,
    handle: ({ officer, name }) =>
      /^\d{1,15}$/u.test(name)
        ? desk.proof(officer, Number(name))
        : refuse('NOT_FOUND', 'an entry is named by its index'),
  });
  addRoute(means, {
    method: 'get',
    path: '/api/v1/access-log/heads',
    summary: 'Signed heads of the log and their anchors in the regional ledger, newest first',
    permission: 'access-log',
    query: headsQuery,
    answer: headsSchema,
    handle: ({ officer, query }) => desk.heads(officer, query.limit),
  });
  addRoute(means, {
    method: 'get',
    path: '/api/v1/access-log/growth',
    summary: 'Proof that the log of a later anchor begins with all of an earlier one',
    permission: 'access-log',
    query: growthQuery,
    answer: growthSchema,
    handle: ({ officer, query }) => desk.growth(officer, query),
  });
}

function addPowers(means: RouteMeans, desk: AccessDesk): void {
  addRoute(means, {
    method: 'post',
    path: '/api/v1/access-log/resolutions',
    summary: 'What the auditor’s key opens to find out whose a pseudonym is',
    permission: 'access-log',
    body: z.strictObject({ pseudonym: idSchema, orderNumber }),
    answer: resolutionSchema,
    handle: ({ officer, body }) => desk.resolution(officer, body),
  });
  addRoute(means, {
    method: 'post',
    path: '/api/v1/access-log/mandates',
    summary: 'Let an inspector see the trail of one data subject for a time',
    permission: 'access-log',
    body: mandateRequest,
    answer: mandateSchema,
    status: 201,
    handle: ({ officer, body }) => desk.mandate(officer, body),
  });
  addRoute(means, {
    method: 'post',
    path: '/api/v1/access-log/erasures',
    summary: 'Destroy what the entries about a message say; their leaves stay',
    permission: 'access-log',
    body: z.strictObject({ message: idSchema, orderNumber }),
    answer: erasureSchema,
    handle: ({ officer, body }) => desk.erase(officer, body),
  });
  addRoute(means, {
    method: 'post',
    path: '/api/v1/access-log/settlements',
    summary: 'Say that people have dealt with anchors of states which this log does not know',
    permission: 'access-log',
    body: z.strictObject({ orderNumber }),
    answer: settlementSchema,
    handle: ({ officer, body }) => desk.settle(officer, body),
  });
}
