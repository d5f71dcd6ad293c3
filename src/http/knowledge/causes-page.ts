import type { Cause, Knowledge } from '../../domain/index.ts';
import { each, html, type Html } from '../pages/html.ts';

/** All causes, by the layer they live in. */
export function causesPage({ causes, checks, providers, regressions }: Knowledge): Html {
  const layers = [...new Set(causes.map(({ layer }) => layer))];
  return html`<h1>Knowledge</h1>
    <p>
      ${causes.length} causes, ${checks.length} checks, ${providers.length} providers, ${regressions.length}
      known regressions. Documents are read again when a file changes.
    </p>
    <div class="layers">
      ${each(
        layers,
        (layer) =>
          html`<section class="card">
            <h2>${layer}</h2>
            <ul class="causes">
              ${each(
                causes.filter((cause) => cause.layer === layer).sort(byFrequency),
                ({ id, title, prior }) =>
                  html`<li>
                    <a href="/knowledge/${id}">${title}</a>
                    <span class="dots" role="img" aria-label="how common: ${prior} of 5"
                      >${'●'.repeat(Math.round(prior))}</span
                    >
                  </li>`,
              )}
            </ul>
          </section>`,
      )}
    </div>`;
}

function byFrequency(a: Cause, b: Cause): number {
  return b.prior - a.prior || a.title.localeCompare(b.title);
}
