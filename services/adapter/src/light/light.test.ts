import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentSchema } from '@tamga/wire/content-schema';
import { kinds, outcomeStates, parseMessageId, parsePartyId } from '@tamga/core/identifiers';
import { caveats } from '@tamga/core/agreements';
import { caseStates } from '@tamga/core/casework';
import type { OfficerRole } from '@tamga/api';
import { insertDifference } from '../store/difference-rows.ts';
import { createTestAdapter, type TestAdapter, type TestClock } from '../fixture/adapter.ts';
import { TestHub } from '../fixture/hub.ts';
import { serveTest, TestOfficer, type TestServer } from '../fixture/http.ts';
import { createTestRegion } from '../fixture/region.ts';
import { kindWords } from '@tamga/core/labels';
import { en } from './catalogue-en.ts';
import { ru } from './catalogue-ru.ts';
import { markup } from './markup.ts';
import { fieldsRu, valuesRu } from './names-ru.ts';
import { caveatNames, outcomeNames, stateNames } from './names.ts';

const clock: TestClock = { nowMs: Date.UTC(2026, 10, 22, 8) };
const evil = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
let kz: TestAdapter;
let uz: TestAdapter;
let server: TestServer;
let officer: TestOfficer;
let hub: TestHub;
let askedId: string;

beforeAll(async () => {
  const region = await createTestRegion(clock.nowMs);
  [kz, uz] = await Promise.all([createTestAdapter(region, 'kz', clock), createTestAdapter(region, 'uz', clock)]);
  server = await serveTest(kz);
  officer = await TestOfficer.create(server, clock);
  hub = new TestHub(region, () => clock.nowMs);
  const asked = await uz.desk.send(
    uz.officer,
    {
      to: ['kz/ncp'],
      kind: 'REQUEST',
      body: {
        title: [{ language: 'ru', text: evil }],
        text: [{ language: 'ru', text: evil }],
        crimeAreas: ['drugs'],
        references: [{ authority: 'uz/ncp', number: 'drugs' }],
      },
      labels: { purpose: 'investigation' },
    },
    undefined,
  );
  if (!asked.ok) throw new Error(JSON.stringify(asked.refusal));
  askedId = asked.value.id;
  await hub.run(kz, uz);
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await kz[Symbol.asyncDispose]();
  await uz[Symbol.asyncDispose]();
});

/** Signs in as a browser would and keeps the cookie. */
async function enter(roles: readonly OfficerRole[] = ['officer']): Promise<{ cookie: string; link: string }> {
  const { url } = (await (await officer.call('POST', '/api/v1/light-links', {}, { roles })).json()) as { url: string };
  const entered = await fetch(url, { redirect: 'manual' });
  expect(entered.status).toBe(200);
  const set = entered.headers.get('set-cookie') ?? '';
  expect(set).toMatch(/HttpOnly; SameSite=Strict$/u);
  return { cookie: set.split(';')[0] ?? '', link: url };
}

const page = async (path: string, cookie: string): Promise<{ status: number; html: string; headers: Headers }> => {
  const response = await fetch(server.base + path, { headers: { cookie }, redirect: 'manual' });
  return { status: response.status, html: await response.text(), headers: response.headers };
};

const post = async (
  path: string,
  cookie: string,
  form: Record<string, string>,
  headers: Record<string, string> = { origin: server.base },
): Promise<Response> =>
  await fetch(server.base + path, {
    method: 'POST',
    headers: { cookie, ...headers },
    body: new URLSearchParams(form),
    redirect: 'manual',
  });

function formTokenIn(html: string): string {
  return /name="formToken" value="([^"]+)"/u.exec(html)?.[1] ?? '';
}

describe('the list of consents', () => {
  test('is a page of its own, for who is signed in', async () => {
    const { cookie } = await enter();
    const { status, html } = await page('/light/consents', cookie);
    expect(status).toBe(200);
    expect(html).toContain('<a href="/light/consents" aria-current="page">');
    expect((await page('/light/consents', '')).status).toBe(401);
  });
});

describe('the keys of a party', () => {
  test('are a page of their own, for who is signed in; what cannot be asked now is said', async () => {
    const { cookie } = await enter();
    const { status, html } = await page('/light/keys/uz', cookie);
    expect(status).toBe(503);
    expect(html).toContain('the log cannot be asked now');
    expect((await page('/light/keys', cookie)).headers.get('location')).toBe('/light/keys/kz');
    expect((await page('/light/keys/uz?at=tomorrow', cookie)).status).toBe(400);
    expect((await page('/light/keys/uz', '')).status).toBe(401);
  });
});

describe('tallies', () => {
  const differing = (): number => {
    kz.store.commit((db) =>
      insertDifference(db, {
        party: parsePartyId('uz'),
        message: parseMessageId('0'.repeat(31) + '1'),
        code: 'NOT_RECEIVED',
        tally: parseMessageId('0'.repeat(31) + '2'),
        atMs: clock.nowMs,
      }),
    );
    return kz.desk.tallies(kz.officer).differences[0]?.id ?? 0;
  };

  test('are shown with what differs, and only a supervisor settles it, from the page itself', async () => {
    const number = differing();
    const { cookie } = await enter();
    const { status, html } = await page('/light/tallies', cookie);
    expect(status).toBe(200);
    expect(html).toContain('<a href="/light/tallies" aria-current="page">');
    expect(html).toContain('it is not there');
    expect(html).not.toContain('/settle');
    const path = `/light/tallies/${number}/settle`;
    const token = formTokenIn(html);
    expect((await post(path, cookie, { formToken: token })).status).toBe(403);
    const { cookie: other } = await enter(['supervisor']);
    const own = await page('/light/tallies', other);
    expect(own.html).toContain(`action="${path}"`);
    expect((await post(path, other, { formToken: token })).status).toBe(403);
    const settled = await post(path, other, { formToken: formTokenIn(own.html) });
    expect([settled.status, settled.headers.get('location')]).toEqual([303, '/light/tallies']);
    const again = await post(path, other, { formToken: formTokenIn(own.html) });
    expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('<a href="/light/tallies">')]);
    expect((await page('/light/tallies', other)).html).toContain('Nothing differs.');
  });
});

describe('signing in', () => {
  test('works once with a link, and not again', async () => {
    const { link } = await enter();
    expect((await fetch(link)).status).toBe(401);
  });

  test('is not used up by a browser that fetches ahead', async () => {
    const { url } = (await (await officer.call('POST', '/api/v1/light-links', {})).json()) as { url: string };
    expect((await fetch(url, { headers: { 'sec-purpose': 'prefetch' } })).status).toBe(503);
    expect((await fetch(url)).status).toBe(200);
  });

  test('leads nowhere but into the light view', async () => {
    const { url } = (await (await officer.call('POST', '/api/v1/light-links', {})).json()) as { url: string };
    const html = await (await fetch(`${url}&next=https://evil.example/`)).text();
    expect(html).toContain('content="0; url=/light/inbox"');
  });

  test('is asked for without a session', async () => {
    expect((await page('/light/inbox', '')).status).toBe(401);
  });
});

describe('pages', () => {
  test('show hostile text as text, and no script anywhere', async () => {
    const { cookie } = await enter();
    for (const path of ['/light/inbox', `/light/messages/${askedId}`]) {
      const { status, html, headers } = await page(path, cookie);
      expect(status).toBe(200);
      expect(html).not.toMatch(/<script|<img|javascript:/iu);
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  test('show timeline and proofs, in English and, by a link that is remembered, in Russian', async () => {
    const { cookie } = await enter();
    const english = await page(`/light/messages/${askedId}`, cookie);
    expect(english.html).toContain('<html lang="en">');
    expect(english.html).toContain('received, verified and opened');
    const switched = await fetch(`${server.base}/light/language?to=ru&back=/light/messages/${askedId}`, {
      headers: { cookie },
      redirect: 'manual',
    });
    expect(switched.headers.get('location')).toBe(`/light/messages/${askedId}`);
    const language = (switched.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const russian = await page(`/light/messages/${askedId}`, `${cookie}; ${language}`);
    expect(russian.html).toContain('<html lang="ru">');
    expect(russian.html).toContain('получено, проверено и открыто');
    expect(russian.html).toContain('Доказательства');
    // A value of an enumeration is translated; the same word as free text stays as it was written.
    expect(russian.html).toContain('<dt>области преступности</dt><dd>наркотики</dd>');
    expect(russian.html).toContain('<dt>номер</dt><dd>drugs</dd>');
  });

  test('have one heading of the first level, a caption for every table and a label for every field', async () => {
    const { cookie } = await enter();
    const { html } = await page(`/light/messages/${askedId}`, cookie);
    expect(html.match(/<h1>/gu)).toHaveLength(1);
    expect(html.match(/<table/gu)?.length).toBe(html.match(/<caption>/gu)?.length);
    const fields = [...html.matchAll(/<(?:textarea|select) id="([^"]+)"/gu)].map(([, id]) => id);
    expect(fields.length).toBeGreaterThan(0);
    for (const id of fields) expect(html).toContain(`<label for="${id}">`);
    expect(new Set(fields).size).toBe(fields.length);
  });
});

describe('a form', () => {
  test('answers a request, sealed like any other message', async () => {
    const { cookie } = await enter();
    const { html } = await page(`/light/messages/${askedId}`, cookie);
    const answered = await post(`/light/messages/${askedId}/reply`, cookie, {
      formToken: formTokenIn(html),
      text: 'Ответ',
      language: 'ru',
      result: 'full',
    });
    expect(answered.status).toBe(303);
    await hub.run(kz, uz);
    const shown = await uz.desk.read(uz.officer, askedId, 'en');
    expect(shown).toMatchObject({ ok: true, value: { threadState: 'ANSWERED' } });
  });

  test.each([
    ['from another site', { origin: 'https://evil.example' }],
    ['from another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['from another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['that does not say where it comes from', {}],
  ])('%s is refused', async (_what, headers) => {
    const { cookie } = await enter();
    const { html } = await page(`/light/messages/${askedId}`, cookie);
    const refused = await post(`/light/messages/${askedId}/close`, cookie, { formToken: formTokenIn(html) }, headers);
    expect(refused.status).toBe(403);
  });

  test('without its token, or with that of another session, is refused', async () => {
    const [{ cookie }, other] = [await enter(), await enter()];
    const { html } = await page('/light/inbox', other.cookie);
    expect((await post(`/light/messages/${askedId}/close`, cookie, {})).status).toBe(403);
    expect((await post(`/light/messages/${askedId}/close`, cookie, { formToken: formTokenIn(html) })).status).toBe(403);
  });

  test('signs out, and the cookie opens nothing any more', async () => {
    const { cookie } = await enter();
    const { html } = await page('/light/inbox', cookie);
    expect((await post('/light/leave', cookie, { formToken: formTokenIn(html) })).status).toBe(303);
    expect((await page('/light/inbox', cookie)).status).toBe(401);
  });
});

describe('the catalogues', () => {
  test('have the same phrases with the same places for values', () => {
    expect(Object.keys(ru)).toEqual(Object.keys(en));
    for (const [key, phrase] of Object.entries(en)) {
      const places = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([place]) => place).toSorted();
      expect({ key, places: places(ru[key as keyof typeof ru]) }).toEqual({ key, places: places(phrase) });
      expect({ key, text: ru[key as keyof typeof ru] }).not.toEqual({ key, text: '' });
    }
  });

  test('name every field and every value of every form in Russian', () => {
    const fields = contentSchema.messages.flatMap(({ fields: own }) => own.map(({ name }) => name));
    const values = contentSchema.enums.flatMap(({ values: own }) => own.map(({ name }) => name));
    expect(fields.filter((name) => !Object.hasOwn(fieldsRu, name))).toEqual([]);
    expect(values.filter((name) => !Object.hasOwn(valuesRu, name))).toEqual([]);
  });

  test('name every kind, every state, every outcome and every caveat', () => {
    expect(caveats.filter((name) => !Object.hasOwn(caveatNames, name))).toEqual([]);
    expect(kinds.names.filter((name) => !Object.hasOwn(kindWords, name))).toEqual([]);
    expect(caseStates.filter((name) => !Object.hasOwn(stateNames, name))).toEqual([]);
    expect(outcomeStates.names.filter((name) => !Object.hasOwn(outcomeNames, name))).toEqual([]);
  });
});

describe('markup', () => {
  test('escapes in text and in attributes, and keeps only markup as markup', () => {
    expect(markup`${'a\u202Eb\u0007'}`.html).toBe('a\uFFFDb\uFFFD');
    expect(markup`<a title="${`"'<>&`}">${markup`<b>${'<i>'}</b>`}${null}${3}</a>`.html).toBe(
      '<a title="&quot;&#39;&lt;&gt;&amp;"><b>&lt;i&gt;</b>3</a>',
    );
  });
});
