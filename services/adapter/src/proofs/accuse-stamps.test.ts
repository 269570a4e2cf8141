/** Two stamps for one index, held by one adapter: a portable proof at once, whatever the log shows. */
import { encodeMisbehaviour, verifyMisbehaviour, type Finding } from '@tamga/core/ledger/witness';
import { pruneEnvelope } from '@tamga/core/sealing';
import { nodePrimitives } from '@tamga/platform/crypto';
import type { Logger } from '@tamga/platform/logging';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { createTestAdapter, silentLogger, type TestAdapter } from '../fixture/adapter.ts';
import { envelopeOf } from '../fixture/envelopes.ts';
import { delivery, take, TestHub } from '../fixture/hub.ts';
import { createTestRegion, type TestRegion } from '../fixture/region.ts';
import { createProver, provingTimes } from './keep-proving.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
const running = new AbortController().signal;

let region: TestRegion;
beforeAll(async () => {
  region = await createTestRegion(startMs, { witnesses: ['kz', 'tj', 'uz'] });
});

const open: AsyncDisposable[] = [];
afterEach(async () => {
  for (const adapter of open.splice(0)) await adapter[Symbol.asyncDispose]();
});

interface Scene {
  readonly uz: TestAdapter;
  readonly findings: Finding[];
  readonly errors: string[];
  /** Delivers a message of its own, stamped for this index. */
  readonly receive: (leafIndex: bigint) => Promise<void>;
}

async function scene(
  rosters: () => Uint8Array[] = () => [region.foundingJws],
  hasRoom: () => boolean = () => true,
): Promise<Scene> {
  const clock = { nowMs: startMs };
  const findings: Finding[] = [];
  const errors: string[] = [];
  const logger: Logger = { ...silentLogger, error: ({ event, code }) => errors.push(`${event} ${code}`) };
  const uz = await createTestAdapter(region, 'uz', clock, {
    logger,
    // The log is away: nothing of it is needed.
    isReachable: () => false,
    log: {
      inclusions: () => Promise.resolve('unreachable'),
      rosters,
      keepFinding: (finding: Finding) => hasRoom() && findings.push(finding) > 0,
    },
  });
  open.push(uz);
  const hub = new TestHub(region, () => clock.nowMs);
  const receive = async (leafIndex: bigint): Promise<void> => {
    const envelope = await envelopeOf(region, {}, { atMs: startMs });
    const stamp = await hub.stamp(hub.recordOf(envelope, uz), leafIndex);
    const content = { message: { envelope: pruneEnvelope(envelope, 0), stamp } };
    expect(await take(uz, delivery('uz', 'routine', envelope.header.id, content))).toBe('taken');
  };
  return { uz, findings, errors, receive };
}

const provers = (adapter: TestAdapter) => createProver(adapter.means, provingTimes);

test('that hold two leaves are proved once, though the log is not reached, and confirmed by the founding hash alone', async () => {
  const { uz, findings, receive } = await scene();
  await receive(7n);
  await receive(8n);
  const look = provers(uz);
  await look(running);
  expect(findings).toEqual([]);
  await receive(7n);
  await look(running);
  await look(running);
  // A restart brings it up no second time.
  await provers(uz)(running);
  expect(findings).toHaveLength(1);
  const [finding] = findings;
  if (finding === undefined) throw new Error('no finding');
  const document = encodeMisbehaviour({ rosters: [region.foundingJws], finding });
  const by = { regionHash: region.hash, primitives: nodePrimitives };
  expect(await verifyMisbehaviour(document, by)).toMatchObject({
    ok: true,
    proven: { kind: 'two-stamps', leafIndex: 7n, checkpoints: [], cosignedBoth: [] },
  });
});

test('of which a second pair comes later are proved each', async () => {
  const { uz, findings, receive } = await scene();
  const look = provers(uz);
  for (const index of [3n, 5n, 5n, 3n, 3n]) await receive(index);
  await look(running);
  expect(findings.map(({ kind }) => kind)).toEqual(['two-stamps', 'two-stamps']);
});

test('that nothing here proves are said to be so once, and tried again after a restart', async () => {
  const known = { rosters: [] as Uint8Array[] };
  const { uz, findings, errors, receive } = await scene(() => [...known.rosters, region.foundingJws]);
  // Rosters that do not go back to the founding one.
  known.rosters = [region.foundingJws];
  await receive(7n);
  await receive(7n);
  const look = provers(uz);
  await look(running);
  await look(running);
  expect(findings).toEqual([]);
  expect(errors).toEqual(['stamps-contradict STAMPS_CONTRADICT_UNPROVEN']);
  known.rosters = [];
  await provers(uz)(running);
  expect(findings).toHaveLength(1);
});

test('for whose proof there is no room are not said to be proved, and are tried again after a restart', async () => {
  const room = { is: false };
  const { uz, findings, receive } = await scene(undefined, () => room.is);
  await receive(7n);
  await receive(7n);
  const look = provers(uz);
  await look(running);
  room.is = true;
  await look(running);
  expect(findings).toEqual([]);
  await provers(uz)(running);
  expect(findings).toHaveLength(1);
});
