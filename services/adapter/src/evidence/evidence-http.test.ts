/** Evidence over HTTP and in the light view: who is asked for what, which file comes, and what an officer is told otherwise. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestAdapter, type TestAdapter, type TestClock } from '../fixture/adapter.ts';
import { serveTest, TestOfficer, type TestServer } from '../fixture/http.ts';
import { TestHub } from '../fixture/hub.ts';
import { createTestRegion } from '../fixture/region.ts';

const clock: TestClock = { nowMs: Date.UTC(2026, 10, 22, 8) };
const zip = new Uint8Array([80, 75, 5, 6]);
const body = {
  title: [{ language: 'ru', text: 'Героин' }],
  text: [{ language: 'ru', text: '5 кг' }],
  crimeAreas: ['drugs'],
};
/** What the service was asked. */
const asked: unknown[] = [];
let kz: TestAdapter;
let uz: TestAdapter;
/** `real` has no log to ask; the other hands out a file. */
let real: TestServer;
let server: TestServer;
let id: string;

beforeAll(async () => {
  const region = await createTestRegion(clock.nowMs);
  [kz, uz] = [await createTestAdapter(region, 'kz', clock), await createTestAdapter(region, 'uz', clock)];
  const sent = await kz.desk.send(
    kz.officer,
    { to: ['uz/ncp'], kind: 'SPONTANEOUS', body, labels: { purpose: 'investigation' } },
    undefined,
  );
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
  ({ id } = sent.value);
  await new TestHub(region, () => clock.nowMs).run(kz, uz);
  real = await serveTest(kz);
  server = await serveTest({
    ...kz,
    desk: {
      ...kz.desk,
      evidence: (_officer, message, request) => {
        asked.push(['bundle', message, request]);
        return Promise.resolve({ ok: true, value: { name: 'evidence.zip', type: 'application/zip', bytes: zip } });
      },
      evidencePaper: (_officer, message, request) => {
        asked.push(['paper', message, request]);
        return Promise.resolve({ ok: true, value: { name: 'evidence.pdf', type: 'application/pdf', bytes: zip } });
      },
    },
  });
});
afterAll(async () => {
  for (const one of [real, server, kz, uz]) await one[Symbol.asyncDispose]();
});

test('bundle and paper come as files to be saved, asked for as the address says', async () => {
  const officer = await TestOfficer.create(server, clock);
  const got = await officer.call('GET', `/api/v1/messages/${id}/evidence?withKey=true`);
  expect([got.status, await got.bytes()]).toEqual([200, zip]);
  expect(Object.fromEntries(got.headers)).toMatchObject({
    'content-type': 'application/zip',
    'content-disposition': 'attachment; filename="evidence.zip"',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  await officer.call('GET', `/api/v1/messages/${id}/evidence.pdf?language=ru&wait=true`);
  expect(asked).toEqual([
    ['bundle', id, { withKey: true, wait: false }],
    ['paper', id, { withKey: false, wait: true, language: 'ru' }],
  ]);
});

test('what is no request for evidence is refused with its code', async () => {
  const officer = await TestOfficer.create(server, clock);
  const problemOf = async (path: string, options = {}) => {
    const answer = await officer.call('GET', path, undefined, options);
    return [answer.status, ((await answer.json()) as { code: string }).code];
  };
  const path = `/api/v1/messages/${id}/evidence`;
  expect(await problemOf(`${path}?withKey=yes`)).toEqual([400, 'MALFORMED_REQUEST']);
  expect(await problemOf(`${path}.pdf?language=kk`)).toEqual([400, 'MALFORMED_REQUEST']);
  expect(await problemOf('/api/v1/messages/none/evidence')).toEqual([404, 'NOT_FOUND']);
  expect(await problemOf(path, { roles: ['administrator'] })).toEqual([403, 'ROLE_NOT_ALLOWED']);
  const [known, other] = [await TestOfficer.create(real, clock), `/api/v1/messages/${'0'.repeat(32)}/evidence`];
  expect((await known.call('GET', other)).status).toBe(404);
  const away = await known.call('GET', path);
  expect([away.status, await away.json()]).toMatchObject([503, { code: 'LOG_UNREACHABLE', category: 'unreachable' }]);
});

test('the OpenAPI document describes both, each with the type of its file', async () => {
  const document = (await (await fetch(`${server.base}/api/openapi.json`)).json()) as {
    paths: Record<string, { get: { responses: Record<string, { content: object }>; parameters: { name: string }[] } }>;
  };
  for (const [path, type, parameters] of [
    ['/api/v1/messages/{id}/evidence', 'application/zip', ['id', 'withKey', 'wait']],
    ['/api/v1/messages/{id}/evidence.pdf', 'application/pdf', ['id', 'withKey', 'wait', 'language']],
  ] as const) {
    const described = document.paths[path]?.get;
    expect(Object.keys(described?.responses['200']?.content ?? {})).toEqual([type]);
    expect(described?.parameters.map(({ name }) => name)).toEqual(parameters);
  }
});

test('the page of a message links to both, in its language, and another site’s link takes nothing', async () => {
  asked.length = 0;
  const officer = await TestOfficer.create(server, clock);
  const { url } = (await (await officer.call('POST', '/api/v1/light-links', {})).json()) as { url: string };
  const entered = await fetch(url, { redirect: 'manual' });
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const html = await (await fetch(`${server.base}/light/messages/${id}`, { headers: { cookie } })).text();
  const links = [...html.matchAll(/href="(?<path>[^"]*evidence[^"]*)"/gu)].map(({ groups }) => groups?.['path'] ?? '');
  expect(links).toEqual(
    ['.zip', '.pdf', '.zip?withKey=true', '.pdf?withKey=true'].map((end) => `/light/messages/${id}/evidence${end}`),
  );
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(server.base + path, { headers: { cookie, ...headers }, redirect: 'manual' });
  for (const link of links) expect(Buffer.from(await (await get(link)).bytes())).toEqual(Buffer.from(zip));
  expect(asked).toEqual([
    ['bundle', id, { withKey: false, wait: true }],
    ['paper', id, { withKey: false, wait: true, language: 'en' }],
    ['bundle', id, { withKey: true, wait: true }],
    ['paper', id, { withKey: true, wait: true, language: 'en' }],
  ]);
  const [, , disclosing = ''] = links;
  expect((await get(disclosing, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await fetch(server.base + disclosing)).status).toBe(401);
  expect(asked).toHaveLength(4);
});
