import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toHex } from '@tamga/core/identifiers';
import {
  addCheckpointBytesMax,
  verifyCosigned,
  verifyMisbehaviour,
  type FindingKind,
} from '@tamga/core/ledger/witness';
import {
  createTestLog,
  testFoundedMs,
  testOrigin,
  type TestLog,
  type TestView,
} from '@tamga/core/ledger/witness-fixture';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { createMetrics } from '@tamga/platform/telemetry';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { silentLogger } from '../fixture/adapter.ts';
import { witnessApi } from './http.ts';
import { showWitness } from './open-witness.ts';
import { witnessMetrics } from './witness-metrics.ts';
import { openTestWitness, pathsOf, requestFor, type TestWitness } from './witness.fixture.ts';
import type { WitnessAnswer } from './witness.ts';

const hourMs = 3_600_000;
const texts = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `leaf ${from + i}`);
const text = ({ status, body }: WitnessAnswer) => `${status} ${Buffer.from(body).toString()}`;

let log: TestLog;
let directory = '';
let file = '';
beforeAll(async () => {
  log = await createTestLog(primitives, { witnesses: ['kz', 'uz'] });
});
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-witness-'));
  file = join(directory, 'witness.sqlite');
});
afterEach(() => rm(directory, { recursive: true }));

async function ready(options: Partial<Parameters<typeof openTestWitness>[1]> = {}): Promise<TestWitness> {
  const opened = openTestWitness(log, { file, party: 'kz', ...options });
  await opened.witness.catchUp([]);
  return opened;
}

/** The cosignature in an answer, verified; its time in seconds. */
async function cosignedAt(view: TestView, answer: WitnessAnswer, size = view.tree.size): Promise<number> {
  expect(answer.status).toBe(200);
  const note = Buffer.concat([await view.sign({ size }), answer.body]);
  const verified = await verifyCosigned(note, { policy: log.policy, primitives });
  if (!verified.ok) throw new Error(verified.code);
  expect(verified.checkpoint.cosignatures.map(({ party }) => party)).toEqual(['kz']);
  return Number(verified.checkpoint.cosignatures[0]?.timestampS);
}

async function proven(opened: TestWitness, kind: string): Promise<void> {
  const [finding, ...more] = opened.store.findings();
  expect(more).toEqual([]);
  expect(finding?.kind).toBe(kind);
  // Offline: nothing but the document and the hash of the founding roster.
  const result = await verifyMisbehaviour(finding?.document ?? new Uint8Array(), {
    regionHash: log.regionHash,
    primitives,
  });
  expect(result).toMatchObject({ ok: true, proven: { kind } });
  expect(opened.witness.trouble).toBe('LOG_MISBEHAVED');
  expect(opened.alarms.filter(({ event }) => event === 'log-misbehaved')).toHaveLength(1);
}

describe('a witness', () => {
  test('cosigns what continues its newest checkpoint, and the same again', async () => {
    using opened = await ready({ nowMs: () => testFoundedMs + 1_500 });
    const { witness } = opened;
    const view = log.view().append(...texts(5));
    expect(await cosignedAt(view, await witness.addCheckpoint(await requestFor(view, { oldSize: 0n })))).toBe(
      testFoundedMs / 1000 + 1,
    );
    view.append(...texts(8, 5));
    await cosignedAt(view, await witness.addCheckpoint(await requestFor(view, { oldSize: 5n })));
    await cosignedAt(view, await witness.addCheckpoint(await requestFor(view, { oldSize: 13n })));
    expect([witness.head?.size, toHex(witness.head?.root ?? new Uint8Array())]).toEqual([13n, toHex(view.tree.root())]);
    expect([witness.trouble, opened.alarms]).toEqual([undefined, []]);
  });

  test('says where it stands', async () => {
    using opened = await ready();
    const view = log.view().append(...texts(9));
    await opened.witness.addCheckpoint(await requestFor(view, { oldSize: 0n, size: 4n }));
    expect(text(await opened.witness.addCheckpoint(await requestFor(view, { oldSize: 0n })))).toBe('409 4\n');
    expect(text(await opened.witness.addCheckpoint(await requestFor(view, { oldSize: 3n })))).toBe('409 4\n');
    expect(text(await opened.witness.addCheckpoint(Buffer.from('old x\n\n')))).toBe('400 REQUEST_OLD_SIZE\n');
    expect(opened.witness.head?.size).toBe(4n);
  });

  test('answers of two requests at once one at most from one old size, and never steps back', async () => {
    using opened = await ready();
    const view = log.view().append(...texts(30));
    await opened.witness.addCheckpoint(await requestFor(view, { oldSize: 0n, size: 5n }));
    const requests = await Promise.all([10n, 20n, 30n, 15n].map((size) => requestFor(view, { oldSize: 5n, size })));
    const answers = await Promise.all(requests.map((request) => opened.witness.addCheckpoint(request)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(3);
    const winner = [10n, 20n, 30n, 15n][answers.findIndex(({ status }) => status === 200)];
    expect(opened.witness.head?.size).toBe(winner);
  });

  test('that the roster does not list, or with another key, cosigns nothing and says why', async () => {
    const view = log.view().append('one');
    const request = await requestFor(view, { oldSize: 0n });
    const codes: Record<string, Partial<Parameters<typeof openTestWitness>[1]>> = {
      NOT_LISTED: { party: 'caricc' },
      WITNESS_KEY_MISSING: { key: undefined },
      WITNESS_KEY_DIFFERS: { key: log.witnessKey('uz') },
    };
    for (const [code, options] of Object.entries(codes)) {
      using opened = await ready(options);
      expect(opened.witness.standing).toEqual({ cosigns: false, code });
      expect(text(await opened.witness.addCheckpoint(request))).toBe(`503 ${code}\n`);
      expect(await opened.witness.newestCosigned()).toBeUndefined();
    }
  });

  test('killed between persisting and answering stands by what it persisted', async () => {
    const view = log.view().append(...texts(6));
    const request = Buffer.from(await requestFor(view, { oldSize: 0n })).toString('base64');
    const child = spawnSync(process.execPath, [join(import.meta.dirname, 'killed.fixture.ts'), file, request]);
    expect([child.signal, child.stdout.toString()]).toEqual(['SIGKILL', '']);
    using opened = await ready();
    expect(opened.witness.head?.size).toBe(6n);
    const other = log.view().append(...texts(5), 'edited');
    expect(text(await opened.witness.addCheckpoint(await requestFor(view, { oldSize: 0n })))).toBe('409 6\n');
    expect((await opened.witness.addCheckpoint(await requestFor(other, { oldSize: 6n }))).status).toBe(422);
    await cosignedAt(view, await opened.witness.addCheckpoint(await requestFor(view, { oldSize: 6n })));
    await proven(opened, 'two-roots');
  });
});

describe('a log that misbehaves towards a witness', () => {
  async function witnessing(size: number, options: Partial<Parameters<typeof openTestWitness>[1]> = {}) {
    const opened = await ready(options);
    const honest = log.view().append(...texts(size));
    await cosignedAt(honest, await opened.witness.addCheckpoint(await requestFor(honest, { oldSize: 0n })));
    return { opened, honest };
  }

  test('forked: two roots for one size', async () => {
    const { opened } = await witnessing(7);
    using _ = opened;
    const forked = log.view().append(...texts(6), 'other');
    expect(text(await opened.witness.addCheckpoint(await requestFor(forked, { oldSize: 7n })))).toBe(
      '422 ROOT_DIFFERS\n',
    );
    await proven(opened, 'two-roots');
  });

  test('edited: its own proof convicts it', async () => {
    const { opened } = await witnessing(7);
    using _ = opened;
    const edited = log.view().append('edited', ...texts(19, 1));
    expect(text(await opened.witness.addCheckpoint(await requestFor(edited, { oldSize: 7n })))).toBe(
      '422 PROOF_INVALID\n',
    );
    await proven(opened, 'inconsistent');
  });

  test('edited behind a whole tree, where the proof says nothing: it is asked', async () => {
    const edited = log.view().append('edited', ...texts(19, 1));
    const { opened } = await witnessing(8, { askPath: pathsOf(edited) });
    using _ = opened;
    expect((await opened.witness.addCheckpoint(await requestFor(edited, { oldSize: 8n }))).status).toBe(422);
    await opened.witness.settled();
    await proven(opened, 'inconsistent');
  });

  test('edited and silent about it: no proof, and an alarm all the same', async () => {
    const edited = log.view().append('edited', ...texts(19, 1));
    const { opened } = await witnessing(8);
    using _ = opened;
    await opened.witness.addCheckpoint(await requestFor(edited, { oldSize: 8n }));
    await opened.witness.settled();
    expect(opened.store.findings()).toEqual([]);
    expect(opened.alarms).toEqual([{ event: 'log-unproven', size: 20n, seenSize: 8n }]);
    expect(opened.witness.trouble).toBe('LOG_UNPROVEN');
  });

  test('truncated and filled anew: cannot show its old tree in the new one, then convicts itself', async () => {
    const anew = log.view().append(...texts(4), ...texts(20, 100));
    const { opened } = await witnessing(7, { askPath: pathsOf(anew) });
    using _ = opened;
    const request = await requestFor(anew, { oldSize: 4n, size: 5n });
    expect(text(await opened.witness.addCheckpoint(request))).toBe('409 7\n');
    await opened.witness.settled();
    expect([opened.witness.trouble, opened.store.findings()]).toEqual(['LOG_UNPROVEN', []]);
    expect((await opened.witness.addCheckpoint(await requestFor(anew, { oldSize: 7n }))).status).toBe(422);
    await proven(opened, 'inconsistent');
  });

  test('rolled back: a smaller tree signed hours later', async () => {
    const { opened, honest } = await witnessing(7);
    using _ = opened;
    const request = await requestFor(honest, { oldSize: 3n, size: 3n, atMs: testFoundedMs + hourMs });
    expect(text(await opened.witness.addCheckpoint(request))).toBe('409 7\n');
    await opened.witness.settled();
    expect(opened.alarms[0]).toEqual({ event: 'log-behind', size: 3n, seenSize: 7n });
    await proven(opened, 'rolled-back');
  });

  test('two views: what others were shown is set against what it cosigned', async () => {
    const shown = log.view().append(...texts(5), 'other', ...texts(9, 6));
    const { opened } = await witnessing(7, { askPath: pathsOf(shown) });
    using _ = opened;
    expect(await opened.witness.seeNote(await shown.cosigned(['uz']))).toBe(true);
    await opened.witness.settled();
    await proven(opened, 'inconsistent');
  });

  test('is settled by people, and the proof stays', async () => {
    const { opened } = await witnessing(7);
    await opened.witness.seeNote(
      await log
        .view()
        .append(...texts(6), 'other')
        .sign(),
    );
    const [id = ''] = opened.store.findingIds();
    opened[Symbol.dispose]();
    using again = await ready({ settled: [id] });
    expect(again.witness.trouble).toBeUndefined();
    expect(again.witness.findingCount).toBe(1);
  });

  test('is kept once, however often the log signs it and whatever rosters there are, and settled it stays settled', async () => {
    const { opened } = await witnessing(7);
    const fork = log.view().append(...texts(6), 'other');
    await opened.witness.seeNote(await fork.sign());
    await opened.witness.seeNote(await fork.sign({ atMs: testFoundedMs + 60_000 }));
    const ids = opened.store.findingIds();
    expect([ids.length, opened.alarms.length]).toEqual([1, 1]);
    opened[Symbol.dispose]();
    // As an earlier release kept it.
    const old = new DatabaseSync(file);
    old.exec('UPDATE finding SET fact = NULL');
    old.close();
    using again = await ready({ settled: ids, rosters: (jws) => [...jws, ...jws] });
    await again.witness.seeNote(await fork.sign({ atMs: testFoundedMs + 120_000 }));
    expect([again.witness.trouble, again.alarms, again.store.findingIds()]).toEqual([undefined, [], ids]);
  });

  test('of one kind takes no room from another, and has room again when people have dealt with them', async () => {
    const { opened } = await witnessing(7);
    using _ = opened;
    const keep = (n: number, kind: FindingKind, settled: readonly string[] = []) =>
      opened.store.keepFinding(
        { id: `${kind} ${n}`, kind, atMs: n, document: Buffer.from('x'), fact: `fact ${kind} ${n}` },
        { settled },
      );
    const kept = Array.from({ length: 65 }, (_unused, n) => keep(n, 'two-roots'));
    expect(kept).toEqual([...Array.from({ length: 64 }, () => 'kept'), 'enough']);
    expect(keep(1, 'broken-promise')).toBe('kept');
    const more = log.view().append(...texts(6), 'other');
    expect(await opened.witness.seeNote(await more.sign())).toBe(true);
    expect(opened.alarms).toEqual([]);
    expect(keep(65, 'two-roots', ['two-roots 7'])).toBe('kept');
    expect(keep(65, 'two-roots')).toBe('known');
  });

  test('is one that the log signed: a stranger’s note says nothing', async () => {
    const { opened, honest } = await witnessing(7);
    using _ = opened;
    const forged = Buffer.from(await honest.sign())
      .toString()
      .replace('\n7\n', '\n8\n');
    expect(await opened.witness.seeNote(Buffer.from(forged))).toBe(false);
    expect(opened.witness.trouble).toBeUndefined();
  });
});

describe('a witness that was restored', () => {
  test('from an old copy takes up what it signed since, before it cosigns', async () => {
    const view = log.view().append(...texts(12));
    const old = `${file}.old`;
    {
      using opened = await ready();
      await opened.witness.addCheckpoint(await requestFor(view, { oldSize: 0n, size: 4n }));
    }
    copyFileSync(file, old);
    {
      using opened = await ready();
      await cosignedAt(view, await opened.witness.addCheckpoint(await requestFor(view, { oldSize: 4n })));
    }
    await Promise.all([file, `${file}-wal`, `${file}-shm`].map((name) => rm(name, { force: true })));
    copyFileSync(old, file);
    using opened = openTestWitness(log, { file, party: 'kz', askPath: pathsOf(view) });
    const { witness } = opened;
    expect(witness.head?.size).toBe(4n);
    expect(witness.standing).toEqual({ cosigns: false, code: 'CATCHING_UP' });
    // The log, or one that has its keys, asks for another root at a size that was signed.
    const forked = log.view().append(...texts(11), 'other');
    expect(text(await witness.addCheckpoint(await requestFor(forked, { oldSize: 4n })))).toBe('503 CATCHING_UP\n');
    await witness.settled();
    await witness.catchUp([await view.cosigned(['uz']), await view.cosigned(['kz', 'uz'])]);
    expect(witness.standing).toEqual({ cosigns: true });
    expect(witness.head?.size).toBe(12n);
    expect(text(await witness.addCheckpoint(await requestFor(forked, { oldSize: 4n })))).toBe('409 12\n');
    await proven(opened, 'two-roots');
    await cosignedAt(view, await witness.addCheckpoint(await requestFor(view, { oldSize: 12n })));
  });

  test('believes no cosignature but its own', async () => {
    const view = log.view().append(...texts(12));
    using opened = openTestWitness(log, { file, party: 'kz', askPath: pathsOf(view) });
    await opened.witness.catchUp([await view.cosigned(['uz']), Buffer.from('junk')]);
    expect(opened.witness.head).toBeUndefined();
  });
});

test('is not ready while it does not cosign; what it knows against the log is an alarm, and it stays ready', () => {
  const shown: string[] = [];
  const readiness = {
    hold: () => void shown.push('holds'),
    fail: (_name: string, code: string) => void shown.push(`fails ${code}`),
    alarm: (_name: string, code: string) => void shown.push(`alarms ${code}`),
  };
  const cosigns = { cosigns: true } as const;
  const not = (code: 'NOT_LISTED' | 'CATCHING_UP') => ({ cosigns: false, code }) as const;
  showWitness(readiness, { standing: cosigns, trouble: undefined });
  showWitness(readiness, { standing: cosigns, trouble: 'LOG_MISBEHAVED' });
  showWitness(readiness, { standing: not('CATCHING_UP'), trouble: 'LOG_MISBEHAVED' });
  showWitness(readiness, { standing: not('NOT_LISTED'), trouble: undefined });
  showWitness(readiness, { standing: not('NOT_LISTED'), trouble: 'LOG_BEHIND' });
  expect(shown).toEqual(['holds', 'alarms LOG_MISBEHAVED', 'fails CATCHING_UP', 'holds', 'alarms LOG_BEHIND']);
});

describe('over HTTP', () => {
  function pages(witness: Parameters<typeof witnessApi>[0]['witness'], logger = silentLogger) {
    const metrics = witnessMetrics(createMetrics({ service: 'adapter-kz' }));
    const api = witnessApi({ witness, metrics, origin: () => testOrigin, logger });
    const ask = async (path: string, init?: RequestInit) =>
      await api.fetch(new Request(`http://127.0.0.1/witness/${path}`, init));
    return {
      ask,
      post: async (body: Uint8Array, headers: Record<string, string> = {}) => {
        const response = await ask('add-checkpoint', { method: 'POST', body: Buffer.from(body), headers });
        return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
      },
    };
  }
  const problem = (status: number, code: string) => ({
    status,
    type: 'application/problem+json',
    body: expect.stringContaining(`"code":"${code}"`),
  });
  const originHash = createHash('sha256').update(testOrigin).digest('hex');

  test('answers as C2SP tlog-witness has it, whatever type the request says it is', async () => {
    using opened = await ready();
    const { post } = pages(opened.witness);
    const view = log.view().append(...texts(9));
    const first = await post(await requestFor(view, { oldSize: 0n, size: 4n }), { 'content-type': 'image/png' });
    expect([first.status, first.body.startsWith('— tamga.test/witness/kz '), first.body.endsWith('\n')]).toEqual([
      200,
      true,
      true,
    ]);
    expect(await post(await requestFor(view, { oldSize: 0n }))).toEqual({
      status: 409,
      type: 'text/x.tlog.size',
      body: '4\n',
    });
  });

  test('says what is wrong as a problem, for which the specification has no body', async () => {
    using opened = await ready();
    const { post } = pages(opened.witness);
    const view = log.view().append(...texts(9));
    await opened.witness.addCheckpoint(await requestFor(view, { oldSize: 0n, size: 4n }));
    expect(await post(Buffer.from('old 0\n\nnothing'))).toEqual(problem(400, 'NOTE_SHAPE'));
    expect(await post(await requestFor(view, { oldSize: 4n, size: 2n }))).toEqual(problem(400, 'OLD_SIZE_LARGER'));
    const stranger = Buffer.from(await requestFor(view, { oldSize: 4n })).toString();
    const altered = Buffer.from(stranger.replace('\n9\n', '\n8\n'));
    expect(await post(altered)).toEqual(problem(403, 'CHECKPOINT_SIGNATURE_INVALID'));
    const other = Buffer.from(stranger.replace(`${testOrigin}\n`, 'other.test/log\n'));
    expect(await post(other)).toEqual(problem(404, 'CHECKPOINT_ORIGIN_MISMATCH'));
    const forked = log.view().append('edited', ...texts(9));
    expect(await post(await requestFor(forked, { oldSize: 4n }))).toEqual(problem(422, 'PROOF_INVALID'));
    using late = openTestWitness(log, { file: join(directory, 'late.sqlite'), party: 'kz' });
    expect(await pages(late.witness).post(await requestFor(view, { oldSize: 0n }))).toEqual(
      problem(503, 'CATCHING_UP'),
    );
  });

  test('takes no more than a request may hold, however its length is told', async () => {
    using opened = await ready();
    const { ask } = pages(opened.witness);
    const large = Buffer.alloc(addCheckpointBytesMax + 1, 65);
    const chunked = new ReadableStream({
      start: (controller) => {
        controller.enqueue(large);
        controller.close();
      },
    });
    const told = { headers: { 'content-length': String(large.length) }, body: large };
    for (const init of [told, { body: chunked, duplex: 'half' as const }]) {
      const response = await ask('add-checkpoint', { method: 'POST', ...init });
      expect([response.status, response.headers.get('content-type')]).toEqual([413, 'application/problem+json']);
      expect(await response.json()).toMatchObject({ status: 413, code: 'REQUEST_TOO_LARGE' });
    }
  });

  test('names the method that a page has, and knows no other page', async () => {
    using opened = await ready();
    const { ask } = pages(opened.witness);
    const asked: [string, string, number, string, string | null][] = [
      ['add-checkpoint', 'GET', 405, 'METHOD_NOT_ALLOWED', 'POST'],
      ['add-checkpoint', 'PUT', 405, 'METHOD_NOT_ALLOWED', 'POST'],
      [`${originHash}/checkpoint`, 'POST', 405, 'METHOD_NOT_ALLOWED', 'GET, HEAD'],
      ['sign-subtree', 'POST', 404, 'NOT_FOUND', null],
      ['', 'GET', 404, 'NOT_FOUND', null],
    ];
    for (const [path, method, status, code, allow] of asked) {
      const response = await ask(path, { method });
      expect([path, response.status, response.headers.get('allow')]).toEqual([path, status, allow]);
      expect([response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
        'application/problem+json',
        'no-store',
      ]);
      expect(await response.json()).toMatchObject({ status, code, title: expect.any(String) });
    }
  });

  test('is not stalled by who sends slowly, and says when too much is asked at once', async () => {
    const gate = Promise.withResolvers<void>();
    let inside = 0;
    const { ask, post } = pages({
      newestCosigned: () => Promise.resolve(undefined),
      addCheckpoint: async () => {
        inside += 1;
        await gate.promise;
        return { status: 409, body: Buffer.from('4\n') };
      },
    });
    const senders: ReadableStreamDefaultController<Uint8Array>[] = [];
    const slow = Array.from({ length: 20 }, () =>
      ask('add-checkpoint', {
        method: 'POST',
        body: new ReadableStream<Uint8Array>({ start: (controller) => void senders.push(controller) }),
        duplex: 'half',
        // As Node's server hands on a request whose length is told.
        headers: { 'content-length': '8' },
      }),
    );
    const quick = Array.from({ length: 9 }, () => post(Buffer.from('old 0\n\n')));
    expect(await Promise.race(quick)).toEqual(problem(503, 'BUSY'));
    expect(inside).toBe(8);
    gate.resolve();
    expect((await Promise.all(quick)).map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      ...Array.from({ length: 8 }, () => 409),
      503,
    ]);
    // Who does not finish is told so, and nothing of it is in the log.
    for (const controller of senders) controller.error(new Error('cut'));
    for (const response of await Promise.all(slow)) expect(response.status).toBe(400);
  });

  test('a fault of ours is told as one, and only the log says more', async () => {
    const events: unknown[] = [];
    const { post } = pages(
      {
        newestCosigned: () => Promise.resolve(undefined),
        addCheckpoint: () => Promise.reject(new Error('Secret Person')),
      },
      { ...silentLogger, error: ({ event }) => events.push(event) },
    );
    const answer = await post(Buffer.from('old 0\n\n'));
    expect(answer).toEqual(problem(500, 'FAULT'));
    expect(answer.body).not.toContain('Secret');
    expect(events).toEqual(['request-failed']);
  });

  test('shows its newest checkpoint under the hash of the origin', async () => {
    using opened = await ready();
    const { ask } = pages(opened.witness);
    const path = `${originHash}/checkpoint`;
    const none = await ask(path);
    expect([none.status, await none.json()]).toMatchObject([404, { code: 'NO_CHECKPOINT' }]);
    const view = log.view().append(...texts(9));
    await opened.witness.addCheckpoint(await requestFor(view, { oldSize: 0n }));
    const response = await ask(path);
    expect(response.status).toBe(200);
    const note = new Uint8Array(await response.arrayBuffer());
    const verified = await verifyCosigned(note, { policy: log.policy, primitives });
    expect(verified).toMatchObject({ ok: true, checkpoint: { size: 9n, cosignatures: [{ party: 'kz' }] } });
    const head = await ask(path, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await ask(`${'0'.repeat(64)}/checkpoint`)).status).toBe(404);
  });
});
