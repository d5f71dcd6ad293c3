import type { Browser, Page } from 'playwright-core';

/** Opens pages as a person does; whatever their scripts or their policy complain of is kept. */
export interface Visit {
  readonly open: (at: string, size?: { readonly width: number; readonly height: number }) => Promise<Page>;
  /** Complaints since the last call. */
  readonly errors: () => readonly string[];
}

/** Begins one. */
export function visit(browser: () => Browser): Visit {
  const errors: string[] = [];
  return {
    open: async (at, viewport = { width: 1280, height: 800 }) => {
      const page = await (await browser().newContext({ viewport })).newPage();
      page.setDefaultTimeout(10_000);
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('ERR_')) errors.push(message.text());
      });
      await page.goto(at);
      return page;
    },
    errors: () => errors.splice(0),
  };
}

/** The replies of the bot in the thread that a page shows. */
export function repliesIn(page: Page): ReturnType<Page['locator']> {
  return page.locator('#entries .bot');
}
