import type { AssetUrl } from './serve-assets.ts';
import type { DocumentProblem } from '../ports.ts';
import { html, type Html } from './html.ts';

/** A page, and where it stands in the navigation. */
export interface Page {
  readonly title: string;
  readonly at: '/' | '/knowledge' | '/cases' | '/insights';
  readonly body: Html;
  /** Small modules that the page needs beside the common one. */
  readonly scripts?: readonly string[];
  readonly problems?: readonly DocumentProblem[];
  /** The wide form, for pages with a panel beside them. */
  readonly isWide?: boolean;
}

const PLACES = [
  ['/', 'Playground'],
  ['/knowledge', 'Knowledge'],
  ['/cases', 'Cases'],
  ['/insights', 'Insights'],
] as const;

/** Lays a page out. */
export function layout(page: Page, asset: AssetUrl): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title} · Clawmedic</title>
        <link rel="icon" href="${asset('icon.svg')}" />
        <link rel="stylesheet" href="${asset('style.css')}" />
        ${(page.scripts ?? []).map((name) => html`<script type="module" src="${asset(name)}"></script>`)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="top">
          <a class="brand" href="/"
            ><img src="${asset('icon.svg')}" alt="" width="26" height="26" />Clawmedic</a
          >
          <nav aria-label="Pages">
            ${PLACES.map(
              ([href, name]) =>
                html`<a href="${href}" ${page.at === href ? html` aria-current="page"` : ''}>${name}</a>`,
            )}
          </nav>
        </header>
        <div id="problems">${problemsBanner(page.problems ?? [])}</div>
        <main id="main" class="${page.isWide === true ? 'wide' : ''}">${page.body}</main>
      </body>
    </html>`;
}

/** What is wrong with the documents; the bot goes on with the last good ones. */
export function problemsBanner(problems: readonly DocumentProblem[]): Html {
  if (problems.length === 0) return html``;
  return html`<section class="problems" role="alert" aria-label="Problems in the knowledge documents">
    <h2>
      ${problems.length === 1 ? 'A document has' : 'Documents have'} ${problems.length}
      ${problems.length === 1 ? 'problem' : 'problems'}; the last good ones are in use
    </h2>
    <ul>
      ${problems
        .slice(0, 12)
        .map(({ file, line, message }) => html`<li><code>${file}:${line}</code> ${message}</li>`)}
    </ul>
  </section>`;
}
