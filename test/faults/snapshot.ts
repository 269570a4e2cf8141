import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inStream, ledgerStream, outStream, parseMessageId, parsePartyId } from '@tamga/core/identifiers';
import type { MessageId } from '@tamga/core/identifiers';
import { connectBus } from '@tamga/platform/bus';
import type { Bus } from '@tamga/platform/bus';
import { readRegion, regionPaths } from '@tamga/testing';
import type { Snapshot } from './steps.ts';

const busyTimeoutMs = 60_000;
const requestTimeoutMs = 60_000;
const ledgerEpoch = 1;

/** Connects with the operator's key: the only one that may look into every stream. */
export async function connectOperator(directory: string): Promise<Bus> {
  const info = await readRegion(directory);
  const { operator } = regionPaths(directory);
  const text = (name: string): Promise<string> => readFile(join(operator, name), 'utf8');
  return await connectBus({
    servers: [`tls://127.0.0.1:${info.natsPort}`],
    name: 'faults',
    user: 'operator',
    nkeySeed: await readFile(join(operator, 'nats.seed')),
    tls: { ca: await text('ca.pem'), cert: await text('client.pem'), key: await text('client.key') },
    as: 'hub-service',
  });
}

/** Reads what is durable of the messages that `sender` sent to `recipient`. Nothing may be at work meanwhile. */
export async function takeSnapshot(
  bus: Bus,
  of: { directory: string; sender: string; recipient: string },
): Promise<Snapshot> {
  const { directory, sender, recipient } = of;
  const paths = regionPaths(directory);
  const sending = join(paths.party(sender), 'adapter.sqlite');
  const receiving = join(paths.party(recipient), 'adapter.sqlite');
  const inSender = await subjectsOf(bus, inStream(parsePartyId(sender)));
  const outRecipient = await subjectsOf(bus, outStream(parsePartyId(recipient)));
  const outSender = await subjectsOf(bus, outStream(parsePartyId(sender)));
  const ledger = await subjectsOf(bus, ledgerStream(ledgerEpoch));
  const under = (prefix: string): Set<MessageId> => idsOf(ledger.filter((subject) => subject.startsWith(prefix)));
  return {
    outboxOpen: select(sending, "SELECT id FROM outbox WHERE what = 'message' AND closed_ms IS NULL"),
    verdictKnown: select(sending, 'SELECT message AS id FROM admissions'),
    receiptKnown: select(sending, "SELECT message AS id FROM outcomes WHERE state = 'delivered'"),
    received: select(receiving, "SELECT id FROM messages WHERE direction = 'in'"),
    receiptSealed: select(
      receiving,
      "SELECT message AS id FROM receipts WHERE state = 'delivered' AND batch IS NOT NULL",
    ),
    inSender: idsOf(inSender),
    outRecipient: idsOf(outRecipient),
    outSender: idsOf(outSender),
    admitted: under(`ledger.${ledgerEpoch}.admission.${sender}.`),
    delivered: under(`ledger.${ledgerEpoch}.outcome.${recipient}.`),
    ledgerSize: ledger.length,
    auditSize: countEntries(join(paths.hub('audit'), 'audit.sqlite')),
  };
}

/** How many messages a recipient has taken in: a question that costs little, for asking often. */
export function countReceived(of: { directory: string; recipient: string }): number {
  using database = new DatabaseSync(join(regionPaths(of.directory).party(of.recipient), 'adapter.sqlite'), {
    readOnly: true,
    timeout: busyTimeoutMs,
  });
  const row = database.prepare("SELECT count(*) AS messages FROM messages WHERE direction = 'in'").get();
  return Number(row?.['messages']);
}

/** Every subject that a stream holds; one message a subject. */
async function subjectsOf(bus: Bus, stream: string): Promise<string[]> {
  const question = new TextEncoder().encode(JSON.stringify({ subjects_filter: '>' }));
  const reply = await bus.request(`$JS.API.STREAM.INFO.${stream}`, question, { timeoutMs: requestTimeoutMs });
  const answer = JSON.parse(new TextDecoder().decode(reply)) as { state: { subjects?: Record<string, number> } };
  return Object.keys(answer.state.subjects ?? {});
}

function idsOf(subjects: readonly string[]): Set<MessageId> {
  return new Set(subjects.map((subject) => parseMessageId(subject.split('.')[4] ?? subject.split('.')[3] ?? '')));
}

function select(file: string, query: string): Set<MessageId> {
  using database = new DatabaseSync(file, { readOnly: true, timeout: busyTimeoutMs });
  return new Set(
    database
      .prepare(query)
      .all()
      .map((row) => parseMessageId(String(row['id']))),
  );
}

function countEntries(file: string): number {
  using database = new DatabaseSync(file, { readOnly: true, timeout: busyTimeoutMs });
  return Number(database.prepare('SELECT count(*) AS entries FROM entry').get()?.['entries']);
}
