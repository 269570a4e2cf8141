import { decodeEntry, decodeRecord, drawSample, parseSampleSeed } from '@tamga/core/ledger';
import { nodePrimitives } from '@tamga/platform/crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testAgreement } from '../fixture/agreement.ts';
import { createTestAdapter, whoIs, type TestAdapter, type TestClock } from '../fixture/adapter.ts';
import { TestHub } from '../fixture/hub.ts';
import { serveTest, TestOfficer, type TestServer } from '../fixture/http.ts';
import { createTestRegion, type TestRegion } from '../fixture/region.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
const clock: TestClock = { nowMs: startMs };
const dayMs = 86_400_000;
let region: TestRegion;
let hub: TestHub;
let kz: TestAdapter;
let uz: TestAdapter;
let tj: TestAdapter;
let server: TestServer;
let auditor: TestOfficer;
let toUz = '';
let toKz = '';
let others = '';

interface Search {
  items: { index: number; event: string; message: string; state: string; sender: string | null }[];
  total: number;
  cursor: string | null;
}

/** An answer about smuggling is owed within six working days; about drugs the sample agreement sets no limit. */
const agreement = testAgreement('clocks-2020', [
  {
    area: 'smuggling',
    kinds: ['REQUEST', 'CLARIFICATION', 'REPLY'],
    obligation: 'deadline: P6D, workingDays: true, when: { kinds: [REQUEST] }',
  },
]);

const body = {
  title: [{ language: 'en', text: 'Who is it' }],
  text: [{ language: 'en', text: 'a name' }],
};

async function ask(from: TestAdapter, to: string, area: string): Promise<string> {
  const labels = { purpose: 'investigation' };
  const sent = await from.desk.send(
    from.officer,
    { to: [to], kind: 'REQUEST', body: { ...body, crimeAreas: [area] }, labels },
    undefined,
  );
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
  clock.nowMs += 1_000;
  await hub.run(kz, uz, tj);
  return sent.value.id;
}

beforeAll(async () => {
  region = await createTestRegion(clock.nowMs, { agreement });
  [kz, uz, tj] = (await Promise.all(['kz', 'uz', 'tj'].map((party) => createTestAdapter(region, party, clock)))) as [
    TestAdapter,
    TestAdapter,
    TestAdapter,
  ];
  hub = new TestHub(region, () => clock.nowMs);
  server = await serveTest(kz);
  auditor = await TestOfficer.create(server, clock);
  toUz = await ask(kz, 'uz/ncp', 'smuggling');
  toKz = await ask(uz, 'kz/ncp', 'smuggling');
  others = await ask(uz, 'tj/ncp', 'drugs');
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  for (const adapter of [kz, uz, tj]) await adapter[Symbol.asyncDispose]();
});

async function get(
  path: string,
  options: Parameters<TestOfficer['call']>[3] = { roles: ['auditor'] },
): Promise<Response> {
  return await auditor.call('GET', `/api/v1/audit/${path}`, undefined, options);
}
async function search(query: string): Promise<Search> {
  const response = await get(`entries?${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as Search;
}
const codeOf = async (response: Response): Promise<unknown> => ((await response.json()) as { code: unknown }).code;
const accesses = () => kz.means.access.log.entries({ limit: 500 });

describe('the national auditor', () => {
  test('finds what the own nation sent and received, with what became of it', async () => {
    const { items, total } = await search('kind=REQUEST');
    expect(items.map(({ message, event, state }) => [message, event, state])).toEqual([
      [toKz, 'admission', 'admitted'],
      [toUz, 'outcome', 'delivered'],
      [toUz, 'admission', 'admitted'],
    ]);
    expect(total).toBe(3);
    expect((await search('sender=kz')).items.map(({ message }) => message)).toEqual([toUz, toUz]);
    expect((await search(`message=${toKz}`)).total).toBe(1);
  });

  test('finds nothing of what others sent each other, by whatever filter', async () => {
    for (const query of [
      `message=${others}`,
      `thread=${others}`,
      'recipient=tj',
      'party=tj',
      `text=${others}`,
      'text=tj',
    ])
      expect(await search(query)).toMatchObject({ items: [], total: 0 });
    expect((await get(`entries/${others}`)).status).toBe(404);
    const held = new Set((await search('limit=200')).items.map(({ index }) => index));
    for (let index = 0; index < 12; index++)
      expect((await get(`entries/${index}`)).status).toBe(held.has(index) ? 200 : 404);
    const statistics = (await (await get('statistics')).json()) as { entries: number; bySender: { value: string }[] };
    expect(statistics.entries).toBe(held.size);
    expect(statistics.bySender.map(({ value }) => value).toSorted()).toEqual(['kz', 'uz']);
    const exported = await (await get('export?format=csv')).text();
    expect([exported.includes(others), exported.includes('tj/')]).toEqual([false, false]);
  });

  test('finds what is overdue at both ends, once the deadline has passed in the calendar of who answers', async () => {
    expect((await search('overdue=true')).items).toEqual([]);
    // Delivered on a Sunday: the sixth working day is Monday the 30th, to its end in the zone of both, UTC+5.
    clock.nowMs = Date.UTC(2026, 10, 30, 18, 59, 58);
    expect((await search('overdue=true')).items).toEqual([]);
    clock.nowMs = Date.UTC(2026, 10, 30, 19, 0, 1);
    expect((await search('overdue=true')).items.map(({ message }) => message)).toEqual([toKz, toUz]);
    const { answers } = (await (await get('statistics')).json()) as { answers: object };
    expect(answers).toMatchObject({ overdue: 2, inTime: 0, running: 0 });
    clock.nowMs = startMs + 10_000;
  });

  test('draws a sample from the list of what is held, as anybody with that list can', async () => {
    const sample = (await (await get('sample?seed=drawn+in+public&count=2')).json()) as {
      of: string;
      size: string;
      root: string;
      drawn: { number: string; entry: { index: number } }[];
    };
    const leaves = (await search('limit=200&order=oldest')).items.map(({ index }) => index);
    const list = Buffer.concat(leaves.map((leaf) => Buffer.from(leaf.toString(16).padStart(16, '0'), 'hex')));
    const root = nodePrimitives.sha256(list);
    expect(sample).toMatchObject({
      of: 'held',
      size: String(leaves.length),
      root: Buffer.from(root).toString('base64'),
    });
    const seed = parseSampleSeed('drawn in public');
    if (!seed.ok) throw new Error(seed.code);
    const tree = { size: BigInt(leaves.length), root };
    const expected = drawSample(nodePrimitives, { seed: seed.seed, tree, count: 2 });
    expect(sample.drawn.map(({ number }) => BigInt(number))).toEqual(expected);
    expect(sample.drawn.map(({ entry }) => entry.index)).toEqual(expected.map((number) => leaves[Number(number)]));
  });

  test('gets one entry with the stamp that promises it, byte for byte', async () => {
    const one = (await (await get(`entries/${toUz}`)).json()) as {
      bytes: string;
      stamp: string;
      entry: { index: number };
    };
    const decoded = decodeEntry(Buffer.from(one.bytes, 'base64'));
    const record = decoded.ok ? decodeRecord(decoded.entry.record) : undefined;
    expect(record).toMatchObject({ ok: true, record: { event: 'admission', id: toUz } });
    expect(Buffer.from(one.stamp, 'base64').includes(Buffer.from(one.bytes, 'base64'))).toBe(true);
  });

  test('leaves a line in the national access log with each reading, before it is answered', async () => {
    const before = accesses().length;
    await search('kind=REQUEST');
    const [latest] = accesses();
    expect(accesses().length).toBe(before + 1);
    expect(latest?.event).toMatchObject({
      act: 'search',
      operation: 'consultation',
      roles: ['auditor'],
      authority: 'kz/ncp',
      purposes: ['investigation'],
      crimeAreas: ['smuggling'],
    });
    expect(latest?.event?.subjects.map(({ id }) => id).toSorted()).toEqual([toUz, toKz].toSorted());
    expect(await whoIs(kz, latest?.event?.actor)).toBe('officer-7');
    await get('export?format=json');
    expect(accesses()[0]?.event).toMatchObject({ act: 'export', operation: 'disclosure' });
  });

  test('sees nothing where the reading cannot be logged', async () => {
    const { db } = kz.store;
    db.prepare("CREATE TRIGGER full BEFORE INSERT ON access_entry BEGIN SELECT RAISE(FAIL, 'full'); END").run();
    try {
      for (const path of ['entries', `entries/${toUz}`, 'statistics', 'sample?seed=a', 'export']) {
        const response = await get(path);
        expect([path, response.status, await codeOf(response)]).toEqual([path, 500, 'FAULT']);
      }
    } finally {
      db.prepare('DROP TRIGGER full').run();
    }
  });
});

describe('a request that is not an auditor’s', () => {
  test.each([['officer'], ['supervisor'], ['administrator']] as const)('by the role %s is refused', async (role) => {
    const response = await get('entries', { roles: [role] });
    expect([response.status, await codeOf(response)]).toEqual([403, 'ROLE_NOT_ALLOWED']);
  });

  test('with the token of another party, for another service, expired, altered or none is refused', async () => {
    const url = `${server.base}/api/v1/audit/entries`;
    const token = await auditor.token({ roles: ['auditor'] });
    const altered = `${token.slice(0, -6)}${token.slice(-6) === 'AAAAAA' ? 'BBBBBB' : 'AAAAAA'}`;
    const cases: [Parameters<TestOfficer['call']>[3], number, string][] = [
      [{ roles: ['auditor'], authority: 'uz/ncp' }, 403, 'TOKEN_OTHER_PARTY'],
      [{ token: await auditor.token({ roles: ['auditor'], audience: 'urn:tamga:audit:kz' }) }, 401, 'TOKEN_INVALID'],
      [{ token: await auditor.token({ roles: ['auditor'], issuedAtMs: clock.nowMs - dayMs }) }, 401, 'TOKEN_EXPIRED'],
      [{ token: altered, proof: await auditor.proof({ method: 'GET', url, token: altered }) }, 401, 'TOKEN_INVALID'],
      [{ roles: ['auditor'], headers: { authorization: `Bearer ${token}` } }, 401, 'TOKEN_MISSING'],
    ];
    for (const [options, status, code] of cases) {
      const response = await get('entries', options);
      expect([response.status, await codeOf(response)]).toEqual([status, code]);
    }
  });

  test('with a proof that was used, is for another address or of another key is refused', async () => {
    const url = `${server.base}/api/v1/audit/entries`;
    const token = await auditor.token({ roles: ['auditor'] });
    const proof = await auditor.proof({ method: 'GET', url, token });
    expect((await get('entries', { token, proof })).status).toBe(200);
    expect(await codeOf(await get('entries', { token, proof }))).toBe('PROOF_REPLAYED');
    const elsewhere = await auditor.proof({ method: 'GET', url: `${server.base}/api/v1/inbox`, token });
    expect(await codeOf(await get('entries', { token, proof: elsewhere }))).toBe('PROOF_INVALID');
    const thief = await TestOfficer.create(server, clock);
    expect(await codeOf(await get('entries', { token, proof: await thief.proof({ method: 'GET', url, token }) }))).toBe(
      'PROOF_INVALID',
    );
  });
});

test.each([
  ['entries?colour=red', 'FILTER_UNKNOWN', 'colour'],
  ['entries?kind=GOSSIP', 'FILTER_VALUE', 'kind'],
  ['entries?party=KZ', 'FILTER_VALUE', 'party'],
  ['entries?agreement=%22OR', 'FILTER_VALUE', 'agreement'],
  ['entries?message=12', 'FILTER_VALUE', 'message'],
  ['entries?code=no', 'FILTER_VALUE', 'code'],
  ['entries?overdue=yes', 'FILTER_VALUE', 'overdue'],
  ['entries?text=%21%21', 'FILTER_VALUE', 'text'],
  [`entries?party=${Array.from({ length: 17 }, () => 'kz').join(',')}`, 'FILTER_VALUE', 'party'],
  ['entries?from=yesterday', 'TIME_RANGE', 'from'],
  ['entries?from=2026-02-31', 'TIME_RANGE', 'from'],
  ['entries?from=2026-11-22&to=2026-11-21', 'TIME_RANGE', 'to'],
  ['entries?limit=0', 'PARAMETER', 'limit'],
  ['entries?limit=201', 'PARAMETER', 'limit'],
  ['entries?order=best', 'PARAMETER', 'order'],
  ['entries?kind=REQUEST&kind=REPLY', 'PARAMETER', 'kind'],
  ['entries?cursor=abc', 'CURSOR_MALFORMED', 'cursor'],
  ['entries?cursor=n.5.10.1700000000000.0123456789abcdef', 'CURSOR_OTHER_QUERY', 'cursor'],
  ['statistics?period=hour', 'PARAMETER', 'period'],
  ['statistics?period=day&from=1990-01-01', 'PERIODS_TOO_MANY', 'period'],
  ['sample', 'SEED_EMPTY', 'seed'],
  ['sample?seed=%01', 'SEED_CHARACTERS', 'seed'],
  [`sample?seed=${'s'.repeat(257)}`, 'SEED_TOO_LONG', 'seed'],
  ['sample?seed=a&count=0', 'PARAMETER', 'count'],
  ['sample?seed=a&kind=REQUEST', 'PARAMETER', 'kind'],
  ['export?format=pdf', 'PARAMETER', 'format'],
])('%s is refused with %s, naming the parameter', async (path, code, field) => {
  const response = await get(path);
  const problem = (await response.json()) as { code: string; detail: string; field: string };
  expect([problem.code, problem.field, response.status >= 400 && response.status < 500]).toEqual([code, field, true]);
  expect(problem.detail).toMatch(/expected /u);
});

test('the description of the API names every route of the auditors', async () => {
  const document = (await (await fetch(`${server.base}/api/openapi.json`)).json()) as {
    paths: Record<string, unknown>;
  };
  expect(
    Object.keys(document.paths)
      .filter((path) => path.startsWith('/api/v1/audit/'))
      .toSorted(),
  ).toEqual([
    '/api/v1/audit/entries',
    '/api/v1/audit/entries/{index}',
    '/api/v1/audit/entries/{index}/replay',
    '/api/v1/audit/export',
    '/api/v1/audit/parties/{party}/keys',
    '/api/v1/audit/sample',
    '/api/v1/audit/statistics',
  ]);
});
