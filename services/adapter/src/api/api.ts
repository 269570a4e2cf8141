import type { LightLinkView } from '@tamga/api';
import { addTallies } from './tally-routes.ts';
import { OpenAPIHono, z } from '@hono/zod-openapi';
import { keyHistorySchema } from '@tamga/platform/key-history';
import { actions, type AdapterService } from '../service.ts';
import type { AccessDesk } from '../access/access-desk.ts';
import { addAccessLog } from './access-routes.ts';
import { addMisbehaviour, type HeldProofs } from './misbehaviour-routes.ts';
import { addEvents } from './events.ts';
import type { Officer } from './officer.ts';
import {
  actionRequestSchema,
  listRowCountMax,
  pingRequestSchema,
  publishRequestSchema,
  sendRequestSchema,
  useRequestSchema,
} from './requests.ts';
import { keysAnswer } from '../register/party-keys.ts';
import { addFileRoute, addRoute, type RouteMeans } from './route.ts';
import {
  agreementRowsSchema,
  agreementViewSchema,
  authoritiesSchema,
  checkResultSchema,
  consentViewsSchema,
  lightLinkSchema,
  messageRowsSchema,
  messageViewSchema,
  pingResultSchema,
  proofsSchema,
  publishResultSchema,
  regionViewSchema,
  sendResultSchema,
  templateSchema,
  threadViewSchema,
  useResultSchema,
} from './schemas.ts';

/** What the API needs beside its routes' means. */
export interface ApiOptions extends Omit<RouteMeans, 'app'> {
  readonly service: AdapterService;
  readonly accessDesk: AccessDesk;
  readonly heldProofs: HeldProofs;
  readonly nowMs: () => number;
  /** Ends open event streams. */
  readonly signal: AbortSignal;
  /** Adds what comes before every route. */
  before(app: OpenAPIHono): void;
  /** Makes a link that signs the officer in to the light view once. */
  readonly lightLink: (officer: Officer) => LightLinkView;
}

const waitQuery = z.strictObject({ wait: z.enum(['admitted', 'delivered']).optional() });

const publishQuery = z.strictObject({ wait: z.enum(['registered']).optional() });
const versionQuery = z.strictObject({ version: z.coerce.number().int().min(1).optional() });

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((text) => text === 'true');
const evidenceQuery = z.strictObject({ withKey: flag, wait: flag });
const evidencePaperQuery = z.strictObject({ withKey: flag, wait: flag, language: z.enum(['en', 'ru']).default('en') });

const keysQuery = z.strictObject({ leaf: z.string().max(16).optional(), at: z.string().max(40).optional() });

const listQuery = z.strictObject({
  state: z.string().max(64).optional(),
  since: z.iso.datetime({ offset: true }).optional(),
  limit: z.coerce.number().int().min(1).max(listRowCountMax).default(listRowCountMax),
});

/** `/api/v1` and `/api/openapi.json`. */
export function createApi(options: ApiOptions): OpenAPIHono {
  const app = new OpenAPIHono();
  options.before(app);
  const means: RouteMeans = { app, addresses: options.addresses, authenticate: options.authenticate };
  const { service } = options;
  addWriting(means, service);
  addReading(means, service);
  addActions(means, service);
  addLookups(means, options);
  addAgreements(means, service);
  addTallies(means, service);
  addMisbehaviour(means, options.heldProofs);
  addAccessLog(means, options.accessDesk);
  addEvents(means, options);
  app.openAPIRegistry.registerComponent('securitySchemes', 'dpop', {
    type: 'http',
    scheme: 'DPoP',
    description: 'RFC 9449',
  });
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Tamga adapter',
      version: '1',
      description: 'Sending, receiving and casework of one party. Errors: RFC 9457 with a stable code.',
    },
  });
  return app;
}

function addWriting(means: RouteMeans, service: AdapterService): void {
  addRoute(means, {
    method: 'post',
    path: '/api/v1/messages',
    summary: 'Seal a message and send it',
    permission: 'write',
    query: waitQuery,
    body: sendRequestSchema,
    answer: sendResultSchema,
    status: ({ centreReachable }) => (centreReachable ? 201 : 202),
    handle: ({ officer, query, body }) => service.send(officer, body, query.wait),
  });
  addRoute(means, {
    method: 'post',
    path: '/api/v1/messages:check',
    summary: 'The verdict on a message without sending it',
    permission: 'write',
    body: sendRequestSchema,
    answer: checkResultSchema,
    handle: ({ officer, body }) => service.check(officer, body),
  });
  addRoute(means, {
    method: 'post',
    path: '/api/v1/messages/{id}/check-use',
    summary: 'Whether something received may be forwarded, exported, used in court or for another purpose',
    permission: 'write',
    body: useRequestSchema,
    answer: useResultSchema,
    handle: ({ officer, id, body }) => service.checkUse(officer, id, body),
  });
  addRoute(means, {
    method: 'post',
    path: '/api/v1/ping',
    summary: 'A sealed TEST message there and its signed receipt back',
    permission: 'write',
    body: pingRequestSchema,
    answer: pingResultSchema,
    handle: ({ officer, body }) => service.ping(officer, body.party),
  });
}

function addReading(means: RouteMeans, service: AdapterService): void {
  for (const box of ['inbox', 'outbox'] as const) {
    addRoute(means, {
      method: 'get',
      path: `/api/v1/${box}`,
      summary: box === 'inbox' ? 'Messages received, newest first' : 'Messages sent, newest first',
      permission: 'list',
      query: listQuery,
      answer: messageRowsSchema,
      handle: ({ officer, query }) => {
        const sinceMs = query.since === undefined ? undefined : Date.parse(query.since);
        return {
          ok: true,
          value: {
            items: service.list(officer, { box, state: query.state, sinceMs, limit: query.limit, language: 'en' }),
          },
        };
      },
    });
  }
  addRoute(means, {
    method: 'get',
    path: '/api/v1/messages/{id}',
    summary: 'One message, opened, with its timeline and proofs',
    permission: 'list',
    answer: messageViewSchema,
    handle: ({ officer, id }) => service.read(officer, id, 'en'),
  });
  addRoute(means, {
    method: 'get',
    path: '/api/v1/messages/{id}/proofs',
    summary: 'What shows that a message went as logged: stamp, receipts, digests',
    permission: 'read-proofs',
    answer: proofsSchema,
    handle: ({ officer, id }) => service.proofs(officer, id),
  });
  addFileRoute(means, {
    path: '/api/v1/messages/{id}/evidence',
    summary: 'A bundle that proves the message offline; `withKey` discloses its body',
    permission: 'read-proofs',
    query: evidenceQuery,
    type: 'application/zip',
    handle: ({ officer, id, query }) => service.evidence(officer, id, query),
  });
  addFileRoute(means, {
    path: '/api/v1/messages/{id}/evidence.pdf',
    summary: 'The same as a paper in English or Russian, with the bundle attached',
    permission: 'read-proofs',
    query: evidencePaperQuery,
    type: 'application/pdf',
    handle: ({ officer, id, query }) => service.evidencePaper(officer, id, query),
  });
  addRoute(means, {
    method: 'get',
    path: '/api/v1/threads/{id}',
    summary: 'A thread with the messages that are here',
    permission: 'list',
    answer: threadViewSchema,
    handle: ({ officer, id }) => service.thread(officer, id),
  });
}

function addActions(means: RouteMeans, service: AdapterService): void {
  for (const action of actions) {
    addRoute(means, {
      method: 'post',
      path: `/api/v1/messages/{id}/${action}`,
      summary: `Casework: ${action}`,
      permission: 'write',
      body: actionRequestSchema,
      answer: messageViewSchema,
      handle: ({ officer, id, body }) => service.act(officer, id, action, body),
    });
  }
}

function addAgreements(means: RouteMeans, service: AdapterService): void {
  addRoute(means, {
    method: 'get',
    path: '/api/v1/agreements',
    summary: 'Agreements that are here, with what their parties suspend',
    permission: 'region',
    answer: agreementRowsSchema,
    handle: () => ({ ok: true, value: { items: service.agreements() } }),
  });
  addRoute(means, {
    method: 'get',
    path: '/api/v1/agreements/{name}',
    summary: 'One agreement as signed; without `version` the newest',
    permission: 'region',
    query: versionQuery,
    answer: agreementViewSchema,
    handle: ({ name, query }) => service.agreement(name, query.version),
  });
  addRoute(means, {
    method: 'get',
    path: '/api/v1/consents',
    summary: 'Consents of the register that the own party gave or may act on',
    permission: 'region',
    answer: consentViewsSchema,
    handle: () => ({ ok: true, value: { items: service.consents() } }),
  });
  addRoute(means, {
    method: 'post',
    path: '/api/v1/documents',
    summary: 'Bring a signed agreement, suspension or consent for the register',
    permission: 'publish',
    query: publishQuery,
    body: publishRequestSchema,
    answer: publishResultSchema,
    status: ({ state }) => (state === 'REGISTERED' ? 201 : 202),
    handle: ({ officer, query, body }) => service.publish(officer, body.jws, query.wait !== undefined),
  });
}

function addLookups(means: RouteMeans, { service, lightLink }: ApiOptions): void {
  addRoute(means, {
    method: 'get',
    path: '/api/v1/authorities',
    summary: 'The address book, from verified manifests',
    permission: 'region',
    answer: authoritiesSchema,
    handle: () => ({ ok: true, value: { items: service.authorities() } }),
  });
  addRoute(means, {
    method: 'get',
    path: '/api/v1/region',
    summary: 'The region as this adapter sees it, and its connection to the centre',
    permission: 'region',
    answer: regionViewSchema,
    handle: () => ({ ok: true, value: service.region() }),
  });
  addRoute(means, {
    method: 'get',
    path: '/api/v1/parties/{name}/keys',
    summary: "A party's keys through the log, verified; how each stands at a leaf, at a time, or now",
    permission: 'region',
    query: keysQuery,
    answer: keyHistorySchema,
    handle: async ({ name, query }) => keysAnswer(await service.keys({ party: name, ...query })),
  });
  addRoute(means, {
    method: 'get',
    path: '/api/v1/templates/{name}',
    summary: 'A commented form of a kind, to fill in',
    permission: 'region',
    answer: templateSchema,
    handle: ({ name }) => {
      const template = service.template(name);
      return template.ok ? { ok: true, value: { template: template.value } } : template;
    },
  });
  addRoute(means, {
    method: 'post',
    path: '/api/v1/light-links',
    summary: 'A link that signs you in to the light view once',
    permission: 'list',
    body: z.strictObject({}),
    answer: lightLinkSchema,
    handle: ({ officer }) => ({ ok: true, value: lightLink(officer) }),
  });
}
