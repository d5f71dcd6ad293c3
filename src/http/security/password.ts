import { createHash, timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';

/** Wrong passwords from one address within the window, before it has to wait. */
const TRIES = 10;
const WINDOW = 60_000;

/** The most addresses that are remembered. */
const REMEMBERED = 10_000;

const BASIC = /^Basic (?<code>[A-Za-z0-9+/=]{1,2000})$/u;

/**
 * Asks for the password (HTTP Basic, any user name). Compared in constant time; an address that guesses waits a minute after ten tries.
 */
export function passwordGate(password: string, clock: () => Date): MiddlewareHandler {
  const wanted = digest(password);
  const failures = new Map<string, { count: number; since: number }>();
  return async (c, next) => {
    const from = addressOf(c);
    const now = clock().getTime();
    const before = failures.get(from);
    const isRecent = before !== undefined && now - before.since < WINDOW;
    if (isRecent && before.count >= TRIES) {
      c.header('Retry-After', String(Math.ceil((before.since + WINDOW - now) / 1000)));
      return c.text('too many wrong passwords; wait a minute', 429);
    }
    const given = passwordOf(c.req.header('authorization'));
    if (given !== undefined && timingSafeEqual(digest(given), wanted)) return next();
    if (given !== undefined) {
      if (failures.size > REMEMBERED) failures.clear();
      failures.set(from, isRecent ? { ...before, count: before.count + 1 } : { count: 1, since: now });
    }
    c.header('WWW-Authenticate', 'Basic realm="Clawmedic", charset="UTF-8"');
    return c.text('a password is needed', 401);
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function passwordOf(header: string | undefined): string | undefined {
  const code = BASIC.exec(header ?? '')?.groups?.['code'];
  if (code === undefined) return undefined;
  const pair = Buffer.from(code, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}

function addressOf(c: Context): string {
  return getConnInfo(c).remote.address ?? 'unknown';
}
