import type { Inspection } from '../../app/index.ts';
import type { Knowledge } from '../../domain/index.ts';
import { html, type Html } from '../pages/html.ts';
import { arithmeticView } from './arithmetic-view.ts';
import { beliefsView } from './beliefs-view.ts';
import { factsView } from './facts-view.ts';
import { pathPicture } from './path-picture.ts';
import { ruledOutView } from './ruled-out-view.ts';
import type { Way } from './ways.ts';

/** What is going on behind the thread, beside it. */
export function panel(inspection: Inspection, ways: readonly (readonly Way[])[], knowledge: Knowledge): Html {
  const { beliefs, facts, ruledOut, path, arithmetic } = inspection;
  return html`${fold({ id: 'beliefs', title: 'What it believes', isOpen: true }, beliefsView(beliefs, knowledge))}
  ${fold({ id: 'path', title: 'The path so far', isOpen: true }, pathPicture(path, ways, knowledge))}
  ${
    arithmetic === undefined
      ? ''
      : fold(
          { id: 'weighed', title: 'How the next step was weighed', isOpen: true },
          arithmeticView(arithmetic, knowledge),
        )
  }
  ${fold({ id: 'facts', title: `What it read (${facts.length})`, isOpen: true }, factsView(facts))}
  ${fold({ id: 'ruled-out', title: `What was ruled out (${ruledOut.length})`, isOpen: false }, ruledOutView(ruledOut, knowledge))}`;
}

function fold(
  of: { readonly id: string; readonly title: string; readonly isOpen: boolean },
  content: Html,
): Html {
  return html`<details class="card" id="panel-${of.id}" ${of.isOpen ? html` open` : ''}>
    <summary><h2>${of.title}</h2></summary>
    ${content}
  </details>`;
}
