import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingBrowser, startBrowser } from '../support/browser.ts';
import { startSite, type TestSite } from '../support/site.ts';

const missing = missingBrowser();

describe.skipIf(missing !== undefined)('every page meets WCAG AA', () => {
  let browser: Browser;
  let site: TestSite;
  let thread: string;

  beforeAll(async () => {
    browser = await startBrowser();
    site = await startSite();
    const begun = await fetch(`${site.address}/samples/003-invalid-x-api-key`, {
      method: 'POST',
      redirect: 'manual',
    });
    thread = begun.headers.get('location')?.split('/').at(-1) ?? '';
    await fetch(`${site.address}/t/${thread}/next`, { method: 'POST', redirect: 'manual' });
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
  test.each(pages.flatMap((at) => [[at, 'light'] as const, [at, 'dark'] as const]))(
    '%s, %s',
    async (at, colorScheme) => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${site.address}${at.replace('THREAD', thread)}`);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      await context.close();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .join(' | ')
              .slice(0, 400)}`,
        ),
      ).toEqual([]);
    },
    30_000,
  );
});
