import { encodeEntry, leafHash, leafOfEntry } from '@tamga/core/ledger';
import { verifyTlogProof } from '@tamga/core/ledger/tiles';
import { encodeMisbehaviour, verifyMisbehaviour, type Finding } from '@tamga/core/ledger/witness';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import type { Logger } from '@tamga/platform/logging';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createTestAdapter, silentLogger, type TestAdapter } from '../fixture/adapter.ts';
import { TestHub } from '../fixture/hub.ts';
import { RegionLog } from '../fixture/region-log.ts';
import { createTestRegion, type TestRegion } from '../fixture/region.ts';
import { listEventsOf } from '../store/event-rows.ts';
import {
  keepPromise,
  listOpenPromises,
  listPromisesAt,
  openPromises,
  setBroken,
  setProven,
} from '../store/promise-rows.ts';
import { createProver, showPromises } from './keep-proving.ts';
import type { ShownLeaves } from './ask-inclusions.ts';
import type { LogAccess } from './log-access.ts';
import { keptProof, proofOf } from './proof-of.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
const minuteMs = 60_000;
const times = { tickMs: minuteMs, askEveryMs: minuteMs, askAgainMs: minuteMs, boundMs: 10 * minuteMs };
const running = new AbortController().signal;
const body = {
  title: [{ language: 'ru', text: 'Героин в вагоне' }],
  text: [{ language: 'ru', text: 'Просим сообщить об отправителе груза.' }],
  crimeAreas: ['drugs'],
};

let region: TestRegion;
beforeAll(async () => {
  region = await createTestRegion(startMs, { witnesses: ['kz', 'tj', 'uz'] });
});

const open: AsyncDisposable[] = [];
afterEach(async () => {
  for (const adapter of open.splice(0)) await adapter[Symbol.asyncDispose]();
});

interface Scene {
  readonly clock: { nowMs: number };
  readonly link: { reachable: boolean };
  readonly log: RegionLog;
  readonly hub: TestHub;
  readonly kz: TestAdapter;
  readonly uz: TestAdapter;
  readonly findings: Finding[];
  readonly errors: string[];
  /** Sends a request from kz to uz and lets the hub carry whatever follows. */
  readonly exchange: () => Promise<string>;
  /** Time goes on by a minute, and both adapters look. */
  readonly minute: (...adapters: TestAdapter[]) => Promise<void>;
}

async function scene(change: Partial<LogAccess> = {}): Promise<Scene> {
  const clock = { nowMs: startMs };
  const link = { reachable: true };
  const log = new RegionLog(region, () => clock.nowMs);
  const findings: Finding[] = [];
  const errors: string[] = [];
  const logger: Logger = { ...silentLogger, error: (fields) => errors.push(String(fields['event'])) };
  const means = {
    logger,
    isReachable: () => link.reachable,
    log: {
      inclusions: log.inclusions,
      rosters: () => [region.foundingJws],
      keepFinding: (finding: Finding) => findings.push(finding) > 0,
      ...change,
    },
  };
  const [kz, uz] = await Promise.all([
    createTestAdapter(region, 'kz', clock, means),
    createTestAdapter(region, 'uz', clock, means),
  ]);
  open.push(kz, uz);
  const hub = new TestHub(region, () => clock.nowMs, log);
  const provers = new Map<TestAdapter, ReturnType<typeof createProver>>();
  return {
    clock,
    link,
    log,
    hub,
    kz,
    uz,
    findings,
    errors,
    exchange: async () => {
      const sent = await kz.desk.send(
        kz.officer,
        { to: ['uz/ncp'], kind: 'REQUEST', body, labels: { purpose: 'investigation' } },
        undefined,
      );
      if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
      clock.nowMs += 1_000;
      await hub.run(kz, uz);
      return sent.value.id;
    },
    minute: async (...adapters) => {
      // A look at the clock before it moves: a prover counts from when it was made.
      for (const adapter of adapters)
        if (!provers.has(adapter)) provers.set(adapter, createProver(adapter.means, times));
      clock.nowMs += minuteMs;
      for (const adapter of adapters) await provers.get(adapter)?.(running);
    },
  };
}

const events = (adapter: TestAdapter, id: string): string[] =>
  listEventsOf(adapter.store.db, id as Parameters<typeof listEventsOf>[1]).map(({ event }) => event);

describe('a sound log', () => {
  test('shows what sender and recipient hold stamps for, and each keeps the proof, with one note for all', async () => {
    const { log, kz, uz, exchange, minute } = await scene();
    const id = await exchange();
    expect(openPromises(kz.store.db)).toEqual({ promised: 2, overdue: 0, broken: 0 });
    await log.publish();
    log.grow(3);
    await minute(kz, uz);
    for (const adapter of [kz, uz]) expect(openPromises(adapter.store.db).promised).toBe(0);
    expect(kz.store.db.prepare('SELECT size FROM final_checkpoints').all()).toEqual([{ size: 2 }]);
    for (const [adapter, leafIndex] of [
      [kz, 0],
      [kz, 1],
      [uz, 0],
    ] as const) {
      const proof = keptProof(adapter.means, leafIndex);
      if (proof === undefined) throw new Error('no proof');
      const { origin, signers } = region.log;
      const verified = await verifyTlogProof(proof.tlogProof, {
        leafHash: leafHash(nodePrimitives, proof.leaf),
        origin,
        logKeys: signers.map(({ key }) => key),
        primitives: nodePrimitives,
      });
      expect(verified).toMatchObject({ ok: true, index: BigInt(leafIndex), checkpoint: { size: 2n } });
      expect(proof).toMatchObject({ size: 2, roster: 1 });
    }
    const seen = kz.desk.proofs(kz.officer, id);
    expect(seen).toMatchObject({
      ok: true,
      value: {
        admission: { leafIndex: 0, inclusion: { state: 'proven', checkpointSize: 2 } },
        receipts: [{ leafIndex: 1, inclusion: { state: 'proven', checkpointSize: 2 } }],
      },
    });
  });

  test('is asked at once by who needs a proof now, and nothing else is by who has it', async () => {
    const { log, kz, exchange } = await scene();
    await exchange();
    expect(await proofOf(kz.means, 0)).toEqual({ ok: false, code: 'NOT_PROVEN_YET' });
    await log.publish();
    expect(await proofOf(kz.means, 0)).toMatchObject({ ok: true, proof: { leafIndex: 0, size: 2 } });
    const { asked } = log;
    expect(await proofOf(kz.means, 0)).toMatchObject({ ok: true });
    expect(log.asked).toBe(asked);
    expect(await proofOf(kz.means, 99)).toEqual({ ok: false, code: 'NO_PROMISE' });
  });

  test('proves nothing without its quorum of cosignatures, whoever signed', async () => {
    const { log, kz, exchange, minute } = await scene();
    await exchange();
    log.cosigners = ['uz'];
    await log.publish();
    await minute(kz);
    expect(openPromises(kz.store.db).promised).toBe(2);
    log.cosigners = ['kz', 'uz'];
    await log.publish();
    await minute(kz);
    expect(openPromises(kz.store.db).promised).toBe(0);
  });
});

describe('a hub that drops', () => {
  test('what it stamped is overdue after ten minutes connected, is asked for on, and alarms by name', async () => {
    const { link, log, kz, errors, exchange, minute } = await scene();
    await exchange();
    await log.publish();
    await minute(kz);
    log.treatment = 'drop';
    const id = await exchange();
    for (let i = 0; i < 9; i++) await minute(kz);
    link.reachable = false;
    for (let i = 0; i < 30; i++) await minute(kz);
    link.reachable = true;
    expect(openPromises(kz.store.db)).toEqual({ promised: 2, overdue: 0, broken: 0 });
    // The thirty minutes without the centre do not count: nobody could be asked.
    await minute(kz);
    expect(openPromises(kz.store.db)).toEqual({ promised: 0, overdue: 2, broken: 0 });
    expect(events(kz, id).filter((event) => event === 'promise-overdue')).toHaveLength(2);
    expect(errors).toEqual(['promise-overdue', 'promise-overdue']);
    const shown: string[] = [];
    showPromises({ hold: (name) => shown.push(name), alarm: (name, code) => shown.push(`${name} ${code}`) }, kz.store);
    expect(shown).toEqual(['promises PROMISE_OVERDUE']);
    const { asked } = log;
    await minute(kz);
    expect(log.asked).toBe(asked + 1);
  });

  test('is convicted as soon as anything else stands at the index', async () => {
    const { log, kz, uz, findings, errors, exchange, minute } = await scene();
    log.treatment = 'drop';
    const id = await exchange();
    log.grow(2);
    await log.publish();
    await minute(kz, uz);
    expect(openPromises(kz.store.db).broken).toBeGreaterThan(0);
    expect(events(kz, id)).toContain('promise-broken');
    expect(errors).toContain('promise-broken');
    expect(await proofOf(uz.means, 0)).toEqual({ ok: false, code: 'PROMISE_BROKEN' });
    // The index was promised to what came next as well: its stamps convict by themselves, and the log convicts by another leaf.
    const proven = await Promise.all(
      findings.map(async (finding) => {
        const document = encodeMisbehaviour({ rosters: [region.foundingJws], finding });
        return await verifyMisbehaviour(document, { regionHash: region.hash, primitives: nodePrimitives });
      }),
    );
    for (const kind of ['two-stamps', 'broken-promise'])
      expect(proven).toContainEqual(
        expect.objectContaining({ ok: true, proven: expect.objectContaining({ kind, leafIndex: 0n }) }),
      );
  });
});

describe('a hub that logs something else', () => {
  test('is convicted by the log’s signature alone: no quorum is needed', async () => {
    const { log, kz, findings, exchange, minute } = await scene();
    log.treatment = 'replace';
    log.cosigners = [];
    await exchange();
    await log.publish();
    await minute(kz);
    expect(openPromises(kz.store.db)).toEqual({ promised: 0, overdue: 0, broken: 2 });
    expect(findings.map(({ kind }) => kind)).toEqual(['broken-promise', 'broken-promise']);
    // What is broken is not asked for again.
    const { asked } = log;
    await minute(kz);
    expect(log.asked).toBe(asked);
  });
});

describe('a hub that delays', () => {
  test('is late, and that is told; when it shows the leaf the alarm ends', async () => {
    const { log, kz, errors, findings, exchange, minute } = await scene();
    const id = await exchange();
    for (let i = 0; i < 10; i++) await minute(kz);
    expect(errors).toEqual(['promise-overdue', 'promise-overdue']);
    await log.publish();
    await minute(kz);
    expect(openPromises(kz.store.db)).toEqual({ promised: 0, overdue: 0, broken: 0 });
    expect(events(kz, id)).toContain('promise-kept');
    expect(findings).toEqual([]);
    expect(keptProof(kz.means, 0)).toBeDefined();
  });
});

describe('what is decided while the log is asked', () => {
  test('stays as it was decided: a late answer tells once what was overdue, and breaks nothing that is proven', async () => {
    const gate = Promise.withResolvers<void>();
    const asked = { first: true };
    const made: { log: RegionLog | undefined } = { log: undefined };
    const { log, kz, errors, exchange, minute } = await scene({
      inclusions: async (indexes) => {
        if (!asked.first) return 'unreachable';
        asked.first = false;
        await gate.promise;
        return (await made.log?.inclusions(indexes)) ?? 'unreachable';
      },
    });
    made.log = log;
    const id = await exchange();
    await log.publish();
    const first = proofOf(kz.means, 0);
    for (let i = 0; i < 10; i++) await minute(kz);
    expect(errors).toEqual(['promise-overdue', 'promise-overdue']);
    const [promise] = listPromisesAt(kz.store.db, 0);
    if (promise === undefined) throw new Error('no promise');
    gate.resolve();
    expect(await first).toMatchObject({ ok: true });
    expect(events(kz, id).filter((event) => event === 'promise-kept')).toHaveLength(1);
    expect(openPromises(kz.store.db)).toEqual({ promised: 0, overdue: 1, broken: 0 });
    // Whoever was shown another leaf meanwhile has the finding; the proof stays.
    expect(setBroken(kz.store.db, promise)).toBe(false);
    expect(setProven(kz.store.db, promise, { size: 2, path: [] })).toBeUndefined();
    expect(keptProof(kz.means, 0)).toMatchObject({ leafIndex: 0, size: 2 });
  });

  test('is told once, however many asked', async () => {
    const { log, kz, exchange, minute } = await scene();
    const id = await exchange();
    for (let i = 0; i < 10; i++) await minute(kz);
    await log.publish();
    await Promise.all([proofOf(kz.means, 0), proofOf(kz.means, 0), proofOf(kz.means, 0)]);
    expect(events(kz, id).filter((event) => event === 'promise-kept')).toHaveLength(1);
  });
});

test('a restart loses neither what is promised nor the time that it was waited for', async () => {
  const { log, kz, exchange, minute } = await scene();
  await exchange();
  for (let i = 0; i < 9; i++) await minute(kz);
  const again = await kz.restart();
  open.splice(open.indexOf(kz), 1, again);
  expect(openPromises(again.store.db).promised).toBe(2);
  await minute(again);
  expect(openPromises(again.store.db).overdue).toBe(2);
  await log.publish();
  await minute(again);
  expect(await proofOf(again.means, 1)).toMatchObject({ ok: true, proof: { leafIndex: 1 } });
});

test('whatever the log answers, it convicts itself only by what leads to a root that it signed', async () => {
  const shown: { answer: ShownLeaves | undefined } = { answer: undefined };
  const { log, kz, findings, exchange } = await scene({
    inclusions: () => Promise.resolve(shown.answer ?? 'refused'),
  });
  await exchange();
  await log.publish();
  const honest = await log.inclusions([0]);
  if (typeof honest === 'string') throw new Error(honest);
  const [leaf] = honest.leaves;
  if (leaf === undefined) throw new Error('no leaf');
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        leafHash: fc.oneof(fc.constant(leaf.leafHash), fc.uint8Array({ maxLength: 40 })),
        path: fc.oneof(
          fc.constant(leaf.path),
          fc.array(fc.uint8Array({ minLength: 31, maxLength: 33 }), { maxLength: 3 }),
        ),
        leafIndex: fc.oneof(fc.constant(0), fc.nat()),
        bit: fc.option(fc.nat({ max: honest.note.length * 8 - 1 }), { nil: undefined }),
      }),
      async ({ leafHash: hash, path, leafIndex, bit }) => {
        const note = Uint8Array.from(honest.note);
        if (bit !== undefined) note[bit >> 3] = (note[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        shown.answer = {
          note,
          leaves: [
            { leafIndex, leafHash: hash, path },
            { ...leaf, leafHash: hash },
          ],
        };
        await proofOf(kz.means, 0);
        expect(findings).toEqual([]);
        expect(openPromises(kz.store.db).broken).toBe(0);
      },
    ),
    { numRuns: 200 },
  );
});

test('ten thousand stamps are a hundred questions, one note, and no look through the whole table', async () => {
  const { log, kz, clock } = await scene();
  const count = 10_000;
  await log.publish();
  kz.store.commit((db) => {
    for (let i = 0; i < count; i++) {
      const entry = encodeEntry({ salt: randomBytes(32), record: randomBytes(64) });
      const leaf = leafOfEntry(nodePrimitives, entry);
      if (!leaf.ok) throw new Error(leaf.code);
      const leafIndex = Number(log.take(entry));
      keepPromise(db, { leafIndex, leaf: leaf.leaf.data, stamp: entry, message: null, atMs: clock.nowMs });
    }
  });
  const look = createProver(kz.means, times);
  await look(running);
  // Nothing is covered yet: one answer says so for all.
  expect(log.asked).toBe(1);
  await log.publish();
  clock.nowMs += minuteMs;
  await look(running);
  expect(log.asked).toBe(1 + count / 100);
  expect(openPromises(kz.store.db)).toEqual({ promised: 0, overdue: 0, broken: 0 });
  expect(kz.store.db.prepare('SELECT count(*) AS notes FROM final_checkpoints').get()).toEqual({ notes: 1 });
  expect(listOpenPromises(kz.store.db, { leafIndex: 0, limit: 1 })).toEqual([]);
  const plans = [
    "SELECT * FROM promises WHERE state IN ('promised', 'overdue') AND leaf_index >= 5 ORDER BY leaf_index, leaf LIMIT 100",
    "SELECT rowid FROM promises WHERE state = 'promised' AND online_ms <= 7 ORDER BY online_ms LIMIT 200",
    "SELECT state, count(*) FROM promises WHERE state IN ('promised', 'overdue', 'broken') GROUP BY state",
    'SELECT * FROM promises WHERE leaf_index = 3 ORDER BY leaf',
  ].map((sql) =>
    kz.store.db
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => String(detail))
      .join('; '),
  );
  for (const plan of plans) expect(plan).toMatch(/USING (?:COVERING )?INDEX/u);
});
