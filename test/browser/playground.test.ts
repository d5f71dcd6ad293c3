import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { missingBrowser, startBrowser } from '../support/browser.ts';
import { startSite, type TestSite } from '../support/site.ts';
import { repliesIn, visit } from '../support/visit.ts';

const missing = missingBrowser();

test('there is a browser to look at the pages with', () => {
  expect(missing).toBeUndefined();
});

describe.skipIf(missing !== undefined)('the playground in a browser', () => {
  let browser: Browser;
  let site: TestSite;
  let page: Page;
  const folders: string[] = [];

  beforeAll(async () => {
    browser = await startBrowser();
    site = await startSite();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await site.stop();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    await page.context().close();
    expect(errors()).toEqual([]);
  });

  const { open: visited, errors } = visit(() => browser);
  const open = async (...of: Parameters<typeof visited>): Promise<void> => {
    page = await visited(...of);
  };
  const folder = (): string => {
    const made = mkdtempSync(path.join(tmpdir(), 'clawmedic-'));
    folders.push(made);
    return made;
  };
  const replies = (): ReturnType<Page['locator']> => repliesIn(page);

  test("a newcomer's first minute: a title and a paste, and there is one thing to do", async () => {
    await open(site.address);
    await page.getByLabel('Title').fill('HTTP 401 authentication_error: invalid x-api-key');
    await page.getByLabel('What happens?').fill('it keeps failing since yesterday');
    await page.getByRole('button', { name: 'Start the thread' }).click();
    await replies().first().waitFor();
    expect(await replies().first().locator('pre').innerText()).toContain('openclaw models status');
    expect(await page.locator('#panel-beliefs li').count()).toBeGreaterThan(1);
    expect(await page.locator('#panel-path svg .stop').count()).toBe(2);
    expect(await page.locator('#panel-weighed').innerText()).toContain('messages');
  }, 30_000);

  test('the thread of 31 messages, in two, by mouse', async () => {
    await open(site.address);
    await page.locator('button.sample').first().click();
    await replies().first().waitFor();
    await page.getByRole('button', { name: 'Next turn' }).click();
    await expect.poll(() => replies().count()).toBe(2);
    expect(await replies().nth(1).innerText()).toContain('API sk-a');
    expect(await page.locator('#panel-beliefs li').first().innerText()).toMatch(
      /damaged[\s\S]*(?:9\d|100) %/u,
    );

    const fact = page.locator('#panel-facts a', { hasText: 'API sk-a' }).first();
    await fact.hover();
    expect(await page.locator('.line.lit').innerText()).toContain('anthropic:default=API sk-a');

    await replies().nth(1).getByRole('button', { name: 'Why?' }).click();
    await page.locator('.entry.why').waitFor();
    await page.getByRole('button', { name: 'It works now' }).click();
    await expect.poll(() => replies().count()).toBe(3);
    expect(await page.locator('#panel-path svg').getAttribute('aria-label')).toContain('Solved');
  }, 30_000);

  test('the same by keyboard alone', async () => {
    await open(site.address);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Skip');
    await page.locator('button.sample').first().focus();
    await page.keyboard.press('Enter');
    await replies().first().waitFor();
    await page.locator('#next-turn').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => replies().count()).toBe(2);
    expect(await page.evaluate('document.activeElement.id')).toBe('next-turn');
    await page.locator('#panel-facts a', { hasText: 'API sk-a' }).first().focus();
    expect(await page.locator('.line.lit').innerText()).toContain('API sk-a');
    await page.locator('#text').focus();
    await page.keyboard.type('its working now, thanks');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => replies().count()).toBe(3);
    expect(await page.locator('#text').inputValue()).toBe('');
  }, 30_000);

  test.each(['by mouse', 'by keyboard'])(
    'the Kimi thread, %s: a question with answers to press, then the fix of that answer',
    async (how) => {
      const use = async (of: ReturnType<Page['locator']>): Promise<void> => {
        if (how === 'by mouse') return of.click();
        await of.focus();
        await page.keyboard.press('Enter');
      };
      await open(site.address);
      await use(page.locator('button.sample', { hasText: '401 auth fail' }));
      await replies().first().waitFor();
      expect(await page.locator('#panel-path svg .way').count()).toBeGreaterThan(1);
      await use(replies().first().getByRole('button', { name: 'kimi.com', exact: false }).first());
      await expect.poll(() => replies().count()).toBe(2);
      expect(await page.locator('.entry.pressed').innerText()).toContain('You pressed');
      expect(await replies().nth(1).locator('pre').count()).toBeGreaterThan(0);
      expect(await replies().first().getByRole('button', { name: 'kimi.com' }).count()).toBe(0);
      await use(page.getByRole('button', { name: 'It works now' }));
      await expect.poll(() => replies().count()).toBe(3);
      const path = await page.locator('#panel-path svg').getAttribute('aria-label');
      expect(path).toContain('Solved');
      expect(path).toContain('not taken');
    },
    30_000,
  );

  test('the Kimi thread to its end: a first guess, and the output that corrects it', async () => {
    await open(site.address);
    await page.locator('button.sample', { hasText: '401 auth fail' }).click();
    await replies().first().waitFor();
    const next = page.getByRole('button', { name: 'Next turn' });
    await next.click();
    await expect.poll(() => replies().count()).toBe(2);
    await next.click();
    await expect.poll(() => replies().count()).toBe(3);
    expect(await replies().nth(2).locator('.quote').innerText()).toContain('moonshot:default=sk-kimi-');
    expect(await replies().nth(2).locator('pre').innerText()).toContain('kimi-code-api-key');
    expect(await page.locator('#panel-beliefs li').first().innerText()).toMatch(
      /another product[\s\S]*9\d %/u,
    );
    await page.locator('.stage.done').waitFor();
    await page.getByRole('button', { name: 'It works now' }).click();
    await expect.poll(() => replies().count()).toBe(4);
    const path = await page.locator('#panel-path svg').getAttribute('aria-label');
    expect(path).toMatch(/Asked: .*Fix: .*Seen: .*Fix: .*Solved/u);
  }, 30_000);

  test('a file, a secret, a helper', async () => {
    await open(site.address);
    const key = `sk-ant-api03-${'FAKEfake'.repeat(10)}-AA`;
    await page.getByLabel('Title').fill('401');
    await page.getByLabel('What happens?').fill(`my key is ${key}`);
    await page.getByLabel('Files').setInputFiles({
      name: 'log.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('run error: HTTP 401 authentication_error: invalid x-api-key\n'),
    });
    await page.getByRole('button', { name: 'Start the thread' }).click();
    await page.locator('.entry.note', { hasText: 'removed' }).waitFor();
    expect(await page.content()).not.toContain('FAKEfakeFAKE');
    expect(await page.locator('.file').innerText()).toBe('log.txt');
    await page.locator('select[name=role]').selectOption('helper');
    await page.locator('#text').fill('I am looking into it');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('.entry.note', { hasText: 'a person is helping' }).waitFor();
  }, 30_000);

  test('a thread is shared as a file and opened again', async () => {
    await open(site.address);
    await page.locator('button.sample').first().click();
    await page.getByRole('button', { name: 'Next turn' }).click();
    await expect.poll(() => replies().count()).toBe(2);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Share as a file' }).click(),
    ]);
    const file = path.join(folder(), 'thread.json');
    await download.saveAs(file);
    await page.goto(site.address);
    await page.getByLabel('Thread file').setInputFiles(file);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await replies().first().waitFor();
    await page.getByRole('button', { name: 'Next turn' }).click();
    await expect.poll(() => replies().count()).toBe(2);
  }, 30_000);

  test('fifty threads, and every first page stays light', async () => {
    const fifty = Array.from({ length: 50 }, () =>
      fetch(`${site.address}/samples/out-of-credit`, { method: 'POST', redirect: 'manual' }),
    );
    await Promise.all(fifty);
    const WEIGHT = `performance.getEntries()
      .filter(({ entryType }) => entryType === 'navigation' || entryType === 'resource')
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`;
    for (const at of ['/', '/knowledge', '/cases', '/insights']) {
      if (at !== '/') await page.context().close();
      await open(new URL(at, site.address).href);
      await page.waitForLoadState('load');
      const bytes: number = await page.evaluate(WEIGHT);
      expect(bytes, at).toBeGreaterThan(1000);
      expect(bytes, at).toBeLessThan(100_000);
    }
    await page.context().close();
    await open(`${site.address}/cases?all`);
    expect(await page.locator('tbody tr').count()).toBeGreaterThanOrEqual(50);
  }, 60_000);
});
