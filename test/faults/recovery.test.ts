/**
 * LEDGER is damaged on the disk and under the hands of its keeper: admission stops, a new epoch begins where the copy ends,
 * and every message arrives exactly once, in one log that its witnesses go on cosigning.
 */
import { startRegion, type Region } from '@tamga/testing';
import type { TamgaClient } from '@tamga/client';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../system/until.ts';
import {
  admissionsOf,
  allDelivered,
  arrivalsOf,
  auditFile,
  copySize,
  finalSize,
  flipBit,
  loseStream,
  recover,
  removeEntry,
  sendReport,
  submitAgain,
  tamga,
  truncateTail,
  whenCode,
  whileServerIsDead,
} from './damaged-region.ts';

/** A recovery starts four processes and runs three commands. */
const recoveryMsMax = 600_000;

let region: Region;
let kz: TamgaClient;
let epoch = 1;
const sent: string[] = [];

beforeAll(async () => {
  region = await startRegion({ parties: ['kz', 'uz', 'tj'] });
  kz = await region.client('kz/ncp');
});
afterAll(async () => {
  await region[Symbol.asyncDispose]();
});

test('a sound ledger is not recovered', async () => {
  sent.push(await sendReport(kz, 'uz/ncp'));
  await allDelivered(kz, sent);
  const refused = await tamga(region, 'ledger', 'recover', '--yes');
  expect([refused.code, refused.json['reason'] ?? refused.stderr]).toEqual([
    3,
    expect.stringContaining('LEDGER_SOUND'),
  ]);
});

const damages: readonly [name: string, codes: readonly string[], damage: () => Promise<void>][] = [
  [
    'a bit of a block is flipped',
    ['SEQUENCE_GAP', 'STREAM_SHORTER', 'MESSAGES_MISSING', 'FIRST_SEQUENCE'],
    () => whileServerIsDead(region, () => flipBit(region, epoch)),
  ],
  ['the tail is cut off', ['STREAM_SHORTER'], () => whileServerIsDead(region, () => truncateTail(region, epoch))],
  ['the stream is gone', ['STREAM_MISSING'], () => whileServerIsDead(region, () => loseStream(region, epoch))],
  [
    'a record is taken out by who has the keys',
    ['ENTRY_DIFFERS', 'STREAM_SHORTER', 'SEQUENCE_GAP'],
    async () => removeEntry(region, epoch, copySize(auditFile(region)) - 1),
  ],
];

test('without --yes it says what it would do, and changes nothing', async () => {
  await region.kill('audit');
  const told = await tamga(region, 'ledger', 'recover');
  expect([told.code, told.json]).toEqual([6, expect.objectContaining({ done: false, ended: 1, leftBehind: 0 })]);
  await region.restart('audit');
  await whenCode(region, { process: 'gateway', check: 'ledger', codes: ['OK'] });
});

test.each(damages)(
  '%s: nothing is admitted until the ledger is recovered, and nothing is lost or doubled',
  async (_, codes, damage) => {
    // Some have arrived; one is admitted and cannot be delivered yet.
    const before = await Promise.all([sendReport(kz, 'uz/ncp'), sendReport(kz, 'uz/ncp'), sendReport(kz, 'uz/ncp')]);
    await allDelivered(kz, before);
    await region.kill('adapter-uz');
    const undelivered = await sendReport(kz, 'uz/ncp');
    await until('it is admitted', async () =>
      (await kz.message(undelivered)).state === 'ADMITTED' ? true : undefined,
    );
    const promised = await finalSize(region, copySize(auditFile(region)));
    await damage();

    await whenCode(region, { process: 'audit', check: 'ledger', codes });
    await whenCode(region, {
      process: 'gateway',
      check: 'ledger',
      codes: [
        'AUDIT_HALTED',
        'LEDGER_MISSING',
        'LEDGER_WENT_BACK',
        'LEDGER_BEHIND_CHECKPOINT',
        'LEDGER_MISSING_MESSAGES',
        'LEDGER_DELETED',
      ],
    });
    const meanwhile = await sendReport(kz, 'uz/ncp');
    expect((await kz.message(meanwhile)).state).toBe('SENT');

    const done = await recover(region);
    epoch += 1;
    expect(done).toMatchObject({ done: true, epoch, firstSequence: (done['end'] as number) + 1 });
    expect(done['firstSequence']).toBeGreaterThan(promised);
    sent.push(...before, undelivered, meanwhile);
    await allDelivered(kz, sent);
    const after = await sendReport(kz, 'uz/ncp');
    sent.push(after);
    await allDelivered(kz, [after]);

    expect(admissionsOf(region, sent)).toEqual(sent.map(() => 1));
    expect(arrivalsOf(region, 'uz', sent)).toEqual(sent.map(() => 1));
    // One log: who cosigned the old checkpoint cosigned one that contains it.
    expect(await finalSize(region, promised + 1)).toBeGreaterThan(promised);
    for (const party of ['kz', 'uz', 'tj'])
      await whenCode(region, { process: `adapter-${party}`, check: 'witness', codes: ['OK'] });
    const fsck = await tamga(region, 'ledger', 'fsck');
    expect([fsck.code, fsck.json['problems']]).toEqual([0, []]);
  },
  recoveryMsMax,
);

test('what an earlier epoch admitted is not admitted again, however its sender brings it', async () => {
  const [first, ...rest] = sent;
  if (first === undefined || rest.length === 0) throw new Error('nothing was sent before');
  await submitAgain(region, 'kz', first);
  const after = await sendReport(kz, 'uz/ncp');
  await allDelivered(kz, [after]);
  await finalSize(region, copySize(auditFile(region)));
  expect(admissionsOf(region, [first])).toEqual([1]);
  expect(arrivalsOf(region, 'uz', [first])).toEqual([1]);
});

test(
  'a region that is down is recovered and started again; nothing of it runs in between',
  async () => {
    const before = await sendReport(kz, 'uz/ncp');
    await allDelivered(kz, [before]);
    const { directory } = region;
    await region.kill('gateway', 'SIGTERM');
    await region.kill('audit', 'SIGTERM');
    const others = region.processes().filter(({ running }) => running);
    await Promise.all(others.map(({ name }) => region.kill(name, 'SIGTERM')));
    await loseStream(region, epoch);
    const done = await tamga(region, 'ledger', 'recover', '--yes');
    expect([done.code, done.json['epoch'], done.json['stopped']]).toEqual([0, epoch + 1, []]);
    expect(
      await readdir(join(directory, 'run')).then((names) => names.filter((name) => name.endsWith('.pid'))),
    ).toEqual(['start.pid']);
    await region.restart('nats');
    await Promise.all(
      region
        .processes()
        .filter(({ running }) => !running)
        .map(({ name }) => region.restart(name)),
    );
    const after = await sendReport(kz, 'uz/ncp');
    await allDelivered(kz, [after]);
    expect(admissionsOf(region, [before, after])).toEqual([1, 1]);
  },
  recoveryMsMax,
);
