/** Databases and stores that come back from an old backup: each is noticed, none forks the log, and nothing is lost. */
import { cp, rm } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { TamgaClient } from '@tamga/client';
import { regionPaths, startRegion, type Region } from '@tamga/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../system/until.ts';
import {
  admissionsOf,
  allDelivered,
  arrivalsOf,
  auditFile,
  checkOf,
  copyDatabase,
  copySize,
  finalSize,
  loseStream,
  outcomesOf,
  recover,
  sendReport,
  tamga,
  whenCode,
  whileServerIsDead,
} from './damaged-region.ts';

/** Each of these starts several processes anew and runs commands. */
const restoreMsMax = 1_200_000;

let region: Region;
let kz: TamgaClient;
const sent: string[] = [];

beforeAll(async () => {
  region = await startRegion({ parties: ['kz', 'uz', 'tj'] });
  kz = await region.client('kz/ncp');
  await sendAndSettle();
});
afterAll(async () => {
  await region[Symbol.asyncDispose]();
});

/** A message from end to end, under a final checkpoint. Returns the checkpoint's size. */
async function sendAndSettle(): Promise<number> {
  const id = await sendReport(kz, 'uz/ncp');
  sent.push(id);
  await allDelivered(kz, [id]);
  return await finalSize(region, copySize(auditFile(region)));
}

function own(service: 'nats' | 'kz'): string {
  return service === 'nats' ? regionPaths(region.directory).nats : regionPaths(region.directory).party(service);
}

async function expectWhole(): Promise<void> {
  await allDelivered(kz, sent);
  expect(arrivalsOf(region, 'uz', sent)).toEqual(sent.map(() => 1));
  const fsck = await tamga(region, 'ledger', 'fsck');
  expect([fsck.code, fsck.json['problems']]).toEqual([0, []]);
}

test(
  'the memory of a witness: it learns what it forgot from its own signatures, and cosigns no second root',
  async () => {
    const backup = join(region.directory, 'witness.bak');
    const file = join(own('kz'), 'witness.sqlite');
    await region.kill('adapter-kz', 'SIGTERM');
    await copyDatabase(file, backup);
    await region.restart('adapter-kz');
    const size = await sendAndSettle();
    await until('the witness is at the newest', async () => ((await witnessed('kz')) >= size ? true : undefined));
    await region.kill('adapter-kz', 'SIGTERM');
    await copyDatabase(backup, file);
    await region.restart('adapter-kz');
    await whenCode(region, { process: 'adapter-kz', check: 'witness', codes: ['OK'] });
    expect(await witnessed('kz')).toBeGreaterThanOrEqual(size);
    expect(await sendAndSettle()).toBeGreaterThan(size);
    await expectWhole();
  },
  restoreMsMax,
);

test(
  'audit’s copy, with a whole stream: it reads on from there and signs what goes on from every witness',
  async () => {
    const backup = join(region.directory, 'audit.bak');
    await region.kill('audit', 'SIGTERM');
    await copyDatabase(auditFile(region), backup);
    await region.restart('audit');
    const size = await sendAndSettle();
    await region.kill('audit', 'SIGTERM');
    await copyDatabase(backup, auditFile(region));
    await region.restart('audit');
    expect(await sendAndSettle()).toBeGreaterThan(size);
    for (const party of ['kz', 'uz', 'tj']) expect(await checkOf(region, `adapter-${party}`, 'witness')).toBe('OK');
    await expectWhole();
  },
  restoreMsMax,
);

test(
  'the store of nats-server: what was admitted since, even what audit never read, is sent again and arrives once',
  async () => {
    const [store, backup] = [join(own('nats'), 'store'), join(region.directory, 'store.bak')];
    await whileServerIsDead(region, () => cp(store, backup, { recursive: true }));
    await whenCode(region, { process: 'gateway', check: 'ledger', codes: ['OK'] });
    const size = await sendAndSettle();
    // Audit is away: what is admitted now stands in the stream alone, and its sender holds a stamp for it.
    await region.kill('audit');
    const unread = await sendReport(kz, 'uz/ncp');
    sent.push(unread);
    await allDelivered(kz, [unread]);
    await whileServerIsDead(region, async () => {
      await rm(store, { recursive: true });
      await cp(backup, store, { recursive: true });
    });
    await whenCode(region, {
      process: 'gateway',
      check: 'ledger',
      codes: ['LEDGER_WENT_BACK', 'LEDGER_BEHIND_CHECKPOINT', 'AUDIT_UNREACHABLE'],
    });
    const done = await recover(region);
    expect(done).toMatchObject({ epoch: 2, end: size });
    // Its receipt is in the log again, beside its second admission: both had been lost.
    await until('the outcome is logged again', async () => (outcomesOf(region, [unread])[0] === 1 ? true : undefined));
    expect(admissionsOf(region, sent)).toEqual(sent.map(() => 1));
    expect(await sendAndSettle()).toBeGreaterThan(size);
    await expectWhole();
  },
  restoreMsMax,
);

test(
  'audit’s copy, and the stream is gone: what witnesses saw is not given up; another copy brings it back',
  async () => {
    const [backup, newest] = [join(region.directory, 'audit.bak'), join(region.directory, 'audit.newest')];
    await region.kill('audit', 'SIGTERM');
    await copyDatabase(auditFile(region), newest);
    await copyDatabase(backup, auditFile(region));
    await whileServerIsDead(region, () => loseStream(region, 2));
    const refused = await tamga(region, 'ledger', 'recover', '--yes');
    expect(refused.code).toBe(3);
    expect(refused.json['reason'] ?? refused.stderr).toMatch(/COPY_TOO_SHORT.*(?:kz|uz|tj)/u);
    const done = await recover(region, '--copy', newest);
    expect(done).toMatchObject({ epoch: 3, end: copySize(newest), othersEnd: copySize(newest) });
    await sendAndSettle();
    expect(admissionsOf(region, sent)).toEqual(sent.map(() => 1));
    await expectWhole();
  },
  restoreMsMax,
);

test(
  'audit’s copy from before the epoch began: it halts, and goes on with the entries of another copy',
  async () => {
    const [backup, newest] = [join(region.directory, 'audit.bak'), join(region.directory, 'audit.newest')];
    await sendAndSettle();
    await region.kill('audit', 'SIGTERM');
    await copyDatabase(auditFile(region), newest);
    await copyDatabase(backup, auditFile(region));
    const restarting = region.restart('audit').catch(() => undefined);
    await whenCode(region, { process: 'audit', check: 'ledger', codes: ['EARLIER_ENTRIES_MISSING'] });
    await whenCode(region, { process: 'gateway', check: 'ledger', codes: ['AUDIT_HALTED'] });
    expect(await recover(region, '--copy', newest)).toMatchObject({ ended: 3, epoch: 4 });
    await restarting;
    await sendAndSettle();
    expect(admissionsOf(region, sent)).toEqual(sent.map(() => 1));
    await expectWhole();
  },
  restoreMsMax,
);

/** The size of the tree that a member's witness shows as its newest. */
async function witnessed(party: string): Promise<number> {
  const http = region.processes().find(({ name }) => name === `adapter-${party}`)?.http ?? '';
  const checkpoint = await (await fetch(`${region.auditBase}/log/checkpoint`)).text();
  const origin = createHash('sha256')
    .update(checkpoint.split('\n')[0] ?? '')
    .digest('hex');
  const response = await fetch(`${http}/witness/${origin}/checkpoint`);
  return response.ok ? Number((await response.text()).split('\n')[1]) : 0;
}
