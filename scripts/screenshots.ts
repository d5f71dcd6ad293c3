import { statSync } from 'node:fs';
import path from 'node:path';
import { startBrowser } from '../test/support/browser.ts';
import { startSite } from '../test/support/site.ts';

/** Takes the pictures of the README: a thread of the playground, a case, the insights; light and small. */
const FOLDER = path.join(import.meta.dirname, '../docs/images');

/** What is played in each week, to its end or not, so that there is something to see in the insights. */
const WEEKS = [
  ['003-invalid-x-api-key', 'out-of-credit'],
  ['002-kimi-invalid-authentication', '003-invalid-x-api-key', 'out-of-credit'],
  ['out-of-credit', '003-invalid-x-api-key', '002-kimi-invalid-authentication', 'out-of-credit'],
  ['003-invalid-x-api-key', '003-invalid-x-api-key', '002-kimi-invalid-authentication', 'out-of-credit'],
  ['002-kimi-invalid-authentication', 'out-of-credit', '003-invalid-x-api-key'],
];
const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Plays a sample and gives its path. */
async function played(name: string): Promise<string> {
  const begun = await fetch(`${site.address}/samples/${name}`, { method: 'POST', redirect: 'manual' });
  const at = begun.headers.get('location') ?? '';
  for (let turn = 0; turn < 3; turn += 1)
    await fetch(`${site.address}${at}/next`, { method: 'POST', redirect: 'manual' });
  return at;
}

let now = Date.parse('2026-10-13T09:00:00Z');
const site = await startSite({ clock: () => new Date(now) });
const browser = await startBrowser();
try {
  let thread = '';
  for (const names of WEEKS) {
    for (const name of names) {
      const at = await played(name);
      // A case with a question in it is worth a look.
      thread = name.startsWith('003-') ? at : thread;
    }
    now += WEEK;
  }
  const page = await browser.newPage({ viewport: { width: 1100, height: 760 } });
  const shoot = async (name: string): Promise<void> => {
    const file = path.join(FOLDER, `${name}.png`);
    await page.screenshot({ path: file });
    process.stdout.write(`${file} ${Math.round(statSync(file).size / 1024)} kB\n`);
  };
  await page.goto(site.address);
  await page.locator('button.sample').first().click();
  await page.locator('#next-turn').click();
  await page.locator('#entries .bot').nth(1).waitFor();
  await page.waitForTimeout(900);
  await shoot('playground');
  await page.goto(`${site.address}${thread.replace('/t/', '/cases/')}`);
  await shoot('case');
  await page.goto(`${site.address}/insights`);
  await shoot('insights');
} finally {
  await browser.close();
  await site.stop();
}
