import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { keyHistorySchema } from '../key-history/index.ts';
import { exportFormats, pageRowsMax, queryParameters } from './parameters.ts';
import {
  exportSchema,
  oneEntrySchema,
  problemSchema,
  replaySchema,
  sampleSchema,
  searchSchema,
  statisticsSchema,
} from './schemas.ts';

export type RouteName =
  | '/api/v1/audit/entries'
  | '/api/v1/audit/entries/:index'
  | '/api/v1/audit/entries/:index/replay'
  | '/api/v1/audit/statistics'
  | '/api/v1/audit/sample'
  | '/api/v1/audit/export'
  | '/api/v1/audit/parties/:party/keys';

interface Described {
  readonly summary: string;
  readonly parameters: Readonly<Record<string, z.ZodType>>;
  readonly answer: z.ZodType;
  readonly types?: readonly string[];
}

const filters = Object.fromEntries(queryParameters.map((name) => [name, z.string().optional()]));

const routes: Readonly<Record<RouteName, Described>> = {
  '/api/v1/audit/entries': {
    summary: 'Entries of the ledger that are found by every filter, a page at a time',
    parameters: {
      ...filters,
      limit: z.coerce.number().int().min(1).max(pageRowsMax).optional(),
      order: z.enum(['newest', 'oldest']).optional(),
      cursor: z.string().optional(),
    },
    answer: searchSchema,
  },
  '/api/v1/audit/entries/:index': {
    summary: 'One entry by its leaf index, or the decision on a message by its id, with its proof',
    parameters: {},
    answer: oneEntrySchema,
  },
  '/api/v1/audit/entries/:index/replay': {
    summary: 'The decision made again by the documents that the log had then, set against the recorded one',
    parameters: {},
    answer: replaySchema,
  },
  '/api/v1/audit/statistics': {
    summary: 'Counts of what the filters find: kinds, urgency, refusals, parties, limits kept and exceeded, periods',
    parameters: { ...filters, period: z.enum(['day', 'week', 'month', 'year']).optional() },
    answer: statisticsSchema,
  },
  '/api/v1/audit/sample': {
    summary: 'A random sample by a public seed, drawn as anybody can draw it again',
    parameters: { seed: z.string(), count: z.coerce.number().int().optional() },
    answer: sampleSchema,
  },
  '/api/v1/audit/export': {
    summary: 'Everything that the filters find, as one file',
    parameters: { ...filters, format: z.enum(exportFormats).optional() },
    answer: exportSchema,
    types: ['text/csv', 'application/zip'],
  },
  '/api/v1/audit/parties/:party/keys': {
    summary: "A party's keys through the log, verified; how each stands at a leaf, at a time, or now",
    parameters: { leaf: z.string().optional(), at: z.string().optional() },
    answer: keyHistorySchema,
  },
};

/** The OpenAPI description of every route. */
export function describeRoutes(registry: OpenAPIHono['openAPIRegistry']): void {
  for (const [path, { summary, parameters, answer, types = [] }] of Object.entries(routes)) {
    const content = Object.fromEntries(types.map((type) => [type, { schema: z.string() }]));
    registry.registerPath({
      method: 'get',
      path: path.replace(/:(\w+)/u, '{$1}'),
      summary,
      description: 'For the role auditor. Each reading is logged before it is answered.',
      security: [{ dpop: [] }],
      request: {
        ...paramsOf(path),
        query: z.object(parameters),
      },
      responses: {
        200: { description: 'Done', content: { 'application/json': { schema: answer }, ...content } },
        default: { description: 'Problem', content: { 'application/problem+json': { schema: problemSchema } } },
      },
    });
  }
}

function paramsOf(path: string) {
  const [, name] = /:(\w+)/u.exec(path) ?? [];
  return name === undefined ? {} : { params: z.object({ [name]: z.string() }) };
}
