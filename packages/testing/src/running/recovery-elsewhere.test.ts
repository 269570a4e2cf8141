import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { regionPaths, type RegionInfo } from '../region-directory.ts';
import { startServerForRecovery } from './processes-of-recovery.ts';
import { recoverRegion } from './recover-region.ts';

/** A process that another supervisor started: it answers, and no pid file names it. */
let elsewhere: Server;
let directory: string;
let info: RegionInfo;

beforeEach(async () => {
  elsewhere = createServer((_, response) =>
    response.end(JSON.stringify({ ready: true, checks: [{ name: 'ledger', ready: true, code: 'OK' }] })),
  );
  elsewhere.listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  const { port } = elsewhere.address() as AddressInfo;
  directory = await mkdtemp(join(tmpdir(), 'tamga-elsewhere-'));
  info = {
    name: 'elsewhere',
    regionHash: 'ab'.repeat(32),
    httpBase: port,
    auditPort: port,
    natsPort: port,
    parties: [],
    services: [{ name: 'audit', http: `http://127.0.0.1:${port}` }],
    centre: 'caricc',
    createdAt: '2026-11-22T08:00:00.000Z',
  };
  await mkdir(regionPaths(directory).run);
  await writeFile(regionPaths(directory).info, JSON.stringify(info));
});
afterEach(async () => {
  elsewhere.close();
  await rm(directory, { recursive: true });
});

test('a nats-server that answers is used, whoever started it: no second one opens the same store', async () => {
  const steps: string[] = [];
  await using _server = await startServerForRecovery(directory, info, (step) => steps.push(step));
  expect(steps).toStrictEqual([]);
});

test('an audit that attests the ledger keeps it from being recovered, whoever started it', async () => {
  const options = { directory, copies: [], confirm: () => true, onProgress: () => undefined };
  await expect(recoverRegion(options)).rejects.toMatchObject({ code: 'LEDGER_SOUND' });
});
