import { existsSync, mkdtempSync, readFileSync, rmSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draftCause } from '../../src/cli/draft-cause.ts';
import { missingBrowser, startBrowser } from '../support/browser.ts';
import { startSite, type TestSite } from '../support/site.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const missing = missingBrowser();

describe.skipIf(missing !== undefined)('what those who run it see', () => {
  const knowledgeDir = path.join(mkdtempSync(path.join(tmpdir(), 'clawmedic-')), 'knowledge');
  let browser: Browser;
  let site: TestSite;
  let page: Page;

  beforeAll(async () => {
    cpSync(path.join(ROOT, 'knowledge'), knowledgeDir, { recursive: true });
    [browser, site] = await Promise.all([
      startBrowser(),
      startSite({ knowledgeDir, draft: draftCause(knowledgeDir, () => new Date()) }),
    ]);
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    const credit = await begin({ text: 'LLM request failed: your credit balance is too low' });
    const mangled = await begin({ text: 'HTTP 401 authentication_error: invalid x-api-key' });
    const marker = { user: 'mod', role: 'moderator' as const };
    await site.needs.bot().mark({ thread: credit, actor: marker, cause: 'insufficient-credit' });
    await site.needs.bot().mark({ thread: mangled, actor: marker, cause: 'key-mangled' });
    for (let count = 0; count < 2; count += 1)
      await begin({ text: 'openclaw: run error: HTTP 401 something odd that nobody knows' });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await site.stop();
    rmSync(path.dirname(knowledgeDir), { recursive: true });
  });

  /** Starts a thread and gives its id. */
  const begin = async (fields: Readonly<Record<string, string>>): Promise<string> => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const made = await fetch(`${site.address}/threads`, { method: 'POST', body, redirect: 'manual' });
    return made.headers.get('location')?.slice('/t/'.length) ?? '';
  };

  test('a case: its path with the branches not taken, its beliefs, the audit of who marked what', async () => {
    await page.goto(`${site.address}/cases?all`);
    expect(await page.locator('tbody tr').count()).toBeGreaterThanOrEqual(4);
    await page.locator('tbody a').last().click();
    const label = await page.locator('svg.path').getAttribute('aria-label');
    expect(label).toMatch(/Seen: .*Fix: |Seen: .*Asked: /u);
    expect(label).toContain('not taken');
    expect(await page.locator('.way').count()).toBeGreaterThan(0);
    expect(await page.getByText('mark', { exact: false }).count()).toBeGreaterThan(0);
  }, 30_000);

  test('marks against guesses as a picture, with the same numbers as a table and as CSV', async () => {
    await page.goto(`${site.address}/insights`);
    const plot = page.locator('section', { has: page.locator('#plot-confusion') });
    expect(await plot.locator('svg.grid rect.part').count()).toBe(2);
    expect(await plot.locator('svg.grid rect.part.good').count()).toBe(1);
    await plot.locator('summary').click();
    const rows = await plot.locator('tbody tr').allInnerTexts();
    expect(rows).toHaveLength(2);
    const csv = await (await fetch(`${site.address}/insights/confusion.csv`)).text();
    expect(csv.trim().split('\r\n')).toHaveLength(1 + rows.length);
    expect(csv).toContain('insufficient-credit,insufficient-credit,1');
  }, 30_000);

  test('every plot has a table and a CSV', async () => {
    await page.goto(`${site.address}/insights`);
    const plots = page.locator('.plot-card');
    expect(await plots.count()).toBeGreaterThanOrEqual(5);
    expect(await plots.locator('table').count()).toBe(await plots.count());
    for (const link of await plots.locator('a[download]').all()) {
      const at = new URL((await link.getAttribute('href')) ?? '', site.address);
      expect((await fetch(at)).status).toBe(200);
    }
  }, 30_000);

  test('what no document explains is one gap, and becomes the draft of a cause with its lines as a sample', async () => {
    await page.goto(`${site.address}/insights`);
    const gap = page.locator('.gap', { hasText: 'something odd that nobody knows' });
    expect(await gap.count()).toBe(1);
    expect(await gap.locator('p').first().innerText()).toContain('2 threads');
    await gap.getByLabel('Id').fill('something-odd');
    await gap.getByRole('button', { name: 'Draft a cause from this' }).click();
    await page.getByRole('heading', { name: 'Drafted' }).waitFor();
    const file = path.join(knowledgeDir, 'causes/something-odd.md');
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('something odd that nobody knows');
    await expect
      .poll(
        async () => {
          await page.goto(`${site.address}/knowledge`);
          return page.locator('#problems').innerText();
        },
        { timeout: 10_000 },
      )
      .toMatch(/something-odd\.md:\d+/u);
    rmSync(file);
  }, 30_000);

  test('what helpers wrote down is listed with its author, what stood there before, and the file', async () => {
    const bot = site.needs.bot();
    const thread = await begin({ text: 'openclaw: run error: HTTP 401 tenant is locked' });
    const draft = {
      thread,
      guild: 'g1',
      title: 'Tenant locked',
      wrong: 'Somebody locked it.',
      source: 'https://…',
    };
    await bot.saveDraft({ ...draft, fix: 'Wait.', actor: { user: 'helper-1', role: 'helper' } });
    await bot.saveDraft({ ...draft, fix: 'Unlock it.', actor: { user: 'mod-1', role: 'moderator' } });
    await page.goto(`${site.address}/insights`);
    const drafts = page.locator('#drafts article');
    expect(await drafts.count()).toBe(1);
    expect(await drafts.locator('p').first().innerText()).toContain('mod-1');
    await drafts.locator('summary').click();
    expect(await drafts.locator('details').innerText()).toMatch(/helper-1[\s\S]*Wait\./u);
    const link = drafts.locator('a[download]');
    expect(await link.getAttribute('download')).toBe('tenant-locked.md');
    const file = await fetch(new URL((await link.getAttribute('href')) ?? '', site.address));
    expect(await file.text()).toMatch(/Unlock it\.[\s\S]*tenant is locked[\s\S]*Somebody locked it\./u);
  }, 30_000);

  test('a cause: its evidence, its samples and where they lead, what it is mistaken for', async () => {
    await page.goto(`${site.address}/knowledge`);
    await page.getByRole('link', { name: 'The provider does not accept this key' }).click();
    expect(await page.locator('.evidence-table tbody tr').count()).toBeGreaterThan(3);
    expect(await page.locator('.sample-result.right').count()).toBeGreaterThan(1);
    expect(await page.locator('.sample-result.wrong').count()).toBe(0);
    const near = page.locator('section', { has: page.getByRole('heading', { name: 'Mistaken for' }) });
    expect(await near.innerText()).toMatch(/Neighbour[\s\S]*%|Nothing comes near/u);
  }, 30_000);
});
