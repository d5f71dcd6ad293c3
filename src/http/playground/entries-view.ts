import type { ShownPart, TranscriptEntry } from '../../domain/index.ts';
import { lineId } from '../pages/fact-words.ts';
import { html, type Html } from '../pages/html.ts';
import { markdown } from '../pages/markdown.ts';
import { replyView } from './reply-view.ts';

/** More lines than this are shown as a paste: in a fixed font, folded at some height. */
const PROSE = 3;

/** The thread so far. Only the newest reply has buttons. */
export function entriesView(thread: string, entries: readonly TranscriptEntry[]): Html {
  const newest = entries.findLastIndex(({ kind }) => kind === 'reply');
  return html`${entries.map((entry, index) => {
    if (entry.kind === 'said') return said(entry);
    if (entry.kind === 'reply') {
      const buttons = index === newest ? { thread, nonce: entry.nonce } : undefined;
      return html`<article class="entry bot" aria-label="Clawmedic">
        <p class="who">Clawmedic</p>
        ${replyView(entry.reply, buttons)}
      </article>`;
    }
    return small(entry);
  })}`;
}

function small(entry: Exclude<TranscriptEntry, { kind: 'said' | 'reply' }>): Html {
  if (entry.kind === 'pressed')
    return html`<p class="entry pressed"><span>You pressed</span> ${entry.label}</p>`;
  if (entry.kind === 'note') return html`<p class="entry note">${entry.text}</p>`;
  return html`<article class="entry why" aria-label="Why">
    <p class="who">Why, for you alone</p>
    ${markdown(entry.text)}
  </article>`;
}

function said({ message, role, parts }: Extract<TranscriptEntry, { kind: 'said' }>): Html {
  const who = role === 'asker' ? 'You' : 'A helper';
  return html`<article class="entry said ${role}" aria-label="${who}">
    <p class="who">${who}</p>
    ${parts.filter(({ lines }) => lines.length > 0).map((part) => partView(message, part))}
  </article>`;
}

function partView(message: string, part: ShownPart): Html {
  const lines = part.lines.map(
    ({ number, text }) =>
      html`<span class="line" id="${lineId(message, part.name, number)}">${text === '' ? ' ' : text}</span>`,
  );
  if (part.name === 'title') return html`<p class="title">${lines}</p>`;
  const isFile = part.name !== 'text';
  if (!isFile && part.lines.length <= PROSE) return html`<p class="prose">${lines}</p>`;
  return html`${isFile ? html`<p class="file">${part.name}</p>` : ''}
    <div class="paste" tabindex="0" role="group" aria-label="${isFile ? part.name : 'Pasted text'}">
      ${lines}
    </div>`;
}
