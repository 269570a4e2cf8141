import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { addCheckpointBytesMax } from '@tamga/core/ledger/witness';
import type { Logger } from '@tamga/platform/logging';
import { closePublicPages, publicProblem } from '../api/public-page.ts';
import type { WitnessMetrics } from './witness-metrics.ts';
import type { LogWitness, WitnessAnswer } from './witness.ts';

/** Submission and monitoring prefix (C2SP tlog-witness). */
export const witnessPrefix = '/witness';

/** Requests whose signatures are checked at once; anybody may send them. */
const inFlightMax = 8;

const submissionPath = `${witnessPrefix}/add-checkpoint`;
const monitoringPath = `${witnessPrefix}/:origin/checkpoint`;

/**
 * The witness over HTTP, as C2SP tlog-witness has it. Nobody is authenticated: the log's signature is what counts. The
 * specification states no type for requests, so any is taken; and a body for 200 and 409 alone: every other answer is a problem
 * (RFC 9457) with the code that the witness gives over the exchange (decision 0148).
 */
export function witnessApi(options: {
  witness: Pick<LogWitness, 'addCheckpoint' | 'newestCosigned'>;
  metrics: WitnessMetrics;
  origin: () => string | undefined;
  logger: Logger;
}): Hono {
  const { witness, metrics, origin, logger } = options;
  const api = new Hono();
  let inFlight = 0;
  const tooLarge = () =>
    publicProblem({
      status: 413,
      code: 'REQUEST_TOO_LARGE',
      title: `A request has at most ${addCheckpointBytesMax} bytes`,
    });
  api.post(submissionPath, bodyLimit({ maxSize: addCheckpointBytesMax, onError: tooLarge }), async (context) => {
    // Before it takes a place: whoever sends slowly keeps nobody waiting.
    const body = await context.req.arrayBuffer().catch(() => undefined);
    if (body === undefined)
      return publicProblem({ status: 400, code: 'REQUEST_CUT', title: 'The request did not end' });
    if (inFlight >= inFlightMax)
      return publicProblem({ status: 503, code: 'BUSY', title: 'Too many checkpoints are being checked: ask again' });
    inFlight += 1;
    try {
      const answer = await witness.addCheckpoint(new Uint8Array(body));
      metrics.answer(answer.status);
      return responseTo(answer);
    } finally {
      inFlight -= 1;
    }
  });
  api.get(monitoringPath, async (context) => {
    const known = origin();
    const isOurs = known !== undefined && context.req.param('origin') === sha256Hex(known);
    const note = isOurs ? await witness.newestCosigned() : undefined;
    if (note === undefined)
      return publicProblem({
        status: 404,
        code: 'NO_CHECKPOINT',
        title: 'This witness has cosigned no checkpoint of such a log',
      });
    return text({ status: 200, type: 'text/plain; charset=utf-8', body: note });
  });
  closePublicPages(api, {
    logger,
    paths: [
      { path: submissionPath, allow: 'POST' },
      { path: monitoringPath, allow: 'GET, HEAD' },
    ],
  });
  return api;
}

function responseTo(answer: WitnessAnswer): Response {
  switch (answer.status) {
    case 200:
      return text({ ...answer, type: 'text/plain; charset=utf-8' });
    case 409:
      // C2SP tlog-witness: the size of the newest checkpoint that was cosigned, and this type.
      return text({ ...answer, type: 'text/x.tlog.size' });
    default:
      return publicProblem({ status: answer.status, code: answer.code, title: titles[answer.status] });
  }
}

const titles: Readonly<Record<Exclude<WitnessAnswer['status'], 200 | 409>, string>> = {
  400: 'This is no request for a cosignature, or its old size is larger than its checkpoint',
  403: 'The log has not signed this checkpoint',
  404: 'This witness knows no such log',
  422: 'The checkpoint is not shown to continue what was cosigned',
  503: 'This witness does not cosign now',
};

function text({ status, type, body }: { status: 200 | 409; type: string; body: Uint8Array }): Response {
  return new Response(Uint8Array.from(body), {
    status,
    headers: { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' },
  });
}

function sha256Hex(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}
