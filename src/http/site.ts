import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { knowledgePages } from './knowledge/routes.ts';
import { operatorPages } from './operator/routes.ts';
import { html } from './pages/html.ts';
import { serveAssets } from './pages/serve-assets.ts';
import { makeShow } from './pages/show.ts';
import { playground } from './playground/routes.ts';
import type { SiteNeeds } from './ports.ts';
import { securityHeaders } from './security/headers.ts';
import { passwordGate } from './security/password.ts';
import { sameOrigin } from './security/same-origin.ts';

/** The most that one request may carry, in bytes. */
const LARGEST = 16 * 1024 * 1024;

/** How the site may be reached. Without a password only this machine's own names are answered. */
export interface Access {
  readonly password?: string;
  /** Told of each page that failed; never with text of a message. */
  readonly onError: (error: unknown) => void;
}

/** All pages. `/healthz` needs no password, so that a supervisor can ask for it. */
export function makeSite(needs: SiteNeeds, { password, onError }: Access): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.get('/healthz', async (c) => {
    const parts = await needs.health();
    const isOk = Object.values(parts).every(({ ok }) => ok);
    return c.json({ ok: isOk, parts }, isOk ? 200 : 503);
  });
  app.use(sameOrigin({ onlyLoopback: password === undefined }));
  if (password !== undefined) app.use(passwordGate(password, needs.clock));
  app.use(bodyLimit({ maxSize: LARGEST, onError: (c) => c.text('too large', 413) }));
  app.get('/metrics', async (c) =>
    c.body(await needs.metrics(), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }),
  );
  const show = makeShow(serveAssets(app), needs.knowledge);
  app.route('/', playground(needs, show));
  app.route('/', knowledgePages(needs, show));
  app.route('/', operatorPages(needs, show));
  app.notFound((c) =>
    show(
      c,
      {
        title: 'Not found',
        at: '/',
        body: html`<h1>There is nothing here</h1>
          <p><a href="/">To the playground</a></p>`,
      },
      404,
    ),
  );
  app.onError((error, c) => {
    onError(error);
    const body = html`<h1>This page failed</h1>
      <p>It was written to the log. <a href="/">To the playground</a></p>`;
    return show(c, { title: 'Failed', at: '/', body }, 500);
  });
  return app;
}
