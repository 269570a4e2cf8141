import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromHex, parseDocumentId } from '@tamga/core/identifiers';
import { encodeEntry, encodeRecord } from '@tamga/core/ledger';
import { parseLoggedRosters, verifyLoggedRosters } from '@tamga/core/ledger/witness';
import { createTestLog, testFoundedMs, type TestLog } from '@tamga/core/ledger/witness-fixture';
import { BusError } from '@tamga/platform/bus';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { openLedgerCopy, type LedgerCopy } from '@tamga/platform/ledger-copy';
import { encode, tamga, uint64 } from '@tamga/wire';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { auditApi } from './http.ts';
import { servedRosters, type ServedRosters } from './served-rosters.ts';

let directory = '';
let copy: LedgerCopy;
let first: TestLog;
let second: TestLog;
/** Subjects that were read of the register; what is there, by subject; undefined: it cannot be read. */
let asked: string[];
let register: Map<string, Uint8Array> | undefined;
let rosters: ServedRosters;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-audit-'));
  copy = openLedgerCopy(join(directory, 'audit.sqlite'), { hash: primitives });
  first = await createTestLog(primitives, { witnesses: ['kz', 'uz'] });
  second = await first.next({ keys: 'second' });
  asked = [];
  register = new Map([first, second].map((log) => [subjectOf(log), signed(log)]));
  rosters = servedRosters({ getLastBySubject: read }, copy);
});
afterEach(async () => {
  copy[Symbol.dispose]();
  await rm(directory, { recursive: true });
});

const versionOf = ({ roster }: TestLog): number => roster.roster.version;
const subjectOf = (log: TestLog): string => `reg.roster.region.${versionOf(log)}`;

function signed(log: TestLog): Uint8Array {
  const type = tamga.register.v1.DocumentType.DOCUMENT_TYPE_ROSTER;
  const id = parseDocumentId('region');
  return encode(tamga.register.v1.SignedDocument, { type, id, version: versionOf(log), jws: log.rosterJws });
}

function read(stream: string, subject: string) {
  asked.push(subject);
  if (register === undefined) return Promise.reject(new BusError('DISCONNECTED', 'away'));
  const data = register.get(subject);
  return Promise.resolve(
    data === undefined ? undefined : { stream, subject, sequence: 1, data, headers: new Map(), storedMs: 0 },
  );
}

function record(log: TestLog): void {
  const version = versionOf(log);
  const document = { type: 'roster', document: 'region', version, payloadHash: fromHex(log.roster.id) };
  const bytes = encodeEntry({
    salt: new Uint8Array(32),
    record: encodeRecord({ atMs: uint64(testFoundedMs), document }),
  });
  const subject = `ledger.1.document.roster.region.${version}`;
  expect(copy.append([{ sequence: copy.lastSequence + 1, subject, bytes }])).toEqual({ ok: true });
}

test('versions that the log records are shown, whole and verifiable, each read of the register once', async () => {
  record(first);
  const one = parseLoggedRosters(await rosters.read());
  expect(one).toHaveLength(1);
  record(second);
  const shown = parseLoggedRosters(await rosters.read()) ?? [];
  await rosters.read();
  expect(asked).toEqual(['reg.roster.region.1', 'reg.roster.region.2']);
  const verified = await verifyLoggedRosters(shown, { regionHash: first.regionHash, primitives });
  expect(verified).toMatchObject({ ok: true, history: [{ leafIndex: 0n }, { leafIndex: 1n }] });
});

test('over HTTP: none before the log has any, and a register that cannot be read is no empty list', async () => {
  const served = { newestNote: () => undefined, tiles: { read: () => Promise.resolve(undefined) }, copy, rosters };
  const api = auditApi({ ...served, hash: primitives });
  const get = () => Promise.resolve(api.fetch(new Request('http://audit/log/rosters')));
  expect((await get()).status).toBe(200);
  expect(asked).toEqual([]);
  record(first);
  register = undefined;
  const away = await get();
  expect([away.status, await away.json()]).toEqual([503, expect.objectContaining({ code: 'REGISTER_UNREACHABLE' })]);
  register = new Map([[subjectOf(first), signed(first)]]);
  expect(parseLoggedRosters(await (await get()).text())).toHaveLength(1);
});
