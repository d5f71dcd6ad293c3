import type { Line, Segment } from '../../domain/index.ts';

/** What belongs together as one saying: one line, or several that a JSON body or a broken sentence stretches over. */
export interface Statement {
  readonly text: string;
  /** Index of the first line, and of the line after the last. */
  readonly from: number;
  readonly to: number;
}

const OPENS = /[{[(]\s*$/u;
const LONGEST_BODY = 30;
const NO_KEY = /no api key found for/iu;
const STORE_LINE = /^\s*auth store: /iu;
const BYTE_STRING = /to a ByteString because the character at index \d+\s*$/u;
const ALL_FAILED = /all models failed \(\d+\):/iu;
/** One entry of the list after `All models failed (N):`, with or without a bullet. */
export const MODEL_ENTRY = /^(?:\s*[•*-])?\s*(?<ref>[\w@][\w.@-]*\/[^\s|]+?): \S/u;

/** Cuts a segment into statements: a body in braces over several lines is one, and so is a key error with its store line. */
export function statementsOf(segment: Segment): readonly Statement[] {
  const statements: Statement[] = [];
  let at = 0;
  while (at < segment.lines.length) {
    const to = endOf(segment.lines, at);
    const text = segment.lines
      .slice(at, to)
      .map((line) => line.text)
      .join(' ');
    statements.push({ text, from: at, to });
    at = to;
  }
  return statements;
}

function endOf(lines: readonly Line[], from: number): number {
  const first = lines[from]?.text ?? '';
  if (NO_KEY.test(first)) return STORE_LINE.test(textAt(lines, from + 1)) ? from + 2 : from + 1;
  if (ALL_FAILED.test(first)) return endWhile(lines, from + 1, (text) => MODEL_ENTRY.test(text));
  if (BYTE_STRING.test(first)) return from + 2;
  return OPENS.test(first) ? endOfBody(lines, from) : from + 1;
}

/** The index after the last of the lines that go on with what was begun. */
export function endWhile(lines: readonly Line[], from: number, goesOn: (text: string) => boolean): number {
  let end = from;
  while (end < lines.length && goesOn(textAt(lines, end))) end += 1;
  return end;
}

function endOfBody(lines: readonly Line[], from: number): number {
  let depth = 0;
  for (let at = from; at < Math.min(lines.length, from + LONGEST_BODY); at += 1) {
    depth += balance(textAt(lines, at));
    if (depth <= 0) return at + 1;
  }
  return from + 1;
}

function textAt(lines: readonly Line[], at: number): string {
  return lines[at]?.text ?? '';
}

function balance(text: string): number {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{' || sign === '[' || sign === '(') depth += 1;
    if (sign === '}' || sign === ']' || sign === ')') depth -= 1;
  }
  return depth;
}
