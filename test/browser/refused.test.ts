import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { missingBrowser, startBrowser } from '../support/browser.ts';
import { startSite, type TestSite } from '../support/site.ts';

const missing = missingBrowser();
const LARGE = { name: 'a.log', mimeType: 'text/plain', buffer: Buffer.alloc(17 * 1024 * 1024, 'a') };

describe.skipIf(missing !== undefined)('what is refused is told in the page, with what to do', () => {
  let browser: Browser;
  let site: TestSite;
  let page: Page;

  beforeAll(async () => {
    [browser, site] = await Promise.all([startBrowser(), startSite()]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(site.address);
  });
  afterEach(() => page.close());

  /** The heading of the page, which is one of ours, with its navigation. */
  const heading = async (): Promise<string> => {
    await page.locator('header.top').waitFor();
    return page.locator('h1').innerText();
  };

  test('nothing was written, too much was sent, a file that is no thread, a page that is not there', async () => {
    await page.getByRole('button', { name: 'Start the thread' }).click();
    await page.waitForURL('**/threads');
    expect(await heading()).toBe('Nothing was written');
    await page.goto(site.address);
    await page.getByLabel('Files').setInputFiles(LARGE);
    await page.getByRole('button', { name: 'Start the thread' }).click();
    await page.waitForURL('**/threads');
    expect(await heading()).toBe('This is too large');
    await page.goto(site.address);
    await page.getByLabel('Thread file').setInputFiles({
      name: 'thread.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"turns": 3}'),
    });
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.waitForURL('**/open');
    expect(await heading()).toBe('This is not a shared thread');
    expect(await page.locator('pre').innerText()).toContain('turns');
    expect((await page.goto(`${site.address}/t/play-none`))?.status()).toBe(404);
    expect(await heading()).toBe('There is nothing here');
  }, 30_000);

  test('in a thread: what was written stays, and why it was not sent stands beside it', async () => {
    await page.locator('button.sample').first().click();
    const failure = page.getByRole('alert');
    await page.locator('.composer textarea').fill('and here is the log');
    await page.getByLabel('Files').setInputFiles(LARGE);
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.poll(() => failure.innerText()).toContain('16 MB');
    await fetch(`${page.url()}/forget`, { method: 'POST', redirect: 'manual' });
    await page.getByLabel('Files').setInputFiles([]);
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.poll(() => failure.innerText()).toContain('may have been deleted');
    await site.stop();
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.poll(() => failure.innerText()).toContain('does not answer');
    expect(await page.locator('.composer textarea').inputValue()).toBe('and here is the log');
    site = await startSite();
  }, 30_000);

  test('a wrong password, and too many of them', async () => {
    const guarded = await startSite({ host: '0.0.0.0', password: 'FAKE-long-enough-password' });
    const at = guarded.address.replace('0.0.0.0', '127.0.0.1');
    const guess = { authorization: `Basic ${btoa('me:wrong')}`, accept: 'text/html' };
    const first = await fetch(at, { headers: guess });
    expect([first.status, await first.text()]).toEqual([
      401,
      expect.stringContaining('A password is needed'),
    ]);
    for (let count = 0; count < 9; count += 1) await fetch(at, { headers: guess });
    expect((await page.goto(at))?.status()).toBe(429);
    expect(await heading()).toBe('Too many wrong passwords');
    const position = await page.evaluate("getComputedStyle(document.querySelector('header')).position");
    expect(position, 'its style is served too').toBe('sticky');
    await guarded.stop();
  }, 30_000);
});
