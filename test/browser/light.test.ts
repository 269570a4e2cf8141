import { AxeBuilder } from '@axe-core/playwright';
import { openClient, startRegion } from '@tamga/testing';
import type { Region } from '@tamga/testing';
import { ClientError, type TamgaClient } from '@tamga/client';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumPath } from '../means.ts';
import { investigation, needsPerson, request } from '../system/forms.ts';
import { arrived, until } from '../system/until.ts';
import { enter, expectNoSidewaysScrolling, expectOnlyFrom, openDesk, openForms, startBrowser } from './browser.ts';
import type { Desk } from './browser.ts';
import { serveOtherSite } from './other-site.ts';
import { pdfText } from './pdf-text.ts';

const chromium = chromiumPath();
const hostile = '<script>document.title = "taken"</script><b>bold</b><img src="https://elsewhere.example/x.png">';

const started = new AsyncDisposableStack();
let region: Region;
let browser: Browser;
let kz: TamgaClient;
let uz: TamgaClient;
let origin: string;
/** A message that no test answers, with hostile text in it. */
let quietId: string;
/** A message of uz that waits for a person. */
let heldId: string;

beforeAll(async () => {
  if (chromium === undefined) return;
  region = started.use(await startRegion({ parties: ['kz', 'uz'] }));
  browser = await startBrowser(chromium);
  started.defer(() => browser.close());
  [kz, uz] = await Promise.all([region.client('kz/ncp'), region.client('uz/ncp')]);
  origin = region.info.parties.find(({ party }) => party === 'uz')?.http ?? '';
  quietId = await ask(`Quiet ${hostile}`, hostile);
  heldId = (await uz.send({ to: ['kz/ncp'], kind: 'REQUEST', body: needsPerson, labels: investigation })).id;
  await until('the log shows which keys count', async () => await uz.keys('kz').catch(unlessUnreachable));
});
beforeEach((context) => {
  if (chromium === undefined) context.skip('no chromium on this machine');
});
afterAll(() => started.disposeAsync());

/** Before the first final checkpoint the log has nothing to show. */
function unlessUnreachable(error: unknown): undefined {
  if (!(error instanceof ClientError) || error.problem?.code !== 'LOG_UNREACHABLE') throw error;
}

/** kz asks uz; resolves when the request has arrived. */
async function ask(title: string, text = 'Who is the consignor?'): Promise<string> {
  const sent = await kz.send({
    to: ['uz/ncp'],
    kind: 'REQUEST',
    body: { ...request, title: [{ language: 'en', text: title }], text: [{ language: 'en', text }] },
    labels: investigation,
  });
  await arrived(uz, sent.id);
  return sent.id;
}

/** An officer of uz/ncp, signed in. */
async function signedIn(options: Parameters<typeof openDesk>[1] = {}): Promise<Desk> {
  const desk = await openDesk(browser, options);
  await enter(desk.page, await uz.lightLink());
  return desk;
}

const address = (id: string): string => `${origin}/light/messages/${id}`;

/** What kz received in answer to one of its requests. */
async function answerTo(id: string, kind: string): Promise<unknown> {
  const row = await until(`a ${kind} to ${id}`, async () =>
    (await kz.inbox()).find((each) => each.thread === id && each.kind === kind),
  );
  return (await kz.message(row.id)).body;
}

/** What kz knows of its request at uz. */
async function stateAt(id: string, state: string): Promise<void> {
  await until(`${id} is ${state} at uz`, async () => {
    const { recipients } = await kz.message(id);
    return recipients.some((recipient) => recipient.state === state) ? true : undefined;
  });
}

describe('without scripts an officer', () => {
  test('enters by a link that works once', async () => {
    const link = await uz.lightLink();
    const first = await openDesk(browser);
    await enter(first.page, link);
    expect(await first.page.locator('h1').innerText()).toBe('Inbox');
    const second = await openDesk(browser);
    expect((await second.page.goto(link))?.status()).toBe(401);
    expect(await second.page.locator('h1').innerText()).toBe('Sign in');
    expect((await second.page.goto(`${origin}/light/inbox`))?.status()).toBe(401);
    await Promise.all([first.context.close(), second.context.close()]);
  });

  test('reads a request with its timeline and proofs and answers it, and the asker receives the answer', async () => {
    const id = await ask('Who sold the drums');
    const { context, page, requested } = await signedIn();
    await page.getByRole('link', { name: 'Who sold the drums' }).click();
    expect(page.url()).toBe(address(id));
    const shown = await page.locator('main').innerText();
    expect(shown).toContain('received, verified and opened');
    expect(shown).toContain(String((await uz.message(id)).proofs['envelopeDigest']));
    await page.getByLabel('How far is it answered?').selectOption({ label: 'in part' });
    await page.getByLabel('Answer', { exact: true }).fill('A trading firm.\nMore follows.');
    await page.getByRole('button', { name: 'Seal and send the answer' }).click();
    expect(await page.locator('main').innerText()).toContain('A trading firm.');
    await page.getByRole('link', { name: 'Outbox' }).click();
    expect(await page.getByRole('row', { name: 'Who sold the drums' }).innerText()).toContain('Reply');
    expect(await answerTo(id, 'REPLY')).toMatchObject({
      result: 'partial',
      text: [{ language: 'en', text: 'A trading firm.\nMore follows.' }],
    });
    await page.goto(address(id));
    expect(await page.getByRole('table', { name: 'Messages of this thread' }).getByRole('row').count()).toBe(3);
    expectOnlyFrom(origin, requested);
    await context.close();
  });

  test('accepts, and closes', async () => {
    const id = await ask('To be accepted and closed');
    const { context, page } = await signedIn();
    await page.goto(address(id));
    await page.getByRole('button', { name: 'Accept' }).click();
    expect(await page.locator('.state').first().innerText()).toBe('accepted');
    await stateAt(id, 'ACCEPTED');
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('.state').first().innerText()).toBe('closed');
    await stateAt(id, 'CLOSED');
    await context.close();
  });

  test('asks for clarification', async () => {
    const id = await ask('To be clarified');
    const { context, page } = await signedIn();
    await page.goto(address(id));
    await page.getByText('Ask for clarification').click();
    await page.getByLabel('What is missing or unclear?').fill('Which year?');
    await page.getByRole('button', { name: 'Seal and send the question' }).click();
    expect(await answerTo(id, 'CLARIFICATION')).toMatchObject({ text: [{ text: 'Which year?' }] });
    await context.close();
  });

  test('refuses, with a ground and reasons', async () => {
    const id = await ask('To be refused');
    const { context, page } = await signedIn();
    await page.goto(address(id));
    await page.getByText('Refuse', { exact: true }).click();
    // The agreement closes the list of grounds; a live investigation only postpones.
    const offered = await page.getByLabel('Ground').first().locator('option').allInnerTexts();
    expect(offered).toContain('security');
    expect(offered).not.toContain('live investigation');
    await page.getByLabel('Ground').first().selectOption({ label: 'security' });
    await page.getByLabel('Reasons, in writing').fill('A case of ours would suffer.');
    await page.getByRole('button', { name: 'Seal and send the refusal' }).click();
    expect(await answerTo(id, 'REFUSAL')).toMatchObject({
      ground: 'security',
      text: [{ text: 'A case of ours would suffer.' }],
    });
    await context.close();
  });

  test('changes to Russian, and the browser remembers it', async () => {
    const { context, page } = await signedIn();
    await page.goto(address(quietId));
    await page.getByRole('link', { name: 'Русский' }).click();
    expect(page.url()).toBe(address(quietId));
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(await page.locator('main').innerText()).toContain('получено, проверено и открыто');
    const later = await context.newPage();
    await later.goto(`${origin}/light/outbox`);
    expect(await later.locator('h1').innerText()).toBe('Исходящие');
    await context.close();
  });

  test('signs out, and the way back is closed', async () => {
    const { context, page } = await signedIn();
    await page.getByRole('button', { name: 'Sign out' }).click();
    expect(await page.locator('h1').innerText()).toBe('Sign in');
    expect((await page.goto(address(quietId)))?.status()).toBe(401);
    await context.close();
  });

  test('is told what is not there, and led back to the inbox', async () => {
    const { context, page } = await signedIn();
    expect((await page.goto(address('0'.repeat(32))))?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('Not found');
    await page.getByRole('link', { name: 'Back' }).click();
    expect(await page.locator('h1').innerText()).toBe('Inbox');
    await context.close();
  });
});

describe('a page', () => {
  test('shows HTML and scripts of a message as text, even where scripts may run', async () => {
    const { context, page, requested } = await signedIn({ javaScriptEnabled: true });
    for (const url of [`${origin}/light/inbox`, address(quietId)]) {
      await page.goto(url);
      expect(await page.locator('main').innerText()).toContain(hostile);
      expect(await page.locator('main').locator('script, img, b').count()).toBe(0);
      expect(await page.title()).not.toBe('taken');
    }
    expectOnlyFrom(origin, requested);
    await context.close();
  });

  test('allows nothing from elsewhere and no script, on every answer', async () => {
    const { context, page } = await signedIn();
    const policies: string[] = [];
    page.on('response', (response) => policies.push(response.headers()['content-security-policy'] ?? 'none'));
    for (const path of [
      'inbox',
      'outbox',
      'tallies',
      'keys/kz',
      `messages/${quietId}`,
      `messages/${'0'.repeat(32)}`,
      'language?to=en',
    ])
      await page.goto(`${origin}/light/${path}`);
    expect(policies.length).toBeGreaterThan(4);
    for (const policy of policies) {
      expect(policy).toMatch(/^default-src 'none';/u);
      expect(policy).not.toMatch(/script-src|unsafe|\*/u);
    }
    await context.close();
  });

  test('prints with its text and without its forms', async () => {
    const { context, page } = await signedIn({ locale: 'ru-RU' });
    await page.goto(address(quietId));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('form').count()).toBeGreaterThan(0);
    expect(await page.locator('form:visible, nav:visible, button:visible').count()).toBe(0);
    const printed = pdfText(await page.pdf({ format: 'A4' })).replaceAll(/\s+/gu, '');
    for (const text of [
      hostile,
      'Доказательства',
      'Напечатано',
      String((await uz.message(quietId)).proofs['envelopeDigest']),
    ])
      expect(printed).toContain(text.replaceAll(/\s+/gu, ''));
    expect(printed).not.toContain('Запечататьиотправить');
    await context.close();
  });

  test.each(['en', 'ru'])(
    'fits a telephone, a tablet and a screen without scrolling sideways, in %s',
    async (locale) => {
      const { context, page } = await signedIn({ locale });
      for (const path of [
        'inbox',
        'outbox',
        'tallies',
        'keys/kz',
        `messages/${quietId}`,
        `messages/${heldId}`,
        `messages/${'0'.repeat(32)}`,
      ]) {
        await page.goto(`${origin}/light/${path}`);
        await openForms(page);
        for (const width of [360, 700, 1024]) {
          await page.setViewportSize({ width, height: 740 });
          await expectNoSidewaysScrolling(page);
        }
      }
      await context.close();
    },
  );

  test.each(['en', 'ru'])('has no serious fault that axe finds, in %s', async (locale) => {
    // axe is a script: this context alone lets scripts in.
    const { context, page } = await signedIn({ locale, javaScriptEnabled: true, bypassCSP: true });
    for (const path of [
      'inbox',
      'outbox',
      'tallies',
      'keys/kz',
      `messages/${quietId}`,
      `messages/${heldId}`,
      `messages/${'0'.repeat(32)}`,
    ]) {
      await page.goto(`${origin}/light/${path}`);
      await openForms(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect({ path, grave: grave.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]) }).toEqual({
        path,
        grave: [],
      });
    }
    await context.close();
  });
});

describe('refused is', () => {
  test('the session of another adapter', async () => {
    const { context, page } = await openDesk(browser);
    await enter(page, await kz.lightLink());
    const session = (await context.cookies()).find(({ name }) => name === 'tamga-kz-light');
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
    await context.addCookies([{ name: 'tamga-uz-light', value: session?.value ?? '', url: origin }]);
    expect((await page.goto(`${origin}/light/inbox`))?.status()).toBe(401);
    await context.close();
  });

  test('a message of another authority of the same party', async () => {
    const { context, page } = await openDesk(browser);
    const border = await openClient(region.directory, 'uz/blo-sariasiya', { roles: ['officer'] });
    await enter(page, await border.lightLink());
    expect(await page.locator('main').innerText()).toContain('Nothing has arrived yet.');
    expect((await page.goto(address(quietId)))?.status()).toBe(404);
    await context.close();
  });

  test('a post from another site, with the form token known and with the cookie in the browser', async () => {
    const { context, page } = await signedIn();
    await page.goto(address(quietId));
    const formToken = (await page.locator('input[name=formToken]').first().getAttribute('value')) ?? '';
    await using other = await serveOtherSite(`${address(quietId)}/close`, { formToken });
    // Another port of this machine is the same site, so the cookie comes along; another name is not, so it does not.
    for (const [host, status] of [
      ['127.0.0.1', 403],
      ['localhost', 401],
    ] as const) {
      await page.goto(`http://${host}:${other.port}/`);
      const [answer] = await Promise.all([
        page.waitForResponse((response) => response.request().method() === 'POST'),
        page.getByRole('button', { name: 'Go' }).click(),
      ]);
      expect({ host, status: answer.status() }).toEqual({ host, status });
    }
    expect((await uz.message(quietId)).state).toBe('DELIVERED');
    await context.close();
  });

  test('a post with the form token of another officer', async () => {
    const colleague = await openClient(region.directory, 'uz/ncp', { officer: 'colleague' });
    const [own, foreign] = [await signedIn(), await openDesk(browser)];
    await enter(foreign.page, await colleague.lightLink());
    const tokenOf = async ({ page }: Desk): Promise<string> =>
      (await page.locator('input[name=formToken]').first().getAttribute('value')) ?? '';
    const [ownToken, foreignToken] = [await tokenOf(own), await tokenOf(foreign)];
    expect(foreignToken).not.toBe(ownToken);
    const post = async (formToken: string): Promise<number> =>
      (
        await own.context.request.post(`${origin}/light/leave`, {
          headers: { origin },
          form: { formToken },
          maxRedirects: 0,
        })
      ).status();
    expect(await post(foreignToken)).toBe(403);
    expect(await post(ownToken)).toBe(303);
    await Promise.all([own.context.close(), foreign.context.close()]);
  });
});
