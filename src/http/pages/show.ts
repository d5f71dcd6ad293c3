import type { Context } from 'hono';
import type { KnowledgeFeed } from '../ports.ts';
import { layout, type Page } from './layout.ts';
import type { AssetUrl } from './serve-assets.ts';

/** Sends a page. */
export type Show = (c: Context, page: Page, status?: 200 | 400) => Promise<Response>;

/** Pages with the problems of the documents on top, where there are any. */
export function makeShow(asset: AssetUrl, knowledge: KnowledgeFeed): Show {
  return async (c, page, status = 200) =>
    c.html(await layout({ problems: knowledge.problems(), ...page }, asset), status);
}
