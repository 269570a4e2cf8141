import { type ConnectionOptions, nkeyAuthenticator, type NatsConnection } from '@nats-io/nats-core';
import { connect } from '@nats-io/transport-node';
import { BusError } from './bus-error.ts';
import type { BusOptions } from './connect-options.ts';
import { inboxPrefixOf } from './consumer-names.ts';
import { pause, throwIfAborted } from './pause.ts';

const connectTimeoutMs = 5_000;
const reconnectWaitMs = 100;
const reconnectJitterMs = 100;
const pingIntervalMs = 20_000;
const pingsUnansweredMax = 2;
const firstConnectPauseMs = 100;

/** Makes the connection; `wipe` destroys the copy of the seed, after which it cannot reconnect. */
export async function openConnection(options: BusOptions): Promise<{ connection: NatsConnection; wipe: () => void }> {
  const seed = Uint8Array.from(options.nkeySeed);
  try {
    const connection = await connectPatiently(connectionOptions(options, seed), options.waitForServer);
    return { connection, wipe: () => seed.fill(0) };
  } catch (error) {
    seed.fill(0);
    throw error;
  }
}

function connectionOptions(options: BusOptions, seed: Uint8Array): ConnectionOptions {
  return {
    servers: [...options.servers],
    name: options.name,
    authenticator: nkeyAuthenticator(seed),
    tls: { handshakeFirst: true, ca: options.tls.ca, cert: options.tls.cert, key: options.tls.key },
    inboxPrefix: inboxPrefixOf(options.user),
    noEcho: false,
    // The given servers only: a list of others from the server would be beyond what was configured.
    ignoreClusterUpdates: true,
    noRandomize: false,
    timeout: connectTimeoutMs,
    reconnect: true,
    // A region may be without its exchange for days; the adapter keeps what is to be sent.
    maxReconnectAttempts: -1,
    reconnectTimeWait: reconnectWaitMs,
    reconnectJitter: reconnectJitterMs,
    reconnectJitterTLS: reconnectJitterMs,
    // A server that starts again while its file is being replaced may refuse us for a moment.
    ignoreAuthErrorAbort: true,
    pingInterval: pingIntervalMs,
    maxPingOut: pingsUnansweredMax,
    noAsyncTraces: true,
    waitOnFirstConnect: false,
  };
}

async function connectPatiently(options: ConnectionOptions, signal: AbortSignal | undefined): Promise<NatsConnection> {
  for (;;) {
    try {
      return await connect(options);
    } catch (cause) {
      const error = connectError(cause, options);
      if (error.code === 'NOT_AUTHORISED' || !signal) throw error;
      throwIfAborted(signal, 'waiting for the exchange');
    }
    await pause(firstConnectPauseMs, signal);
  }
}

function connectError(cause: unknown, options: ConnectionOptions): BusError {
  const servers = String(options.servers);
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'AuthorizationError' || name === 'UserAuthenticationExpiredError') {
    return new BusError(
      'NOT_AUTHORISED',
      `the exchange at ${servers} does not know this key: compare the nkey with its configuration`,
      { cause },
    );
  }
  return new BusError('CANNOT_CONNECT', `cannot reach the exchange at ${servers}`, { cause });
}
