import { memberApiPrefix } from '@tamga/core/identifiers';
import { batchedRequester } from './batched-request.ts';
import type { Bus } from './bus.ts';
import { BusError } from './bus-error.ts';
import type { BusOptions } from './connect-options.ts';
import { openConnection } from './connection.ts';
import { inboxPrefixOf } from './consumer-names.ts';
import { fetchLoop } from './fetch-loop.ts';
import { hubApiPrefix } from './jet-stream-api.ts';
import { Link } from './link.ts';
import { publishUntilAcknowledged } from './publish.ts';
import { serve } from './serve.ts';
import { deleteMessage, readMessage, readRange, readStreamState } from './stream-reads.ts';

/** Connects as one NATS user. The server must prove its certificate and we ours; TLS comes before any other word. */
export async function connectBus(options: BusOptions): Promise<Bus> {
  const plain = options.servers.find((server) => !server.startsWith('tls://'));
  if (plain !== undefined || options.servers.length === 0)
    throw new BusError('BAD_OPTION', 'servers are tls://host:port, at least one');
  const link = new Link({ ...(await openConnection(options)), inboxPrefix: inboxPrefixOf(options.user) });
  return busOver(link, options.as === 'member' ? memberApiPrefix : hubApiPrefix);
}

function busOver(link: Link, apiPrefix: string): Bus {
  return {
    get serverId() {
      return link.serverId;
    },
    get connected() {
      return link.connected;
    },
    get payloadBytesMax() {
      return link.connection.info?.max_payload ?? 0;
    },
    onReconnect: (listener) => link.onReconnect(listener),
    publishUntilAcknowledged: (subject, payload, publishing) =>
      publishUntilAcknowledged(link, { subject, payload }, publishing),
    fetchLoop: (loop) => fetchLoop(loop, { link, apiPrefix }),
    getLastBySubject: (stream, subject) => readMessage(link, stream, { last_by_subj: subject }),
    getBySequence: (stream, sequence) => readMessage(link, stream, { seq: sequence }),
    getNext: (stream, { sequence, filter }) => readMessage(link, stream, { seq: sequence, next_by_subj: filter }),
    readRange: (stream, range) => readRange(link, stream, range),
    deleteMessage: (stream, sequence) => deleteMessage(link, stream, sequence),
    streamInfo: (stream) => readStreamState(link, stream),
    request: async (subject, payload, { timeoutMs }) => (await link.request({ subject, payload, timeoutMs })).data,
    requestAll: async (subject, payload, { timeoutMs, quietMs }) =>
      (await link.requestAll({ subject, payload, timeoutMs }, quietMs)).map(({ data }) => data),
    requestBatched: (batching) => batchedRequester(link, batching),
    serve: (subject, serving) => serve(link, subject, serving),
    [Symbol.asyncDispose]: () => link[Symbol.asyncDispose](),
  };
}
