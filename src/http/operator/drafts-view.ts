import type { WrittenCause } from '../../app/index.ts';
import { each, html, type Html } from '../pages/html.ts';

/** Causes that helpers wrote down in their threads, each as a file to review, with what stood there before. */
export function draftsView(drafts: readonly WrittenCause[]): Html {
  return html`<section class="card" id="drafts">
    <h2>What helpers wrote down</h2>
    <p>
      Drafts of causes from Discord (<code>/case draft</code>). Nothing is said because of them until the file
      is reviewed and stands in <code>knowledge/causes</code>. They go with the case of their thread.
    </p>
    ${drafts.length === 0 ? html`<p class="muted">No draft at the moment.</p>` : each(drafts, draftView)}
  </section>`;
}

function draftView({ id, thread, versions }: WrittenCause): Html {
  const [newest, ...older] = versions;
  return html`<article class="gap">
    <h3>${newest.title}</h3>
    <p class="muted">
      ${when(newest.at)} by ${newest.who}: <a href="/cases/${thread}">${thread}</a>,
      <a href="/insights/drafts/${thread}" download="${id}.md">${id}.md</a>
    </p>
    ${
      older.length === 0
        ? ''
        : html`<details>
            <summary>Before that</summary>
            ${each(
              older,
              ({ at, who, title, wrong, fix }) =>
                html`<p class="muted">${when(at)} by ${who}</p>
                  <pre tabindex="0" aria-label="What was written">${[title, wrong, fix].join('\n\n')}</pre>`,
            )}
          </details>`
    }
  </article>`;
}

function when(at: string): Html {
  return html`<time datetime="${at}">${at.slice(0, 16).replace('T', ' ')}</time>`;
}
