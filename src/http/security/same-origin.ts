import type { MiddlewareHandler } from 'hono';
import type { Refusal, Refuse } from '../pages/refuse.ts';
import { isLoopback } from './is-loopback.ts';

const UNKNOWN_HOST: Refusal = {
  status: 421,
  title: 'Not under this name',
  says: 'Without a password Clawmedic answers to localhost and 127.0.0.1 only.',
};
const FOREIGN: Refusal = {
  status: 403,
  title: 'This came from another site',
  says: 'Nothing was changed. Open the page itself and do it there.',
};

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes that another site asks a browser for: a browser says where a form comes from (`Sec-Fetch-Site`, `Origin`). Programs
 * that are no browsers send neither header. With `onlyLoopback`, also refuses every host name but those of this machine, so that a
 * name that resolves to 127.0.0.1 cannot be used to read the pages.
 */
export function sameOrigin({
  onlyLoopback,
  refuse,
}: {
  readonly onlyLoopback: boolean;
  readonly refuse: Refuse;
}): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (onlyLoopback && !isLoopback(hostName(host))) return refuse(c, UNKNOWN_HOST);
    if (!SAFE.has(c.req.method) && !isOwn(c.req.header('sec-fetch-site'), c.req.header('origin'), host)) {
      return refuse(c, FOREIGN);
    }
    return next();
  };
}

function isOwn(site: string | undefined, origin: string | undefined, host: string): boolean {
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}

function hostName(host: string): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : host;
}
