/** The page that verifies bundles offline, in a real browser, opened from a file. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { chromiumPath } from '../means.ts';
import { openDesk, startBrowser, type Desk } from './browser.ts';

const chromium = chromiumPath();
const minutesMax = 15 * 60_000;
const vectors = join(import.meta.dirname, '../../packages/core/src/evidence/vectors');
const started = new AsyncDisposableStack();
let browser: Browser;
let address: string;
let trust: string;

beforeAll(async () => {
  if (chromium === undefined) return;
  const folder = await mkdtemp(join(tmpdir(), 'tamga-page-'));
  started.defer(() => rm(folder, { recursive: true }));
  const file = join(folder, 'tamga-verify.html');
  const maker = join(import.meta.dirname, '../../packages/verify/src/page/make-page.ts');
  await promisify(execFile)(process.execPath, [maker, file]);
  address = pathToFileURL(file).href;
  const [first] = JSON.parse(await readFile(join(vectors, 'vectors.json'), 'utf8')) as { trust: string }[];
  trust = `sha256:${first?.trust ?? ''}`;
  browser = await startBrowser(chromium);
  started.defer(() => browser.close());
}, minutesMax);
beforeEach((context) => {
  if (chromium === undefined) context.skip('no chromium on this machine');
});
afterAll(() => started.disposeAsync());

/** The page in a browser that is offline. */
async function openPage(): Promise<Desk> {
  const desk = await openDesk(browser, { javaScriptEnabled: true, offline: true });
  await desk.page.goto(address);
  return desk;
}

async function verified(
  { page }: Desk,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<string> {
  await page.getByLabel('File').setInputFiles(file);
  const result = page.getByRole('status');
  const done = /VERIFIED|ПРОВЕРЕНО|NO_TRUST/u;
  await expect.poll(() => result.textContent(), { timeout: minutesMax, interval: 250 }).toMatch(done);
  return (await result.textContent()) ?? '';
}

test('verifies a bundle offline and asks nobody', { timeout: minutesMax }, async () => {
  const desk = await openPage();
  await desk.page.getByLabel('Founding roster').fill(trust);
  const said = await verified(desk, join(vectors, 'request.zip'));
  expect(said).toMatch(/^VERIFIED/u);
  expect(said).toContain('Sent by kz/ncp to uz/ncp');
  expect(desk.requested).toEqual([address]);
  await desk.context.close();
});

test('says what is wrong with a bundle that was altered, in Russian too', { timeout: minutesMax }, async () => {
  const desk = await openPage();
  await desk.page.getByLabel('Founding roster').fill(trust);
  await desk.page.getByLabel('Language').selectOption('ru');
  const bytes = await readFile(join(vectors, 'request.zip'));
  bytes[3_000] = (bytes[3_000] ?? 0) ^ 1;
  const said = await verified(desk, { name: 'altered.zip', mimeType: 'application/zip', buffer: bytes });
  expect(said).toMatch(/^НЕ ПРОВЕРЕНО: ZIP_CRC/u);
  await desk.context.close();
});

test('verifies nothing without a trust anchor', { timeout: minutesMax }, async () => {
  const desk = await openPage();
  expect(await verified(desk, join(vectors, 'request.zip'))).toMatch(/^NO_TRUST/u);
  await desk.context.close();
});

test('may run its own script, load nothing and send nothing', { timeout: minutesMax }, async () => {
  const desk = await openPage();
  const policy = await desk.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/u,
  );
  await desk.context.close();
});
