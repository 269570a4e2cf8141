import { request as plainRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OfficerRole } from '@tamga/api';
import { createTestAdapter, type TestAdapter, type TestClock } from './fixture/adapter.ts';
import { TestHub } from './fixture/hub.ts';
import { serveTest, TestOfficer, type TestServer } from './fixture/http.ts';
import { createTestRegion, type TestRegion } from './fixture/region.ts';

const clock: TestClock = { nowMs: Date.UTC(2026, 10, 22, 8) };
let region: TestRegion;
let kz: TestAdapter;
let uz: TestAdapter;
let server: TestServer;
let officer: TestOfficer;
let hub: TestHub;

beforeAll(async () => {
  region = await createTestRegion(clock.nowMs);
  [kz, uz] = await Promise.all([createTestAdapter(region, 'kz', clock), createTestAdapter(region, 'uz', clock)]);
  server = await serveTest(kz);
  officer = await TestOfficer.create(server, clock);
  hub = new TestHub(region, () => clock.nowMs);
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await kz[Symbol.asyncDispose]();
  await uz[Symbol.asyncDispose]();
});

const seizure = {
  to: ['uz/ncp'],
  kind: 'SPONTANEOUS',
  body: {
    title: [{ language: 'en', text: 'Heroin' }],
    text: [{ language: 'en', text: '5.3 kg' }],
    crimeAreas: ['drugs'],
  },
  labels: { purpose: 'investigation' },
};
const codeOf = async (response: Response): Promise<unknown> => ((await response.json()) as { code: unknown }).code;

describe('the API', () => {
  test('sends a message and lists it', async () => {
    const sent = await officer.call('POST', '/api/v1/messages', seizure);
    expect(sent.status).toBe(201);
    const result = (await sent.json()) as { id: string };
    expect(result).toMatchObject({ state: 'SENT', agreement: 'caricc-2006@1', code: null, waitsFor: null });
    const listed = (await (await officer.call('GET', '/api/v1/outbox?state=SENT')).json()) as {
      items: { id: string; title: string }[];
    };
    expect(listed.items.find(({ id }) => id === result.id)?.title).toBe('Heroin');
  });

  test('answers the same id with the same content as one message, with other content by ID_REUSED', async () => {
    const id = '019aa3d1f200'.padEnd(32, 'a');
    const withId = { ...seizure, id: `${clock.nowMs.toString(16).padStart(12, '0')}${id.slice(12)}` };
    expect((await officer.call('POST', '/api/v1/messages', withId)).status).toBe(201);
    expect((await officer.call('POST', '/api/v1/messages', withId)).status).toBe(201);
    const other = await officer.call('POST', '/api/v1/messages', {
      ...withId,
      body: { ...seizure.body, text: [{ language: 'en', text: '6 kg' }] },
    });
    expect(other.status).toBe(409);
    expect(await codeOf(other)).toBe('ID_REUSED');
    expect(kz.store.db.prepare('SELECT count(*) AS n FROM outbox WHERE id = ?').get(withId.id)?.['n']).toBe(1);
  });

  test('refuses by the agreement with its code, and checks without sending', async () => {
    const corrupt = { ...seizure, body: { ...seizure.body, crimeAreas: ['corruption'] } };
    const refused = await officer.call('POST', '/api/v1/messages', corrupt);
    expect(refused.status).toBe(403);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(await refused.json()).toMatchObject({ code: 'NO_ARTICLE', category: 'rule', agreement: 'caricc-2006@1' });
    const checked = await officer.call('POST', '/api/v1/messages:check', corrupt);
    expect(await checked.json()).toMatchObject({ decision: 'refuse', code: 'NO_ARTICLE' });
    expect(await (await officer.call('POST', '/api/v1/messages:check', seizure)).json()).toMatchObject({
      decision: 'permit',
    });
  });

  test('names the field of a form that is wrong', async () => {
    const response = await officer.call('POST', '/api/v1/messages', {
      ...seizure,
      body: { ...seizure.body, colour: 'red' },
    });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: 'FORM_INVALID',
      problems: [{ expected: expect.stringContaining('colour') as unknown }],
    });
  });

  test.each([
    ['a recipient that no manifest names', { to: ['uz/police'] }, 'RECIPIENT_UNKNOWN'],
    ['a recipient of the own party', { to: ['kz/ncp'] }, 'RECIPIENT_OWN_PARTY'],
    ['two recipients of one party', { to: ['uz/ncp', 'uz/ncp'] }, 'RECIPIENT_DUPLICATE_PARTY'],
    ['an unknown kind', { kind: 'GOSSIP' }, 'KIND_UNKNOWN'],
    ['an unknown label', { labels: { colour: 'red' } }, 'LABELS_INVALID'],
    [
      'an id from next year',
      { id: `${(clock.nowMs + 31_536_000_000).toString(16).padStart(12, '0')}${'b'.repeat(20)}` },
      'ID_OUT_OF_RANGE',
    ],
    ['a message in reply to one that is not here', { inReplyTo: 'c'.repeat(32) }, 'IN_REPLY_TO_UNKNOWN'],
    ['a member that nobody knows', { colour: 'red' }, 'MALFORMED_REQUEST'],
  ])('refuses %s', async (_what, change, code) => {
    expect(await codeOf(await officer.call('POST', '/api/v1/messages', { ...seizure, ...change }))).toBe(code);
  });

  test('streams events in the order of commits and resumes after the last one', async () => {
    const first = await officer.call('GET', '/api/v1/events');
    const reader = first.body?.getReader();
    const chunk = await reader?.read();
    await reader?.cancel();
    const text = new TextDecoder().decode(chunk?.value);
    expect(text).toContain('event: queued');
    const row = Number(/id: (\d+)/u.exec(text)?.[1]);
    const resumed = await officer.call('GET', '/api/v1/events', undefined, {
      headers: { 'last-event-id': String(row) },
    });
    const next = resumed.body?.getReader();
    const after = new TextDecoder().decode((await next?.read())?.value);
    await next?.cancel();
    expect(Number(/id: (\d+)/u.exec(after)?.[1])).toBeGreaterThan(row);
  });

  test('describes itself', async () => {
    const document = (await (await fetch(`${server.base}/api/openapi.json`)).json()) as {
      openapi: string;
      paths: Record<string, unknown>;
    };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toContain('/api/v1/messages/{id}/accept');
  });

  test('answers TEST pings when the receipt is back', async () => {
    const pinging = officer.call('POST', '/api/v1/ping', { party: 'uz' });
    await expect
      .poll(() => kz.store.db.prepare(`SELECT count(*) AS n FROM messages WHERE kind = 'TEST'`).get()?.['n'])
      .toBe(1);
    await hub.run(kz, uz);
    expect(await (await pinging).json()).toMatchObject({ party: 'uz', authority: 'uz/ncp', state: 'DELIVERED' });
  });
});

describe('a token', () => {
  test('without a proof is refused with a challenge', async () => {
    const response = await fetch(`${server.base}/api/v1/inbox`, {
      headers: { authorization: `DPoP ${await officer.token()}` },
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('DPoP');
  });

  test('that has expired is refused', async () => {
    const token = await officer.token({ issuedAtMs: clock.nowMs - 400_000 });
    expect(await codeOf(await officer.call('GET', '/api/v1/inbox', undefined, { token }))).toBe('TOKEN_EXPIRED');
  });

  test('that would live for an hour is refused', async () => {
    const token = await officer.token({ lifeSeconds: 3600 });
    expect(await codeOf(await officer.call('GET', '/api/v1/inbox', undefined, { token }))).toBe('TOKEN_INVALID');
  });

  test('for another audience is refused', async () => {
    const token = await officer.token({ audience: 'urn:tamga:adapter:uz' });
    expect(await codeOf(await officer.call('GET', '/api/v1/inbox', undefined, { token }))).toBe('TOKEN_INVALID');
  });

  test('for an authority of another party is refused', async () => {
    expect(await codeOf(await officer.call('GET', '/api/v1/inbox', undefined, { authority: 'uz/ncp' }))).toBe(
      'TOKEN_OTHER_PARTY',
    );
  });

  test('bound to another key is refused', async () => {
    const thief = await TestOfficer.create(server, clock);
    const token = await officer.token();
    expect(await codeOf(await thief.call('GET', '/api/v1/inbox', undefined, { token }))).toBe('PROOF_INVALID');
  });
});

describe('a proof', () => {
  test('works once', async () => {
    const token = await officer.token();
    const proof = await officer.proof({ method: 'GET', url: `${server.base}/api/v1/inbox`, token });
    expect((await officer.call('GET', '/api/v1/inbox', undefined, { token, proof })).status).toBe(200);
    expect(await codeOf(await officer.call('GET', '/api/v1/inbox', undefined, { token, proof }))).toBe(
      'PROOF_REPLAYED',
    );
  });

  test('for another address or method is refused', async () => {
    const token = await officer.token();
    const proof = await officer.proof({ method: 'GET', url: `${server.base}/api/v1/outbox`, token });
    expect(await codeOf(await officer.call('GET', '/api/v1/inbox', undefined, { token, proof }))).toBe('PROOF_INVALID');
  });

  test('made before this process started is refused, so that a restart opens no window', async () => {
    const token = await officer.token();
    const proof = await officer.proof({
      method: 'GET',
      url: `${server.base}/api/v1/inbox`,
      token,
      atMs: clock.nowMs - 2_000,
    });
    expect(await codeOf(await officer.call('GET', '/api/v1/inbox', undefined, { token, proof }))).toBe('PROOF_STALE');
  });
});

describe('the keys of a party', () => {
  test('are asked for by anybody who belongs here, and a question that makes no sense is told apart from a log out of reach', async () => {
    const ask = async (query: string, roles: readonly OfficerRole[] = ['officer']) => {
      const response = await officer.call('GET', `/api/v1/parties/uz/keys${query}`, undefined, { roles });
      return [response.status, await codeOf(response)];
    };
    for (const role of ['officer', 'auditor', 'administrator', 'inspector'] as const)
      expect([role, ...(await ask('', [role]))]).toEqual([role, 503, 'LOG_UNREACHABLE']);
    for (const query of ['?leaf=x', '?at=soon', '?leaf=1&at=2026-11-22', '?when=now'])
      expect([query, ...(await ask(query))]).toEqual([query, 400, 'MALFORMED_REQUEST']);
    expect((await fetch(`${server.base}/api/v1/parties/uz/keys`)).status).toBe(401);
  });

  test('are asked for by the national auditor under its own address, and each question is logged before it is answered', async () => {
    const { log } = kz.means.access;
    const before = log.size;
    const asked = await officer.call('GET', '/api/v1/audit/parties/uz/keys?leaf=3', undefined, { roles: ['auditor'] });
    expect([asked.status, await codeOf(asked)]).toEqual([503, 'LOG_UNREACHABLE']);
    expect(log.size).toBe(before + 1);
    expect(log.entry(before)?.event).toMatchObject({ act: 'keys', operation: 'consultation', subjects: [] });
    const wrong = await officer.call('GET', '/api/v1/audit/parties/uz/keys?when=now', undefined, {
      roles: ['auditor'],
    });
    expect([wrong.status, await codeOf(wrong)]).toEqual([400, 'PARAMETER']);
    const other = await officer.call('GET', '/api/v1/audit/parties/uz/keys', undefined, { roles: ['officer'] });
    expect([other.status, await codeOf(other)]).toEqual([403, 'ROLE_NOT_ALLOWED']);
    expect(log.size).toBe(before + 1);
  });
});

describe('a role', () => {
  test.each([
    ['an auditor', 'auditor', 'POST', '/api/v1/messages'],
    ['an administrator', 'administrator', 'GET', '/api/v1/inbox'],
    ['an administrator', 'administrator', 'POST', '/api/v1/light-links'],
  ] as const)('%s may not %s %s %s', async (_who, role, method, path) => {
    const response = await officer.call(method, path, method === 'POST' ? {} : undefined, { roles: [role] });
    expect(response.status).toBe(403);
    expect(await codeOf(response)).toBe('ROLE_NOT_ALLOWED');
  });

  test('of auditor sees proofs and no content', async () => {
    const { id } = (await (await officer.call('POST', '/api/v1/messages', seizure)).json()) as { id: string };
    const seen = await (await officer.call('GET', `/api/v1/messages/${id}`, undefined, { roles: ['auditor'] })).json();
    expect(seen).toMatchObject({ id, title: '', body: null, bodyHidden: 'ROLE' });
    expect((seen as { proofs: { envelopeDigest: string } }).proofs.envelopeDigest).toMatch(/^[0-9a-f]{128}$/u);
  });

  test('of administrator sees whether the node works', async () => {
    expect(
      await (await officer.call('GET', '/api/v1/region', undefined, { roles: ['administrator'] })).json(),
    ).toMatchObject({ party: 'kz', parties: ['caricc', 'kz', 'tj', 'uz'] });
  });
});

test('a request under another host name is refused: DNS rebinding', async () => {
  const port = Number(new URL(server.base).port);
  const status = await new Promise((resolve, reject) => {
    const outgoing = plainRequest(
      { host: '127.0.0.1', port, path: '/light/inbox', headers: { host: 'evil.example' } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    outgoing.on('error', reject);
    outgoing.end();
  });
  expect(status).toBe(421);
});
