import type { PlayThread } from '../../app/index.ts';
import { each, html, type Html } from '../pages/html.ts';
import type { SampleThread } from '../ports.ts';

/** The first page: a sample in one click, a thread of one's own, what was tried before. */
export function homePage(samples: readonly SampleThread[], recent: readonly PlayThread[]): Html {
  return html`<section class="hero">
      <h1>A help thread, with the bot’s mind beside it</h1>
      <p>
        Paste what OpenClaw prints when authentication fails. Clawmedic reads it, asks for the one output that
        decides, and names the cause with its evidence. Nothing leaves this machine; keys are removed before
        anything is read.
      </p>
    </section>
    <div class="columns">
      <section aria-labelledby="try">
        <h2 id="try">Watch one</h2>
        <ul class="samples">
          ${each(samples, sampleView)}
        </ul>
      </section>
      <section aria-labelledby="own">
        <h2 id="own">Start a thread of your own</h2>
        ${START}
        <h2>Open a shared thread</h2>
        ${OPEN} ${recent.length === 0 ? '' : recentThreads(recent)}
      </section>
    </div>`;
}

function sampleView({ name, script }: SampleThread): Html {
  const { turns, title, source } = script;
  return html`<li>
    <form method="post" action="/samples/${name}">
      <button class="sample">
        <strong>${title ?? name}</strong>
        <span>${source}</span>
        <span class="watch"
          >Watch ${turns.length} ${turns.length === 1 ? 'turn' : 'turns'}
          <span aria-hidden="true">→</span></span
        >
      </button>
    </form>
  </li>`;
}

const START = html`<form
  class="card start"
  method="post"
  action="/threads"
  enctype="multipart/form-data"
  data-drop
>
  <label for="title">Title</label>
  <input id="title" name="title" maxlength="200" placeholder="HTTP 401: invalid x-api-key" />
  <label for="text">What happens?</label>
  <textarea
    id="text"
    name="text"
    rows="7"
    placeholder="Paste the error, or the output of openclaw models status"
  ></textarea>
  <div class="row">
    <label class="files">Files <input type="file" name="files" multiple /></label>
    <button class="primary">Start the thread</button>
  </div>
</form>`;

const OPEN = html`<form class="card row" method="post" action="/open" enctype="multipart/form-data">
  <label class="files">Thread file <input type="file" name="file" accept=".json" required /></label>
  <button class="quiet">Open</button>
</form>`;

function recentThreads(recent: readonly PlayThread[]): Html {
  return html`<h2>Go on with</h2>
    <ul class="recent">
      ${each(
        recent,
        ({ thread, title, createdAt }) =>
          html`<li>
            <a href="/t/${thread}">${title === '' ? 'A thread without a title' : title}</a>
            <time class="muted" datetime="${createdAt}">${createdAt.slice(0, 16).replace('T', ' ')}</time>
          </li>`,
      )}
    </ul>`;
}
