import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Metrics } from '../telemetry/index.ts';
import { LifecycleError } from './lifecycle-error.ts';
import type { Readiness } from './readiness.ts';

/** Answers a request; what a Hono application's `fetch` is. */
export type HttpHandler = (request: Request) => Response | Promise<Response>;

/** Where to listen, and which option or key of the configuration changes it, for the error when it is taken. */
export interface HttpOptions {
  readonly address: string;
  /** 0: any free one. */
  readonly port: number;
  readonly portOption: string;
}

export interface HttpServer extends AsyncDisposable {
  readonly port: number;
  /** Answers everything but the three pages of the lifecycle. */
  handle(handler: HttpHandler): void;
}

/** A client that stays on after the drain (an open event stream) is cut off after this. */
const closeMsMax = 2_000;
const headersMsMax = 10_000;
const headersCountMax = 64;
const connectionsMax = 512;

/** Serves /healthz (the process lives), /readyz (give it work) and /metrics, and hands on the rest. */
export async function openHttpServer(
  options: HttpOptions,
  { readiness, metrics }: { readiness: Readiness; metrics: Metrics },
): Promise<HttpServer> {
  let handler: HttpHandler = () => (isStarting(readiness) ? starting() : new Response('not found\n', { status: 404 }));
  const listener = getRequestListener((request) => ownPage(request, { readiness, metrics }) ?? handler(request), {
    overrideGlobalObjects: false,
  });
  const server = createServer(
    { headersTimeout: headersMsMax },
    (incoming, outgoing) => void listener(incoming, outgoing),
  );
  server.maxHeadersCount = headersCountMax;
  server.maxConnections = connectionsMax;
  await listen(server, options);
  return {
    port: (server.address() as AddressInfo).port,
    handle: (given) => {
      handler = given;
    },
    [Symbol.asyncDispose]: () => close(server),
  };
}

function ownPage(
  request: Request,
  { readiness, metrics }: { readiness: Readiness; metrics: Metrics },
): Response | Promise<Response> | undefined {
  switch (new URL(request.url).pathname) {
    case '/healthz':
      return Response.json({ alive: true });
    case '/readyz':
      return Response.json(
        { ready: readiness.ready, checks: readiness.checks },
        { status: readiness.ready ? 200 : 503 },
      );
    case '/metrics':
      return metrics
        .page()
        .then(({ text, contentType }) => new Response(text, { headers: { 'content-type': contentType } }));
    default:
      return undefined;
  }
}

function isStarting({ checks }: Readiness): boolean {
  return checks.some(({ code }) => code === 'STARTING');
}

/** Until the service has given its handler, nothing is known to be missing (RFC 9110 §15.6.4, RFC 9457). */
function starting(): Response {
  const problem = {
    type: 'about:blank',
    title: 'Starting',
    status: 503,
    code: 'STARTING',
    detail: 'the service is starting: ask again in a moment',
  };
  const headers = { 'content-type': 'application/problem+json', 'retry-after': '1' };
  return new Response(JSON.stringify(problem), { status: 503, headers });
}

async function listen(server: Server, { address, port, portOption }: HttpOptions): Promise<void> {
  server.listen({ host: address, port, exclusive: true });
  try {
    await once(server, 'listening');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new LifecycleError(
        'PORT_TAKEN',
        `port ${port} on ${address} is taken: free it, or choose another with ${portOption}`,
        { cause },
      );
    }
    throw new LifecycleError('CANNOT_LISTEN', `cannot listen on ${address} port ${port}: change ${portOption}`, {
      cause,
    });
  }
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), closeMsMax);
  await closed;
  clearTimeout(cut);
}
