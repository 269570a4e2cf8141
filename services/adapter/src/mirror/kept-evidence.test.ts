/** Bundles that are made while the centre is away: of what was kept of the log, under the mirror's own checkpoint. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyEvidence, type EvidenceResult } from '@tamga/core/evidence';
import { encodeEntry, leafHash, leafOfEntry } from '@tamga/core/ledger';
import { verifyTlogProof, type Tile } from '@tamga/core/ledger/tiles';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseLoggedRosters, verifyLoggedRosters } from '@tamga/core/ledger/witness';
import type { EvidenceLog } from '../evidence/evidence-log.ts';
import { createEvidenceDesk, type EvidenceDesk, type EvidenceFile } from '../evidence/evidence.ts';
import { LoggedRegion } from '../evidence/logged-region.fixture.ts';
import { createTestAdapter, type TestAdapter } from '../fixture/adapter.ts';
import { TestHub } from '../fixture/hub.ts';
import { createTestRegion, type TestRegion } from '../fixture/region.ts';
import { memoryHistory } from '../fixture/log-history.ts';
import type { LogHistory } from '../witness/log-history.ts';
import { judgeFinal } from './judge-final.ts';
import { mirroredRosters } from './mirrored-rosters.ts';
import { proofOf } from '../proofs/proof-of.ts';
import type { Answer } from '../answer.ts';
import { findMessage, type MessageRow } from '../store/message-rows.ts';
import { keepOnce, type Keeping } from './keep-evidence.ts';
import { orKept } from './kept-evidence.ts';
import { openKeptStore, type KeptStore } from './kept-store.ts';
import type { LogMirror } from './mirror.ts';
import { openRegionMirror } from './region-mirror.fixture.ts';
import type { VerifiedTiles } from './verified-tiles.ts';
import { orMirrored } from './open-mirror.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
const minuteMs = 60_000;
const body = {
  title: [{ language: 'ru', text: 'Героин' }],
  text: [{ language: 'ru', text: 'Изъято 5 кг.' }],
  crimeAreas: ['drugs'],
};

let region: TestRegion;
beforeAll(async () => {
  region = await createTestRegion(startMs, { witnesses: ['kz', 'tj', 'uz'] });
});

let directory = '';
let clock: { nowMs: number };
let log: LoggedRegion;
let hub: TestHub;
let link: { isAway: boolean };
let ends: End[];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-kept-'));
  clock = { nowMs: startMs };
  log = new LoggedRegion(region, () => clock.nowMs);
  hub = new TestHub(region, () => clock.nowMs, log);
  link = { isAway: false };
  await log.publish();
  ends = [];
});
afterEach(async () => {
  for (const { adapter, kept } of ends) {
    kept[Symbol.dispose]();
    await adapter[Symbol.asyncDispose]();
  }
  await rm(directory, { recursive: true });
});

interface End {
  readonly adapter: TestAdapter;
  readonly desk: EvidenceDesk;
  readonly kept: KeptStore;
  readonly mirror: LogMirror;
  readonly history: LogHistory;
  /** Questions about the log that reached it. */
  readonly asked: string[];
  /** One round of keeping and one of mirroring. */
  keep(): Promise<void>;
}

/** An adapter whose every question to the log fails while the centre is away. */
async function endOf(party: string): Promise<End> {
  const mirror = openRegionMirror(log, { region, directory: join(directory, party), isAway: () => link.isAway });
  const inclusions = orMirrored(
    (indexes) => (link.isAway ? Promise.resolve('unreachable') : log.inclusions(indexes)),
    mirror,
  );
  const adapter = await createTestAdapter(region, party, clock, {
    log: {
      inclusions,
      rosters: () => [region.foundingJws],
      keepFinding: () => {
        throw new Error('this log is not accused');
      },
    },
  });
  await adapter.means.register.add(log.documents);
  const kept = openKeptStore(join(directory, `${party}.sqlite`));
  const asked: string[] = [];
  const told = reachable(log.evidenceFor(adapter.means.party), asked);
  const known = orKept(told, { kept, mirror, store: adapter.store, hash: nodePrimitives });
  const desk = createEvidenceDesk(adapter.means, { log: known, makePdf: () => undefined });
  const end: End = {
    adapter,
    desk,
    kept,
    mirror,
    history: memoryHistory(() => adapter.means.register.picture.rosters),
    asked,
    keep: async () => {
      await keepOnce(adapter.means, keepingOf(end, told));
      await mirror.round(new AbortController().signal);
    },
  };
  ends.push(end);
  return end;
}

function reachable(told: EvidenceLog, asked: string[]): EvidenceLog {
  const ask =
    <Of, Value>(name: string, question: (of: Of) => Promise<Value>) =>
    async (of: Of): Promise<Value | 'unreachable'> => {
      if (link.isAway) return 'unreachable';
      asked.push(name);
      return await question(of);
    };
  return {
    entries: ask('entries', (of: Parameters<EvidenceLog['entries']>[0]) => told.entries(of)),
    finals: ask('finals', (of: readonly number[]) => told.finals(of)),
    notes: ask('notes', (of: readonly number[]) => told.notes(of)),
    consistency: ask('consistency', (of: { oldSize: number; newSize: number }) => told.consistency(of)),
  };
}

function keepingOf({ kept, mirror, history }: Pick<End, 'kept' | 'mirror' | 'history'>, told: Keeping['log']): Keeping {
  return { log: told, kept, mirror, judge: (note) => judgeFinal(note, { history, primitives: nodePrimitives }) };
}

const ready = async (): Promise<[kz: End, uz: End]> => [await endOf('kz'), await endOf('uz')];

async function send(kz: End, uz: End, answering?: string): Promise<string> {
  const { adapter } = kz;
  const sent = given(
    await adapter.desk.send(
      adapter.officer,
      {
        to: ['uz/ncp'],
        kind: 'SPONTANEOUS',
        body,
        labels: { purpose: 'investigation' },
        ...(answering !== undefined && { inReplyTo: answering }),
      },
      undefined,
    ),
  );
  clock.nowMs += 1_000;
  await hub.run(adapter, uz.adapter);
  return sent.id;
}

function given<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

function bundleOf({ adapter, desk }: End, id: string): Promise<Answer<EvidenceFile>> {
  const row = findMessage(adapter.store.db, id as MessageRow['id']);
  if (row === undefined) throw new Error(`no message ${id}`);
  return desk.bundle(adapter.officer, row, { withKey: false, wait: false });
}

async function verified(answer: Answer<EvidenceFile>): Promise<EvidenceResult & { ok: true }> {
  const result = await verifyEvidence(given(answer).bytes, { trust: region.hash, primitives: nodePrimitives });
  if (!result.ok) throw new Error(`${result.code} ${result.where} ${result.detail}`);
  return result;
}

/** The same record under another salt: another leaf. */
function resalted(entry: Uint8Array): Uint8Array {
  const leaf = leafOfEntry(nodePrimitives, entry);
  if (!leaf.ok) throw new Error(leaf.code);
  return encodeEntry({ salt: randomBytes(32), record: leaf.leaf.entry.record });
}

async function codeOf(answer: Promise<Answer<unknown>>): Promise<string> {
  const result = await answer;
  return result.ok ? 'ok' : result.refusal.code;
}

/** Logs and publishes, and lets both ends keep what there is. */
async function publish(...all: End[]): Promise<void> {
  await log.publish();
  for (const end of all) await end.keep();
}

describe('while the centre is away', () => {
  test('both ends make the whole bundle of a message, with its outcome, as a stranger verifies it', async () => {
    const [kz, uz] = await ready();
    const id = await send(kz, uz);
    await publish(kz, uz);
    // Time goes on: later checkpoints stand above those of the message's time.
    clock.nowMs += 30 * minuteMs;
    await send(kz, uz);
    await publish(kz, uz);
    const online = [await verified(await bundleOf(kz, id)), await verified(await bundleOf(uz, id))];
    link.isAway = true;
    const offline = [await verified(await bundleOf(kz, id)), await verified(await bundleOf(uz, id))];
    for (const [i, { proved }] of offline.entries()) {
      expect(proved).toMatchObject({
        message: id,
        admitted: true,
        outcomes: [{ recipient: 'uz/ncp', state: 'delivered', signer: 'uz/ncp' }],
      });
      expect(proved).toEqual(online[i]?.proved);
    }
  });

  test('a stamp is proved under the checkpoint that is mirrored', async () => {
    const [kz, uz] = await ready();
    await send(kz, uz);
    await publish(kz, uz);
    link.isAway = true;
    const index = Number(log.tree.size) - 2;
    const result = await proofOf(kz.adapter.means, index);
    if (!result.ok) throw new Error(result.code);
    const { origin, signers } = region.log;
    const verifiedProof = await verifyTlogProof(result.proof.tlogProof, {
      leafHash: leafHash(nodePrimitives, result.proof.leaf),
      origin,
      logKeys: signers.map(({ key }) => key),
      primitives: nodePrimitives,
    });
    expect(verifiedProof).toMatchObject({ ok: true, index: BigInt(index), checkpoint: { size: log.tree.size } });
  });

  test('what came after the mirror looked last still needs the centre, and so does all before it ever looked', async () => {
    const [kz, uz] = await ready();
    const early = await send(kz, uz);
    await log.publish();
    link.isAway = true;
    expect(await codeOf(bundleOf(kz, early))).toBe('LOG_UNREACHABLE');
    link.isAway = false;
    await kz.keep();
    const late = await send(kz, uz);
    await log.publish();
    link.isAway = true;
    expect([await codeOf(bundleOf(kz, early)), await codeOf(bundleOf(kz, late))]).toEqual(['ok', 'EVIDENCE_NOT_FINAL']);
  });

  test('a document whose entry was never told is named', async () => {
    const [kz, uz] = await ready();
    const id = await send(kz, uz);
    log.change = (entries) => entries.slice(0, -1);
    await publish(kz, uz);
    link.isAway = true;
    clock.nowMs += 3_600_000;
    const answer = await bundleOf(kz, id);
    if (answer.ok) throw new Error('it was made all the same');
    expect(answer.refusal.code).toBe('EVIDENCE_INCOMPLETE');
    expect(answer.refusal.detail).toMatch(/the entry of \w+ [\w-]+@\d/u);
  });
});

test('the rosters of the log are shown with the mirror, as whoever knows the founding hash verifies them', async () => {
  const [kz, uz] = await ready();
  const served = mirroredRosters({
    ...kz,
    chain: () => [region.foundingJws],
    judge: (note) => judgeFinal(note, { history: kz.history, primitives: nodePrimitives }),
    hash: nodePrimitives,
  });
  expect(await served.read()).toBeUndefined();
  await send(kz, uz);
  await publish(kz);
  const read = parseLoggedRosters((await served.read()) ?? '');
  if (read === undefined) throw new Error('no rosters');
  const verifiedRosters = await verifyLoggedRosters(read, { regionHash: region.hash, primitives: nodePrimitives });
  if (!verifiedRosters.ok) throw new Error(verifiedRosters.detail);
  expect(verifiedRosters.history).toMatchObject([{ leafIndex: 0n, roster: { roster: { version: 1 } } }]);
  expect(verifiedRosters.history[0].final?.size).toBeGreaterThan(0n);
  // What could not be shown because the disk failed is looked at again, though nothing has grown.
  const disk = { fails: true };
  const { tiles } = kz.mirror;
  if (tiles === undefined) throw new Error('nothing is mirrored');
  const failing = Object.create(tiles, {
    head: { value: tiles.head },
    read: { value: (tile: Tile) => (disk.fails ? Promise.reject(new Error('EIO')) : tiles.read(tile)) },
  }) as VerifiedTiles;
  const again = mirroredRosters({
    ...kz,
    mirror: { tiles: failing },
    chain: () => [region.foundingJws],
    judge: (note) => judgeFinal(note, { history: kz.history, primitives: nodePrimitives }),
    hash: nodePrimitives,
  });
  await expect(again.read()).rejects.toThrow('EIO');
  disk.fails = false;
  expect(await again.read()).toBeDefined();
  // An entry that does not stand there is not shown, whoever told it.
  const lying = mirroredRosters({
    ...kz,
    kept: { ...kz.kept, entriesAbout: () => [{ leafIndex: 1, entry: read[0]?.entry ?? new Uint8Array() }] },
    chain: () => [region.foundingJws],
    judge: () => Promise.resolve(undefined),
    hash: nodePrimitives,
  });
  expect(await lying.read()).toBeUndefined();
});

describe('keeping', () => {
  test('asks for nothing twice that is here, and again for what the log did not show', async () => {
    const [kz, uz] = await ready();
    const id = await send(kz, uz);
    await publish(kz, uz);
    expect(uz.kept.entriesAbout(id)).toHaveLength(2);
    uz.asked.length = 0;
    await uz.keep();
    expect(uz.asked).toEqual([]);
    // A receipt that is not in the log yet is asked for again, after a while.
    log.change = (entries) => entries.filter(({ leafIndex }) => leafIndex < Number(log.tree.size) - 1);
    const second = await send(kz, uz);
    await publish(kz, uz);
    expect(uz.kept.entriesAbout(second)).toHaveLength(1);
    log.change = (entries) => entries;
    await uz.keep();
    expect(uz.kept.entriesAbout(second)).toHaveLength(1);
    clock.nowMs += 11 * minuteMs;
    await uz.keep();
    expect(uz.kept.entriesAbout(second)).toHaveLength(2);
  });

  test('a log that is away, or refuses, changes nothing; what is kept outlives a restart', async () => {
    const [kz, uz] = await ready();
    const id = await send(kz, uz);
    link.isAway = true;
    await keepOnce(uz.adapter.means, keepingOf(uz, reachable(log.evidenceFor(uz.adapter.means.party), [])));
    expect(uz.kept.entriesAbout(id)).toEqual([]);
    link.isAway = false;
    const refusing = () => Promise.resolve('refused' as const);
    await keepOnce(uz.adapter.means, keepingOf(uz, { entries: refusing, finals: refusing, notes: refusing }));
    expect(uz.kept.entriesAbout(id)).toEqual([]);
    clock.nowMs += 11 * minuteMs;
    await publish(uz);
    expect(uz.kept.entriesAbout(id)).toHaveLength(2);
    using again = openKeptStore(join(directory, 'uz.sqlite'));
    expect(again.entriesAbout(id)).toHaveLength(2);
  });

  test('what the log told wrongly once is not kept: it is asked for again, and bundles are made while it is away', async () => {
    const [kz, uz] = await ready();
    await publish(kz, uz);
    const id = await send(kz, uz);
    // Under the right index another entry about the same message, before the mirror has come so far: it cannot tell yet.
    log.change = (entries) => entries.map(({ leafIndex, entry }) => ({ leafIndex, entry: resalted(entry) }));
    await publish(kz, uz);
    expect(kz.kept.entriesAbout(id)).toHaveLength(0);
    expect(uz.kept.entriesAbout(id)).toHaveLength(2);
    link.isAway = true;
    expect(await codeOf(bundleOf(uz, id))).toBe('EVIDENCE_REFUSED');
    link.isAway = false;
    // Nor where the mirror is: it is there, and the answer is not taken.
    await uz.keep();
    expect(uz.kept.entriesAbout(id)).toHaveLength(0);
    log.change = (entries) => entries;
    clock.nowMs += 11 * minuteMs;
    await uz.keep();
    link.isAway = true;
    expect(await codeOf(bundleOf(uz, id))).toBe('ok');
  });

  test('what was not asked for, checkpoints that are not final and times without an end are not kept', async () => {
    const [kz, uz] = await ready();
    const first = await send(kz, uz);
    const second = await send(kz, uz);
    await log.publish();
    const told = log.evidenceFor(uz.adapter.means.party);
    const asOf = async (id: string) => {
      const entries = await told.entries({ message: Buffer.from(id, 'hex'), documents: [] });
      return typeof entries === 'string' ? [] : entries;
    };
    const both = [...(await asOf(first)), ...(await asOf(second))];
    const size = Number(log.tree.size);
    const junk = Buffer.from('no note');
    const lying: Keeping['log'] = {
      // Entries about messages for who asks about documents.
      entries: ({ message }) => Promise.resolve(message.length === 0 ? both : []),
      finals: () => Promise.resolve([size]),
      notes: () => Promise.resolve(new Map([1, size].map((one) => [one, junk] as const))),
    };
    await keepOnce(uz.adapter.means, keepingOf(uz, lying));
    expect([...uz.kept.entriesAbout(first), ...uz.kept.entriesAbout(second)]).toEqual([]);
    expect([uz.kept.note(1), uz.kept.note(size)]).toEqual([undefined, undefined]);
    const untimed = uz.kept.untimed({ below: size, limit: 100 });
    expect(untimed.length).toBeGreaterThan(0);
    // A size above every leaf when it is asked for the newest, and none when it is asked about leaves.
    const endless = { ...lying, finals: (of: readonly number[]) => Promise.resolve(of.length === 0 ? [size] : []) };
    await keepOnce(uz.adapter.means, keepingOf(uz, endless));
    expect(uz.kept.untimed({ below: size, limit: 100 })).toEqual(untimed);
    await uz.keep();
    expect(uz.kept.note(size)).toBeDefined();
    expect(uz.kept.untimed({ below: size, limit: 100 })).toEqual([]);
  });

  test('a database that was put back from a backup is looked through from its beginning', async () => {
    const [kz, uz] = await ready();
    const id = await send(kz, uz);
    await publish(kz, uz);
    uz.kept.want({ leaves: [], messages: [] }, { name: 'receipts', cursor: { row: 1_000, mark: 'another message' } });
    uz.kept.want({ leaves: [], messages: [] }, { name: 'promises', cursor: { row: 1, mark: 'another leaf' } });
    await uz.keep();
    expect([uz.kept.cursor('receipts')?.mark, uz.kept.cursor('promises')?.mark === 'another leaf']).toEqual([
      id,
      false,
    ]);
  });
});
