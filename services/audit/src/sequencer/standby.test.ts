/** Several audits of one log over a real exchange, with a witness that remembers everything that they signed. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sequencerStream } from '@tamga/core/identifiers';
import { signCheckpoint } from '@tamga/core/ledger';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { checkLog, tilesBeside } from '@tamga/platform/log-tiles';
import { decodeExact, encode, tamga } from '@tamga/wire';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  attestations,
  attested,
  hex,
  log,
  origin,
  rostersWith,
  servedCheckpoint,
  signers,
  startAudit,
  witness,
  witnessSigner,
  type RunningAudit,
} from '../audit.fixture.ts';
import { admit, entryOf, rootOf, startExchange, until, type TestExchange } from '../exchange.fixture.ts';
import { recordingWitness, type RecordingWitness } from '../witness/recording-witness.fixture.ts';
import { decodeSequencer, encodeSequencer, type SequencerState } from './sequencer-state.ts';

const { LogRequest, LogReply } = tamga.service.v1;
const subject = 'seq.caricc';
const rosters = rostersWith([witness]);
const tenMinutesMs = 600_000;
vi.setConfig({ testTimeout: tenMinutesMs });

let exchange: TestExchange;
let gateway: Bus;
let bus: Bus;
let member: Bus;
let kz: RecordingWitness;
let running: AsyncDisposableStack;
beforeEach(async () => {
  running = new AsyncDisposableStack();
  exchange = running.use(await startExchange());
  gateway = running.use(await exchange.connect('gateway'));
  bus = running.use(await exchange.connect('audit'));
  member = running.use(await exchange.connectMember());
  kz = running.use(recordingWitness(member, { signer: witnessSigner, log: { origin, logKeys: log.keys } }));
});
afterEach(() => running[Symbol.asyncDispose]());

function fileOf(name: string): string {
  return join(exchange.directory, name, 'audit.sqlite');
}

async function start(
  name: string,
  options: { replaceRevision?: number; leaseMs?: number } = {},
): Promise<RunningAudit> {
  await mkdir(join(exchange.directory, name), { recursive: true });
  return await startAudit(exchange, { copyFile: fileOf(name), name, rosters, leaseMs: 60_000, ...options });
}

function check(audit: RunningAudit, name: string): string | undefined {
  return audit.readiness.checks.find((one) => one.name === name)?.code;
}

async function is(audit: RunningAudit, wanted: 'LEADER' | 'STANDBY'): Promise<void> {
  await until(() => Promise.resolve(check(audit, 'sequencer') === wanted || undefined));
}

async function shows(audit: RunningAudit, size: number): Promise<void> {
  await until(async () => ((await servedCheckpoint(audit))?.size === BigInt(size) ? true : undefined));
}

async function halted(audit: RunningAudit, code: string): Promise<void> {
  await until(() => Promise.resolve(check(audit, 'ledger') === code || undefined));
}

async function newest(): Promise<{ revision: number; state: SequencerState }> {
  const message = await bus.getLastBySubject(sequencerStream, subject);
  const state = message && decodeSequencer(message.data);
  if (message === undefined || state === undefined) throw new Error('there is no state of the sequencer');
  return { revision: message.sequence, state };
}

/** As an exchange that was restored would show it. */
async function putState(change: (state: SequencerState) => SequencerState): Promise<void> {
  const { revision, state } = await newest();
  await bus.publishUntilAcknowledged(subject, encodeSequencer(change(state)), { expectLastSequence: revision });
}

test('a standby attests, follows, and shows the very note that the leader shows, also beside its tiles', async () => {
  await using first = await start('a');
  await is(first, 'LEADER');
  await using second = await start('b');
  await is(second, 'STANDBY');
  await admit(gateway, { from: 1, to: 300 });
  await shows(first, 300);
  await shows(second, 300);
  expect(second.readiness.ready).toBe(true);
  await until(async () => {
    const [one, two] = await Promise.all(
      ['a', 'b'].map((name) => readFile(join(tilesBeside(fileOf(name)), 'checkpoint'), 'utf8').catch(() => '')),
    );
    // Origin, size, root; two signatures of the log and one of the witness.
    return one === two && one?.includes('\n300\n') && one.match(/^— /gmu)?.length === 3 ? true : undefined;
  });
  const trust = { history: [{ leafIndex: 0n, policy: rosters.newest.policy }] as const };
  for (const name of ['a', 'b']) {
    const files = { copyFile: fileOf(name), tilesDirectory: tilesBeside(fileOf(name)) };
    expect(await checkLog(files, { trust, primitives })).toMatchObject({ ok: true, size: 300, checkpointSize: 300 });
  }
  // Whichever is asked, the newest checkpoint is known.
  for (let asked = 0; asked < 8; asked++)
    expect(await attested(gateway, ({ state }) => state === 'SOUND')).toMatchObject({ size: 300, checkpointSize: 300 });
  expect(kz.signed.forks).toEqual([]);
});

test('a standby that takes over hears the witnesses again, and goes on where the log was', async () => {
  const first = await start('a');
  await is(first, 'LEADER');
  await using second = await start('b');
  await is(second, 'STANDBY');
  await admit(gateway, { from: 1, to: 20 });
  await shows(second, 20);
  const { heard } = kz;
  await first[Symbol.asyncDispose]();
  await is(second, 'LEADER');
  await admit(gateway, { from: 21, to: 40 });
  await shows(second, 40);
  expect(kz.heard).toBeGreaterThan(heard);
  expect((await newest()).state).toMatchObject({ term: 2, head: { size: 40n } });
  expect([kz.signed.forks, kz.signed.strayTimes, kz.signed.rootsAt(40n)]).toEqual([[], [], [hex(rootOf(40))]]);
});

test('a head that was promised and not signed is signed for the very size, root and time', async () => {
  {
    await using first = await start('a');
    await admit(gateway, { from: 1, to: 10 });
    await shows(first, 10);
  }
  await admit(gateway, { from: 11, to: 12 });
  // Promised by one that was killed before it signed; its clock was an hour ahead.
  const signedMs = Math.ceil(Date.now() / 1000) * 1000 + 3_600_000;
  await putState((state) => ({ ...state, head: { size: 12n, root: rootOf(12), signedMs } }));
  await using second = await start('b');
  await shows(second, 12);
  await admit(gateway, { from: 13, to: 14 });
  await shows(second, 14);
  expect([kz.signed.forks, kz.signed.strayTimes]).toEqual([[], []]);
  expect((await newest()).state.head.signedMs).toBe(signedMs);
});

test('another root for a size that was promised halts, and is not signed', async () => {
  {
    await using first = await start('a');
    await admit(gateway, { from: 1, to: 10 });
    await shows(first, 10);
  }
  await putState((state) => ({ ...state, head: { size: 12n, root: rootOf(7), signedMs: state.head.signedMs } }));
  await admit(gateway, { from: 11, to: 12 });
  await using second = await start('b');
  await halted(second, 'CHECKPOINT_ROOT_DIFFERS');
  expect(kz.signed.newest).toBe(10n);
});

test('a promise of more than the stream holds halts', async () => {
  {
    await using first = await start('a');
    await admit(gateway, { from: 1, to: 10 });
    await shows(first, 10);
  }
  await putState((state) => ({ ...state, head: { size: 12n, root: rootOf(12), signedMs: state.head.signedMs } }));
  await using second = await start('b');
  await halted(second, 'SHORTER_THAN_CHECKPOINT');
  expect(kz.signed.newest).toBe(10n);
});

test.each(['an older state', 'no state'])(
  'where the own disk knows of more than the exchange, which has %s, nothing is signed until people name what may be replaced',
  async (what) => {
    {
      await using first = await start('a');
      await admit(gateway, { from: 1, to: 10 });
      await shows(first, 10);
    }
    if (what === 'no state') await exchange.remakeSequencer();
    else await putState((state) => ({ ...state, head: { size: 5n, root: rootOf(5), signedMs: state.head.signedMs } }));
    await admit(gateway, { from: 11, to: 12 });
    {
      await using again = await start('a');
      await halted(again, 'SEQUENCER_BEHIND');
      expect(kz.signed.newest).toBe(10n);
    }
    const replaceRevision = what === 'no state' ? 0 : (await newest()).revision;
    await using told = await start('a', { replaceRevision });
    await shows(told, 12);
    expect(kz.signed.forks).toEqual([]);
  },
);

test('an audit that only stood by does not begin anew where there is no state any more', async () => {
  {
    await using first = await start('a');
    await is(first, 'LEADER');
    await using second = await start('b');
    await is(second, 'STANDBY');
    await admit(gateway, { from: 1, to: 10 });
    await shows(second, 10);
  }
  await exchange.remakeSequencer();
  await using second = await start('b');
  await halted(second, 'SEQUENCER_BEHIND');
  expect(kz.signed.newest).toBe(10n);
});

test('members are answered by the leader, whoever else is there', async () => {
  await using first = await start('a');
  await is(first, 'LEADER');
  await using second = await start('b');
  await is(second, 'STANDBY');
  await admit(gateway, { from: 1, to: 10 });
  await shows(second, 10);
  const request = encode(LogRequest, { newest: {} });
  for (let asked = 0; asked < 12; asked++) {
    const reply = decodeExact(LogReply, await member.request('hub.log', request, { timeoutMs: 30_000 }));
    // A standby has not heard the witnesses, and would say that it is starting.
    expect(reply).toMatchObject({ ok: true, message: { code: '' } });
  }
});

test('a state of the exchange below what a witness cosigned halts an audit that has nothing of its own', async () => {
  {
    await using first = await start('a');
    await admit(gateway, { from: 1, to: 10 });
    await shows(first, 10);
  }
  // Everything at the hub is from before: its state, what was published, the disk. The witness is not the hub's.
  await putState((state) => ({ ...state, head: { size: 5n, root: rootOf(5), signedMs: 0 } }));
  const note = await signCheckpoint({ origin, size: 5n, root: rootOf(5) }, { signers, nowMs: Date.now() });
  await bus.publishUntilAcknowledged('cp.caricc', encode(tamga.register.v1.CheckpointNotice, { note }), {});
  await using fresh = await start('fresh');
  await halted(fresh, 'SEQUENCER_BEHIND');
  expect(kz.signed.newest).toBe(10n);
});

test('what was published above the state of the exchange halts', async () => {
  {
    await using first = await start('a');
    await admit(gateway, { from: 1, to: 10 });
    await shows(first, 10);
  }
  await putState((state) => ({ ...state, head: { size: 5n, root: rootOf(5), signedMs: 0 } }));
  await using fresh = await start('fresh');
  await halted(fresh, 'SEQUENCER_BEHIND');
  expect(kz.signed.newest).toBe(10n);
});

test('each audit says by its name what it found, and whether only it is at fault', async () => {
  await using first = await start('a');
  await is(first, 'LEADER');
  await admit(gateway, { from: 1, to: 10 });
  await shows(first, 10);
  {
    await using second = await start('b');
    await shows(second, 10);
  }
  {
    using database = new DatabaseSync(fileOf('b'));
    database.prepare('UPDATE entry SET bytes = ? WHERE sequence = 4').run(entryOf(4, 1).bytes);
  }
  await using damaged = await start('b');
  await halted(damaged, 'COPY_DAMAGED');
  await is(damaged, 'STANDBY');
  const told = await until(async () => {
    const said = await attestations(gateway);
    return said.length === 2 ? said : undefined;
  });
  expect(told).toMatchObject([
    { audit: 'a', state: 'SOUND', ownFault: false },
    { audit: 'b', state: 'HALTED', ownFault: true, code: 'COPY_DAMAGED', sequence: 4 },
  ]);
  expect([check(damaged, 'ledger'), check(first, 'ledger')]).toEqual(['COPY_DAMAGED', 'OK']);
});
