import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingBrowser, startBrowser } from '../support/browser.ts';
import { startSite, type TestSite } from '../support/site.ts';

const missing = missingBrowser();
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The page is the same in the dark; what can differ is its colours. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

const SIZES = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];
const LONG_LINE = `HTTP 401 authentication_error: invalid x-api-key ${'y'.repeat(9000)}`;
const MANY_FACTS = Array.from({ length: 12 }, (_, index) => `anthropic:p${index}=sk-ant-a..._FAKE${index}AA`);
const LONG_STATUS = `OpenClaw 2026.3.13 (61d171a)
- anthropic effective=profiles:~/.openclaw/agents/main/agent/auth-profiles.json | profiles=12 (oauth=0, token=0, api_key=12) | ${MANY_FACTS.join(' | ')}`;

describe.skipIf(missing !== undefined)(
  'every page meets WCAG AA and fits, wide and narrow, light and dark',
  () => {
    let browser: Browser;
    let site: TestSite;
    let empty: TestSite;
    let page: Page;
    const threads: Record<string, string> = {};

    const post = async (at: string, fields: Readonly<Record<string, string>> = {}): Promise<string> => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      const made = await fetch(`${site.address}${at}`, { method: 'POST', body, redirect: 'manual' });
      return made.headers.get('location')?.split('/').at(-1) ?? '';
    };

    beforeAll(async () => {
      [browser, site, empty] = await Promise.all([startBrowser(), startSite(), startSite()]);
      page = await (await browser.newContext()).newPage();
      const solved = await post('/samples/003-invalid-x-api-key');
      await post(`/t/${solved}/next`);
      const long = await post('/threads', { title: 'x'.repeat(200), text: LONG_LINE });
      await post(`/t/${long}/say`, { text: LONG_STATUS });
      const helped = await post('/threads', { text: '401 invalid x-api-key' });
      await post(`/t/${helped}/say`, { role: 'helper', text: 'let me look' });
      Object.assign(threads, { SOLVED: solved, LONG: long, HELPED: helped });
      threads['QUIET'] = await post('/samples/none-of-our-business');
      // A mark for the confusion, and a gap with its form.
      const actor = { user: 'mod', role: 'moderator' as const };
      await site.needs.bot().mark({ thread: solved, actor, cause: 'key-invalid-or-revoked' });
      await post('/threads', { text: 'openclaw: run error: HTTP 401 something odd that nobody knows' });
    }, 60_000);
    afterAll(async () => {
      await browser.close();
      await Promise.all([site.stop(), empty.stop()]);
    });

    const pages = [
      '/',
      '/t/SOLVED',
      '/t/LONG',
      '/t/HELPED',
      '/t/QUIET',
      '/knowledge',
      '/knowledge/key-mangled',
      '/cases?all',
      '/cases/SOLVED',
      '/cases/LONG',
      '/insights',
      '/nothing',
      'EMPTY/',
      'EMPTY/cases',
      'EMPTY/insights',
    ];
    test.each(pages)(
      '%s',
      async (at) => {
        const told: string[] = [];
        const path = at.replace(/[A-Z]{4,}/u, (name) => threads[name] ?? '');
        await page.goto(`${at.startsWith('EMPTY') ? empty.address : site.address}${path}`);
        for (const size of SIZES) {
          await page.setViewportSize(size);
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            const axe = new AxeBuilder({ page });
            const { violations } = await (
              colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(OF_COLOUR)
            ).analyze();
            for (const { id, nodes } of violations) {
              const places = nodes.map(({ html }) => html).join(' | ');
              told.push(`${size.width} ${colorScheme} ${id}: ${places.slice(0, 400)}`);
            }
          }
          if (await page.evaluate('document.documentElement.scrollWidth > window.innerWidth'))
            told.push(`${size.width}: wider than the screen`);
        }
        expect(told).toEqual([]);
      },
      60_000,
    );
  },
);
