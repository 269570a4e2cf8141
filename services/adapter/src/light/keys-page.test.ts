/** The page of a party's keys, from a real log: every word in both languages, and bars that say what the table says. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { KeyHistoryView } from '@tamga/api';
import { LoggedRegion } from '../evidence/logged-region.fixture.ts';
import { createTestAdapter } from '../fixture/adapter.ts';
import { createTestRegion, type TestRegion } from '../fixture/region.ts';
import { createPartyKeys } from '../register/party-keys.ts';
import { keysPage } from './keys-page.ts';
import { type languages, wordsOf } from './language.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
const hourMs = 3_600_000;
let region: TestRegion;
beforeAll(async () => {
  region = await createTestRegion(startMs, { witnesses: ['kz', 'tj', 'uz'] });
});
const open: AsyncDisposable[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]();
});

/** kz revoked its signing key after two hours, compromised for one, and left after four. */
async function viewOf(question: { at?: string } = {}): Promise<KeyHistoryView> {
  const clock = { nowMs: startMs };
  const log = new LoggedRegion(region, () => clock.nowMs);
  await log.publish();
  const uz = await createTestAdapter(region, 'uz', clock, {
    log: { inclusions: log.inclusions, rosters: () => [region.foundingJws], keepFinding: () => true },
  });
  open.push(uz);
  await uz.means.register.add(log.documents);
  const key = String(region.parties.get('kz')?.signer.thumbprint);
  const revocations = [{ key, revokedAtMs: startMs + 2 * hourMs, compromisedSinceMs: startMs + hourMs }];
  const documents = [
    await region.nextManifest('kz', (manifest) => ({ ...manifest, revocations })),
    await region.rosterWithout('kz'),
  ];
  for (const document of documents) {
    clock.nowMs += 2 * hourMs;
    await uz.means.register.add([document]);
    log.takeDocument(document);
    await log.publish();
  }
  const answer = await createPartyKeys(uz.means, log.evidenceFor(uz.means.party)).ask({ party: 'kz', ...question });
  if (!answer.ok) throw new Error(answer.problem.detail);
  return answer.view;
}

function pageIn(language: (typeof languages)[number], view: KeyHistoryView): string {
  const words = wordsOf(language);
  const frame = {
    words,
    party: 'uz',
    officer: null,
    formToken: null,
    path: '/light/keys/kz',
    title: words('keys.title', { party: 'kz' }),
    here: 'keys' as const,
    centreReachable: true,
    nowMs: startMs,
  };
  return keysPage(frame, { parties: ['kz', 'uz'], party: 'kz', at: '' }, view).html;
}

test('says of each key when it counted and why no longer, in words of either language', async () => {
  const view = await viewOf();
  const english = pageIn('en', view);
  for (const text of ['Keys of kz', 'up to leaf', 'manifest 2', 'the party left', 'leaves ', 'for threads alone'])
    expect(english).toContain(text);
  const russian = pageIn('ru', view);
  for (const text of ['Ключи стороны kz', 'по лист', 'манифест 2', 'сторона вышла', 'только для цепочек'])
    expect(russian).toContain(text);
  // A phrase that is missing would show as its key.
  for (const html of [english, russian]) expect(html).not.toMatch(/\b(?:keys|use|standing|ended)\.[a-zA-Z_]/u);
});

test('draws the stretches in their order, with the suspect one, within the bar', async () => {
  const html = pageIn('en', await viewOf());
  const signing = html.split('<tr>').find((row) => row.includes('signing kz/ncp')) ?? '';
  const bars = [...signing.matchAll(/<rect class="(\w+)" x="(\d+)" y="0" width="(\d+)"/gu)].map(
    ([, look, x, width]) => [look, Number(x), Number(width)] as const,
  );
  expect(bars.map(([look]) => look)).toEqual(['full', 'suspect']);
  expect(bars).toEqual([
    ['full', 0, 250],
    ['suspect', 250, 250],
  ]);
  expect(html).not.toMatch(/<script|style=/u);
});

test('of a moment before shows how it stood then', async () => {
  const html = pageIn('en', await viewOf({ at: new Date(startMs + hourMs).toISOString() }));
  expect(html).toContain('As they stood at 2026-11-22 09:00:00 UTC');
  expect(html).not.toContain('has left the region');
});
