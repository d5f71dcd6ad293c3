import type { Context } from 'hono';
import { html } from './html.ts';
import { layout } from './layout.ts';
import type { AssetUrl } from './serve-assets.ts';

/** Why a request is not answered, for the person before the screen: what it is, and what to do. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 413 | 421 | 429 | 500;
  readonly title: string;
  readonly says: string;
}

/** Answers with a refusal: as a page to a browser, as two sentences to a program. */
export type Refuse = (c: Context, refusal: Refusal) => Promise<Response>;

/** Refusals show nothing of what is behind them, so they need no password. */
export function makeRefuse(asset: AssetUrl): Refuse {
  return async (c, { status, title, says }) => {
    if (c.req.header('accept')?.includes('text/html') !== true) return c.text(`${title}. ${says}`, status);
    const body = html`<h1>${title}</h1>
      <p>${says}</p>
      <p><a href="/">To the playground</a></p>`;
    return c.html(await layout({ title, at: '/', body }, asset), status);
  };
}
