import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '@tamga/core/documents';
import {
  ledgerStream,
  ledgerSubject,
  parseDocumentId,
  parsePartyId,
  registerStream,
  registerSubject,
} from '@tamga/core/identifiers';
import type { DocumentSubject } from '@tamga/core/identifiers';
import { encodeEntry, encodeRecord, saltBytes } from '@tamga/core/ledger';
import { checkStreams, connectBus, setUpStreams } from '@tamga/platform/bus';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives } from '@tamga/platform/crypto';
import { encode, tamga, uint64 } from '@tamga/wire';
import { RegionError } from '../error.ts';
import { regionStreams } from '../founding/exchange.ts';
import { writePrivate } from '../founding/files.ts';
import { regionPaths } from '../region-directory.ts';
import type { RegionInfo } from '../region-directory.ts';

const epoch = 1;
/** Stands in the operator's directory once the ledger was created. */
const ledgerMark = 'ledger-1.created';

interface PublicDocument {
  subject: DocumentSubject;
  jws: Uint8Array;
  payloadHash: Uint8Array;
}

/**
 * What the operator does with the offline key before the hub serves: streams are made or compared, and the founding
 * documents stand in the register and, the roster at leaf 0, in the ledger. Every step may be done again.
 */
export async function setUpHub(directory: string, info: RegionInfo): Promise<void> {
  await using operator = await connectOperator(directory, info);
  await setUpAllStreams(operator, { mark: join(regionPaths(directory).operator, ledgerMark), info });
  const documents = await readPublicDocuments(regionPaths(directory).public);
  const atMs = Date.parse(info.createdAt);
  for (const document of documents) {
    await logDocument(operator, document, atMs);
    await registerDocument(operator, document);
  }
}

// 05: only founding creates LEDGER. A ledger that is gone later is damage, not a thing to make anew.
async function setUpAllStreams(operator: Bus, options: { mark: string; info: RegionInfo }): Promise<void> {
  const { mark, info } = options;
  const { ledger, others } = regionStreams(info.parties.map(({ party }) => parsePartyId(party)));
  await setUpStreams(operator, others);
  if (existsSync(mark)) await checkStreams(operator, [ledger]);
  else {
    await setUpStreams(operator, [ledger]);
    await writePrivate(mark, `${new Date().toISOString()}\n`);
  }
}

async function connectOperator(directory: string, info: RegionInfo): Promise<Bus> {
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
async function readPublicDocuments(directory: string): Promise<PublicDocument[]> {
  const order = ['roster', 'manifest', 'agreement'];
  const names = (await readdir(directory))
    .map((name) => /^(roster|manifest|agreement)-(.+)-([0-9]+)\.jws$/u.exec(name))
    .filter((match) => match !== null);
  names.sort((a, b) => order.indexOf(a[1] ?? '') - order.indexOf(b[1] ?? '') || a[0].localeCompare(b[0], 'en'));
  return await Promise.all(
    names.map(([file, type = '', id = '', version = '']) =>
      readPublicDocument(join(directory, file), { type, id, version }),
    ),
  );
}

async function readPublicDocument(
  file: string,
  named: { type: string; id: string; version: string },
): Promise<PublicDocument> {
  const jws = await readFile(file);
  const read = readDocument(jws);
  if (!read.ok) throw new RegionError('REGION_DAMAGED', `${file} is no signed document: ${read.code}`);
  const subject = { type: read.document.type, document: parseDocumentId(named.id), version: Number(named.version) };
  return { subject, jws, payloadHash: nodePrimitives.sha256(read.document.payload) };
}

async function logDocument(bus: Bus, { subject, payloadHash }: PublicDocument, atMs: number): Promise<void> {
  const { type, document, version } = subject;
  const record = encodeRecord({ atMs: uint64(atMs), document: { type, document, version, payloadHash } });
  const entry = encodeEntry({ salt: randomBytes(saltBytes), record });
  await publishOnce(bus, {
    stream: ledgerStream(epoch),
    subject: ledgerSubject({ epoch, kind: 'document', ...subject }),
    payload: entry,
  });
}

async function registerDocument(bus: Bus, { subject, jws }: PublicDocument): Promise<void> {
  const types: Record<string, tamga.register.v1.DocumentType> = {
    roster: tamga.register.v1.DocumentType.DOCUMENT_TYPE_ROSTER,
    manifest: tamga.register.v1.DocumentType.DOCUMENT_TYPE_MANIFEST,
    agreement: tamga.register.v1.DocumentType.DOCUMENT_TYPE_AGREEMENT,
  };
  const type = types[subject.type] ?? tamga.register.v1.DocumentType.DOCUMENT_TYPE_UNSPECIFIED;
  const payload = encode(tamga.register.v1.SignedDocument, {
    type,
    id: subject.document,
    version: subject.version,
    jws,
  });
  await publishOnce(bus, { stream: registerStream, subject: registerSubject(subject), payload });
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
