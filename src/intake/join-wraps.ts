import { type Line } from '../domain/index.ts';
import { startsAnew, startsLikeMachine } from './known-start.ts';
import { type PhysicalLine } from './physical-line.ts';

const ENDS_OPEN = /(?:[,|=(:/@_+[{&]|->|[\w)]-|effective)$/u;
const BEGINS_INSIDE =
  /^(?:[|)\],=;.]|token=\d|api_key=\d|api-key|oauth=\d|profiles=|source=|effective=|env=|models\.json=|synthetic=|\d+ (?:oauth|token|api-key)\b|tokens [?\d]|think )/u;
const JSON_LIKE = /^\s*["{}[\]]|[{[]$/u;
const SCREEN_WIDTHS = new Set([60, 72, 80, 90, 100, 110, 119, 120, 132, 140, 160]);
const NARROWEST = 36;
const LONGEST_JOINED = 6000;

/** Lines as they were before a terminal or the TUI cut them at its width. */
export function joinWraps(lines: readonly PhysicalLine[]): readonly Line[] {
  const joined: { number: number; text: string }[] = [];
  const width = commonWidth(lines);
  let previous: PhysicalLine | undefined;
  let machine = false;
  for (const line of lines) {
    const open = joined.at(-1);
    const ends = { line, previous, machine, width };
    if (open !== undefined && open.text.length < LONGEST_JOINED && continues(open.text, ends)) {
      open.text = glue(open.text, line.text.trimStart(), previous?.width === width);
    } else {
      joined.push({ number: line.number, text: line.text });
      machine = line.local || startsLikeMachine(line.text);
    }
    previous = line;
  }
  return joined;
}

interface Seam {
  readonly line: PhysicalLine;
  readonly previous: PhysicalLine | undefined;
  /** The line so far was begun by a program. */
  readonly machine: boolean;
  readonly width: number | undefined;
}

function continues(open: string, seam: Seam): boolean {
  const { line, previous, machine } = seam;
  if (previous === undefined || !machine || line.local || line.text === '' || previous.text === '')
    return false;
  if (line.number - previous.number > 4 || startsAnew(line.text)) return false;
  if (JSON_LIKE.test(open) || isTableRow(open)) return false;
  if (BEGINS_INSIDE.test(line.text.trimStart())) return true;
  return previous.width >= NARROWEST && wasCut(open, seam);
}

/** Whether the line before gives a sign that it was cut and not ended. */
function wasCut(open: string, { previous, line, width }: Seam): boolean {
  const full = previous?.width;
  if (ENDS_OPEN.test(open) || hasOpenBracket(open)) return true;
  if (full === undefined) return false;
  if (previous?.local === true && line.text.startsWith(' ')) return true;
  return full === width || full === (width ?? 0) - 1 || SCREEN_WIDTHS.has(full);
}

function hasOpenBracket(text: string): boolean {
  const opened = text.lastIndexOf('(');
  return opened > text.lastIndexOf(')') && text.length - opened < 200;
}

function isTableRow(text: string): boolean {
  return /^ *[│┌├└|].*[│┐┤┘|]$/u.test(text);
}

/** The width at which several lines end, where that is the greatest: the width of the screen. */
function commonWidth(lines: readonly PhysicalLine[]): number | undefined {
  let widest = 0;
  let times = 0;
  for (const { width, text } of lines) {
    if (isTableRow(text)) continue;
    if (width > widest) times = 0;
    if (width >= widest) {
      widest = width;
      times += 1;
    }
  }
  return times >= 2 && widest >= NARROWEST ? widest : undefined;
}

const TAIL = /[\w./:@=-]*$/u;
const HEAD = /^[\w./:@=-]*/u;
/** Words that OpenClaw prints often enough to see that two pieces are one. */
const VOCABULARY =
  /(?:^|[^a-z])(?:anthropic|openai|openrouter|minimax|moonshot|profiles?|auth-profiles\.json|openclaw|effective|api_key|oauth|token|source|default|authentication|credentials?|provider|configure|request_id|cooldown|disabled|billing|invalid|models?|agent|agentdir|gateway|missing|google|expires)(?:$|[^a-z])/iu;

function glue(open: string, next: string, full: boolean): string {
  // The end of a line is short: looking only there keeps this linear.
  const tail = TAIL.exec(open.slice(-60))?.[0] ?? '';
  const head = HEAD.exec(next)?.[0] ?? '';
  if (tail === '' || head === '')
    return /[([|]$/u.test(open) && !open.endsWith('|') ? open + next : `${open} ${next}`;
  if (/[/_=@.-]$/u.test(tail) && !/(?:^|[a-z])\.$/iu.test(tail)) return open + next;
  if (/^[/_=@-]/u.test(head)) return open + next;
  if (full || completesWord(tail, head)) return open + next;
  return `${open} ${next}`;
}

function completesWord(tail: string, head: string): boolean {
  const [left, right] = [/[A-Za-z_]*$/u.exec(tail)?.[0] ?? '', /^[A-Za-z_]*/u.exec(head)?.[0] ?? ''];
  if (left === '' || right === '') return false;
  return VOCABULARY.test(left + right) && !VOCABULARY.test(left) && !VOCABULARY.test(right);
}
