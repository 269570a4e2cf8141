import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePartyId } from '@tamga/core/identifiers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { regionPaths, type RegionInfo } from '../region-directory.ts';
import { tellEpoch } from '../running/tell-epoch.ts';
import { foundExchange, renewServer } from './exchange.ts';
import { tellProcesses, writeProcessConfigurations } from './process-configurations.ts';

const info: RegionInfo = {
  name: 'told',
  regionHash: 'ab'.repeat(32),
  httpBase: 8400,
  auditPort: 8390,
  natsPort: 8380,
  parties: [
    { party: 'caricc', http: 'http://127.0.0.1:8400' },
    { party: 'kz', http: 'http://127.0.0.1:8401' },
  ],
  services: [
    { name: 'audit', http: 'http://127.0.0.1:8390' },
    { name: 'gateway', http: 'http://127.0.0.1:8391' },
    { name: 'policy', http: 'http://127.0.0.1:8392' },
  ],
  centre: 'caricc',
  createdAt: '2026-11-22T08:00:00.000Z',
};
const ledger = { epoch: 2, firstSequence: 260, sinceMs: 1_795_361_994_844, recoveredEpoch: 1 };

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-told-'));
  await writeProcessConfigurations({ directory, info, roster: '{}' });
  await writeFile(regionPaths(directory).info, JSON.stringify(info));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

function fileOf(...path: string[]): string {
  return join(directory, ...path);
}

async function read(...path: string[]): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(fileOf(...path), 'utf8')) as Record<string, unknown>;
}

/** As an operator does it, with a key of the page and a file of the log's keys that region.json does not know of. */
async function editByHand(...path: string[]): Promise<Record<string, unknown>> {
  const content = await read(...path);
  const edited = { ...content, mirror: { enabled: true }, keys: { logFile: '/srv/log-2.jwe' } };
  await writeFile(fileOf(...path), JSON.stringify(edited));
  return edited;
}

test('an epoch is told to each process of this machine, and what was written by hand stays', async () => {
  const adapter = await editByHand('parties', 'kz', 'adapter.json');
  const audit = await editByHand('hub', 'audit', 'audit.json');
  await rm(fileOf('hub', 'gateway'), { recursive: true });
  await tellProcesses(directory, { ...info, ledger });
  const { sinceMs: epochSinceMs, ...numbers } = ledger;
  expect(await read('parties', 'kz', 'adapter.json')).toStrictEqual(adapter);
  const told = { ...(audit['region'] as object), ...numbers, epochSinceMs };
  expect(await read('hub', 'audit', 'audit.json')).toStrictEqual({ ...audit, region: told });
  expect(await read('region.json')).toStrictEqual({ ...info, ledger });
});

test('a change that was cut off is told again to who had it, and to who had not', async () => {
  await tellProcesses(directory, { ...info, ledger });
  // As a crash leaves it: the files are told, region.json is not; the second time another number comes out.
  await writeFile(regionPaths(directory).info, JSON.stringify(info));
  await tellProcesses(directory, { ...info, ledger: { ...ledger, firstSequence: 1 } });
  expect((await read('hub', 'gateway', 'gateway.json'))['region']).toMatchObject({ epoch: 2, firstSequence: 1 });
});

test('a configuration that is no JSON is named, and nothing is written over it', async () => {
  await writeFile(fileOf('hub', 'audit', 'audit.json'), '{"region": ');
  await expect(tellProcesses(directory, { ...info, ledger })).rejects.toMatchObject({ code: 'REGION_DAMAGED' });
  expect(await readFile(fileOf('hub', 'audit', 'audit.json'), 'utf8')).toBe('{"region": ');
});

test('the server’s accounts follow the epoch, its own part stays, and seeds that are elsewhere are not needed', async () => {
  const parties = info.parties.map(({ party }) => parsePartyId(party));
  await foundExchange({ directory, region: 'told', parties, natsPort: 8380, nowMs: Date.parse(info.createdAt) });
  const conf = fileOf('nats', 'server.conf');
  const own = (await readFile(conf, 'utf8')).replace('"host": "127.0.0.1"', '"host": "10.0.0.7"');
  await writeFile(conf, own);
  await rm(fileOf('parties', 'kz', 'nats.seed'));
  await rm(fileOf('hub', 'gateway', 'nats.seed'));
  await tellEpoch(directory, { ...info, ledger });
  const told = await readFile(conf, 'utf8');
  expect(told).toContain('"host": "10.0.0.7"');
  expect(told).toContain('"ledger.2.>"');
  expect(told).not.toContain('"ledger.1.>"');
  const keys = (text: string): string[] => [...text.matchAll(/U[A-Z2-7]{55}/gu)].map(([key]) => key);
  expect(keys(told)).toStrictEqual(keys(own));
  expect(await renewServer(directory, { ...info, ledger }, 'accounts')).toBe(false);
  await rm(conf);
  expect(await renewServer(directory, { ...info, ledger }, 'accounts')).toBe(false);
});
