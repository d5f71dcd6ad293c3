import { type Line } from '../domain/index.ts';
import { glue } from './glue.ts';
import { startsAnew, startsLikeMachine } from './known-start.ts';
import { type PhysicalLine } from './physical-line.ts';
import { edge, isLong, isTableRow, screenWidth } from './screen-width.ts';

const ENDS_OPEN = /(?:[,|=(:/@_+[{&]|->|[\w)]-|effective)$/u;
const BEGINS_INSIDE =
  /^(?:[|)\],=;]|\d+\) \||token=\d|api_key=\d|api-key|oauth=\d|profiles=|source=|effective=|env=|models\.json=|synthetic=|\d+ (?:oauth|token|api-key)\b|tokens [?\d]|think )/u;
/** The line of a provider in `models status`, and what only such a line holds. */
const PROVIDER_LINE = /^ *- \S+ effective=/u;
const INSIDE_PROVIDER_LINE = /[=|)\]]|\.\.\.|^ *\S+$/u;
const JSON_BEGINS = /^ *["{}[\]]/u;
const LONGEST_JOINED = 6000;
const MOST_BLANKS = 3;

/** A line that a program began and that the next one may continue. */
interface Open {
  readonly number: number;
  text: string;
  readonly machine: boolean;
  /** The TUI printed it: what has no `[local] ` goes on with it. */
  readonly local: boolean;
}

/** Lines as they were before a terminal or the TUI cut them at its width. */
export function joinWraps(lines: readonly PhysicalLine[]): readonly Line[] {
  const joined: Open[] = [];
  const screen = screenWidth(lines);
  let previous: PhysicalLine | undefined;
  for (const line of lines) {
    const open = joined.at(-1);
    if (open !== undefined && previous !== undefined && continues(open, previous, { line, screen })) {
      open.text = glue(
        open.text,
        line.text.trimStart(),
        edge(previous.width, screen) === 'cut' && !open.local,
      );
    } else {
      const machine = line.local || startsLikeMachine(line.text);
      joined.push({ number: line.number, text: line.text, machine, local: line.local });
    }
    previous = line;
  }
  return joined.map(({ number, text }) => ({ number, text }));
}

interface Next {
  readonly line: PhysicalLine;
  readonly screen: number | undefined;
}

function continues(open: Open, previous: PhysicalLine, next: Next): boolean {
  const { line } = next;
  if (!canGoOn(open, previous, line)) return false;
  if (BEGINS_INSIDE.test(line.text.trimStart())) return true;
  if (startsAnew(line.text)) return false;
  if (open.local && line.text.startsWith(' ')) return true;
  return isLong(previous) && (open.local || wasCut(open.text, previous, next));
}

/** Whether nothing speaks against one line going on with another. */
function canGoOn(open: Open, previous: PhysicalLine, line: PhysicalLine): boolean {
  if (!open.machine || line.local || previous.text === '') return false;
  if (open.text.length > LONGEST_JOINED || line.number - previous.number > MOST_BLANKS) return false;
  return !JSON_BEGINS.test(open.text) && !isTableRow(open.text);
}

/** Whether the line before gives a sign that it was cut and not ended. */
function wasCut(open: string, previous: PhysicalLine, { line, screen }: Next): boolean {
  if (/[{[]$/u.test(open)) return false;
  if (hasOpenBracket(open) || hasOpenQuote(open)) return true;
  if (PROVIDER_LINE.test(open)) return INSIDE_PROVIDER_LINE.test(line.text);
  if (ENDS_OPEN.test(open)) return true;
  return (
    edge(previous.width, screen) !== undefined && (!/[.!?)]"?$/u.test(open) || line.text.startsWith(' '))
  );
}

function hasOpenBracket(text: string): boolean {
  const opened = text.lastIndexOf('(');
  return opened > text.lastIndexOf(')') && text.length - opened < 200;
}

/** A quotation that begins with a mask or with what was redacted goes on where the secret had a line break. */
function hasOpenQuote(text: string): boolean {
  const opened = text.lastIndexOf('"');
  return (
    opened > 0 &&
    text.split('"').length % 2 === 0 &&
    /^"(?:<[\w-]+ len|[\w-]{0,12}(?:…|\.\.\.))/u.test(text.slice(opened))
  );
}
