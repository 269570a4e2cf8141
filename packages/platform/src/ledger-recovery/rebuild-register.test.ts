/** What REGISTER held, put together anew by the hashes in the ledger, on a real exchange that lost the stream. */
import { join } from 'node:path';
import { readDocument } from '@tamga/core/documents';
import { ledgerSubject, parseDocumentId, registerStream, type DocumentSubject } from '@tamga/core/identifiers';
import { encodeEntry, encodeRecord } from '@tamga/core/ledger';
import { createTestLog, type TestLog } from '@tamga/core/ledger/witness-fixture';
import { uint64 } from '@tamga/wire';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { singleMachineSizes, streamLayout, type Bus } from '../bus/index.ts';
import { nodePrimitives as primitives } from '../crypto/index.ts';
import { openLedgerCopy, type LedgerCopy } from '../ledger-copy/index.ts';
import { payloadBytesMaxDefault } from '../nats-server/index.ts';
import { startExchange, type Exchange } from '../nats-server/exchange.fixture.ts';
import { missingFromRegister, planRegister, rebuildRegister, type KeptDocument } from './index.ts';

const layout = {
  replicas: 1,
  payloadBytesMax: payloadBytesMaxDefault,
  sizes: { ...singleMachineSizes, ledgerBytesMax: 268_435_456 },
};
const roster1 = { type: 'roster', document: parseDocumentId('region'), version: 1 } as const;
const roster2 = { ...roster1, version: 2 } as const;
const manifest1 = { type: 'manifest', document: parseDocumentId('caricc'), version: 1 } as const;

let exchange: Exchange;
let operator: Bus;
let log: TestLog;
let kept: KeptDocument[];
let copy: LedgerCopy;

beforeEach(async () => {
  exchange = await startExchange({ parties: ['kz', 'uz'], withoutLedger: true });
  operator = await exchange.connect('operator');
  await operator.request(`$JS.API.STREAM.DELETE.${registerStream}`, Buffer.from('{}'), { timeoutMs: 10_000 });
  log = await createTestLog(primitives, { witnesses: [], others: ['kz', 'uz'] });
  const later = await log.next({ witnesses: ['kz'] });
  kept = [
    { jws: later.rosterJws, registeredMs: 1_790_000_000_002 },
    { jws: await log.manifest(), registeredMs: 0 },
    { jws: log.rosterJws, registeredMs: 0 },
  ];
  copy = openLedgerCopy(join(exchange.directory, 'audit.sqlite'), { hash: primitives });
  const [second, manifest, first] = kept;
  copy.append([logged(roster1, first, 1), logged(manifest1, manifest, 2), logged(roster2, second, 3)]);
});
afterEach(async () => {
  copy[Symbol.dispose]();
  await exchange[Symbol.asyncDispose]();
});

function logged(subject: DocumentSubject, document: KeptDocument | undefined, sequence: number) {
  const read = readDocument(document?.jws ?? new Uint8Array());
  if (!read.ok) throw new Error(read.code);
  const payloadHash = primitives.sha256(read.document.payload);
  const { type, document: id, version } = subject;
  const record = encodeRecord({ atMs: uint64(sequence), document: { type, document: id, version, payloadHash } });
  const salt = new Uint8Array(32).fill(sequence);
  return {
    sequence,
    subject: ledgerSubject({ epoch: 1, kind: 'document', ...subject }),
    bytes: encodeEntry({ salt, record }),
  };
}

const means = (documents: readonly KeptDocument[]) => ({ copy, kept: documents, founding: log.roster, primitives });
const streams = () => streamLayout({ ...layout, parties: exchange.parties });

async function standing(): Promise<string[]> {
  const { lastSequence } = await operator.streamInfo(registerStream);
  const subjects: string[] = [];
  for await (const message of operator.readRange(registerStream, { from: 1, to: lastSequence }))
    subjects.push(message?.subject ?? 'none');
  return subjects;
}

test('every document that the ledger records is laid down in the order of the log, once however often it is done', async () => {
  expect(await missingFromRegister(operator, copy)).toHaveLength(3);
  const plan = await planRegister(means(kept));
  expect(plan.documents).toEqual([roster1, manifest1, roster2]);
  await rebuildRegister({ ...plan, messages: plan.messages.slice(0, 2) }, { operator, streams: streams() });
  expect(await missingFromRegister(operator, copy)).toEqual(['reg.roster.region.2']);
  await rebuildRegister(plan, { operator, streams: streams() });
  await rebuildRegister(plan, { operator, streams: streams() });
  expect(await standing()).toEqual(['reg.roster.region.1', 'reg.manifest.caricc.1', 'reg.roster.region.2']);
  expect(await missingFromRegister(operator, copy)).toEqual([]);
});

test('what nobody brought is named, and nothing is planned without it', async () => {
  await expect(planRegister(means(kept.slice(2)))).rejects.toMatchObject({
    code: 'DOCUMENTS_MISSING',
    message: expect.stringMatching(/manifest caricc 1, roster region 2/u),
  });
});

test('a document under a name that the ledger gives to another is none of its', async () => {
  const other = await log.next({ witnesses: ['uz'] });
  const brought = [...kept.slice(1), { jws: other.rosterJws, registeredMs: 1 }];
  await expect(planRegister(means(brought))).rejects.toMatchObject({
    code: 'DOCUMENTS_MISSING',
    message: expect.stringContaining('roster region 2'),
  });
});

test('a roster that does not follow the one before is refused, whatever the ledger records', async () => {
  const [second] = kept;
  const again = { ...roster1, version: 3 };
  copy.append([logged(again, second, 4)]);
  await expect(planRegister(means(kept))).rejects.toMatchObject({
    code: 'DOCUMENT_REFUSED',
    message: expect.stringContaining('roster region 3'),
  });
});

test('where something else stands in a document’s place nothing is laid over it', async () => {
  const plan = await planRegister(means(kept));
  const [first] = plan.messages;
  await rebuildRegister({ ...plan, messages: [] }, { operator, streams: streams() });
  await operator.publishUntilAcknowledged(first?.subject ?? '', Buffer.from('another'), {});
  await expect(rebuildRegister(plan, { operator, streams: streams() })).rejects.toMatchObject({ code: 'STREAM_MOVED' });
});
