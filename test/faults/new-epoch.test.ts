/**
 * The ledger goes on in a new epoch while members send: a gateway that nobody stopped admits up to the moment of sealing and is
 * killed in it, and the change itself is cut off once. Members wait and lose nothing; nothing is admitted twice.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { TamgaClient } from '@tamga/client';
import { ledgerStream } from '@tamga/core/identifiers';
import type { Bus } from '@tamga/platform/bus';
import { accountApart, startRegion, type Region, type RegionAccount } from '@tamga/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, type Outcome } from '../system/command.ts';
import { until } from '../system/until.ts';
import {
  admissionsOf,
  allDelivered,
  arrivalsOf,
  auditFile,
  connect,
  copySize,
  finalSize,
  sendReport,
  submitAgain,
  tamga,
  whenCode,
} from './damaged-region.ts';

/** Two changes of epoch with everything that starts anew in them. */
const changesMsMax = 900_000;
const paceMs = 200;
const verifier = join(import.meta.dirname, '../../packages/verify/src/bin/tamga-verify.ts');

let region: Region;
let kz: TamgaClient;
let operator: Bus;
let home: string;
const sent: string[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tamga-epochs-'));
  region = await startRegion({ parties: ['kz', 'uz'], audits: 2, gateways: 2 });
  kz = await region.client('kz/ncp');
  operator = await connect(region, 'operator');
});
afterAll(async () => {
  await operator[Symbol.asyncDispose]();
  await region[Symbol.asyncDispose]();
  await rm(home, { recursive: true });
});

/** Members send on and on, at a pace that a busy machine can follow. */
function sending(): AsyncDisposable & { stop(): Promise<void> } {
  const stopping = new AbortController();
  const officers = Array.from({ length: 2 }, async () => {
    while (!stopping.signal.aborted) {
      sent.push(await sendReport(kz, 'uz/ncp'));
      await delay(paceMs);
    }
  });
  const ended = Promise.all(officers);
  // Whoever stops them sees why one of them failed, however much earlier that was.
  ended.catch(() => undefined);
  const stop = async (): Promise<void> => {
    stopping.abort();
    await ended;
  };
  return { stop, [Symbol.asyncDispose]: stop };
}

/** Resolves in the moment in which a change seals the stream; fails where the change ends before. */
async function isSealed(epoch: number, changing: { ended: Promise<Outcome> }): Promise<void> {
  let ended: Outcome | undefined;
  void changing.ended.then((outcome) => (ended = outcome));
  for (;;) {
    const stream = await operator.streamInfo(ledgerStream(epoch)).catch(() => undefined);
    if (stream?.sealed === true) return;
    if (ended !== undefined) throw new Error(`the change ended before: ${ended.code} ${ended.stderr}`);
  }
}

async function cleanAccount(): Promise<RegionAccount> {
  return await until('the account is clean', async () => {
    const account = await accountApart(region.directory);
    return account.clean ? account : undefined;
  });
}

async function verified(bundle: Uint8Array): Promise<number> {
  await writeFile(join(home, 'bundle.zip'), bundle);
  const args = [verifier, '--trust', `sha256:${region.info.regionHash}`, join(home, 'bundle.zip')];
  return await new Promise((resolve) => {
    const child = execFile(process.execPath, args, () => resolve(child.exitCode ?? -1));
  });
}

test(
  'the ledger goes on in a new epoch under load, and what a killed gateway admitted in the old one is not admitted again',
  { timeout: changesMsMax },
  async () => {
    const before = await sendReport(kz, 'uz/ncp');
    sent.push(before);
    await allDelivered(kz, [before]);
    const looked = await tamga(region, 'ledger', 'new-epoch');
    expect([looked.code, looked.json]).toEqual([
      6,
      expect.objectContaining({ done: false, ended: 1, isSealed: false }),
    ]);

    await using load = sending();
    await until('messages are on their way', async () => (sent.length > 10 ? true : undefined));
    // As one on another machine, which the command does not stop.
    await rm(join(region.directory, 'run', 'gateway-2.pid'));
    const changing = begin('tamga', ['--region', region.directory, 'ledger', 'new-epoch', '--yes', '--json'], home);
    await isSealed(1, changing);
    await region.kill('gateway-2');
    const changed = await changing.ended;
    expect([changed.code, changed.stderr]).toEqual([0, expect.stringContaining('sealing LEDGER_1')]);
    const { epoch, firstSequence, restarted } = JSON.parse(changed.stdout) as Record<string, unknown>;
    expect([epoch, restarted]).toEqual([2, ['audit', 'audit-2', 'gateway']]);
    await region.restart('gateway-2');
    const atChange = sent.length;
    await until('messages go on', async () => (sent.length > atChange + 10 ? true : undefined));
    await load.stop();
    await allDelivered(kz, sent);

    const { lastSequence } = await operator.streamInfo(ledgerStream(1));
    expect(firstSequence).toBe(lastSequence + 1);
    await finalSize(region, lastSequence + 1);
    await submitAgain(region, 'kz', before);
    expect(admissionsOf(region, sent)).toEqual(sent.map(() => 1));
    expect(arrivalsOf(region, 'uz', sent)).toEqual(sent.map(() => 1));
    expect(await cleanAccount()).toMatchObject({ missing: 0, duplicates: 0, unlogged: 0, ledgerVerified: true });
    expect(await verified(await kz.evidence(before, { wait: true }))).toBe(0);
    const epochs = await tamga(region, 'ledger', 'epochs');
    expect(epochs.json['epochs']).toMatchObject([
      { epoch: 1, firstSequence: 1, lastSequence, state: 'sealed' },
      { epoch: 2, firstSequence: lastSequence + 1, state: 'written' },
    ]);
  },
);

test(
  'a change that was cut off is begun again, and the streams of ended epochs are removed',
  { timeout: changesMsMax },
  async () => {
    const cutOff = begin('tamga', ['--region', region.directory, 'ledger', 'new-epoch', '--yes', '--json'], home);
    await isSealed(2, cutOff);
    cutOff.child.kill('SIGKILL');
    await cutOff.ended;
    const meanwhile = await sendReport(kz, 'uz/ncp');
    const again = await tamga(region, 'ledger', 'new-epoch', '--yes');
    expect([again.code, again.json['epoch'], again.json['restarted']]).toEqual([
      0,
      3,
      ['audit', 'audit-2', 'gateway', 'gateway-2'],
    ]);
    sent.push(meanwhile);
    await allDelivered(kz, [meanwhile]);
    for (const epoch of ['1', '2']) {
      const removed = await tamga(region, 'ledger', 'remove-epoch', epoch, '--yes');
      expect([removed.code, removed.json['copies']]).toEqual([0, ['audit', 'audit-2']]);
    }
    const epochs = await tamga(region, 'ledger', 'epochs');
    expect(epochs.json['epochs']).toMatchObject([{ state: 'removed' }, { state: 'removed' }, { state: 'written' }]);

    const [first = ''] = sent;
    await submitAgain(region, 'kz', first);
    const after = await sendReport(kz, 'uz/ncp');
    sent.push(after);
    await allDelivered(kz, [after]);
    await finalSize(region, copySize(auditFile(region)));
    expect(admissionsOf(region, sent)).toEqual(sent.map(() => 1));
    expect(arrivalsOf(region, 'uz', sent)).toEqual(sent.map(() => 1));
    expect(await cleanAccount()).toMatchObject({ missing: 0, duplicates: 0 });
    for (const party of ['kz', 'uz'])
      await whenCode(region, { process: `adapter-${party}`, check: 'witness', codes: ['OK'] });
    const fsck = await tamga(region, 'ledger', 'fsck');
    expect([fsck.code, fsck.json['problems']]).toEqual([0, []]);
    expect(await verified(await kz.evidence(first, { wait: true }))).toBe(0);
  },
);
