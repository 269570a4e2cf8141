import { setTimeout as delay } from 'node:timers/promises';
import { accountApart, startRegion } from '@tamga/testing';
import type { Region } from '@tamga/testing';
import type { Bus } from '@tamga/platform/bus';
import { expect, test } from 'vitest';
import { KillTable } from './kill-table.ts';
import { startLoad } from './load.ts';
import type { Load } from './load.ts';
import { connectOperator, countReceived, takeSnapshot } from './snapshot.ts';

const minute = 60_000;
const sender = 'kz';
const recipient = 'uz';
const roundsMax = 90;
const killsEachMin = 3;
const quietPollMs = 100;
const quietMsMax = 10 * minute;
/** Between two kills at least this many further messages arrive, so that each death meets a system at work. */
const progressCount = 15;

/** Who may be killed, and the name of its process in the region. */
const victims: Readonly<Record<string, string>> = {
  gateway: 'gateway',
  policy: 'policy',
  audit: 'audit',
  'sending adapter': `adapter-${sender}`,
  'receiving adapter': `adapter-${recipient}`,
  'nats-server': 'nats',
};

const text = (words: string): { language: string; text: string }[] => [{ language: 'en', text: words }];
const form = {
  kind: 'SPONTANEOUS',
  body: {
    title: text('Acetic anhydride among motor oil'),
    text: text('A load of 252 drums is expected.'),
    crimeAreas: ['precursors'],
  },
};

test(
  'every message is delivered and logged exactly once, whichever process is killed at whichever step',
  async () => {
    await using region = await startRegion({ parties: [sender, recipient] });
    await using operator = await connectOperator(region.directory);
    const load = startLoad({ client: () => region.client(`${sender}/ncp`), to: `${recipient}/ncp`, form });
    const table = new KillTable();
    try {
      await killUntilAllSeen(region, operator, { load, table });
    } finally {
      process.stdout.write(`${table.toString()}\n`);
    }
    expect(table.missed()).toEqual([]);
    await load.stop();
    await untilQuiet(region, operator, load);

    const account = await accountApart(region.directory);
    process.stdout.write(`sent ${load.sent.size}, account ${JSON.stringify(account)}\n`);
    expect(account).toMatchObject({ duplicates: 0, missing: 0, unlogged: 0, ledgerVerified: true, clean: true });
    expect(account).toMatchObject({ sent: load.sent.size, admitted: load.sent.size, delivered: load.sent.size });
  },
  60 * minute,
);

async function killUntilAllSeen(
  region: Region,
  operator: Bus,
  { load, table }: { load: Load; table: KillTable },
): Promise<void> {
  const names = Object.keys(victims);
  for (let round = 0; round < roundsMax; round++) {
    const missed = table.missed();
    const enough = names.every((name) => table.kills(name) >= killsEachMin);
    if (missed.length === 0 && enough) return;
    const rare = missed[round % Math.max(1, missed.length)]?.actor;
    const victim = enough && rare !== undefined ? rare : (names[round % names.length] as string);
    await untilProgress(region, load);
    await delay(Math.random() * 40);
    await killOne(region, operator, { victim, load, table });
  }
}

/** Kills one process, stops all others in their tracks, looks at what is durable, lets them go on, starts it again. */
async function killOne(
  region: Region,
  operator: Bus,
  { victim, load, table }: { victim: string; load: Load; table: KillTable },
): Promise<void> {
  const name = victims[victim] as string;
  const gone = region.kill(name);
  const others = region.processes().filter((other) => other.name !== name && other.name !== 'nats');
  for (const other of others) region.signal(other.name, 'SIGSTOP');
  await gone;
  try {
    if (name === 'nats') await region.restart(name);
    await until('the operator is connected', () => Promise.resolve(operator.connected));
    table.add(victim, await takeSnapshot(operator, { directory: region.directory, sender, recipient }), load.begun);
  } finally {
    for (const other of others) region.signal(other.name, 'SIGCONT');
  }
  if (name !== 'nats') await region.restart(name);
}

async function untilProgress(region: Region, load: Load): Promise<void> {
  const received = (): number => countReceived({ directory: region.directory, recipient });
  const before = received();
  await until('messages arrive', () => Promise.resolve(load.failed() || received() >= before + progressCount));
  if (load.failed()) await load.stop();
}

/** Every message that was sent is known by its sender to be delivered, and audit keeps the whole log. */
async function untilQuiet(region: Region, operator: Bus, load: Load): Promise<void> {
  await until('every receipt is known and logged', async () => {
    const now = await takeSnapshot(operator, { directory: region.directory, sender, recipient });
    return [...load.sent].every((id) => now.receiptKnown.has(id)) && now.auditSize === now.ledgerSize;
  });
  await until('a checkpoint covers the log', async () => (await accountApart(region.directory)).ledgerVerified);
}

async function until(what: string, met: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + quietMsMax;
  while (!(await met())) {
    if (Date.now() > deadline) throw new Error(`after ${quietMsMax / 1000} s it is not so that ${what}`);
    await delay(quietPollMs);
  }
}
