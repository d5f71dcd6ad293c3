import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { missingBrowser, startBrowser } from '../support/browser.ts';
import { startSite } from '../support/site.ts';
import { repliesIn, visit } from '../support/visit.ts';

const missing = missingBrowser();
const ROOT = path.join(import.meta.dirname, '../..');

describe.skipIf(missing !== undefined)('a page that is open while things happen', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'clawmedic-'));
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    await page.context().close();
    expect(errors()).toEqual([]);
  });

  const { open, errors } = visit(() => browser);
  const replies = (): ReturnType<Page['locator']> => repliesIn(page);

  test('a restart in the middle of a thread loses nothing, and the page goes on by itself', async () => {
    const database = path.join(folder, 'play.db');
    const first = await startSite({ database });
    page = await open(first.address);
    await page.locator('button.sample').first().click();
    await replies().first().waitFor();
    await first.stop();
    const second = await startSite({ database, port: Number(new URL(first.address).port) });
    await page.getByRole('button', { name: 'Next turn' }).click();
    await expect.poll(() => replies().count(), { timeout: 10_000 }).toBe(2);
    await page.reload();
    expect(await replies().count()).toBe(2);
    await second.stop();
  }, 40_000);

  test('many tabs on one thread: each is current once it is looked at, and none takes the connections of the others', async () => {
    const site = await startSite();
    page = await open(site.address);
    await page.locator('button.sample').first().click();
    await replies().first().waitFor();
    /** What a browser does when another tab is looked at, or this one again. */
    const look = (tab: Page, isLookedAt: boolean): Promise<unknown> =>
      tab.evaluate(`Object.defineProperty(document, 'hidden', { value: ${!isLookedAt}, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'))`);
    const others: Page[] = [];
    for (let count = 0; count < 8; count += 1) {
      const other = await page.context().newPage();
      await other.goto(page.url(), { timeout: 5000 });
      await look(other, false);
      others.push(other);
    }
    await page.getByRole('button', { name: 'Next turn' }).click();
    await expect.poll(() => replies().count()).toBe(2);
    const other = others[0] ?? page;
    expect(await other.locator('#entries .bot').count()).toBe(1);
    await look(other, true);
    await expect.poll(() => other.locator('#entries .bot').count()).toBe(2);
    await site.stop();
  }, 40_000);

  test('a document that breaks while it runs is shown with file and line, until it is mended', async () => {
    const knowledgeDir = path.join(folder, 'knowledge');
    cpSync(path.join(ROOT, 'knowledge'), knowledgeDir, { recursive: true });
    const own = await startSite({ knowledgeDir });
    page = await open(own.address);
    await page.locator('button.sample').first().click();
    await replies().first().waitFor();
    const file = path.join(knowledgeDir, 'causes/key-mangled.md');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace('layer: credential', 'layer: kredential'));
    const problems = page.locator('.problems');
    await problems.waitFor();
    expect(await problems.innerText()).toMatch(/key-mangled\.md:\d+/u);
    await page.getByRole('button', { name: 'Next turn' }).click();
    await expect.poll(() => replies().count()).toBe(2);
    writeFileSync(file, good);
    await problems.waitFor({ state: 'detached' });
    await own.stop();
  }, 40_000);
});
