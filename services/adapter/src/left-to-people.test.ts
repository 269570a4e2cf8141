import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '@tamga/platform/store';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Officer } from './api/officer.ts';
import { createTestAdapter, whoIs, type TestAdapter, type TestClock } from './fixture/adapter.ts';
import { queued, TestHub } from './fixture/hub.ts';
import { createTestRegion, type TestRegion } from './fixture/region.ts';
import { migrations } from './store/migrations.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
const dayMs = 86_400_000;

/** kz and uz: money laundering is decided by people, smuggling comes with every duty. tj takes part in what is plain. */
const agreement = `
format: tamga/agreement/2
id: people-2020
version: 1
title: { en: Test, ru: Проба }
reference: { en: Test, ru: Проба }
sources: [none]
status: in-force
visibility: public
validity: { from: 2020-01-01, until: null }
parties:
  - { party: kz, role: signatory }
  - { party: uz, role: signatory }
  - { party: tj, role: signatory }
contactPoints: { uz: uz/ncp, kz: kz/ncp }
articles:
  - id: '1'
    text: { en: Laundering, ru: Отмывание }
    rules:
      - effect: permit-by-decision
        decider: both
        from: [kz]
        to: [uz]
        kinds: [REQUEST, SPONTANEOUS]
        crimeAreas: [laundering]
        purposes: [investigation]
        personalDataMax: none
        markingMax: open
      - effect: permit-by-decision
        decider: recipient
        from: [kz]
        to: [uz]
        kinds: [REQUEST, SPONTANEOUS, WARNING]
        crimeAreas: [corruption]
        purposes: [investigation]
        personalDataMax: none
        markingMax: open
  - id: '2'
    text: { en: Smuggling, ru: Контрабанда }
    refusal: { grounds: [sovereignty, security], reasons: written }
    rules:
      - effect: permit
        from: [kz]
        to: [uz]
        kinds: [REQUEST, CLARIFICATION]
        crimeAreas: [smuggling]
        purposes: [investigation]
        personalDataMax: none
        markingMax: open
        obligations:
          - { deadline: P3D, workingDays: true }
          - { deadline: PT8H, soft: true }
          - { retention: P5Y }
          - { review: P1Y }
          - { confirm: P3D, when: { requestForm: [oral-recorded] } }
          - { languages: [ru, uz] }
          - { reasons: written }
          - { consentBefore: [court, export] }
          - { caveat: protect }
`;

let region: TestRegion;
const open: TestAdapter[] = [];
beforeAll(async () => {
  region = await createTestRegion(startMs, { agreement });
});
afterAll(async () => {
  for (const adapter of open) await adapter[Symbol.asyncDispose]();
});

async function two(): Promise<{ kz: TestAdapter; uz: TestAdapter; hub: TestHub; clock: TestClock }> {
  const clock = { nowMs: startMs };
  const [kz, uz] = await Promise.all([createTestAdapter(region, 'kz', clock), createTestAdapter(region, 'uz', clock)]);
  open.push(kz, uz);
  return { kz, uz, clock, hub: new TestHub(region, () => clock.nowMs) };
}

function sent<Value>(answer: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

const request = (area: string) => ({
  title: [{ language: 'ru', text: 'Просьба' }],
  text: [{ language: 'ru', text: 'Просим сообщить.' }],
  crimeAreas: [area],
});
const send = (by: TestAdapter, area: string, change: object = {}) =>
  by.desk.send(
    by.officer,
    { to: ['uz/ncp'], kind: 'REQUEST', body: request(area), labels: { purpose: 'investigation' }, ...change },
    undefined,
  );
const chief = (by: TestAdapter): Officer => ({ ...by.officerWith('officer', 'supervisor'), name: 'chief-1' });
const timeline = async (by: TestAdapter, id: string) =>
  sent(await by.desk.read(by.officer, id, 'en')).timeline.map(({ event }) => event);

describe('what both ends decide', () => {
  test('waits at its sender, is released by another than its author, and waits again where it has arrived', async () => {
    const { kz, uz, hub } = await two();
    const held = sent(await send(kz, 'laundering'));
    expect(held).toMatchObject({ state: 'HELD', waitsFor: 'kz/ncp,uz/ncp' });
    expect(await kz.desk.act(kz.officer, held.id, 'release', {})).toMatchObject({
      ok: false,
      refusal: { code: 'HUMAN_DECISION', waitsFor: 'supervisor of kz/ncp' },
    });
    expect(await kz.desk.act(kz.officerWith('officer', 'supervisor'), held.id, 'release', {})).toMatchObject({
      ok: false,
      refusal: { code: 'FOUR_EYES' },
    });
    const released = sent(await kz.desk.act(chief(kz), held.id, 'release', {}));
    expect(released).toMatchObject({ id: held.id, state: 'SENT' });
    expect(queued(kz, held.id).header.senderDecided).toBe(true);
    expect(await timeline(kz, held.id)).toEqual(['held', 'released', 'queued']);
    const [disclosed] = kz.means.access.log.entries({
      subject: { type: 'message', id: held.id },
      operation: 'disclosure',
      limit: 1,
    });
    expect(disclosed?.event).toMatchObject({ act: 'send', disclosedTo: ['uz/ncp'] });
    expect(await whoIs(kz, disclosed?.event?.actor)).toBe('chief-1');

    await hub.run(kz, uz);
    const hidden = sent(await uz.desk.read(uz.officer, held.id, 'en'));
    expect(hidden).toMatchObject({ state: 'HELD', code: 'HUMAN_DECISION', body: null, bodyHidden: 'HELD', title: '' });
    expect(sent(await uz.desk.read(chief(uz), held.id, 'en')).body).toEqual(request('laundering'));
    expect(sent(await kz.desk.read(kz.officer, held.id, 'en')).recipients).toMatchObject([{ state: 'HELD' }]);
    expect(await uz.desk.act(uz.officer, held.id, 'accept', {})).toMatchObject({ ok: false });
    sent(await uz.desk.act(chief(uz), held.id, 'accept', {}));
    await hub.run(kz, uz);
    expect(sent(await kz.desk.read(kz.officer, held.id, 'en'))).toMatchObject({
      state: 'ACCEPTED',
      threadState: 'ACCEPTED',
    });
    expect(await timeline(uz, held.id)).toContain('hold-lifted');
  });

  test('stands accepted although the receipt of the waiting is told after that of the acceptance', async () => {
    const { kz, uz, hub } = await two();
    const { id } = sent(await send(kz, 'laundering'));
    sent(await kz.desk.act(chief(kz), id, 'release', {}));
    hub.receipts.silent.add('uz');
    await hub.run(kz, uz);
    sent(await uz.desk.act(chief(uz), id, 'accept', {}));
    hub.receipts.silent.clear();
    hub.receipts.lastFirst = true;
    await hub.run(kz, uz);
    expect(sent(await kz.desk.read(kz.officer, id, 'en'))).toMatchObject({
      state: 'ACCEPTED',
      threadState: 'ACCEPTED',
    });
  });

  test('written once more under its id keeps its author', async () => {
    const { kz } = await two();
    const { id } = sent(await send(kz, 'laundering'));
    const again = await kz.desk.send(
      chief(kz),
      { to: ['uz/ncp'], kind: 'REQUEST', body: request('laundering'), labels: { purpose: 'investigation' }, id },
      undefined,
    );
    expect(sent(again).state).toBe('HELD');
    sent(await kz.desk.act(chief(kz), id, 'release', {}));
  });

  test('held for longer than its id is good goes under a new one, and the old row says which', async () => {
    const { kz, uz, hub, clock } = await two();
    const { id } = sent(await send(kz, 'laundering'));
    clock.nowMs += 10 * dayMs;
    const released = sent(await kz.desk.act(chief(kz), id, 'release', {}));
    expect(released.id).not.toBe(id);
    expect(released.thread).toBe(released.id);
    expect(sent(await kz.desk.read(kz.officer, id, 'en'))).toMatchObject({ state: 'RELEASED' });
    await hub.run(kz, uz);
    expect(sent(await uz.desk.read(chief(uz), released.id, 'en')).state).toBe('HELD');
  });

  test('is given up before it went', async () => {
    const { kz } = await two();
    const { id } = sent(await send(kz, 'laundering'));
    expect(sent(await kz.desk.act(kz.officer, id, 'withdraw', {})).state).toBe('WITHDRAWN');
    expect(await kz.desk.act(chief(kz), id, 'release', {})).toMatchObject({ refusal: { code: 'STATE_CONFLICT' } });
  });
});

describe('what the recipient alone decides', () => {
  test('is sealed at once and refused there by a person: the receipt has no ground, the answer has', async () => {
    const { kz, uz, hub } = await two();
    const { id, state } = sent(await send(kz, 'corruption'));
    expect(state).toBe('SENT');
    await hub.run(kz, uz);
    expect(await uz.desk.act(chief(uz), id, 'refuse', {})).toMatchObject({ refusal: { code: 'GROUND_UNKNOWN' } });
    sent(await uz.desk.act(chief(uz), id, 'refuse', { ground: 'sovereignty', text: 'Не можем.' }));
    await hub.run(kz, uz);
    const ours = sent(await kz.desk.read(kz.officer, id, 'en'));
    expect(ours).toMatchObject({ state: 'REFUSED', threadState: 'REFUSED' });
    expect(ours.proofs.receipts.map(({ state: stated, code }) => `${stated} ${code ?? ''}`)).toContain(
      'refused-by-recipient REFUSED_BY_PERSON',
    );
    const told = sent(kz.desk.thread(kz.officer, id)).messages.find(({ kind }) => kind === 'REFUSAL');
    expect(sent(await kz.desk.read(kz.officer, told?.id ?? '', 'en')).body).toMatchObject({ ground: 'sovereignty' });
    expect(sent(await uz.desk.read(chief(uz), id, 'en'))).toMatchObject({ state: 'REFUSED', body: null });
  });
});

test('a draft that an earlier release held is released after the update: its author is in the access log', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'tamga-before-'));
  try {
    const file = join(directory, 'adapter.sqlite');
    const before = openStore(file, migrations.slice(0, 4));
    before
      .prepare(
        `INSERT INTO messages (id, direction, authority, kind, priority, sender, recipients, thread, thread_position, after,
          amends, created_ms, expires_ms, at_ms, state, applied, decisions)
          VALUES (?, 'out', 'kz/ncp', 'REQUEST', 1, 'kz/ncp', '[]', 'x', 0, '[]', '[]', 0, 0, 0, 'HELD', 1, '[]')`,
      )
      .run('a'.repeat(32));
    const log = before.prepare(
      `INSERT INTO access_log (at_ms, officer, roles, authority, operation, message, purpose) VALUES (0, ?, '', 'kz/ncp', ?, ?, '')`,
    );
    log.run('officer-7', 'collection', 'a'.repeat(32));
    log.run('reader-2', 'consultation', 'a'.repeat(32));
    before[Symbol.dispose]();
    using after = openStore(file, migrations);
    expect(after.prepare('SELECT author FROM messages').all()).toEqual([{ author: 'officer-7' }]);
  } finally {
    await rm(directory, { recursive: true });
  }
});

describe('duties', () => {
  test('stand at both ends alike, each with its clock in both zones', async () => {
    const { kz, uz, hub, clock } = await two();
    const { id } = sent(await send(kz, 'smuggling', { labels: { purpose: 'investigation', form: 'oral-recorded' } }));
    await hub.run(kz, uz);
    const [ours, theirs] = [
      sent(await kz.desk.read(kz.officer, id, 'en')),
      sent(await uz.desk.read(uz.officer, id, 'en')),
    ];
    expect(theirs.duties).toEqual(ours.duties);
    expect(theirs.deadline).toBe(ours.deadline);
    const shown = ours.duties.map(({ type, value, owedBy, shows, due }) => [type, value, owedBy, shows, due]);
    expect(shown.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual([
      ['caveat', 'protect', 'answering', 'standing', null],
      ['confirm', 'P3D', 'asking', 'running', '2026-11-25T18:59:59.000Z'],
      ['consent', 'export,court', 'answering', 'standing', null],
      ['deadline', 'P3D', 'answering', 'running', '2026-11-25T18:59:59.000Z'],
      ['deadline', 'PT8H', 'answering', 'running', '2026-11-22T16:00:00.000Z'],
      ['language', 'ru,uz', 'answering', 'standing', null],
      ['reasons', 'written', 'answering', 'standing', null],
      ['retention', 'P5Y', 'answering', 'running', '2031-11-22T18:59:59.000Z'],
      ['review', 'P1Y', 'answering', 'running', '2027-11-22T18:59:59.000Z'],
    ]);
    expect(ours.duties[1]?.dueLocal).toEqual({
      asking: '2026-11-25 23:59:59 Asia/Almaty',
      answering: '2026-11-25 23:59:59 Asia/Almaty',
    });
    clock.nowMs += 4 * dayMs;
    const late = sent(await uz.desk.read(uz.officer, id, 'en')).duties.map(({ type, shows }) => `${type} ${shows}`);
    expect(late).toEqual(expect.arrayContaining(['deadline late', 'deadline overdue', 'confirm overdue']));
  });

  test('are met by the answer, by the written confirmation and by a review', async () => {
    const { kz, uz, hub, clock } = await two();
    const labels = { purpose: 'investigation', form: 'oral-recorded' };
    const { id } = sent(await send(kz, 'smuggling', { labels }));
    await hub.run(kz, uz);
    clock.nowMs += 1000;
    const change = {
      inReplyTo: id,
      labels: { purpose: 'investigation', form: 'confirmation', 'crime-area': 'smuggling' },
    };
    sent(
      await kz.desk.send(
        kz.officer,
        { to: ['uz/ncp'], kind: 'CLARIFICATION', body: { text: [{ language: 'ru', text: 'Письменно.' }] }, ...change },
        undefined,
      ),
    );
    await hub.run(kz, uz);
    sent(await uz.desk.act(chief(uz), id, 'review', {}));
    const shows = sent(await uz.desk.read(uz.officer, id, 'en')).duties;
    expect(shows.find(({ type }) => type === 'confirm')?.shows).toBe('met');
    expect(sent(await kz.desk.read(kz.officer, id, 'en')).duties.find(({ type }) => type === 'confirm')?.shows).toBe(
      'met',
    );
    expect(await uz.desk.act(uz.officer, id, 'reply', { text: 'Answer', language: 'en' })).toMatchObject({
      refusal: { code: 'LANGUAGE_NOT_AGREED' },
    });
    expect(await uz.desk.act(uz.officer, id, 'refuse', { ground: 'political', text: 'Нет.' })).toMatchObject({
      refusal: { code: 'GROUND_NOT_AGREED', agreement: 'people-2020@1', article: '2' },
    });
  });
});

test('one refusal refuses the whole and names the recipient; what could be split is offered', async () => {
  const { kz } = await two();
  const asked = {
    to: ['uz/ncp', 'tj/ncp'],
    kind: 'REQUEST',
    body: request('smuggling'),
    labels: { purpose: 'investigation' },
  };
  expect(sent(await kz.desk.check(kz.officer, asked))).toMatchObject({
    decision: 'refuse',
    split: { now: ['uz/ncp'], hold: [], refused: ['tj/ncp'] },
  });
  const refused = await kz.desk.send(kz.officer, asked, undefined);
  expect(refused).toMatchObject({ ok: false, refusal: { split: { now: ['uz/ncp'], refused: ['tj/ncp'] } } });
  expect(!refused.ok && refused.refusal.detail).toContain('tj/ncp');
  expect(sent(await kz.desk.check(kz.officer, { ...asked, to: ['uz/ncp'] })).split).toBeNull();
});
