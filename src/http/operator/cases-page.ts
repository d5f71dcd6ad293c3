import type { StoredCase } from '../../app/index.ts';
import type { Case, Knowledge } from '../../domain/index.ts';
import { each, html, type Html } from '../pages/html.ts';
import { causeTitle, checkTitle } from '../playground/beliefs-view.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The most rows that are shown. */
const SHOWN = 200;

/** Open cases (or all), newest first. */
export function casesPage(
  cases: readonly StoredCase[],
  { isAll, now, knowledge }: { readonly isAll: boolean; readonly now: Date; readonly knowledge: Knowledge },
): Html {
  const all = [...cases].reverse().filter(({ state }) => state.phase !== 'new');
  const rows = all.slice(0, SHOWN);
  return html`<h1>${isAll ? 'All cases' : 'Open cases'}</h1>
    <p>
      ${all.length}
      ${all.length === 1 ? 'case' : 'cases'}${all.length > SHOWN ? `, the newest ${SHOWN} of them below` : ''}.
      ${isAll ? html`<a href="/cases">Only those that are open</a>` : html`<a href="/cases?all">All of them</a>`}
    </p>
    ${
      rows.length === 0
        ? html`<p class="card muted">
            Nothing here yet. A thread becomes a case with the first line that is about OpenClaw.
          </p>`
        : html`<div class="scroll card" tabindex="0" role="region" aria-label="Cases">
            <table class="stack">
              <thead>
                <tr>
                  <th scope="col">Thread</th>
                  <th scope="col">Phase</th>
                  <th scope="col">Age</th>
                  <th scope="col">Cause</th>
                  <th scope="col">Last step</th>
                </tr>
              </thead>
              <tbody>
                ${each(rows, (row) => rowView(row, now, knowledge))}
              </tbody>
            </table>
          </div>`
    }`;
}

function rowView({ state, createdAt }: StoredCase, now: Date, knowledge: Knowledge): Html {
  const cause = state.solution?.cause ?? state.advised.at(-1)?.cause;
  return html`<tr>
    <th scope="row"><a href="/cases/${state.thread}">${state.thread}</a></th>
    <td>
      <span class="phase ${state.phase}">${state.phase}</span
      >${state.paused === undefined ? '' : html` <span class="muted">paused (${state.paused})</span>`}
    </td>
    <td data-name="Age">
      <time datetime="${createdAt}">${age(now.getTime() - new Date(createdAt).getTime())}</time>
    </td>
    <td data-name="Cause">
      ${cause === undefined ? html`<span class="muted">not known</span>` : causeTitle(cause, knowledge)}
    </td>
    <td data-name="Last step">${lastStep(state, knowledge)}</td>
  </tr>`;
}

function lastStep({ asked, advised, phase }: Case, knowledge: Knowledge): string {
  if (phase === 'solved' || phase === 'handed-over') return phase.replace('-', ' ');
  const question = asked.at(-1);
  const fix = advised.at(-1);
  if (fix !== undefined && fix.order >= (question?.order ?? 0)) return `fix offered (${fix.outcome})`;
  return question === undefined
    ? 'nothing'
    : `asked: ${checkTitle(question.check, knowledge)} (${question.state})`;
}

function age(ms: number): string {
  if (ms < HOUR) return `${Math.max(0, Math.round(ms / MINUTE))} min`;
  return ms < 2 * DAY ? `${Math.round(ms / HOUR)} h` : `${Math.round(ms / DAY)} days`;
}
