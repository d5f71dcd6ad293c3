import type { Arithmetic } from '../../app/index.ts';
import { type Knowledge, percent } from '../../domain/index.ts';
import { each, html, type Html } from '../pages/html.ts';
import { causeTitle, checkWords } from './beliefs-view.ts';

/** Why the next step is the next step: what each way is expected to cost, in messages and in plain words. */
export function arithmeticView(arithmetic: Arithmetic, knowledge: Knowledge): Html {
  return html`<table class="ways">
      <caption class="sr">
        Expected number of messages until this is over
      </caption>
      <tbody>
        ${ways(arithmetic, knowledge).map(
          ({ name, cost, isChosen }) =>
            html`<tr class="${isChosen ? 'chosen' : ''}">
              <th scope="row">${name}</th>
              <td>${cost.toFixed(1)} messages</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p>${verdict(arithmetic)}</p>
    ${arithmetic.fixes.length < 2 ? '' : order(arithmetic.fixes, knowledge)}`;
}

function ways(
  { asking, waiting, fixing, fixes, isAskBetter }: Arithmetic,
  knowledge: Knowledge,
): readonly { readonly name: Html; readonly cost: number; readonly isChosen: boolean }[] {
  const [first] = fixes;
  const fix =
    first === undefined ? html`Call a person` : html`Try the fix for “${causeTitle(first.cause, knowledge)}”`;
  const checks = asking?.checks.map((id) => html`<code>${checkWords(id, knowledge)}</code> `);
  return [
    ...(asking === undefined
      ? []
      : [{ name: html`Ask first for ${checks}`, cost: asking.cost, isChosen: isAskBetter }]),
    ...(waiting === undefined
      ? []
      : [{ name: html`Wait for what was asked`, cost: waiting, isChosen: false }]),
    { name: fix, cost: fixing, isChosen: !isAskBetter },
  ];
}

function order(fixes: Arithmetic['fixes'], knowledge: Knowledge): Html {
  return html`<p class="muted">Order in which fixes are worth trying (chance ÷ cost):</p>
    <ol class="fixes">
      ${each(
        fixes,
        ({ cause, probability, cost }) =>
          html`<li>
            ${causeTitle(cause, knowledge)}
            <span class="muted">${percent(probability)} ÷ ${cost.toFixed(1)} messages</span>
          </li>`,
      )}
    </ol>`;
}

function verdict({ asking, fixing, isAskBetter, fixes }: Arithmetic): string {
  if (asking === undefined) {
    return fixes.length === 0
      ? 'Nothing can be asked and no fix is worth trying, so a person is called.'
      : 'Nothing is left to ask that could change the order, so the best fix is tried.';
  }
  const saved = fixing - asking.cost;
  if (isAskBetter)
    return `Asking saves about ${saved.toFixed(1)} messages, because the answer shows which fix to try first.`;
  return saved > 0
    ? `Asking would save only ${saved.toFixed(1)} messages, less than the half message that makes it worth the trouble.`
    : 'The fix is so likely to be right that a question would only cost time.';
}
