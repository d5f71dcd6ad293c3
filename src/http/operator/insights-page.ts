import type { Gap, Insights, WrittenCause } from '../../app/index.ts';
import type { Knowledge } from '../../domain/index.ts';
import { each, html, type Html } from '../pages/html.ts';
import type { Plot } from '../plots/plot.ts';
import { draftsView } from './drafts-view.ts';
import { plotsOf } from './plots/plots-of.ts';

/** What the insights page shows. */
export interface InsightsSight {
  readonly insights: Insights;
  readonly gaps: readonly Gap[];
  readonly drafts: readonly WrittenCause[];
  /** A draft of a cause can be written. */
  readonly canDraft: boolean;
  readonly knowledge: Knowledge;
}

/** The most gaps that are shown, and the most threads that are linked for each. */
const SHOWN = 12;
const LINKED = 4;

/** The numbers as pictures, each with its table and CSV; and what the documents do not know yet. */
export function insightsPage({ insights, gaps, drafts, canDraft, knowledge }: InsightsSight): Html {
  return html`<h1>Insights</h1>
    <div class="plots">${each(plotsOf(insights, knowledge), plotView)}</div>
    <section class="card">
      <h2>What is not known yet</h2>
      <p>
        Threads that no document explains, by the line that was not understood; what differs from one to the
        next is shown as “…”. ${insights.unread} ${insights.unread === 1 ? 'message' : 'messages'} in our
        threads had nothing that could be read.
      </p>
      ${
        gaps.length === 0
          ? html`<p class="muted">No gap at the moment.</p>`
          : each(gaps.slice(0, SHOWN), (gap, index) => gapView(gap, index, canDraft))
      }
      ${gaps.length > SHOWN ? html`<p class="muted">And ${gaps.length - SHOWN} more, less frequent.</p>` : ''}
    </section>
    ${draftsView(drafts)}`;
}

function plotView(plot: Plot): Html {
  const { id, title, says, isWide, table } = plot;
  return html`<section class="card plot-card ${isWide === true ? 'wide' : ''}" aria-labelledby="plot-${id}">
    <h2 id="plot-${id}">${title}</h2>
    <p>${says}</p>
    ${table.rows.length === 0 ? '' : html`${pictureView(plot)} ${numbersView(plot)}`}
  </section>`;
}

/** The same as a table, and as a file. */
function numbersView({ id, title, table }: Plot): Html {
  return html`<details>
    <summary>The numbers</summary>
    <div class="scroll" tabindex="0" role="region" aria-label="${title}, numbers">
      <table>
        <thead>
          <tr>
            ${table.head.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(
            ([name, ...cells]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p><a href="/insights/${id}.csv" download>As CSV</a></p>
  </details>`;
}

/** A plot that is wider than a phone moves within its card. */
function pictureView({ title, picture, legend }: Plot): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}, picture">${picture}</div>
    ${legend === undefined ? '' : legendView(legend)}`;
}

function legendView(legend: NonNullable<Plot['legend']>): Html {
  return html`<ul class="legend">
    ${legend.map(
      ([colour, name]) =>
        html`<li>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <rect class="part ${colour}" width="10" height="10" rx="2" />
          </svg>
          ${name}
        </li>`,
    )}
  </ul>`;
}

function gapView({ pattern, threads, samples }: Gap, index: number, canDraft: boolean): Html {
  return html`<article class="gap">
    <h3>
      <code>${pattern === '' ? 'no line that tells anything' : pattern}</code>
    </h3>
    <p class="muted">
      ${threads.length} ${threads.length === 1 ? 'thread' : 'threads'}:
      ${each(threads.slice(0, LINKED), (thread) => html`<a href="/cases/${thread}">${thread}</a> `)}
      ${threads.length > LINKED ? `and ${threads.length - LINKED} more` : ''}
    </p>
    ${each(samples, (sample) => html`<pre tabindex="0" aria-label="What was pasted">${sample}</pre>`)}
    ${
      canDraft
        ? html`<form class="row" method="post" action="/insights/draft">
            ${samples.map((sample) => html`<input type="hidden" name="sample" value="${sample}" />`)}
            <label for="draft-${index}">Id of the cause</label>
            <input
              id="draft-${index}"
              name="id"
              required
              pattern="[a-z0-9]+(-[a-z0-9]+)*"
              placeholder="what-is-wrong"
            />
            <button class="quiet">Draft a cause from this</button>
          </form>`
        : ''
    }
  </article>`;
}
