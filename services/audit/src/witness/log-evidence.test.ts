/** What a member is told of the log for evidence: its own messages, documents, and checkpoints of the time. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageIdBytes, parseAuthorityId, parseMessageId, parsePartyId } from '@tamga/core/identifiers';
import { decodeRecord, encodeEntry, encodeRecord, encodeStatement, leafOfEntry } from '@tamga/core/ledger';
import { createTestLog, testFoundedMs, type TestLog } from '@tamga/core/ledger/witness-fixture';
import { verifyFinal } from '@tamga/core/ledger/witness';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { openLedgerCopy, type LedgerCopy } from '@tamga/platform/ledger-copy';
import { fromUint64, tamga, uint64 } from '@tamga/wire';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { entriesFor, finalsAbout, keptNotes } from './log-evidence.ts';

const { v1 } = tamga.ledger;
const members = ['kz', 'tj', 'uz'];
const id = parseMessageId('0190a1b2c3d4000102030405060708ff');
const other = parseMessageId('0190a1b2c3d40001020304050607ffff');
const filled = (length: number, byte: number): Uint8Array => new Uint8Array(length).fill(byte);

let log: TestLog;
let directory = '';
let copy: LedgerCopy;
beforeAll(async () => {
  log = await createTestLog(primitives, { witnesses: members });
});
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-log-evidence-'));
  copy = openLedgerCopy(join(directory, 'audit.sqlite'), { hash: primitives });
});
afterEach(async () => {
  copy[Symbol.dispose]();
  await rm(directory, { recursive: true });
});

function take(subject: string, record: tamga.ledger.v1.Record.$Properties): void {
  const sequence = copy.lastSequence + 1;
  const bytes = encodeEntry({
    salt: filled(32, sequence),
    record: encodeRecord({ atMs: uint64(sequence), ...record }),
  });
  expect(copy.append([{ sequence, subject, bytes }])).toEqual({ ok: true });
}

function takeDocument(type: string, document: string, version: number): void {
  take(`ledger.1.document.${type}.${document}.${version}`, {
    document: { type, document, version, payloadHash: filled(32, version) },
  });
}

function takeAdmission(message: string, admitted: boolean): void {
  take(`ledger.1.admission.kz.${message}`, {
    admission: {
      id: messageIdBytes(parseMessageId(message)),
      envelopeDigest: filled(64, 7),
      admitted,
      code: admitted ? '' : 'NO_AGREEMENT',
      realm: tamga.envelope.v1.Realm.REALM_LIVE,
      sender: 'kz/ncp',
      signingKey: filled(32, 3),
      recipients: ['uz/ncp', 'tj/ncp'],
      priority: tamga.envelope.v1.Priority.PRIORITY_URGENT,
      kind: tamga.envelope.v1.Kind.KIND_REQUEST,
      labels: {},
      decisions: ['uz/ncp', 'tj/ncp'].map((recipient) => ({
        recipient,
        verdict: admitted ? v1.Verdict.VERDICT_PERMIT : v1.Verdict.VERDICT_REFUSE,
        code: admitted ? '' : 'NO_AGREEMENT',
      })),
      createdMs: uint64(1),
      expiresMs: uint64(600_000),
      thread: messageIdBytes(parseMessageId(message)),
      size: 5_120,
    },
  });
}

function takeOutcome(party: string, state: 'delivered' | 'opened'): void {
  const recipient = parseAuthorityId(`${party}/ncp`);
  const statement = {
    region: filled(32, 1),
    realm: 'live',
    id,
    envelopeDigest: filled(64, 7),
    recipient,
    state,
  } as const;
  take(`ledger.1.${state === 'delivered' ? 'outcome' : state}.${party}.${id}`, {
    outcome: {
      id: messageIdBytes(id),
      envelopeDigest: filled(64, 7),
      recipient,
      state: state === 'delivered' ? v1.OutcomeState.OUTCOME_STATE_DELIVERED : v1.OutcomeState.OUTCOME_STATE_OPENED,
      receipt: {
        statement: encodeStatement({ ...statement, atMs: 1, code: '' }),
        count: 1,
        signer: recipient,
        signingKey: filled(32, 4),
        signature: filled(8, 1),
      },
    },
  });
}

/** Index and event of what a party is given. */
function given(party: string, message: Uint8Array, documents: readonly [string, string, number][] = []): unknown[] {
  const names = documents.map(([type, document, version]) => ({ type, document, version }));
  const request = tamga.service.v1.EvidenceRequest.create({ message, documents: names });
  const reply = entriesFor(parsePartyId(party), request, { copy, hash: primitives });
  if (reply.code !== undefined) return [reply.code];
  return (reply.entries ?? []).map(({ leafIndex, entry }) => {
    const leaf = leafOfEntry(primitives, entry ?? new Uint8Array());
    const record = leaf.ok ? decodeRecord(leaf.leaf.entry.record) : leaf;
    return [fromUint64(leafIndex), record.ok ? record.record.event : record.code];
  });
}

test('a sender gets all outcomes of its message, a recipient its own, whoever has no part in it nothing', () => {
  takeDocument('roster', 'roster', 1);
  takeAdmission(id, true);
  takeAdmission(other, false);
  takeOutcome('tj', 'delivered');
  takeOutcome('uz', 'delivered');
  takeOutcome('uz', 'opened');
  const bytes = messageIdBytes(id);
  expect(given('kz', bytes)).toEqual([
    [1, 'admission'],
    [3, 'outcome'],
    [4, 'outcome'],
    [5, 'outcome'],
  ]);
  expect(given('uz', bytes)).toEqual([
    [1, 'admission'],
    [4, 'outcome'],
    [5, 'outcome'],
  ]);
  expect(given('tj', bytes)).toEqual([
    [1, 'admission'],
    [3, 'outcome'],
  ]);
  expect(given('kg', bytes)).toEqual([]);
  // What was refused went to nobody: its sender alone knows of it.
  expect(given('kz', messageIdBytes(other))).toEqual([[2, 'admission']]);
  expect(given('uz', messageIdBytes(other))).toEqual([]);
});

test('records of documents are given by name, each once, and names that are none give nothing', () => {
  takeDocument('roster', 'roster', 1);
  takeDocument('manifest', 'kz', 1);
  takeDocument('manifest', 'kz', 2);
  const none = new Uint8Array();
  expect(
    given('uz', none, [
      ['manifest', 'kz', 2],
      ['roster', 'roster', 1],
      ['roster', 'roster', 1],
      ['manifest', 'kz', 3],
      ['admission', 'kz', 1],
      ['manifest', '*', 1],
    ]),
  ).toEqual([
    [0, 'document'],
    [2, 'document'],
  ]);
  expect(given('uz', filled(15, 1))).toEqual(['REQUEST_MALFORMED']);
  expect(
    given(
      'uz',
      none,
      Array.from({ length: 201 }, () => ['manifest', 'kz', 1]),
    ),
  ).toEqual(['REQUEST_MALFORMED']);
});

test('final checkpoints about a leaf are named by size and given with their notes', async () => {
  const evidence = { copy, hash: primitives };
  const leafIndexes = [3].map(uint64);
  expect(finalsAbout(tamga.service.v1.FinalsRequest.create({ leafIndexes }), evidence)).toEqual({
    code: 'NO_CHECKPOINT',
  });
  for (const [size, atS] of [
    [2, 0],
    [5, 700],
    [9, 800],
    [12, 900],
  ] as const) {
    const view = log.view().append(...Array.from({ length: size }, (_, i) => `leaf ${i}`));
    const note = await view.cosigned(members, { atMs: testFoundedMs + atS * 1000 });
    const verified = await verifyFinal(note, { policy: log.policy, primitives });
    if (!verified.ok) throw new Error(verified.code);
    copy.finals.keep(verified.checkpoint, note, { rosterLeaves: [0n] });
  }
  const about = finalsAbout(tamga.service.v1.FinalsRequest.create({ leafIndexes }), evidence);
  expect(about.sizes?.map(fromUint64)).toEqual([2, 5, 12]);
  // The note of 9 was not kept: its neighbours' were.
  const kept = keptNotes(tamga.service.v1.NotesRequest.create({ sizes: [2, 9, 12].map(uint64) }), evidence);
  expect(kept.sizes?.map(fromUint64)).toEqual([2, 12]);
  expect(kept.notes?.map((note) => Buffer.from(note).toString('utf8').split('\n')[1])).toEqual(['2', '12']);
  const many = tamga.service.v1.NotesRequest.create({ sizes: Array.from({ length: 9 }, (_, i) => uint64(i)) });
  expect(keptNotes(many, evidence)).toEqual({ code: 'SIZES_MALFORMED' });
});
