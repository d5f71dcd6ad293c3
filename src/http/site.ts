import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { knowledgePages } from './knowledge/routes.ts';
import { operatorPages } from './operator/routes.ts';
import { makeRefuse, type Refusal } from './pages/refuse.ts';
import { serveAssets } from './pages/serve-assets.ts';
import { makeShow } from './pages/show.ts';
import { playground } from './playground/routes.ts';
import type { SiteNeeds } from './ports.ts';
import { securityHeaders } from './security/headers.ts';
import { passwordGate } from './security/password.ts';
import { sameOrigin } from './security/same-origin.ts';

/** The most that one request may carry, in bytes. */
const LARGEST = 16 * 1024 * 1024;

const TOO_LARGE: Refusal = {
  status: 413,
  title: 'This is too large',
  says: 'One message may carry 16 MB, its files among them. The part around the error is enough.',
};
const NOTHING: Refusal = {
  status: 404,
  title: 'There is nothing here',
  says: 'What was here may have been deleted.',
};
const FAILED: Refusal = { status: 500, title: 'This page failed', says: 'Why is in the log.' };

/** How the site may be reached. Without a password only this machine's own names are answered. */
export interface Access {
  readonly password?: string;
  /** Told of each page that failed; never with text of a message. */
  readonly onError: (error: unknown) => void;
}

/** All pages. `/healthz` needs no password, so that a supervisor can ask for it; assets need none, so that refusals look as pages do. */
export function makeSite(needs: SiteNeeds, { password, onError }: Access): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.use(compress());
  const asset = serveAssets(app);
  const refuse = makeRefuse(asset);
  app.get('/healthz', async (c) => {
    const parts = await needs.health();
    const isOk = Object.values(parts).every(({ ok }) => ok);
    return c.json({ ok: isOk, parts }, isOk ? 200 : 503);
  });
  app.use(sameOrigin({ onlyLoopback: password === undefined, refuse }));
  if (password !== undefined) app.use(passwordGate(password, { clock: needs.clock, refuse }));
  app.use(bodyLimit({ maxSize: LARGEST, onError: (c) => refuse(c, TOO_LARGE) }));
  app.get('/metrics', async (c) =>
    c.body(await needs.metrics(), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }),
  );
  const show = makeShow(asset, needs.knowledge);
  app.route('/', playground(needs, { show, refuse }));
  app.route('/', knowledgePages(needs, show));
  app.route('/', operatorPages(needs, show));
  app.notFound((c) => refuse(c, NOTHING));
  app.onError((error, c) => {
    onError(error);
    return refuse(c, FAILED);
  });
  return app;
}
