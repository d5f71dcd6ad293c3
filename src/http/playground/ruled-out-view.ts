import type { Inspection } from '../../app/index.ts';
import type { Knowledge, Reason } from '../../domain/index.ts';
import { lineOf } from '../pages/fact-words.ts';
import { each, html, type Html } from '../pages/html.ts';
import { causeTitle } from './beliefs-view.ts';

/** How many exclusions are shown before the rest is folded. */
const SHOWN = 5;

type RuledOut = Inspection['ruledOut'][number];

/** What was ruled out, by what. */
export function ruledOutView(ruledOut: readonly RuledOut[], knowledge: Knowledge): Html {
  if (ruledOut.length === 0) return html`<p class="muted">Nothing is ruled out yet.</p>`;
  const list = (some: readonly RuledOut[]): Html =>
    html`<ul class="ruled-out">
      ${each(
        some,
        ({ cause, reason }) =>
          html`<li><a href="/knowledge/${cause}">${causeTitle(cause, knowledge)}</a> ${because(reason)}</li>`,
      )}
    </ul>`;
  const rest = ruledOut.slice(SHOWN);
  return html`${list(ruledOut.slice(0, SHOWN))}
  ${
    rest.length === 0
      ? ''
      : html`<details id="more-ruled-out">
          <summary>and ${rest.length} more</summary>
          ${list(rest)}
        </details>`
  }`;
}

function because({ says, fact }: Reason): Html {
  const quote =
    fact === undefined
      ? ''
      : html` <a class="evidence" href="#${lineOf(fact)}" data-line="${lineOf(fact)}"
          >${fact.evidence.quote}</a
        >`;
  return html`<span class="muted">${says}</span>${quote}`;
}
