import type { Reply } from '../../domain/index.ts';
import { html, type Html } from '../pages/html.ts';
import { inline, markdown } from '../pages/markdown.ts';

/** Where the buttons of a reply go; absent: the reply is past, it has none. */
export interface Buttons {
  readonly thread: string;
  readonly nonce: string;
}

/** A reply of the bot with all its parts. */
export function replyView(reply: Reply, buttons?: Buttons): Html {
  return html`${reply.quote === undefined ? '' : html`<blockquote class="quote">${reply.quote}</blockquote>`}
    ${reply.finding === undefined ? '' : html`<div class="finding">${markdown(reply.finding)}</div>`}
    <div class="do">${markdown(reply.ask)}</div>
    ${reply.where === undefined ? '' : html`<p class="where">${inline(reply.where)}</p>`}
    ${reply.code === undefined ? '' : codeBlock(reply.code)}
    ${
      reply.notes.length === 0
        ? ''
        : html`<ul class="notes">
            ${reply.notes.map((note) => html`<li>${inline(note)}</li>`)}
          </ul>`
    }
    ${reply.links.map((link) => html`<p class="link"><a href="${link}" rel="noreferrer">${link}</a></p>`)}
    ${buttons === undefined || reply.choices.length === 0 ? '' : choices(reply, buttons)}`;
}

function codeBlock(code: string): Html {
  return html`<div class="code">
    <pre tabindex="0" aria-label="Commands to copy"><code>${code}</code></pre>
    <button type="button" class="quiet" data-copy hidden>Copy</button>
  </div>`;
}

function choices(reply: Reply, { thread, nonce }: Buttons): Html {
  return html`<form class="choices" method="post" action="/t/${thread}/press" data-live>
    <input type="hidden" name="nonce" value="${nonce}" />
    ${reply.choices.map(
      ({ id, label }) => html`<button class="quiet" name="choice" value="${id}">${label}</button>`,
    )}
  </form>`;
}
