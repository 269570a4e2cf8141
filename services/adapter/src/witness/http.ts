import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { addCheckpointBytesMax } from '@tamga/core/ledger/witness';
import type { WitnessMetrics } from './witness-metrics.ts';
import type { LogWitness, WitnessAnswer } from './witness.ts';

/** Submission and monitoring prefix (C2SP tlog-witness). */
export const witnessPrefix = '/witness';

/** Requests whose signatures are checked at once; anybody may send them. */
const inFlightMax = 8;

/** The witness over HTTP, as C2SP tlog-witness has it. Nobody is authenticated: the log's signature is what counts. */
export function witnessApi(options: {
  witness: LogWitness;
  metrics: WitnessMetrics;
  origin: () => string | undefined;
}): Hono {
  const { witness, metrics, origin } = options;
  const api = new Hono();
  let inFlight = 0;
  api.post(
    '/add-checkpoint',
    bodyLimit({
      maxSize: addCheckpointBytesMax,
      onError: () => text({ status: 400, body: line('REQUEST_TOO_LARGE') }),
    }),
    async (context) => {
      if (inFlight >= inFlightMax) return text({ status: 503, body: line('BUSY') });
      inFlight += 1;
      try {
        const answer = await witness.addCheckpoint(new Uint8Array(await context.req.arrayBuffer()));
        metrics.answer(answer.status);
        return text(answer);
      } finally {
        inFlight -= 1;
      }
    },
  );
  api.get('/:origin/checkpoint', async (context) => {
    const known = origin();
    const isOurs = known !== undefined && context.req.param('origin') === sha256Hex(known);
    const note = isOurs ? await witness.newestCosigned() : undefined;
    return text(note === undefined ? { status: 404, body: line('NO_CHECKPOINT') } : { status: 200, body: note });
  });
  return api;
}

function text({ status, body }: WitnessAnswer): Response {
  const type = status === 409 ? 'text/x.tlog.size' : 'text/plain; charset=utf-8';
  return new Response(Uint8Array.from(body), {
    status,
    headers: { 'content-type': type, 'cache-control': 'no-cache' },
  });
}

function line(code: string): Uint8Array {
  return Buffer.from(`${code}\n`);
}

function sha256Hex(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}
