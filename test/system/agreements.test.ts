import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, startInBackground, type Outcome, type Started } from './command.ts';
import { report } from './forms.ts';
import { reserveHttpBase } from './http-base.ts';
import { until } from './until.ts';

let directory: string;
let home: string;
let started: Started | undefined;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-agreements-'));
  home = join(directory, 'home');
  await mkdir(home);
  started = await startInBackground(
    ['--data', 'region', '--members', 'kz,uz', '--play', 'none', '--http-base', await reserveHttpBase()],
    home,
  );
  await writeFile(join(home, 'report.json'), JSON.stringify(report));
});
afterAll(async () => {
  await started?.[Symbol.asyncDispose]();
  await rm(directory, { recursive: true });
});

async function tamga(...args: string[]): Promise<Outcome & { json: Record<string, unknown> }> {
  const outcome = await run('tamga', ['--region', 'region', ...args, '--json'], home);
  return { ...outcome, json: (outcome.stdout === '' ? {} : JSON.parse(outcome.stdout)) as Record<string, unknown> };
}

const check = (as: string, to: string) =>
  tamga(
    '--as',
    as,
    'check',
    '--to',
    to,
    '--label',
    'purpose=investigation',
    '--kind',
    'SPONTANEOUS',
    '--file',
    'report.json',
  );

const words = { en: 'made for a test', ru: 'для проверки' };
const draft = JSON.stringify({
  format: 'tamga/agreement/1',
  id: 'kz-uz-test-2026',
  version: 1,
  title: words,
  reference: words,
  sources: ['made for a test'],
  status: 'in-force',
  visibility: 'public',
  validity: { from: '2026-01-01', until: null },
  parties: ['kz', 'uz'].map((party) => ({ party, role: 'signatory' })),
  articles: [
    {
      id: '1',
      text: words,
      rules: [{ effect: 'prohibit', from: ['kz'], to: ['uz'], crimeAreasTouching: ['drugs'] }],
    },
  ],
});

test('an agreement is signed half by half and published, and counts for the next message at both ends', async () => {
  await writeFile(join(home, 'draft.yaml'), draft);
  expect((await check('kz/ncp', 'uz/ncp')).json).toMatchObject({ decision: 'permit' });

  const first = await tamga('--as', 'kz/ncp', 'agreement', 'sign', 'draft.yaml', '--out', 'half.jws');
  expect(first.json).toMatchObject({ id: 'kz-uz-test-2026', signed: ['kz'], missing: ['uz'], complete: false });
  const early = await tamga('--as', 'kz/ncp', 'agreement', 'publish', 'half.jws');
  expect([early.code, early.json['code']]).toEqual([3, 'PARTY_MISSING']);
  const stranger = await tamga('--as', 'caricc/coordination', 'agreement', 'sign', 'half.jws');
  expect(stranger.code).toBe(2);

  const altered = (await readFile(join(home, 'half.jws'), 'utf8')).replace(/"payload":"\w{8}/u, '"payload":"eyAiZm9y');
  await writeFile(join(home, 'altered.jws'), altered);
  expect((await tamga('--as', 'uz/ncp', 'agreement', 'sign', 'altered.jws')).code).toBe(5);

  const second = await tamga('--as', 'uz/ncp', 'agreement', 'sign', 'half.jws', '--out', 'whole.jws');
  expect(second.json).toMatchObject({ signed: ['kz', 'uz'], missing: [], complete: true });
  const published = await tamga('--as', 'uz/ncp', 'agreement', 'publish', 'whole.jws');
  expect([published.code, published.json['state']]).toEqual([0, 'REGISTERED']);

  // Its prohibition counts at the sender, whatever another agreement permits.
  await until('the agreement counts at kz', async () =>
    (await check('kz/ncp', 'uz/ncp')).json['code'] === 'PROHIBITED' ? true : undefined,
  );
  const listed = (await tamga('--as', 'kz/ncp', 'agreement', 'list')).json as unknown as Record<string, unknown>[];
  expect(listed.find(({ id }) => id === 'kz-uz-test-2026')).toMatchObject({ version: 1, hash: first.json['hash'] });
  const shown = await tamga('--as', 'kz/ncp', 'agreement', 'show', 'kz-uz-test-2026@1');
  expect(shown.json['document']).toEqual(JSON.parse(draft));
});

test('an agreement is suspended towards one party, resumed, and left', async () => {
  const send = (as: string, to: string) =>
    tamga(
      '--as',
      as,
      'send',
      '--to',
      to,
      '--label',
      'purpose=investigation',
      '--kind',
      'SPONTANEOUS',
      '--file',
      'report.json',
      '--wait',
      'delivered',
    );
  const listed = (await tamga('--as', 'uz/ncp', 'agreement', 'list')).json as unknown as {
    id: string;
    parties: { party: string }[];
  }[];
  const hasBoth = ({ parties }: { parties: { party: string }[] }): boolean =>
    ['kz', 'uz'].every((name) => parties.some(({ party }) => party === name));
  // Whatever covers the two: several treaties may.
  const ids = listed.filter((one) => hasBoth(one) && one.id !== 'kz-uz-test-2026').map(({ id }) => id);
  expect(ids).toContain('caricc-2006');
  const forAll = async (command: string, ...options: string[]): Promise<void> => {
    for (const id of ids) {
      const done = await tamga('--as', 'uz/ncp', 'agreement', command, id, ...options);
      expect([id, done.code, done.json['state']]).toEqual([id, 0, 'REGISTERED']);
    }
  };
  expect((await send('uz/ncp', 'kz/ncp')).code).toBe(0);

  await forAll('suspend', '--towards', 'kz');
  // What is left between the two is the agreement of the test before, which permits nothing.
  // The very next message: refused where it is written, and towards the other party it still goes.
  expect(await send('uz/ncp', 'kz/ncp')).toMatchObject({ code: 3, json: { code: 'NO_ARTICLE' } });
  expect((await send('uz/ncp', 'caricc/coordination')).code).toBe(0);

  await forAll('resume');
  expect((await send('uz/ncp', 'kz/ncp')).code).toBe(0);

  await forAll('terminate', '--from', '2026-01-01');
  expect(await send('uz/ncp', 'kz/ncp')).toMatchObject({ code: 3, json: { code: 'NO_ARTICLE' } });
  expect((await send('kz/ncp', 'caricc/coordination')).code).toBe(0);
  const left = (await tamga('--as', 'kz/ncp', 'agreement', 'list')).json as unknown as Record<string, unknown>[];
  expect(left.find(({ id }) => id === 'caricc-2006')?.['positions']).toMatchObject([
    { party: 'uz', version: 3, act: 'terminate', scopes: [] },
  ]);
});
