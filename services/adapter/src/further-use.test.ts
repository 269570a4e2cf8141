import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UseRequest } from '@tamga/api';
import type { Officer } from './api/officer.ts';
import { createTestAdapter, type TestAdapter, type TestClock } from './fixture/adapter.ts';
import { TestHub } from './fixture/hub.ts';
import { createTestRegion, type TestRegion } from './fixture/region.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
const dayMs = 86_400_000;
let region: TestRegion;
const open: TestAdapter[] = [];
beforeAll(async () => {
  region = await createTestRegion(startMs);
});
afterAll(async () => {
  for (const adapter of open) await adapter[Symbol.asyncDispose]();
});

function sent<Value>(answer: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

interface Received {
  kz: TestAdapter;
  uz: TestAdapter;
  hub: TestHub;
  clock: TestClock;
  id: string;
}

/** uz received a report of kz with these labels. */
async function received(labels: Record<string, string>): Promise<Received> {
  const clock = { nowMs: startMs };
  const [kz, uz] = await Promise.all([createTestAdapter(region, 'kz', clock), createTestAdapter(region, 'uz', clock)]);
  open.push(kz, uz);
  const hub = new TestHub(region, () => clock.nowMs);
  const body = {
    title: [{ language: 'ru', text: 'Героин' }],
    text: [{ language: 'ru', text: 'Изъято 5 кг.' }],
    crimeAreas: ['drugs'],
  };
  const request = { to: ['uz/ncp'], kind: 'SPONTANEOUS', body, labels: { purpose: 'investigation', ...labels } };
  const { id } = sent(await kz.desk.send(kz.officer, request, undefined));
  await hub.run(kz, uz);
  return { kz, uz, hub, clock, id };
}

const check = ({ uz, id }: Received, request: UseRequest) => {
  const { decision, code, waitsFor, consent } = sent(uz.desk.checkUse(uz.officer, id, request));
  return { decision, code, waitsFor, because: consent.map(({ party, because }) => `${party} ${because}`) };
};
const needsKz = { decision: 'refuse', code: 'CONSENT_REQUIRED', waitsFor: 'kz' };

describe('what was received', () => {
  test('with H2 is passed on to nobody and taken out by nobody without consent; with H1 not used in court', async () => {
    const at = await received({ handling: 'H1,H2' });
    expect(check(at, { act: 'export' })).toMatchObject({ ...needsKz, because: expect.arrayContaining(['kz H2']) });
    expect(check(at, { act: 'forward', to: ['tj/ncp'] })).toMatchObject({ ...needsKz });
    expect(check(at, { act: 'court' })).toMatchObject({ ...needsKz, because: expect.arrayContaining(['kz H1']) });
  });

  test('from a third state needs that state, and for another purpose whoever it came from', async () => {
    const at = await received({ origin: 'cn' });
    expect(check(at, { act: 'export' })).toMatchObject({ decision: 'refuse', because: ['cn origins'] });
    const plain = await received({});
    expect(check(plain, { act: 'export' })).toMatchObject({ decision: 'permit' });
    expect(check(plain, { act: 'other-purpose', purpose: 'prosecution' })).toMatchObject(needsKz);
  });

  test('is asked about in a way that makes sense', async () => {
    const at = await received({});
    const code = (request: UseRequest) => {
      const answer = at.uz.desk.checkUse(at.uz.officer, at.id, request);
      return answer.ok ? '' : answer.refusal.code;
    };
    expect(code({ act: 'forward' })).toBe('MALFORMED_REQUEST');
    expect(code({ act: 'export', to: ['tj/ncp'] })).toBe('MALFORMED_REQUEST');
    expect(code({ act: 'forward', to: ['tj/nobody'] })).toBe('RECIPIENT_UNKNOWN');
    expect(code({ act: 'forward', to: ['uz/blo'] })).toBe('RECIPIENT_UNKNOWN');
    expect(code({ act: 'other-purpose', purpose: 'fun' })).toBe('MALFORMED_REQUEST');
    const own = at.kz.desk.checkUse(at.kz.officer, at.id, { act: 'export' });
    expect(own).toMatchObject({ refusal: { code: 'STATE_CONFLICT' } });
  });
});

describe('consent', () => {
  const ask = async ({ kz, uz, hub, id }: Received, use: string, more: object = {}) => {
    const asked = sent(await uz.desk.act(uz.officer, id, 'ask-consent', { use, text: 'Для суда.', ...more }));
    await hub.run(kz, uz);
    return asked.id;
  };

  test('is asked for from the message and granted in one step; it ends on its day', async () => {
    const at = await received({ handling: 'H1' });
    const { kz, uz, hub, clock } = at;
    const requestId = await ask(at, 'court');
    expect(sent(await kz.desk.read(kz.officer, requestId, 'en')).body).toMatchObject({
      messages: [at.id],
      use: 'court',
    });
    expect(check(at, { act: 'court' })).toMatchObject(needsKz);
    const decision = sent(await kz.desk.act(kz.officer, requestId, 'grant-consent', { validUntil: '2026-11-30' }));
    expect(decision.kind).toBe('CONSENT_DECISION');
    await hub.run(kz, uz);
    expect(check(at, { act: 'court' })).toMatchObject({ decision: 'permit', because: [] });
    expect(check(at, { act: 'other-purpose', purpose: 'prosecution' })).toMatchObject(needsKz);
    expect(sent(uz.desk.thread(uz.officer, at.id)).messages.map(({ kind }) => kind)).toEqual([
      'SPONTANEOUS',
      'CONSENT_REQUEST',
      'CONSENT_DECISION',
    ]);
    clock.nowMs += 9 * dayMs;
    expect(check(at, { act: 'court' })).toMatchObject(needsKz);
  });

  test('counts only for those whom it names', async () => {
    const at = await received({ handling: 'H2' });
    const requestId = await ask(at, 'onward', { to: ['tj/ncp'] });
    sent(await at.kz.desk.act(at.kz.officer, requestId, 'grant-consent', {}));
    await at.hub.run(at.kz, at.uz);
    expect(check(at, { act: 'forward', to: ['tj/ncp'] })).toMatchObject({ decision: 'permit' });
    expect(check(at, { act: 'forward', to: ['caricc/coordination'] })).toMatchObject({ code: 'CONSENT_REQUIRED' });
  });

  test('that is withdrawn or refused counts no more', async () => {
    const at = await received({ handling: 'H1' });
    const { kz, uz, hub, clock } = at;
    const requestId = await ask(at, 'court');
    const granted = sent(await kz.desk.act(kz.officer, requestId, 'grant-consent', {}));
    await hub.run(kz, uz);
    expect(check(at, { act: 'court' })).toMatchObject({ decision: 'permit' });
    clock.nowMs += 1000;
    sent(await kz.desk.act(kz.officer, granted.id, 'withdraw-consent', { text: 'Отзываем.' }));
    await hub.run(kz, uz);
    expect(check(at, { act: 'court' })).toMatchObject(needsKz);
    const again = await ask(at, 'court');
    sent(await kz.desk.act(kz.officer, again, 'refuse-consent', {}));
    await hub.run(kz, uz);
    expect(check(at, { act: 'court' })).toMatchObject(needsKz);
  });

  test('with conditions is looked at by a person before each use', async () => {
    const at = await received({ handling: 'H1' });
    const requestId = await ask(at, 'court');
    const request = { result: 'granted-with-conditions', text: 'Без имён.' };
    sent(await at.kz.desk.act(at.kz.officer, requestId, 'grant-consent', request));
    await at.hub.run(at.kz, at.uz);
    expect(check(at, { act: 'court' })).toMatchObject({ decision: 'human', waitsFor: 'uz/ncp' });
  });

  test('is given only by whoever sent it, to who has it', async () => {
    const at = await received({ handling: 'H1' });
    const { kz, uz, hub } = at;
    const stranger = 'f'.repeat(32);
    const body = { title: [{ language: 'ru', text: 'Просьба' }], messages: [stranger], use: 'court' };
    const asked = sent(await uz.desk.act(uz.officer, at.id, 'ask-consent', { body }));
    await hub.run(kz, uz);
    const officer: Officer = kz.officer;
    expect(await kz.desk.act(officer, asked.id, 'grant-consent', {})).toMatchObject({
      refusal: { code: 'CONSENT_NOT_OURS' },
    });
    expect(await uz.desk.act(uz.officer, asked.id, 'grant-consent', {})).toMatchObject({
      refusal: { code: 'STATE_CONFLICT' },
    });
  });
});
