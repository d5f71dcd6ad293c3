import type { Arithmetic } from '../../app/index.ts';
import type { Knowledge } from '../../domain/index.ts';
import { each, html, type Html, percent } from '../pages/html.ts';
import { causeTitle, checkTitle } from './beliefs-view.ts';

/** Why the next step is the next step: what each way is expected to cost, in messages and in plain words. */
export function arithmeticView(arithmetic: Arithmetic, knowledge: Knowledge): Html {
  const { asking, fixing, isAskBetter, fixes } = arithmetic;
  const [first] = fixes;
  return html`<table class="ways">
      <caption class="sr">
        Expected number of messages until this is over
      </caption>
      <tbody>
        ${
          asking === undefined
            ? ''
            : html`<tr class="${isAskBetter ? 'chosen' : ''}">
                <th scope="row">
                  Ask first for ${asking.checks.map((id) => checkTitle(id, knowledge)).join(', ')}
                </th>
                <td>${messages(asking.cost)}</td>
              </tr>`
        }
        ${
          arithmetic.waiting === undefined
            ? ''
            : html`<tr>
                <th scope="row">Wait for what was asked</th>
                <td>${messages(arithmetic.waiting)}</td>
              </tr>`
        }
        <tr class="${isAskBetter ? '' : 'chosen'}">
          <th scope="row">
            ${first === undefined ? 'Call a person' : html`Try the fix for “${causeTitle(first.cause, knowledge)}”`}
          </th>
          <td>${messages(fixing)}</td>
        </tr>
      </tbody>
    </table>
    <p>${verdict(arithmetic)}</p>
    ${
      fixes.length < 2
        ? ''
        : html`<p class="muted">Order in which fixes are worth trying (chance ÷ cost):</p>
            <ol class="fixes">
              ${each(
                fixes,
                ({ cause, probability, cost }) =>
                  html`<li>
                    ${causeTitle(cause, knowledge)}
                    <span class="muted">${percent(probability)} ÷ ${cost.toFixed(1)} messages</span>
                  </li>`,
              )}
            </ol>`
    }`;
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

function messages(count: number): string {
  return `${count.toFixed(1)} messages`;
}
