import type { AuditEntry, Inspection } from '../../app/index.ts';
import type { Case, Knowledge } from '../../domain/index.ts';
import { factWords } from '../pages/fact-words.ts';
import { each, html, type Html } from '../pages/html.ts';
import { arithmeticView } from '../playground/arithmetic-view.ts';
import { beliefsView } from '../playground/beliefs-view.ts';
import { pathPicture } from '../playground/path-picture.ts';
import { replyView } from '../playground/reply-view.ts';
import type { Way } from '../playground/ways.ts';

/** What was said, in one word or two. */
const KINDS: Readonly<Record<Case['outbox'][number]['kind'], string>> = {
  ask: 'Question',
  advise: 'Fix',
  confirm: 'Last words',
  'hand-over': 'Call for a person',
  'follow-up': 'Follow-up',
  closing: 'Last words',
};

/** What the page of one case shows. */
export interface CaseSight {
  readonly state: Case;
  readonly inspection: Inspection;
  readonly audits: readonly AuditEntry[];
  /** It is a thread of the playground, which has a page of its own. */
  readonly isPlayed: boolean;
  /** For each stop of the path the branches that were not taken. */
  readonly ways: readonly (readonly Way[])[];
  readonly knowledge: Knowledge;
}

/** One case with its whole path, its facts (redacted lines), what was said, and who did what. */
export function casePage({ state, inspection, audits, isPlayed, ways, knowledge }: CaseSight): Html {
  return html`<p class="crumb"><a href="/cases">Cases</a> › one case</p>
    <h1>${state.thread}</h1>
    <p class="row">
      <span class="phase ${state.phase}">${state.phase}</span>
      ${state.paused === undefined ? '' : html`<span class="muted">paused (${state.paused})</span>`}
      ${state.solution === undefined ? '' : html`<span class="muted">confirmed by the ${state.solution.by}</span>`}
      ${isPlayed ? html`<a href="/t/${state.thread}">To the thread</a>` : ''}
    </p>
    <div class="columns case">
      <div>
        <section class="card">
          <h2>The path so far</h2>
          ${pathPicture(inspection.path, ways, knowledge)}
        </section>
        ${said(state)}
      </div>
      <div>
        <section class="card">
          <h2>What it believes</h2>
          ${beliefsView(inspection.beliefs, knowledge)}
        </section>
        ${
          inspection.arithmetic === undefined
            ? ''
            : html`<section class="card">
                <h2>How the last step was weighed</h2>
                ${arithmeticView(inspection.arithmetic, knowledge)}
              </section>`
        }
        <section class="card">
          <h2>What it read</h2>
          ${factsTable(inspection)}
        </section>
        <section class="card">
          <h2>What people did</h2>
          ${auditList(audits)}
        </section>
      </div>
    </div>`;
}

function said({ outbox }: Case): Html {
  return html`<section class="card">
    <h2>What it said</h2>
    ${outbox.length === 0 ? html`<p class="muted">Nothing.</p>` : ''}
    ${each(
      outbox,
      ({ reply, kind, state }) =>
        html`<article class="entry bot">
          <p class="who">${KINDS[kind]} <span class="muted">${state}</span></p>
          ${replyView(reply)}
        </article>`,
    )}
  </section>`;
}

function factsTable({ facts }: Inspection): Html {
  if (facts.length === 0) return html`<p class="muted">Nothing was read.</p>`;
  return html`<ul class="facts">
    ${each(facts, ({ observation, evidence }) => {
      const { kind, says } = factWords(observation);
      return html`<li>
        <b>${kind}</b> <span>${says}</span>
        <span class="quote">${evidence.quote}</span>
      </li>`;
    })}
  </ul>`;
}

function auditList(audits: readonly AuditEntry[]): Html {
  if (audits.length === 0) return html`<p class="muted">Nobody has stepped in.</p>`;
  return html`<ol class="audit">
    ${each(
      audits,
      ({ at, who, what, detail }) =>
        html`<li>
          <time datetime="${at}">${at.slice(0, 16).replace('T', ' ')}</time> ${what} by ${who} ${detail ?? ''}
        </li>`,
    )}
  </ol>`;
}
