import type { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import type { JWK } from 'jose';
import type { CaseAction, MessageView } from '@tamga/api';
import {
  createAddresses,
  createAuthenticate as createFindOfficer,
  createProofVerifier,
  createTokenVerifier,
} from '@tamga/platform/officer-access';
import type { AuditorsMeans } from '@tamga/platform/auditors';
import type { LedgerIndex } from '@tamga/platform/ledger-index';
import { StoreError } from '@tamga/platform/store';
import { contentSchema } from '@tamga/wire/content-schema';
import { createAccessDesk } from './access/access-desk.ts';
import { createApi } from './api/api.ts';
import type { HeldProofs } from './api/misbehaviour-routes.ts';
import { createAuthenticate } from './api/authenticate.ts';
import { problemResponse } from './api/problem.ts';
import { requestBytesMax } from './api/route.ts';
import { nationalAuditorsApi } from './auditors/auditors.ts';
import { possibleActions } from './casework/possible-actions.ts';
import { groundsAllowed } from './casework/answer-terms.ts';
import { createLight } from './light/light.ts';
import { createLightSessions } from './light/sessions.ts';
import type { Means } from './means.ts';
import type { AdapterService } from './service.ts';
import { findMessage, type MessageRow } from './store/message-rows.ts';

/** Everything that the adapter serves beside the pages of its lifecycle: API, event stream, light view. */
export async function createHttp(options: {
  means: Means;
  service: AdapterService;
  /** What the witness holds against the log. */
  heldProofs: HeldProofs;
  /** What the national auditor searches. */
  index: LedgerIndex;
  /** Makes a decision again for the national auditor. */
  replay: AuditorsMeans['replay'];
  issuer: JWK;
  publicUrl: string;
  port: number;
  signal: AbortSignal;
}): Promise<OpenAPIHono> {
  const { means, service, index, issuer, signal } = options;
  const { nowMs } = means;
  const addresses = createAddresses({ publicUrl: options.publicUrl, port: options.port });
  const sessions = createLightSessions({ store: means.store, nowMs });
  const verifyToken = await createTokenVerifier({ issuer, party: means.party, nowMs });
  const findOfficer = createFindOfficer({ verifyToken, verifyProof: createProofVerifier({ nowMs }) });
  const authenticate = createAuthenticate(findOfficer);
  const app = createApi({
    addresses,
    authenticate,
    service,
    accessDesk: createAccessDesk(means),
    heldProofs: options.heldProofs,
    nowMs,
    signal,
    before: (api) =>
      api.use(
        '*',
        bodyLimit({
          maxSize: requestBytesMax,
          onError: () =>
            problemResponse({ code: 'TOO_LARGE', detail: `a request has at most ${requestBytesMax} bytes` }),
        }),
      ),
    lightLink: (officer) => {
      const { ticket, expiresMs } = sessions.issueTicket(officer);
      return {
        url: `${addresses.publicOrigin}/light/enter?ticket=${ticket}`,
        expiresAt: new Date(expiresMs).toISOString(),
      };
    },
  });
  const { replay } = options;
  const keys: AuditorsMeans['keys'] = (question) => service.keys(question);
  app.route('/', nationalAuditorsApi(means, { index, addresses, authenticate: findOfficer, replay, keys }));
  app.route(
    '/',
    createLight({
      party: means.party,
      addresses,
      sessions,
      service,
      nowMs,
      actionsFor: (message) => actionsOf(means, message),
      choicesFor: (message) => choicesOf(means, message),
    }),
  );
  app.get('/', (c) => c.redirect('/light', 303));
  app.notFound(() => problemResponse({ code: 'NOT_FOUND', detail: 'there is nothing at this address' }));
  app.onError((error) => {
    means.logger.error({ event: 'request-failed', err: error }, 'A request failed');
    // The officer learns what to do; what went wrong inside is in the log, without content.
    if (error instanceof StoreError && error.code === 'DISK_FULL')
      return problemResponse({ code: 'DISK_FULL', detail: error.message });
    return problemResponse({ code: 'FAULT', detail: 'the adapter could not do this; its log says why' });
  });
  return app;
}

function rowOf(means: Means, message: MessageView): MessageRow | undefined {
  return findMessage(means.store.db, message.id as MessageRow['id']);
}

function actionsOf(means: Means, message: MessageView): readonly CaseAction[] {
  const row = rowOf(means, message);
  if (row === undefined) return [];
  return possibleActions(means, row);
}

const choices = {
  replyResults: valuesOf('ReplyResult'),
  refusalGrounds: valuesOf('RefusalGround'),
  delayGrounds: valuesOf('DelayGround'),
  consentUses: valuesOf('ConsentUse'),
};

function choicesOf(means: Means, message: MessageView): typeof choices {
  const row = rowOf(means, message);
  const { refusalGrounds } = choices;
  return row === undefined ? choices : { ...choices, refusalGrounds: [...groundsAllowed(means, row, refusalGrounds)] };
}

function valuesOf(name: string): string[] {
  return contentSchema.enums.find((one) => one.name === name)?.values.map((value) => value.name) ?? [];
}
