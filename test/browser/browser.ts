import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Ends what would never end; a page takes as long as the machine needs. */
const actionMsMax = 300_000;

/** Starts the machine's own Chromium with a user directory of its own, which closing removes. */
export async function startBrowser(executablePath: string): Promise<Browser> {
  return await chromium.launch({ executablePath, headless: true, args: flags });
}

/** One officer's browser: its pages, and everything that they asked for. */
export interface Desk {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Addresses in the order in which they were requested. */
  readonly requested: string[];
}

/** A fresh browser profile, without scripts unless told otherwise. */
export async function openDesk(browser: Browser, options: BrowserContextOptions = {}): Promise<Desk> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB', ...options });
  context.setDefaultTimeout(actionMsMax);
  const requested: string[] = [];
  context.on('request', (request) => requested.push(request.url()));
  return { context, page: await context.newPage(), requested };
}

/** Opens a sign-in link and waits until it has led into the inbox. */
export async function enter(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.waitForURL(/\/light\/inbox$/u);
}

/** Opens every form that is folded up. */
export async function openForms(page: Page): Promise<void> {
  const closed = page.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Everything came from one origin; `data:` addresses ask nobody. */
export function expectOnlyFrom(origin: string, requested: readonly string[]): void {
  expect(requested.length).toBeGreaterThan(0);
  expect(requested.filter((url) => !url.startsWith('data:') && new URL(url).origin !== origin)).toEqual([]);
}

/** The widest thing on the page is not wider than the window. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const widths = await page.evaluate<{ content: number; window: number }>(
    '({ content: document.documentElement.scrollWidth, window: document.documentElement.clientWidth })',
  );
  expect({ at: page.url(), ...widths }).toEqual({ at: page.url(), content: widths.window, window: widths.window });
}
