import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { Addresses } from '@tamga/platform/officer-access';
import type { EvidenceFile } from '../evidence/evidence.ts';
import { refuse, type Refused } from '../refusal.ts';
import type { Answer } from '../answer.ts';
import type { Authenticate } from './authenticate.ts';
import type { Officer, Permission } from './officer.ts';
import { problemResponse } from './problem.ts';
import { idSchema, problemSchema } from './schemas.ts';

export const requestBytesMax = 2_097_152;

/** What every route stands on. */
export interface RouteMeans {
  readonly app: OpenAPIHono;
  readonly addresses: Addresses;
  readonly authenticate: Authenticate;
}

/** One request whose sender, query and body have been checked. */
interface Call<Query, Body> {
  officer: Officer;
  /** When the officer's token ends, Unix milliseconds. */
  expiresMs: number;
  /** The id in the path; empty where the path has none. */
  id: string;
  /** The last part of the path where it is a word. */
  name: string;
  query: Query;
  body: Body;
}

/** A route of the API: who may call it, what it takes, what it answers. */
export interface Route<Query, Body, Value> {
  method: 'get' | 'post';
  /** `/api/v1/messages/{id}` */
  path: string;
  summary: string;
  permission: Permission;
  query?: z.ZodType<Query>;
  body?: z.ZodType<Body>;
  answer: z.ZodType<Value>;
  status?: 200 | 201 | 202 | ((value: Value) => 200 | 201 | 202);
  handle(call: Call<Query, Body>): Promise<Answer<Value>> | Answer<Value>;
}

/** Adds a route and its description. The order is: address, token, proof, role, then the request's own content. */
export function addRoute<Query, Body, Value>(means: RouteMeans, route: Route<Query, Body, Value>): void {
  describe(means.app, route, { 'application/json': { schema: route.answer } });
  means.app.on(route.method.toUpperCase(), route.path.replaceAll(/\{(\w+)\}/gu, ':$1'), async (c) => {
    const access = await admit(means, c.req.raw, route.permission);
    if (!access.ok) return problemResponse(access.refusal);
    const id = c.req.param('id') ?? '';
    if (id !== '' && !idSchema.safeParse(id).success)
      return problemResponse(refuse('NOT_FOUND', 'an id is 32 lower-case hexadecimal digits').refusal);
    const query = check(route.query, c.req.query());
    if (!query.ok) return problemResponse(query.refusal);
    const body = route.body === undefined ? check<Body>(undefined, undefined) : await readBody(route.body, c.req.raw);
    if (!body.ok) return problemResponse(body.refusal);
    const { officer, expiresMs } = access;
    const answer = await route.handle({
      officer,
      expiresMs,
      id,
      name: c.req.param('name') ?? '',
      query: query.value,
      body: body.value,
    });
    if (!answer.ok) return problemResponse(answer.refusal);
    const status = typeof route.status === 'function' ? route.status(answer.value) : (route.status ?? 200);
    return new Response(JSON.stringify(answer.value), {
      status,
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    });
  });
}

/** A route that answers with a file. */
export interface FileRoute<Query> extends Pick<Route<Query, undefined, unknown>, 'path' | 'summary' | 'permission'> {
  query: z.ZodType<Query>;
  type: EvidenceFile['type'];
  handle(call: Pick<Call<Query, undefined>, 'officer' | 'id' | 'query'>): Promise<Answer<EvidenceFile>>;
}

/** Adds a route that answers with a file to be saved. The order of checks is that of every route. */
export function addFileRoute<Query>(means: RouteMeans, route: FileRoute<Query>): void {
  describe(means.app, { ...route, method: 'get' }, { [route.type]: { schema: z.string().meta({ format: 'binary' }) } });
  means.app.on('GET', route.path.replaceAll(/\{(\w+)\}/gu, ':$1'), async (c) => {
    const access = await admit(means, c.req.raw, route.permission);
    if (!access.ok) return problemResponse(access.refusal);
    const id = readId(c.req.param('id'));
    if (!id.ok) return problemResponse(id.refusal);
    const query = check(route.query, c.req.query());
    if (!query.ok) return problemResponse(query.refusal);
    const answer = await route.handle({ officer: access.officer, id: id.value, query: query.value });
    return answer.ok ? fileResponse(answer.value) : problemResponse(answer.refusal);
  });
}

/** A file that a browser saves and never shows as a page of ours. */
export function fileResponse({ name, type, bytes }: EvidenceFile): Response {
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'content-length': String(bytes.length),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

function readId(id: string | undefined): Answer<string> {
  return idSchema.safeParse(id).success && id !== undefined
    ? { ok: true, value: id }
    : refuse('NOT_FOUND', 'an id is 32 lower-case hexadecimal digits');
}

/** Finds out whether a request came to an address of ours, from whom, and whether the role allows it. */
export async function admit(
  means: Pick<RouteMeans, 'addresses' | 'authenticate'>,
  request: Request,
  permission: Permission,
): Promise<{ ok: true; officer: Officer; expiresMs: number } | Refused> {
  const origin = means.addresses.originOf(request);
  if (origin === undefined) return refuse('HOST_UNKNOWN', `use ${means.addresses.publicOrigin}`);
  return await means.authenticate(request, { url: origin + new URL(request.url).pathname, permission });
}

async function readBody<Body>(schema: z.ZodType<Body>, request: Request): Promise<Answer<Body>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json(?:;|$)/iu.test(type)) return refuse('NOT_JSON', 'send the request as application/json');
  let document: unknown;
  try {
    document = await request.json();
  } catch {
    return refuse('MALFORMED_REQUEST', 'the request is not JSON in UTF-8');
  }
  return check(schema, document);
}

function check<Value>(schema: z.ZodType<Value> | undefined, given: unknown): Answer<Value> {
  // Without a schema nothing is read: `Value` is then whatever the route ignores.
  if (schema === undefined) return { ok: true, value: undefined as Value };
  const parsed = schema.safeParse(given);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), expected: issue.message }));
  const [first] = problems;
  return refuse(
    'MALFORMED_REQUEST',
    first === undefined ? 'the request is not understood' : `${first.path}: ${first.expected}`,
    { problems },
  );
}

/** What the OpenAPI document says of a route; `content`: of an answer, by its type. */
function describe(
  app: OpenAPIHono,
  route: { method: 'get' | 'post'; path: string; summary: string; query?: z.ZodType; body?: z.ZodType },
  content: Readonly<Record<string, { schema: z.ZodType }>>,
): void {
  const { method, path, summary, query, body } = route;
  const parameters = Object.fromEntries(
    [...path.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => [name, name === 'id' ? idSchema : z.string()]),
  );
  const json = (schema: z.ZodType) => ({ 'application/json': { schema } });
  app.openAPIRegistry.registerPath({
    method,
    path,
    summary,
    security: [{ dpop: [] }],
    request: {
      params: z.object(parameters),
      ...(query instanceof z.ZodObject ? { query } : {}),
      ...(body === undefined ? {} : { body: { required: true, content: json(body) } }),
    },
    responses: {
      200: { description: 'Done', content },
      default: { description: 'Problem', content: { 'application/problem+json': { schema: problemSchema } } },
    },
  });
}
