import type { Neighbour, SampleResult, WhatIf } from '../../app/index.ts';
import { type Cause, type EvidenceItem, type Knowledge, type Pattern, percent } from '../../domain/index.ts';
import { each, html, type Html } from '../pages/html.ts';
import { inline, markdown } from '../pages/markdown.ts';
import { beliefsView, causeTitle } from '../playground/beliefs-view.ts';

/** A cause: its evidence, its samples with where they lead now, and the causes it is mistaken for. */
export function causePage({ cause, samples, neighbours }: WhatIf, knowledge: Knowledge): Html {
  const wrong = samples.filter(({ isRight }) => !isRight).length;
  return html`<p class="crumb"><a href="/knowledge">Knowledge</a> › ${cause.layer}</p>
    <h1>${cause.title}</h1>
    <p class="muted"><code>knowledge/causes/${cause.id}.md</code> · ${scope(cause)}</p>
    <div class="body">${markdown(cause.body)}</div>
    <section class="card">
      <h2>Evidence</h2>
      <div class="scroll" tabindex="0" role="region" aria-label="Evidence">
        <table class="evidence-table stack">
          <thead>
            <tr>
              <th scope="col">How strong</th>
              <th scope="col">What is seen</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            ${each(cause.evidence, evidenceRow)}
          </tbody>
        </table>
      </div>
    </section>
    <section class="card">
      <h2>Fixes</h2>
      <ol>
        ${each(cause.fixes, fixItem)}
      </ol>
      <p><strong>It worked when:</strong> ${inline(cause.verify)}</p>
    </section>
    <section class="card">
      <h2>Mistaken for</h2>
      ${neighboursView(neighbours, knowledge)}
    </section>
    <section>
      <h2>
        Samples:
        ${wrong === 0 ? 'all lead where they should' : `${wrong} of ${samples.length} lead elsewhere`}
      </h2>
      ${each(samples, (sample, index) => sampleView(sample, index, knowledge))}
    </section>`;
}

function fixItem({ for: when, text, commands, undo }: Cause['fixes'][number]): Html {
  return html`<li>
    ${when === undefined ? '' : html`<p class="muted">Where ${conditions(when)}:</p>`}
    <p>${inline(text)}</p>
    ${commands.length === 0 ? '' : html`<pre tabindex="0">${commands.join('\n')}</pre>`}
    ${undo === undefined ? '' : html`<p><strong>To go back:</strong> ${inline(undo)}</p>`}
  </li>`;
}

/** When a fix is offered, in few words. */
function conditions({
  versions,
  system,
  providers,
  when,
}: NonNullable<Cause['fixes'][number]['for']>): string {
  return [
    versions === undefined ? [] : [windowText(versions)],
    system ?? [],
    providers ?? [],
    when === undefined ? [] : [when].flat().map(patternText),
  ]
    .filter((some) => some.length > 0)
    .map((some) => some.join(' or '))
    .join(' · ');
}

function windowText({ from, to }: NonNullable<Cause['versions']>): string {
  return `${from ?? 'first'} to ${to ?? 'newest'}`;
}

function scope({ prior, versions, providers }: Cause): string {
  const window = versions === undefined ? 'any version' : windowText(versions);
  return `how common ${Math.round(prior)} of 5 · ${window} · ${providers?.join(', ') ?? 'any provider'}`;
}

function evidenceRow({ strength, when, why }: EvidenceItem): Html {
  return html`<tr>
    <td><span class="strength ${strength}">${strength.replaceAll('-', ' ')}</span></td>
    <td>
      ${[when]
        .flat()
        .map((pattern, index) => html`${index === 0 ? '' : ' and '}<code>${patternText(pattern)}</code>`)}
    </td>
    <td>${why === undefined ? '' : inline(why)}</td>
  </tr>`;
}

function patternText({ kind, ...fields }: Pattern): string {
  const values = Object.entries(fields).map(([name, value]) => {
    const list = [value].flat().map(String);
    return `${name}: ${list.length > 3 ? `${list.slice(0, 3).join(' | ')} | … ${list.length - 3} more` : list.join(' | ')}`;
  });
  return [kind, ...values].join(', ');
}

function neighboursView(neighbours: readonly Neighbour[], knowledge: Knowledge): Html {
  if (neighbours.length === 0) return html`<p class="muted">Nothing comes near it in its own samples.</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Neighbours">
    <table>
      <thead>
        <tr>
          <th scope="col">Neighbour</th>
          <th scope="col">at most here</th>
          <th scope="col">in samples</th>
          <th scope="col">this cause in its samples</th>
        </tr>
      </thead>
      <tbody>
        ${each(
          neighbours,
          ({ cause, probability, samples, back }) =>
            html`<tr>
              <th scope="row"><a href="/knowledge/${cause}">${causeTitle(cause, knowledge)}</a></th>
              <td>${percent(probability)}</td>
              <td>${samples}</td>
              <td>${percent(back)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function sampleView(
  { text, wanted, isRight, beliefs }: SampleResult,
  index: number,
  knowledge: Knowledge,
): Html {
  return html`<article class="card sample-result ${isRight ? 'right' : 'wrong'}">
    <h3>
      ${isRight ? '✓' : '✗'} Sample ${index + 1},
      ${wanted === 'yes' ? 'must lead here' : 'must lead elsewhere'}
      ${isRight ? '' : html`<strong>but does not</strong>`}
    </h3>
    <div class="columns">
      <pre class="paste" tabindex="0" aria-label="Sample ${index + 1}">${text}</pre>
      <div>${beliefsView(beliefs.slice(0, 4), knowledge)}</div>
    </div>
  </article>`;
}
