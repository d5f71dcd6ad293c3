import type { Fact } from '../../domain/index.ts';
import { factWords, lineOf } from '../pages/fact-words.ts';
import { each, html, type Html } from '../pages/html.ts';

/** The facts that hold now. Each leads to the line it was read on; the page shows that line while one is pointed at. */
export function factsView(facts: readonly Fact[]): Html {
  if (facts.length === 0) return html`<p class="muted">Nothing was read yet.</p>`;
  return html`<ul class="facts">
    ${each(facts, (fact) => {
      const { kind, says } = factWords(fact.observation);
      return html`<li>
        <a href="#${lineOf(fact)}" data-line="${lineOf(fact)}"><b>${kind}</b> <span>${says}</span></a>
      </li>`;
    })}
  </ul>`;
}
