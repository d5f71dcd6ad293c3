import { createHash, timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import type { Refusal, Refuse } from '../pages/refuse.ts';

/** Wrong passwords from one address within the window, before it has to wait. */
const TRIES = 10;
const WINDOW = 60_000;

/** The most addresses that are remembered. */
const REMEMBERED = 10_000;

const NEEDED: Refusal = {
  status: 401,
  title: 'A password is needed',
  says: 'It is the HTTP_PASSWORD of whoever runs Clawmedic; any user name will do. Reload to be asked for it.',
};
const TOO_MANY: Refusal = {
  status: 429,
  title: 'Too many wrong passwords',
  says: 'Wait a minute, then try again.',
};

const BASIC = /^Basic (?<code>[A-Za-z0-9+/=]{1,2000})$/u;

/**
 * Asks for the password (HTTP Basic, any user name). Compared in constant time; an address that guesses waits a minute after ten tries.
 */
export function passwordGate(
  password: string,
  { clock, refuse }: { readonly clock: () => Date; readonly refuse: Refuse },
): MiddlewareHandler {
  const wanted = digest(password);
  const failures = new Map<string, { count: number; since: number }>();
  return async (c, next) => {
    const from = addressOf(c);
    const now = clock().getTime();
    const before = failures.get(from);
    const isRecent = before !== undefined && now - before.since < WINDOW;
    if (isRecent && before.count >= TRIES) {
      c.header('Retry-After', String(Math.ceil((before.since + WINDOW - now) / 1000)));
      return refuse(c, TOO_MANY);
    }
    const given = passwordOf(c.req.header('authorization'));
    if (given !== undefined && timingSafeEqual(digest(given), wanted)) return next();
    if (given !== undefined) {
      if (failures.size > REMEMBERED) failures.clear();
      failures.set(from, isRecent ? { ...before, count: before.count + 1 } : { count: 1, since: now });
    }
    c.header('WWW-Authenticate', 'Basic realm="Clawmedic", charset="UTF-8"');
    return refuse(c, NEEDED);
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
