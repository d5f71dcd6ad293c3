import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Debian's Chromium; `CHROMIUM` names another one. */
const PROGRAM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Why the browser tests cannot run here; undefined where they can. */
export function missingBrowser(): string | undefined {
  return existsSync(PROGRAM)
    ? undefined
    : `no browser at ${PROGRAM}: apt-get install chromium (or set CHROMIUM) to run the browser tests`;
}

/** Starts the browser. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: PROGRAM, args: FLAGS });
}
