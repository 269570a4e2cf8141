import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headers, nkeyAuthenticator } from '@nats-io/nats-core';
import type { Msg, NatsConnection } from '@nats-io/nats-core';
import { connect } from '@nats-io/transport-node';
import type { RecordedMessage, RecordedPublish } from './recorded.ts';

// The bare operations of a gateway (03, "Measured") without a line of our services or of our bus: take a submission,
// publish the recorded record expecting an empty subject, publish its deliveries in parallel, acknowledge with
// confirmation, delete. The fetch loop is the gateway's: one pull open at a time for the room that there is.
// node bare-gateway.ts DIRECTORY SERVER RECORDED

/** As the gateway's routine lane. */
const inFlightMax = 128;
const pullExpiresNs = 1_000_000_000;
const timeoutMs = 30_000;
/** It is there already. */
const wrongLastSequence = 10_071;
const inPrefix = 'in.kz.routine.';
const nextSubject = '$JS.API.CONSUMER.MSG.NEXT.IN_kz.routine';
const deleteSubject = '$JS.API.STREAM.MSG.DELETE.IN_kz';

interface Prepared {
  subject: string;
  headers: ReturnType<typeof headers>;
  payload: Uint8Array;
}

const [directory = '', server = '', file = ''] = process.argv.slice(2);
const recorded = readRecordedFile();
const connection = await connectAsGateway();
takeForever(connection);

function readRecordedFile(): Map<string, { record: Prepared; outs: Prepared[] }> {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const messages = lines.map((line) => JSON.parse(line) as RecordedMessage);
  return new Map(messages.map(({ id, record, outs }) => [id, { record: prepare(record), outs: outs.map(prepare) }]));
}

function prepare(publish: RecordedPublish): Prepared {
  const all = headers();
  for (const [name, value] of publish.headers) all.set(name, value);
  all.set('Nats-Expected-Last-Subject-Sequence', '0');
  return { subject: publish.subject, headers: all, payload: Buffer.from(publish.payload, 'base64') };
}

async function connectAsGateway(): Promise<NatsConnection> {
  const text = (name: string): string => readFileSync(join(directory, name), 'utf8');
  return await connect({
    servers: [server],
    name: 'bare gateway',
    authenticator: nkeyAuthenticator(readFileSync(join(directory, 'nats.seed'))),
    tls: { handshakeFirst: true, ca: text('ca.pem'), cert: text('client.pem'), key: text('client.key') },
    inboxPrefix: '_INBOX_gateway',
  });
}

function takeForever(nc: NatsConnection): void {
  const inbox = `_INBOX_gateway.bare${process.pid}`;
  let unfinished = 0;
  let open = 0;
  const pull = (): void => {
    const room = inFlightMax - unfinished;
    if (open > 0 || room < inFlightMax >> 2) return;
    open = room;
    nc.publish(nextSubject, JSON.stringify({ batch: room, expires: pullExpiresNs }), { reply: inbox });
  };
  const settle = async (message: Msg): Promise<void> => {
    try {
      await handle(nc, message);
      unfinished -= 1;
      pull();
    } catch (error) {
      process.stderr.write(`${String(error)}\n`);
      process.exitCode = 1;
      await nc.close();
    }
  };
  nc.subscribe(inbox, {
    callback: (_error, message) => {
      if ((message.headers?.code ?? 0) !== 0) {
        open = 0;
        pull();
        return;
      }
      open -= 1;
      unfinished += 1;
      void settle(message);
      pull();
    },
  });
  pull();
}

async function handle(nc: NatsConnection, message: Msg): Promise<void> {
  const known = recorded.get(message.subject.slice(inPrefix.length));
  // Unknown is what the run before was stopped over, before it could delete it: it stands in LEDGER.
  if (known !== undefined) {
    await publish(nc, known.record);
    await Promise.all(known.outs.map((out) => publish(nc, out)));
  }
  await nc.request(message.reply ?? '', '+ACK', { timeout: timeoutMs });
  const sequence = streamSequence(message.reply ?? '');
  await nc.request(deleteSubject, JSON.stringify({ seq: sequence, no_erase: true }), { timeout: timeoutMs });
}

// $JS.ACK.<stream>.<consumer>.<deliveries>.<stream sequence>.…, or with domain and account after ACK (NATS ADR-15).
function streamSequence(reply: string): number {
  const tokens = reply.split('.');
  return Number(tokens[tokens.length === 9 ? 5 : 7]);
}

async function publish(nc: NatsConnection, what: Prepared): Promise<void> {
  const answer = await nc.request(what.subject, what.payload, { headers: what.headers, timeout: timeoutMs });
  const { error } = JSON.parse(answer.string()) as { error?: { err_code: number; description: string } };
  if (error !== undefined && error.err_code !== wrongLastSequence)
    throw new Error(`${what.subject}: ${error.description}`);
}
