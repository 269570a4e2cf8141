/** The log and its witnesses over a real exchange: hearing, gathering, and what stops the log. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leafOfEntry, verifyInclusion, type Checkpoint } from '@tamga/core/ledger';
import { cosign, decideAddCheckpoint, readAddCheckpoint, verifyFinal } from '@tamga/core/ledger/witness';
import { createTestLog, testOrigin, type TestLog, type TestView } from '@tamga/core/ledger/witness-fixture';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { startExchange, type Exchange } from '@tamga/platform/exchange-fixture';
import { openLedgerCopy, type LedgerCopy } from '@tamga/platform/ledger-copy';
import { decodeExact, encode, fromUint64, tamga, uint64 } from '@tamga/wire';
import { createLogger } from '@tamga/platform/logging';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { entryOf, until } from '../exchange.fixture.ts';
import type { Damage } from '../codes.ts';
import { Finality, type NotFinalCode } from './finality.ts';
import { serveLog } from './log-service.ts';
import { Witnesses } from './witnesses.ts';

const members = ['kg', 'kz', 'tj', 'uz'];
const { WitnessRequest, WitnessReply, LogRequest, LogReply } = tamga.service.v1;

let exchange: Exchange;
let audit: Bus;
let buses: Map<string, Bus>;
let log: TestLog;
beforeAll(async () => {
  exchange = await startExchange({ parties: members });
  audit = await exchange.connect('audit');
  buses = new Map(await Promise.all(members.map(async (party) => [party, await exchange.connect(party)] as const)));
  log = await createTestLog(primitives, { witnesses: members });
});
afterAll(() => exchange[Symbol.asyncDispose]());

let directory = '';
let copy: LedgerCopy;
let running: AsyncDisposableStack;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-witnesses-'));
  copy = openLedgerCopy(join(directory, 'audit.sqlite'), { hash: primitives });
  running = new AsyncDisposableStack();
});
afterEach(async () => {
  await running[Symbol.asyncDispose]();
  copy[Symbol.dispose]();
  await rm(directory, { recursive: true });
});

/** Lets the copy grow to so many entries. */
function grow(to: number): void {
  for (let sequence = copy.lastSequence + 1; sequence <= to; sequence++)
    copy.append([{ sequence, ...entryOf(sequence) }]);
}

/** A view of the log with the copy's leaves, or others in their place. */
function viewOf(count: number, variant = 0): TestView {
  const view = log.view();
  for (let number = 1; number <= count; number++) {
    const leaf = leafOfEntry(primitives, entryOf(number, number > 3 ? variant : 0).bytes);
    if (!leaf.ok) throw new Error(leaf.code);
    view.tree.append(leaf.leaf.hash);
  }
  return view;
}

async function sign(size = copy.lastSequence): Promise<{ size: bigint; root: Uint8Array; note: Uint8Array }> {
  const view = viewOf(size);
  return { size: BigInt(size), root: view.tree.root(), note: await view.sign() };
}

interface Answering {
  head: (Checkpoint & { note: Uint8Array }) | undefined;
  asked: string[];
  answer: 'honest' | 'as uz' | 'from the future' | 'junk';
}

/** The witness of a member, as simple as can be; its real one is the adapter's. */
function witnessOf(party: string, from: Partial<Answering> = {}): Answering {
  const state: Answering = { head: undefined, asked: [], answer: 'honest', ...from };
  const bus = buses.get(party);
  if (bus === undefined) throw new Error(`no party ${party}`);
  running.use(
    bus.serve('hub.witness', {
      queue: 'witness',
      inFlightMax: 1,
      waitingMax: 8,
      handle: async ({ payload }) => encode(WitnessReply, await answer(party, payload, state)),
      onError: (error) => {
        throw error;
      },
    }),
  );
  return state;
}

async function answer(party: string, payload: Uint8Array, state: Answering) {
  const request = decodeExact(WitnessRequest, payload);
  if (!request.ok) throw new Error(request.code);
  const { addCheckpoint, newest, notice } = request.message;
  const nowMs = Date.now() + (state.answer === 'from the future' ? 3_600_000 : 0);
  const line = async (checkpoint: Checkpoint, as = party) => {
    const key = log.policy.witnesses.find((one) => one.party === as)?.key;
    if (key === undefined) throw new Error('no witness');
    const signer = { key, sign: (message: Uint8Array) => log.witnessKey(as).sign({ message }) };
    return await cosign(checkpoint, { signer, nowMs });
  };
  if (notice) state.asked.push('notice');
  if (newest) {
    if (state.head === undefined) return { status: 404, body: Buffer.from('NO_CHECKPOINT\n') };
    return { status: 200, body: Buffer.concat([state.head.note, await line(state.head)]) };
  }
  if (!addCheckpoint) return { status: 200 };
  const read = await readAddCheckpoint(addCheckpoint, { ...log.policy, primitives });
  if (!read.ok) return { status: read.status };
  state.asked.push(`${read.request.oldSize}→${read.request.checkpoint.size}`);
  const decision = decideAddCheckpoint(primitives, read.request, state.head);
  if (decision.status === 409) return { status: 409, body: Buffer.from(`${decision.size}\n`) };
  if (decision.status !== 200) return { status: decision.status };
  state.head = { ...read.request.checkpoint, note: read.request.note };
  if (state.answer === 'junk') return { status: 200, body: Buffer.from('— junk AAAAAAAA\n') };
  return { status: 200, body: await line(read.request.checkpoint, state.answer === 'as uz' ? 'uz' : party) };
}

function witnesses(): Witnesses {
  const streamEnd = () => Promise.resolve(copy.lastSequence);
  const { finals } = copy;
  const rosters = { history: [{ leafIndex: 0n, policy: log.policy }] as const };
  return new Witnesses({ bus: audit, primitives, rosters, finals, tree: () => copy.tree, streamEnd, nowMs: Date.now });
}

test('cosign from where each stands, and make final what a quorum cosigned', async () => {
  grow(12);
  const four = viewOf(4);
  const head = { origin: testOrigin, size: 4n, root: four.tree.root(), note: await four.sign() };
  const states = members.map((party) => witnessOf(party, party === 'tj' ? { head } : {}));
  const log12 = witnesses();
  await heardBy(log12);
  const gathered = await log12.gather(await sign(), log.policy);
  if (!gathered.ok) throw new Error(gathered.code);
  expect(gathered.checkpoint.cosignatures.map(({ party }) => party)).toEqual(members);
  expect(await verifyFinal(gathered.note, { policy: log.policy, primitives })).toMatchObject({ ok: true });
  expect(states.map(({ asked }) => asked)).toEqual([['0→12'], ['0→12'], ['4→12'], ['0→12']]);
  grow(20);
  expect(await log12.gather(await sign(), log.policy)).toMatchObject({ ok: true });
  expect(states.map(({ asked }) => asked.at(-1))).toEqual(['12→20', '12→20', '12→20', '12→20']);
});

test('that stand elsewhere say so, and are asked from there', async () => {
  grow(12);
  const states = members.map((party) => witnessOf(party));
  const first = witnesses();
  await heardBy(first);
  await first.gather(await sign(7), log.policy);
  // Another process of audit, which does not know what they cosigned.
  const gathered = await witnesses().gather(await sign(), log.policy);
  expect(gathered).toMatchObject({ ok: true, checkpoint: { size: 12n } });
  expect(states[0]?.asked).toEqual(['0→7', '0→12', '7→12']);
});

test('below the quorum nothing is final; with one more it is', async () => {
  grow(5);
  witnessOf('kz');
  witnessOf('uz');
  const asked = witnesses();
  await heardBy(asked, 2);
  expect(await asked.gather(await sign(), log.policy)).toEqual({ ok: false, code: 'QUORUM_MISSING', cosigned: 2 });
  witnessOf('tj');
  await until(async () => ((await asked.gather(await sign(), log.policy)).ok ? true : undefined));
});

test.each(['as uz', 'from the future', 'junk'] as const)('who answer %s are not counted', async (how) => {
  grow(5);
  for (const party of members) witnessOf(party, party === 'kz' || party === 'kg' ? { answer: how } : {});
  const asked = witnesses();
  await heardBy(asked);
  expect(await asked.gather(await sign(), log.policy)).toEqual({ ok: false, code: 'QUORUM_MISSING', cosigned: 2 });
});

test('are heard before anything is signed: n − k + 1 of them', async () => {
  const asked = witnesses();
  expect(await asked.hear(log.policy)).toEqual({ ok: false, code: 'WITNESSES_UNHEARD' });
  witnessOf('kz');
  await until(async () => ((await answers('kz')) ? true : undefined));
  expect(await asked.hear(log.policy)).toEqual({ ok: false, code: 'WITNESSES_UNHEARD' });
  witnessOf('uz');
  await heardBy(asked, 2);
});

test('that are ahead of the log, or of another tree, stop it', async () => {
  grow(9);
  for (const party of ['kg', 'kz', 'tj']) witnessOf(party);
  const ahead = viewOf(11);
  const state = witnessOf('uz', { head: await headOf(ahead) });
  await until(async () => ((await answers('uz')) ? true : undefined));
  const damage = async () => {
    const heard = await witnesses().hear(log.policy);
    return heard.ok || heard.code !== 'DAMAGE' ? undefined : heard.damage;
  };
  expect(await damage()).toEqual({ code: 'WITNESS_AHEAD', sequence: 10 });
  state.head = await headOf(viewOf(8, 1));
  expect(await damage()).toEqual({ code: 'WITNESS_DIFFERS', sequence: 8 });
  // A witness cannot stop the log by its own word.
  const forged = await headOf(viewOf(8, 1));
  state.head = { ...forged, note: Buffer.from(Buffer.from(forged.note).toString().replace('\n8\n', '\n9\n')) };
  expect(await damage()).toBeUndefined();
});

test('finality is kept, told to members, and shown with its cosignatures', async () => {
  grow(6);
  const told: (NotFinalCode | bigint | Damage)[] = [];
  const newest = { leafIndex: 0n, policy: log.policy };
  const asked = witnesses();
  const hear = vi.spyOn(asked, 'hear');
  const finality = new Finality({
    witnesses: asked,
    rosters: { newest, history: [newest], governing: () => newest, refresh: () => Promise.resolve() },
    copy,
    primitives,
    onFinal: ({ size }) => told.push(size),
    onNotFinal: ({ code }) => told.push(code),
    onDamage: (damage) => told.push(damage),
    onTrouble: (error) => {
      throw error;
    },
  });
  const logger = createLogger({ service: 'audit', destination: { write: () => {} } });
  running.use(
    serveLog(audit, {
      epoch: 1,
      recoveredEpoch: 1,
      tree: () => copy.tree,
      notes: () => finality.notes,
      shown: () => finality.shown,
      nodes: copy.nodes,
      evidence: { copy, hash: primitives },
      tiles: { read: () => Promise.resolve(undefined) },
      nowMs: Date.now,
      logger,
    }),
  );
  // The server has the subscription when it has answered what came after it.
  await audit.streamInfo('LEDGER_1');
  const member = buses.get('kz');
  if (member === undefined) throw new Error('no member');
  const ask = async (request: tamga.service.v1.LogRequest.$Properties) => {
    const reply = decodeExact(
      LogReply,
      await member.request('hub.log', encode(LogRequest, request), { timeoutMs: 5_000 }),
    );
    if (!reply.ok) throw new Error(reply.code);
    return reply.message;
  };
  expect((await ask({ newest: {} })).code).toBe('STARTING');
  const ofLeaves = (...indexes: number[]) => ask({ inclusion: { leafIndexes: indexes.map(uint64) } });
  expect((await ofLeaves(0)).code).toBe('NO_CHECKPOINT');
  expect([await finality.maySign({ term: 1, promised: 6n }), finality.shown]).toEqual([false, undefined]);
  const states = members.map((party) => witnessOf(party));
  await until(async () => ((await finality.maySign({ term: 1, promised: 6n })) ? true : undefined));
  const signed = await sign();
  await finality.finalize(signed);
  // It counts, and is shown, once it was published.
  expect([told.at(-1), finality.next?.size, finality.shown, copy.finals.newest()]).toEqual([
    6n,
    6n,
    undefined,
    undefined,
  ]);
  finality.onPublished(6n);
  expect([told.at(-1), finality.shown?.size, copy.finals.newest()?.size]).toEqual([6n, 6n, 6n]);
  // In the next term they are away at first: once they are back, without a new entry, it is final as before.
  hear.mockResolvedValueOnce({ ok: false, code: 'WITNESSES_UNHEARD' });
  expect([await finality.maySign({ term: 2, promised: 6n }), told.at(-1)]).toEqual([false, 'WITNESSES_UNHEARD']);
  expect(await finality.maySign({ term: 2, promised: 6n })).toBe(true);
  await finality.finalize(signed);
  expect(told.at(-1)).toBe(6n);
  await finality.notify({ note: finality.shown?.note ?? new Uint8Array(), registerHead: 3 });
  await until(() => Promise.resolve(states.every(({ asked }) => asked.includes('notice')) || undefined));
  expect((await ask({ newest: {} })).notes).toHaveLength(5);
  const path = (await ask({ path: { oldSize: uint64(4), newSize: uint64(6) } })).path;
  expect(path).toHaveLength(2);
  for (const [oldSize, newSize, code] of [
    [0, 6, 'SIZES_MALFORMED'],
    [6, 6, 'SIZES_MALFORMED'],
    [6, 7, 'SIZE_UNKNOWN'],
  ] as const)
    expect((await ask({ path: { oldSize: uint64(oldSize), newSize: uint64(newSize) } })).code).toBe(code);
  expect((await ask({ finals: { leafIndexes: [uint64(0)] } })).sizes.map(fromUint64)).toEqual([6]);
  expect((await ask({ kept: { sizes: [uint64(6)] } })).notes).toEqual([finality.shown?.note]);
  expect((await ask({ entries: { documents: [{ type: 'manifest', document: 'none', version: 1 }] } })).entries).toEqual(
    [],
  );
  // This log has no files: it says so, and nothing of what would stand in them.
  expect((await ask({ packages: { size: uint64(6), first: uint64(0), count: 1 } })).code).toBe('NO_TILE');
  const { notes, inclusions } = await ofLeaves(5, 0, 6);
  expect(notes).toEqual([finality.shown?.note]);
  // Index 6 is not covered yet: it is left out.
  expect(inclusions.map(({ leafIndex }) => fromUint64(leafIndex))).toEqual([5, 0]);
  for (const { leafIndex, leafHash, path: proof } of inclusions)
    expect(
      verifyInclusion(primitives, {
        index: BigInt(leafIndex.toString()),
        size: 6n,
        leafHash,
        proof,
        root: copy.tree.rootAt(6n),
      }),
    ).toEqual({ ok: true });
  const tooMany = Array.from({ length: 101 }, (_, index) => index);
  for (const indexes of [[], [1, 1], tooMany]) expect((await ofLeaves(...indexes)).code).toBe('INDEXES_MALFORMED');
  expect((await ask({})).code).toBe('REQUEST_UNKNOWN');
});

async function headOf(view: TestView): Promise<NonNullable<Answering['head']>> {
  return { origin: testOrigin, size: view.tree.size, root: view.tree.root(), note: await view.sign() };
}

/** Whether a witness of the test answers yet. */
async function answers(party: string): Promise<boolean> {
  const request = encode(WitnessRequest, { newest: {} });
  const reply = await audit.request(`witness.${party}`, request, { timeoutMs: 5_000 }).catch(() => undefined);
  return reply !== undefined;
}

/** Waits until the exchange knows the witnesses, and the log has heard them. */
async function heardBy(asked: Witnesses, count = members.length): Promise<void> {
  await until(async () => {
    const known = await Promise.all(members.map(answers));
    return known.filter(Boolean).length >= count ? true : undefined;
  });
  expect(await asked.hear(log.policy)).toMatchObject({ ok: true });
}
