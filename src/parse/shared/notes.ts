import type { Line } from '../../domain/index.ts';

/** One paragraph or list item below a heading, its wrapped lines joined; `title` is absent before the first heading. */
export interface Note {
  readonly at: number;
  readonly title?: string;
  readonly text: string;
}

const TITLE = /^\s*[◇◆]\s(?<title>[^─]+)/u;
const END = /^\s*[├└╰]/u;
const ITEM = /^(?:-|\d+\.)\s/u;

/**
 * Reads the notes that OpenClaw prints (`◇  Title`), with or without the box around them. A heading holds until the next one,
 * or until the box is closed.
 * Source: @clack/prompts as openclaw 2026.1 to 2026.9 uses it.
 */
export function notes(lines: readonly Line[]): readonly Note[] {
  const found: Note[] = [];
  let title: string | undefined;
  let joins = false;
  for (const [at, line] of lines.entries()) {
    const heading = TITLE.exec(line.text)?.groups?.['title']?.trim();
    if (heading !== undefined || END.test(line.text)) {
      title = heading;
      joins = false;
      continue;
    }
    const note = noteOf(line.text, at, title);
    if (note.text !== '') add(found, note, joins && !ITEM.test(note.text));
    joins = title !== undefined && note.text !== '';
  }
  return found;
}

/** Adds a note, or continues the one before it. */
function add(found: Note[], note: Note, joins: boolean): void {
  const last = found.at(-1);
  if (joins && last !== undefined) found[found.length - 1] = { ...last, text: `${last.text} ${note.text}` };
  else found.push(note);
}

function noteOf(line: string, at: number, title: string | undefined): Note {
  if (title === undefined) return { at, text: line.trim() };
  return { at, title, text: line.replaceAll(/[│|]/gu, ' ').trim() };
}
