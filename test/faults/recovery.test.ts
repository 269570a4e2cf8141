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
  ledgerSubjectsOf,
  loseStore,
  loseStream,
  messagesOf,
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
const recoveryMsMax = 1_200_000;

let region: Region;
let kz: TamgaClient;
let epoch = 1;
const sent: string[] = [];

beforeAll(async () => {
  region = await startRegion({ parties: ['kz', 'uz', 'tj'], audits: 2, restricted: ['kz-tj-drugs-2000'] });
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

/** `by`: which audit says so. */
interface Damage {
  readonly codes: readonly string[];
  readonly damage: () => Promise<void>;
  readonly by?: string;
}

const damages: readonly [name: string, how: Damage][] = [
  [
    'a bit of a block is flipped',
    {
      codes: ['SEQUENCE_GAP', 'STREAM_SHORTER', 'MESSAGES_MISSING', 'FIRST_SEQUENCE'],
      damage: () => whileServerIsDead(region, () => flipBit(region, epoch)),
    },
  ],
  [
    'the tail is cut off',
    { codes: ['STREAM_SHORTER'], damage: () => whileServerIsDead(region, () => truncateTail(region, epoch)) },
  ],
  [
    'the stream is gone, and only the second audit has read to its end',
    {
      codes: ['STREAM_MISSING'],
      by: 'audit-2',
      damage: async () => {
        await region.kill('audit', 'SIGTERM');
        const more = [await sendReport(kz, 'uz/ncp'), await sendReport(kz, 'tj/ncp')];
        await until('the second audit has what the first lacks', async () =>
          admissionsOf(region, more, 'audit-2').every((count) => count === 1) ? true : undefined,
        );
        await whileServerIsDead(region, () => loseStream(region, epoch));
        sent.push(...more.slice(0, 1));
      },
    },
  ],
  [
    'a record is taken out by who has the keys',
    {
      codes: ['ENTRY_DIFFERS', 'STREAM_SHORTER', 'SEQUENCE_GAP'],
      damage: async () => removeEntry(region, epoch, copySize(auditFile(region)) - 1),
    },
  ],
];

test('without --yes it says what it would do, and changes nothing', async () => {
  await Promise.all(['audit', 'audit-2'].map((name) => region.kill(name)));
  const told = await tamga(region, 'ledger', 'recover');
  expect([told.code, told.json]).toEqual([6, expect.objectContaining({ done: false, ended: 1, leftBehind: 0 })]);
  await Promise.all(['audit', 'audit-2'].map((name) => region.restart(name)));
  await whenCode(region, { process: 'gateway', check: 'ledger', codes: ['OK'] });
});

test.each(damages)(
  '%s: nothing is admitted until the ledger is recovered, and nothing is lost or doubled',
  async (_, { codes, damage, by = 'audit' }) => {
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

    await whenCode(region, { process: by, check: 'ledger', codes });
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
    const added = (done['othersEnd'] as number) - (done['copyEnd'] as number);
    expect(by === 'audit' || added > 0).toBe(true);
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
    // Both audits have every entry, wherever it came from, and attest the new stream.
    for (const name of ['audit', 'audit-2']) await whenCode(region, { process: name, check: 'ledger', codes: ['OK'] });
    expect(admissionsOf(region, sent, 'audit-2')).toEqual(sent.map(() => 1));
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

/** LEDGER records a document of this type. */
async function documentIsLogged(type: string): Promise<void> {
  await until(`a ${type} is logged`, async () => {
    const subjects = ledgerSubjectsOf(region);
    return subjects.some((subject) => subject.includes(`.document.${type}.`)) ? true : undefined;
  });
}

test(
  'a region that is down and has lost all of its streams gets its register back, is recovered and started again',
  async () => {
    const before = await sendReport(kz, 'uz/ncp');
    await allDelivered(kz, [before]);
    const suspended = await tamga(region, '--as', 'uz/ncp', 'agreement', 'suspend', 'caricc-2006', '--towards', 'tj');
    expect([suspended.code, suspended.json['state']]).toEqual([0, 'REGISTERED']);
    await documentIsLogged('suspension');
    const register = await messagesOf(region, 'REGISTER');
    const { directory } = region;
    await region.kill('gateway', 'SIGTERM');
    await region.kill('audit', 'SIGTERM');
    const others = region.processes().filter(({ running }) => running);
    await Promise.all(others.map(({ name }) => region.kill(name, 'SIGTERM')));
    await loseStore(region);
    const refused = await tamga(region, 'ledger', 'recover', '--yes');
    expect([refused.code, refused.json['reason'] ?? refused.stderr]).toEqual([
      3,
      expect.stringContaining('REGISTER_MISSING'),
    ]);
    const looked = await tamga(region, 'ledger', 'rebuild-register');
    expect([looked.code, looked.json['done']]).toEqual([6, false]);
    const rebuilt = await tamga(region, 'ledger', 'rebuild-register', '--yes');
    expect([rebuilt.code, rebuilt.json['done']]).toEqual([0, true]);
    const done = await tamga(region, 'ledger', 'recover', '--yes');
    expect([done.code, done.json['epoch'], done.json['stopped']]).toEqual([0, epoch + 1, []]);
    expect(
      await readdir(join(directory, 'run')).then((names) => names.filter((name) => name.endsWith('.pid'))),
    ).toEqual(['start.pid']);
    await region.restart('nats');
    expect(await messagesOf(region, 'REGISTER')).toEqual(register);
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
