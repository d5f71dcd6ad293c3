import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingBrowser, startBrowser } from '../support/browser.ts';
import { startSite, type TestSite } from '../support/site.ts';

const missing = missingBrowser();
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The page is the same in the dark; what can differ is its colours. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

describe.skipIf(missing !== undefined)('every page meets WCAG AA', () => {
  let browser: Browser;
  let site: TestSite;
  let page: Page;
  let thread: string;

  beforeAll(async () => {
    [browser, site] = await Promise.all([startBrowser(), startSite()]);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    const begun = await fetch(`${site.address}/samples/003-invalid-x-api-key`, {
      method: 'POST',
      redirect: 'manual',
    });
    thread = begun.headers.get('location')?.split('/').at(-1) ?? '';
    await fetch(`${site.address}/t/${thread}/next`, { method: 'POST', redirect: 'manual' });
    // A mark for the confusion, and a gap with its form.
    const actor = { user: 'mod', role: 'moderator' as const };
    await site.needs.bot().mark({ thread, actor, cause: 'key-invalid-or-revoked' });
    const body = new FormData();
    body.set('text', 'openclaw: run error: HTTP 401 something odd that nobody knows');
    await fetch(`${site.address}/threads`, { method: 'POST', body, redirect: 'manual' });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  const pages = [
    '/',
    '/t/THREAD',
    '/knowledge',
    '/knowledge/key-mangled',
    '/cases?all',
    '/cases/THREAD',
    '/insights',
    '/nothing',
  ];
  test.each(pages)(
    '%s, light and dark',
    async (at) => {
      await page.goto(`${site.address}${at.replace('THREAD', thread)}`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const axe = new AxeBuilder({ page });
        const { violations } = await (
          colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(OF_COLOUR)
        ).analyze();
        const told = violations.map(({ id, nodes }) => {
          const places = nodes.map(({ html }) => html).join(' | ');
          return `${colorScheme} ${id}: ${places.slice(0, 400)}`;
        });
        expect(told).toEqual([]);
      }
    },
    30_000,
  );
});
