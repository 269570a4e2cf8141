import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestAdapter, type TestAdapter, type TestClock } from './fixture/adapter.ts';
import { queued, take, TestHub } from './fixture/hub.ts';
import { createTestRegion, type TestRegion } from './fixture/region.ts';
import { outboxDepth } from './store/outbox-rows.ts';

const startMs = Date.UTC(2026, 10, 22, 8);

let region: TestRegion;
beforeAll(async () => {
  region = await createTestRegion(startMs);
});

async function two(clock: TestClock): Promise<{ kz: TestAdapter; uz: TestAdapter; hub: TestHub }> {
  const [kz, uz] = await Promise.all([createTestAdapter(region, 'kz', clock), createTestAdapter(region, 'uz', clock)]);
  open.push(kz, uz);
  return { kz, uz, hub: new TestHub(region, () => clock.nowMs) };
}
const open: TestAdapter[] = [];
afterAll(async () => {
  for (const adapter of open) await adapter[Symbol.asyncDispose]();
});

const request = {
  title: [{ language: 'ru', text: 'Героин в вагоне' }],
  text: [{ language: 'ru', text: 'Просим сообщить об отправителе груза.' }],
  crimeAreas: ['drugs'],
};
const labels = { purpose: 'investigation' };

function sent<Value>(answer: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

describe('two adapters and a sound centre', () => {
  test('carry a request, a clarification and an answer, with every receipt back at its sender', async () => {
    const clock = { nowMs: startMs };
    const { kz, uz, hub } = await two(clock);
    const asked = sent(
      await kz.desk.send(kz.officer, { to: ['uz/ncp'], kind: 'REQUEST', body: request, labels }, undefined),
    );
    expect(asked.state).toBe('SENT');
    expect(asked.agreement).toBe('caricc-2006@1');
    clock.nowMs += 1000;
    await hub.run(kz, uz);

    expect(kz.desk.list(kz.officer, { box: 'outbox', limit: 10, language: 'ru' })[0]).toMatchObject({
      state: 'DELIVERED',
      title: 'Героин в вагоне',
    });
    const [arrived] = uz.desk.list(uz.officer, { box: 'inbox', limit: 10, language: 'en' });
    expect(arrived).toMatchObject({ id: asked.id, from: 'kz/ncp', state: 'DELIVERED', kind: 'REQUEST', gap: [] });

    sent(await uz.desk.act(uz.officer, asked.id, 'accept', {}));
    clock.nowMs += 1000;
    const question = sent(await uz.desk.act(uz.officer, asked.id, 'clarify', { text: 'Какой вагон?' }));
    await hub.run(kz, uz);
    expect(sent(kz.desk.thread(kz.officer, asked.id)).state).toBe('CLARIFICATION');
    clock.nowMs += 1000;
    sent(
      await kz.desk.send(
        kz.officer,
        {
          to: ['uz/ncp'],
          kind: 'CLARIFICATION',
          body: { text: [{ language: 'ru', text: 'Вагон 12' }] },
          labels: { ...labels, 'crime-area': 'drugs' },
          inReplyTo: question.id,
        },
        undefined,
      ),
    );
    await hub.run(kz, uz);
    expect(sent(uz.desk.thread(uz.officer, asked.id)).state).toBe('ACCEPTED');
    clock.nowMs += 1000;
    sent(await uz.desk.act(uz.officer, asked.id, 'reply', { text: 'Отправитель известен.', result: 'full' }));
    await hub.run(kz, uz);

    const ours = sent(await kz.desk.read(kz.officer, asked.id, 'en'));
    expect(ours.threadState).toBe('ANSWERED');
    expect(ours.proofs.receipts.map(({ state }) => state)).toEqual(['delivered', 'accepted', 'answered']);
    expect(ours.proofs.admission).toMatchObject({ admitted: true, leafIndex: 0 });
    const theirs = sent(await uz.desk.read(uz.officer, asked.id, 'en'));
    expect(theirs.body).toEqual(request);
    expect(theirs.state).toBe('ANSWERED');
    await hub.run(kz, uz);
    expect(sent(kz.desk.proofs(kz.officer, asked.id)).receipts.map(({ state }) => state)).toContain('opened');
    expect(outboxDepth(kz.store.db)).toMatchObject({ flash: 0, urgent: 0, routine: 0 });
  });

  test('a redelivered message changes nothing and is acknowledged again', async () => {
    const { kz, uz, hub } = await two({ nowMs: startMs });
    const { id } = sent(
      await kz.desk.send(kz.officer, { to: ['uz/ncp'], kind: 'REQUEST', body: request, labels }, undefined),
    );
    const { deliveries } = await hub.admit(queued(kz, id), kz);
    const toUz = deliveries.get('uz');
    if (toUz === undefined) throw new Error('no delivery');
    expect(await take(uz, toUz)).toBe('taken');
    expect(await take(uz, toUz)).toBe('known');
    expect(toUz.settled).toEqual(['ack', 'ack']);
    expect(uz.desk.list(uz.officer, { box: 'inbox', limit: 10, language: 'en' })).toHaveLength(1);
    expect(uz.store.db.prepare('SELECT count(*) AS n FROM receipts').get()?.['n']).toBe(1);
  });
});
