import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { audienceOfAgreement, parseAgreementPayload, reachesPastAudience, type Audience } from '@tamga/core/agreements';
import { readDocument, registerEntry, restrictedCopies } from '@tamga/core/documents';
import {
  ledgerStream,
  ledgerSubject,
  parseDocumentId,
  parsePartyId,
  registerStream,
  toHex,
} from '@tamga/core/identifiers';
import type { DocumentSubject, PartyId } from '@tamga/core/identifiers';
import { encodeEntry, encodeRecord, saltBytes } from '@tamga/core/ledger';
import { BusError, checkStreams, connectBus, setUpStreams } from '@tamga/platform/bus';
import type { Bus, StreamSpec } from '@tamga/platform/bus';
import { nodePrimitives } from '@tamga/platform/crypto';
import { foundingEpoch } from '@tamga/platform/ledger-copy';
import { uint64 } from '@tamga/wire';
import { RegionError } from '../error.ts';
import { regionStreams } from '../founding/exchange.ts';
import { writePrivate } from '../founding/files.ts';
import { epochOf, regionPaths } from '../region-directory.ts';
import type { RegionInfo } from '../region-directory.ts';

/** Stands in the operator's directory once the ledger of an epoch was created. */
export function ledgerMark(epoch: number): string {
  return `ledger-${epoch}.created`;
}

interface FoundingDocument {
  subject: DocumentSubject;
  jws: Uint8Array;
  payloadHash: Uint8Array;
  audience: Audience;
}

/**
 * What the operator does with the offline key before the hub serves: streams are made or compared, and the founding
 * documents stand in the register and, the roster at leaf 0, in the ledger. Every step may be done again.
 */
export async function setUpHub(directory: string, info: RegionInfo): Promise<void> {
  await using operator = await connectOperator(directory, info);
  const paths = regionPaths(directory);
  const mark = join(paths.operator, ledgerMark(epochOf(info).epoch));
  // 05: only founding and recovery create LEDGER. A ledger that is gone later is damage, not a thing to make anew.
  const isMade = existsSync(mark);
  const { ledger, others } = regionStreams(
    info.parties.map(({ party }) => parsePartyId(party)),
    epochOf(info),
  );
  // What was registered since founding would be missing, revocations among it: it is rebuilt before anything serves.
  if (isMade) await refuseWithoutRegister(operator);
  await setUpStreams(operator, others);
  if (isMade) await checkLedger(operator, ledger);
  else await setUpStreams(operator, [ledger]);
  // What not every member may see lies with the operator alone.
  const documents = await readFoundingDocuments([paths.public, paths.operator]);
  const atMs = Date.parse(info.createdAt);
  for (const document of documents) {
    if (!isMade) await logDocument(operator, document, atMs);
    await registerDocument(operator, document, parsePartyId(info.centre));
  }
  if (!isMade) await writePrivate(mark, `${new Date().toISOString()}\n`);
}

// Without a ledger nothing is admitted, and audit says so; the rest serves, and recovery needs it.
async function checkLedger(operator: Bus, ledger: StreamSpec): Promise<void> {
  try {
    await checkStreams(operator, [ledger]);
  } catch (error) {
    if (!(error instanceof BusError) || error.code !== 'STREAM_MISSING') throw error;
  }
}

async function refuseWithoutRegister(operator: Bus): Promise<void> {
  try {
    await operator.streamInfo(registerStream);
  } catch (error) {
    if (!(error instanceof BusError) || error.code !== 'STREAM_MISSING') throw error;
    throw new RegionError(
      'REGISTER_MISSING',
      'the exchange has lost REGISTER: tamga ledger rebuild-register, then tamga ledger recover',
      { cause: error },
    );
  }
}

/** Connects with the operator's key. */
export async function connectOperator(directory: string, info: RegionInfo): Promise<Bus> {
  const { operator } = regionPaths(directory);
  const text = (name: string): Promise<string> => readFile(join(operator, name), 'utf8');
  const [ca, cert, key, nkeySeed] = await Promise.all([
    text('ca.pem'),
    text('client.pem'),
    text('client.key'),
    readFile(join(operator, 'nats.seed')),
  ]);
  return await connectBus({
    servers: [`tls://127.0.0.1:${info.natsPort}`],
    name: 'operator',
    nkeySeed,
    tls: { ca, cert, key },
    as: 'hub-service',
    user: 'operator',
  });
}

/** The founding documents in the order in which they are logged: roster, manifests, agreements. */
async function readFoundingDocuments(directories: readonly string[]): Promise<FoundingDocument[]> {
  const order = ['roster', 'manifest', 'agreement'];
  const listed = await Promise.all(
    directories.map(async (directory) => (await readdir(directory)).map((name) => ({ directory, name }))),
  );
  const files = listed.flat().flatMap(({ directory, name }) => {
    const match = /^(roster|manifest|agreement)-(.+)-([0-9]+)\.jws$/u.exec(name);
    const [, type = '', id = '', version = ''] = match ?? [];
    return match === null ? [] : [{ file: join(directory, name), name, type, id, version }];
  });
  files.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type) || a.name.localeCompare(b.name, 'en'));
  return await Promise.all(files.map(({ file, ...named }) => readFoundingDocument(file, named)));
}

async function readFoundingDocument(file: string, named: { id: string; version: string }): Promise<FoundingDocument> {
  const jws = await readFile(file);
  const read = readDocument(jws);
  if (!read.ok) throw new RegionError('REGION_DAMAGED', `${file} is no signed document: ${read.code}`);
  const { type, payload } = read.document;
  const subject = { type, document: parseDocumentId(named.id), version: Number(named.version) };
  const audience = type === 'agreement' ? audienceOf(payload, file) : undefined;
  return { subject, jws, payloadHash: nodePrimitives.sha256(payload), audience };
}

function audienceOf(payload: Uint8Array, file: string): Audience {
  const parsed = parseAgreementPayload(payload, { file });
  if (!parsed.ok) throw new RegionError('REGION_DAMAGED', `${file} is no agreement`);
  const { document } = parsed.agreement;
  const audience = audienceOfAgreement(document, undefined);
  if (reachesPastAudience(document, audience))
    throw new RegionError('REGION_DAMAGED', `${file} permits sending to or by parties that are not to see it`);
  return audience;
}

async function logDocument(bus: Bus, { subject, payloadHash }: FoundingDocument, atMs: number): Promise<void> {
  const { type, document, version } = subject;
  const record = encodeRecord({ atMs: uint64(atMs), document: { type, document, version, payloadHash } });
  const entry = encodeEntry({ salt: randomBytes(saltBytes), record });
  await publishOnce(bus, {
    stream: ledgerStream(foundingEpoch.epoch),
    subject: ledgerSubject({ epoch: foundingEpoch.epoch, kind: 'document', ...subject }),
    payload: entry,
  });
}

/** The copies before the notice, as the gateway does it. */
async function registerDocument(
  bus: Bus,
  { subject, jws, payloadHash, audience }: FoundingDocument,
  centre: PartyId,
): Promise<void> {
  const entry = { subject, jws, hash: toHex(payloadHash), registeredMs: 0 };
  const copies = audience === undefined ? [] : restrictedCopies(entry, [...audience, centre]);
  for (const message of [...copies, registerEntry(entry, { isPublic: audience === undefined })])
    await publishOnce(bus, { stream: registerStream, ...message });
}

// SUBJECT_TAKEN: an earlier start did it.
async function publishOnce(bus: Bus, message: { stream: string; subject: string; payload: Uint8Array }): Promise<void> {
  const { stream, subject, payload } = message;
  const result = await bus.publishUntilAcknowledged(subject, payload, {
    expectEmptySubject: true,
    expectStream: stream,
  });
  if (!result.stored && result.code !== 'SUBJECT_TAKEN')
    throw new RegionError('REGION_DAMAGED', `${subject} cannot be stored: ${result.code} ${result.description}`);
}
