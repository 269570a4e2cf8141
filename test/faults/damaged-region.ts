/** A region whose ledger is damaged on purpose, and what is asked of it before, meanwhile and after. */
import { cp, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { TamgaClient } from '@tamga/client';
import {
  inStream,
  inSubject,
  ledgerStream,
  memberInSubject,
  newMessageId,
  parseMessageId,
  parsePartyId,
} from '@tamga/core/identifiers';
import { encode, tamga as tamgaWire } from '@tamga/wire';
import { connectBus, type Bus } from '@tamga/platform/bus';
import { readRegion, regionPaths, type Region } from '@tamga/testing';
import { run, type Outcome } from '../system/command.ts';
import { investigation, report } from '../system/forms.ts';
import { until } from '../system/until.ts';
import { randomBytes } from 'node:crypto';

const busyTimeoutMs = 60_000;
const readsMsMax = 2_000;

/** Sends a report from one contact point to another; it may wait at the sender. Returns its id. */
export async function sendReport(from: TamgaClient, to: string): Promise<string> {
  const id = newMessageId({ nowMs: Date.now(), randomBytes: (count) => new Uint8Array(randomBytes(count)) });
  await from.send({ id, to: [to], kind: 'SPONTANEOUS', body: report, labels: investigation });
  return id;
}

/** Waits until the sender holds the recipient's receipt of every message. */
export async function allDelivered(sender: TamgaClient, ids: readonly string[]): Promise<void> {
  for (const id of ids)
    await until(`${id} is delivered`, async () =>
      (await sender.message(id)).state === 'DELIVERED' ? true : undefined,
    );
}

/** What one process says of one condition of its readiness. */
export async function checkOf(region: Region, process: string, name: string): Promise<string | undefined> {
  const http = region.processes().find((one) => one.name === process)?.http ?? '';
  try {
    const response = await fetch(new URL('/readyz', http), { signal: AbortSignal.timeout(readsMsMax) });
    const { checks } = (await response.json()) as { checks: { name: string; ready: boolean; code: string }[] };
    return checks.find((check) => check.name === name)?.code;
  } catch {
    return undefined;
  }
}

/** Waits until a condition has one of some codes. */
export async function whenCode(
  region: Region,
  of: { process: string; check: string; codes: readonly string[] },
): Promise<string> {
  let last: string | undefined;
  try {
    return await until(`${of.process} says ${of.codes.join(' or ')}`, async () => {
      last = await checkOf(region, of.process, of.check);
      return last !== undefined && of.codes.includes(last) ? last : undefined;
    });
  } catch (error) {
    throw new Error(`${of.process} says ${last}`, { cause: error });
  }
}

/** Runs `tamga …` for the region. */
export async function tamga(region: Region, ...args: string[]): Promise<Outcome & { json: Record<string, unknown> }> {
  const outcome = await run('tamga', ['--region', region.directory, ...args, '--json'], region.directory);
  return { ...outcome, json: (outcome.stdout === '' ? {} : JSON.parse(outcome.stdout)) as Record<string, unknown> };
}

/** Recovers and starts again what was stopped for it. */
export async function recover(region: Region, ...args: string[]): Promise<Record<string, unknown>> {
  const done = await tamga(region, 'ledger', 'recover', '--yes', ...args);
  if (done.code !== 0) throw new Error(`recover: ${done.code} ${done.stderr}`);
  await Promise.all(
    region
      .processes()
      .filter(({ running }) => !running)
      .map(({ name }) => region.restart(name)),
  );
  return done.json;
}

/** The newest final checkpoint's size, once it is at least `least`. */
export async function finalSize(region: Region, least: number): Promise<number> {
  return await until(`a final checkpoint of ${least}`, async () => {
    const response = await fetch(`${region.auditBase}/log/checkpoint`).catch(() => undefined);
    const size = Number((await response?.text())?.split('\n')[1] ?? 0);
    return size >= least ? size : undefined;
  });
}

export function auditFile(region: Region, audit = 'audit'): string {
  return join(region.directory, 'hub', audit, 'audit.sqlite');
}

/** Entries of audit's copy. */
export function copySize(file: string): number {
  return rows(file, 'SELECT max(sequence) AS n FROM entry')[0]?.['n'] as number;
}

/** How often the log says that each message was admitted, over all epochs. */
export function admissionsOf(region: Region, ids: readonly string[], audit = 'audit'): number[] {
  const subjects = rows(
    auditFile(region, audit),
    "SELECT subject FROM entry WHERE subject LIKE 'ledger.%.admission.%'",
  );
  return ids.map((id) => subjects.filter(({ subject }) => String(subject).endsWith(`.${id}`)).length);
}

/** Every subject of audit's copy, in order. */
export function ledgerSubjectsOf(region: Region): string[] {
  return rows(auditFile(region), 'SELECT subject FROM entry ORDER BY sequence').map(({ subject }) => String(subject));
}

/** How often the log has a final outcome of each message, over all epochs. */
export function outcomesOf(region: Region, ids: readonly string[]): number[] {
  const subjects = rows(auditFile(region), "SELECT subject FROM entry WHERE subject LIKE 'ledger.%.outcome.%'");
  return ids.map((id) => subjects.filter(({ subject }) => String(subject).endsWith(`.${id}`)).length);
}

/** How often each message stands in a recipient's database. */
export function arrivalsOf(region: Region, party: string, ids: readonly string[]): number[] {
  const file = join(regionPaths(region.directory).party(party), 'adapter.sqlite');
  const found = rows(file, "SELECT id FROM messages WHERE direction = 'in'").map(({ id }) => id);
  return ids.map((id) => found.filter((one) => one === id).length);
}

function rows(file: string, query: string): Record<string, unknown>[] {
  using database = new DatabaseSync(file, { readOnly: true, timeout: busyTimeoutMs });
  return database.prepare(query).all();
}

/** Where nats-server keeps a stream. */
function streamDirectory(region: Region, stream: string): string {
  return join(regionPaths(region.directory).nats, 'store/jetstream/HUB/streams', stream);
}

/** Kills nats-server, does something to its files, and starts it again. */
export async function whileServerIsDead(region: Region, work: () => Promise<void>): Promise<void> {
  await region.kill('nats', 'SIGKILL');
  await work();
  await region.restart('nats');
}

/** Flips one bit of what a block of LEDGER holds, somewhere in its middle. The server's own index goes with the crash. */
export async function flipBit(region: Region, epoch: number): Promise<void> {
  const { block, messages } = await lastBlock(region, epoch);
  const bytes = await readFile(block);
  await rm(join(messages, 'index.db'), { force: true });
  const at = Math.floor(bytes.length / 2);
  const file = await open(block, 'r+');
  await file.write(Buffer.from([(bytes[at] ?? 0) ^ 1]), 0, 1, at);
  await file.close();
}

/** Cuts the end off the last block of LEDGER: what was acknowledged last is gone. */
export async function truncateTail(region: Region, epoch: number): Promise<void> {
  const { block, messages } = await lastBlock(region, epoch);
  const bytes = await readFile(block);
  await rm(join(messages, 'index.db'), { force: true });
  const file = await open(block, 'r+');
  await file.truncate(Math.floor(bytes.length * 0.8));
  await file.close();
}

/** Removes the stream from the disk. */
export async function loseStream(region: Region, epoch: number): Promise<void> {
  await rm(streamDirectory(region, ledgerStream(epoch)), { recursive: true });
}

/** Removes every stream from the disk. */
export async function loseStore(region: Region): Promise<void> {
  await rm(join(regionPaths(region.directory).nats, 'store'), { recursive: true });
}

/** What stands in a stream, in its order. */
export async function messagesOf(region: Region, stream: string): Promise<{ subject: string; data: string }[]> {
  await using operator = await connect(region, 'operator');
  const { firstSequence, lastSequence } = await operator.streamInfo(stream);
  const found: { subject: string; data: string }[] = [];
  for await (const message of operator.readRange(stream, { from: firstSequence, to: lastSequence }))
    if (message !== undefined)
      found.push({ subject: message.subject, data: Buffer.from(message.data).toString('base64') });
  return found;
}

async function lastBlock(region: Region, epoch: number): Promise<{ block: string; messages: string }> {
  const messages = join(streamDirectory(region, ledgerStream(epoch)), 'msgs');
  const blocks = (await readdir(messages)).filter((name) => name.endsWith('.blk'));
  const last = blocks.toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).at(-1);
  if (last === undefined) throw new Error(`no block of ${ledgerStream(epoch)}`);
  return { block: join(messages, last), messages };
}

/** Whoever has the operator's and a gateway's keys makes the stream anew without one of its entries. */
export async function removeEntry(region: Region, epoch: number, sequence: number): Promise<void> {
  const stream = ledgerStream(epoch);
  await using operator = await connect(region, 'operator');
  await using gateway = await connect(region, 'gateway');
  const ask = async (subject: string, body: object): Promise<Record<string, unknown>> => {
    const reply = await operator.request(`$JS.API.${subject}`, Buffer.from(JSON.stringify(body)), {
      timeoutMs: 60_000,
    });
    const answer = JSON.parse(Buffer.from(reply).toString()) as Record<string, unknown>;
    if ('error' in answer) throw new Error(`${subject}: ${JSON.stringify(answer['error'])}`);
    return answer;
  };
  const { config } = await ask(`STREAM.INFO.${stream}`, {});
  const { firstSequence, lastSequence } = await operator.streamInfo(stream);
  const kept: { subject: string; data: Uint8Array }[] = [];
  for await (const message of operator.readRange(stream, { from: firstSequence, to: lastSequence }))
    if (message !== undefined && message.sequence !== sequence) kept.push(message);
  await ask(`STREAM.DELETE.${stream}`, {});
  await ask(`STREAM.CREATE.${stream}`, config as object);
  for (const { subject, data } of kept) await gateway.publishUntilAcknowledged(subject, data, { expectStream: stream });
}

/**
 * Submits an envelope that a party sent before once more, past its adapter, and waits until a gateway has dealt with it.
 */
export async function submitAgain(region: Region, party: string, id: string): Promise<void> {
  const own = regionPaths(region.directory).party(party);
  const [row] = rows(join(own, 'adapter.sqlite'), `SELECT envelope FROM messages WHERE id = '${parseMessageId(id)}'`);
  const payload = encode(tamgaWire.service.v1.Submission, { envelope: row?.['envelope'] as Uint8Array });
  const lane = { priority: 'routine', id: parseMessageId(id) } as const;
  {
    await using member = await connectIn(region, own, { user: party, as: 'member' });
    const stored = await member.publishUntilAcknowledged(memberInSubject(lane), payload, { expectEmptySubject: true });
    if (!stored.stored) throw new Error(`the lane took nothing: ${stored.code}`);
  }
  await using operator = await connect(region, 'operator');
  const [stream, subject] = [inStream(parsePartyId(party)), inSubject({ party: parsePartyId(party), ...lane })];
  await until('a gateway has dealt with it', async () =>
    (await operator.getLastBySubject(stream, subject)) === undefined ? true : undefined,
  );
}

/** Connects as a user of the hub. */
export async function connect(region: Region, user: 'operator' | 'gateway' | 'audit'): Promise<Bus> {
  const paths = regionPaths(region.directory);
  return await connectIn(region, user === 'operator' ? paths.operator : paths.hub(user), { user, as: 'hub-service' });
}

async function connectIn(
  region: Region,
  own: string,
  who: { user: string; as: 'hub-service' | 'member' },
): Promise<Bus> {
  const info = await readRegion(region.directory);
  const text = (name: string): Promise<string> => readFile(join(own, name), 'utf8');
  return await connectBus({
    servers: [`tls://127.0.0.1:${info.natsPort}`],
    name: 'faults',
    ...who,
    nkeySeed: await readFile(join(own, 'nats.seed')),
    tls: { ca: await text('ca.pem'), cert: await text('client.pem'), key: await text('client.key') },
  });
}

/** Copies a database as it is at rest, with what it has not merged yet; nothing may have it open. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm']) {
    await rm(`${to}${suffix}`, { force: true });
    await cp(`${from}${suffix}`, `${to}${suffix}`).catch((error: unknown) => {
      if ((error as { code?: string }).code !== 'ENOENT') throw error;
    });
  }
}
