import { type Belief, type Knowledge, percent } from '../../domain/index.ts';
import { each, html, type Html } from '../pages/html.ts';

/** How many beliefs are shown. */
const SHOWN = 6;

/** Below this nothing is shown. */
const VISIBLE = 0.005;

/** Beliefs as bars, most probable first. */
export function beliefsView(beliefs: readonly Belief[], knowledge: Knowledge): Html {
  const shown = beliefs.slice(0, SHOWN).filter(({ probability }) => probability >= VISIBLE);
  if (shown.length === 0)
    return html`<p class="muted">Nothing yet: no line of this thread is about OpenClaw.</p>`;
  return html`<ul class="beliefs">
    ${each(
      shown,
      ({ cause, probability }) =>
        html`<li>
          <a href="/knowledge/${cause}">${causeTitle(cause, knowledge)}</a>
          <span class="number">${percent(probability)}</span>
          <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect class="rail" width="100" height="6" />
            <rect class="fill" data-bar="${cause}" width="${(probability * 100).toFixed(1)}" height="6" />
          </svg>
        </li>`,
    )}
  </ul>`;
}

/** The title of a cause, or its id where there is no document of it. */
export function causeTitle(id: string, { causes }: Knowledge): string {
  return causes.find((cause) => cause.id === id)?.title ?? id;
}

/** What a check asks for, in few words: its command, or its question in quotes. */
export function checkWords(id: string, { checks }: Knowledge): string {
  const check = checks.find((one) => one.id === id);
  if (check === undefined) return id;
  return check.commands.at(-1)?.run ?? `“${check.title}”`;
}

/** The title of a check, or its id. */
export function checkTitle(id: string, { checks }: Knowledge): string {
  return checks.find((check) => check.id === id)?.title ?? id;
}
