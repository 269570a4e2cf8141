import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AuditAnswer, AuditCall } from './audit-call.ts';
import { describeRoutes, type RouteName } from './describe.ts';
import { ReadingNotLogged, type AuditorsMeans } from './means.ts';
import { writtenParameters } from './parameters.ts';
import { problemResponse, type AuditProblem } from './problem.ts';
import { answerEntry, answerSearch } from './search-route.ts';
import { answerExport } from './export-route.ts';
import { answerKeys } from './keys-route.ts';
import { answerReplay } from './replay-route.ts';
import { answerSample } from './sample-route.ts';
import { answerStatistics } from './statistics-route.ts';

type Answer = (means: AuditorsMeans, call: AuditCall) => Promise<AuditAnswer> | AuditAnswer;

const answers: Readonly<Record<RouteName, Answer>> = {
  '/api/v1/audit/entries': answerSearch,
  '/api/v1/audit/entries/:index': answerEntry,
  '/api/v1/audit/entries/:index/replay': answerReplay,
  '/api/v1/audit/statistics': answerStatistics,
  '/api/v1/audit/sample': answerSample,
  '/api/v1/audit/export': answerExport,
  '/api/v1/audit/parties/:party/keys': answerKeys,
};

/** What one turn may take before it answers; an index that is further behind says so. */
const entriesPerRequest = 4_096;

/**
 * `/api/v1/audit/…`: search, one entry, its replay, statistics, sample, export, keys of a party. In this order: address, token, proof, role, parameters;
 * then the index takes what came, the reading is logged, and only then is anything answered.
 */
export function auditorsApi(means: AuditorsMeans): OpenAPIHono {
  const app = new OpenAPIHono();
  for (const [path, answer] of Object.entries(answers)) {
    app.get(path, async (context) => {
      try {
        const answered = await answerCall(means, context, answer);
        return answered instanceof Response ? answered : problemResponse(answered.problem);
      } catch (error) {
        if (error instanceof ReadingNotLogged) return problemResponse({ code: error.code, detail: error.message });
        means.onFault(error);
        return problemResponse({ code: 'FAULT', detail: 'the service could not do this; its log says why' });
      }
    });
  }
  describeRoutes(app.openAPIRegistry);
  return app;
}

async function answerCall(means: AuditorsMeans, context: Context, answer: Answer): Promise<AuditAnswer> {
  const request = context.req.raw;
  const origin = means.addresses.originOf(request);
  if (origin === undefined) return refused('HOST_UNKNOWN', `use ${means.addresses.publicOrigin}`);
  const found = await means.authenticate(request, origin + new URL(request.url).pathname);
  if (!found.ok) return refused(found.code, accessDetail[found.code] ?? 'the request does not show who sends it');
  const { officer } = found;
  if (!officer.roles.includes('auditor'))
    return refused('ROLE_NOT_ALLOWED', `this needs the role auditor; the token has ${officer.roles.join(', ')}`);
  const written = writtenParameters(request.url);
  if (!written.ok) return written;
  await means.index.catchUp({ entriesMax: entriesPerRequest });
  const { behind, size } = means.index;
  if (behind > 0)
    return refused('INDEX_BEHIND', `${size} of ${size + behind} entries are indexed: ask again in a moment`);
  return await answer(means, {
    officer,
    parameters: written.value,
    index: context.req.param('index') ?? '',
    party: context.req.param('party') ?? '',
  });
}

/** The same as a service of its own, with its description at `/api/openapi.json`. */
export function describedAuditorsApi(means: AuditorsMeans, about: { title: string; description: string }): OpenAPIHono {
  const app = new OpenAPIHono();
  app.route('/', auditorsApi(means));
  app.openAPIRegistry.registerComponent('securitySchemes', 'dpop', {
    type: 'http',
    scheme: 'DPoP',
    description: 'RFC 9449',
  });
  app.doc31('/api/openapi.json', { openapi: '3.1.0', info: { version: '1', ...about } });
  app.notFound(() => problemResponse({ code: 'NOT_FOUND', detail: 'there is nothing at this address' }));
  return app;
}

const accessDetail: Readonly<Record<string, string>> = {
  TOKEN_MISSING: 'send an officer token (Authorization: DPoP …) and a proof of its key (DPoP: …)',
  TOKEN_INVALID: 'the token was not issued for this service by its issuer',
  TOKEN_EXPIRED: 'ask the issuer for a new token',
  TOKEN_NOT_BOUND: 'the token names no key (cnf.jkt)',
  TOKEN_OTHER_PARTY: 'the authority of the token belongs to another party',
  PROOF_INVALID: 'the proof is not for this method, address, token and key',
  PROOF_STALE: 'make a new proof for each request',
  PROOF_REPLAYED: 'make a new proof for each request',
  TOO_MANY_PROOFS: 'wait a minute',
};

function refused(code: AuditProblem['code'], detail: string, field?: string): { problem: AuditProblem } {
  return { problem: { code, detail, ...(field === undefined ? {} : { field }) } };
}
