import { nextTurn, type PlayThread } from '../../app/index.ts';
import type { TranscriptEntry } from '../../domain/index.ts';
import { html, type Html } from '../pages/html.ts';
import { entriesView } from './entries-view.ts';

/** A thread: what was said, a place to write, and the panel beside it. */
export function threadPage(play: PlayThread, entries: readonly TranscriptEntry[], panel: Html): Html {
  const { thread, title } = play;
  return html`<div class="thread" data-live-from="/t/${thread}/live">
    <section class="talk" aria-label="Thread">
      <header class="thread-head">
        <h1>${title === '' ? 'A thread without a title' : title}</h1>
        <div class="tools">
          <a class="button quiet" href="/t/${thread}/share" download="${thread}.json">Share as a file</a>
          <form
            method="post"
            action="/t/${thread}/forget"
            data-confirm="Delete this thread with all that was read in it?"
          >
            <button class="quiet">Delete</button>
          </form>
        </div>
      </header>
      <div id="entries" role="log" aria-label="Messages" aria-live="polite">
        ${entriesView(thread, entries)}
      </div>
      <p id="failure" role="alert"></p>
      <div id="stage">${stage(play, entries)}</div>
      ${composer(thread)}
    </section>
    <aside id="panel" aria-label="What Clawmedic knows">${panel}</aside>
  </div>`;
}

/** The button that plays the next turn of a sample; gone when there is none left. */
export function stage({ thread, script }: PlayThread, entries: readonly TranscriptEntry[]): Html {
  if (script === undefined) return html``;
  const turn = nextTurn(entries);
  const left = script.turns.length - turn;
  if (left <= 0)
    return html`<p class="stage done">
      The sample is at its end. Go on yourself, or <a href="/">try another one</a>.
    </p>`;
  return html`<form class="stage" method="post" action="/t/${thread}/next" data-live>
    <button id="next-turn" class="primary">Next turn <span aria-hidden="true">→</span></button>
    <span class="muted"
      >${script.turns[turn]?.presses === undefined ? 'a message' : 'a button'}, ${left} of
      ${script.turns.length} left</span
    >
  </form>`;
}

function composer(thread: string): Html {
  return html`<form
    class="composer"
    method="post"
    action="/t/${thread}/say"
    enctype="multipart/form-data"
    data-live
    data-drop
  >
    <label for="text">Your message</label>
    <textarea
      id="text"
      name="text"
      rows="4"
      placeholder="Paste an error or an output. Keys are removed before anything is read."
    ></textarea>
    <div class="row">
      <label class="files">Files <input type="file" name="files" multiple /></label>
      <label
        >As
        <select name="role">
          <option value="asker">the asker</option>
          <option value="helper">a helper</option>
        </select></label
      >
      <button class="primary">Send</button>
    </div>
    <p class="hint muted">Ctrl + Enter sends. Files can be dropped here.</p>
  </form>`;
}
