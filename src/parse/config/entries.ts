import type { Line } from '../../domain/index.ts';

/** One member, element or opening bracket of a pasted JSON, JSON5 or YAML-like fragment, with the keys that lead to it. */
export interface Entry {
  readonly path: readonly string[];
  /** The scalar as written, without quotes; absent for an object or a list. */
  readonly value?: string;
  /** An element of a list (its path is the list's). */
  readonly element: boolean;
  /** A member of an outermost object that has no key of its own: the root of a file. */
  readonly root: boolean;
  readonly at: number;
}

interface Frame {
  readonly keys: readonly string[];
  readonly list: boolean;
  /** The indentation of a YAML key; absent for brackets. */
  readonly indent?: number;
}

interface Word {
  readonly text: string;
  readonly quoted: boolean;
}

interface Reader {
  frames: Frame[];
  word: Word | undefined;
  key: Word | undefined;
  at: number;
  readonly found: Entry[];
}

const TOKEN =
  /"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>[^']*)'|“(?<curly>[^“”]*)”|(?<tag><[\w-]+ len=\d+>|\$\{\w+\}|https?:\/\/[^\s"',}\]]+)|(?<mark>[{}[\]:,;])|(?<bare>[^\s"'“{}[\]:,;]+)/gu;
const STRUCTURE = /^\s*(?:["'“{}[\]]|\/\/|[\w$.-]+:(?:\s*$|\s*["'“{[]|\s+\S+$))/u;
const INLINE = /["“'][\w.@:<>*/-]+["”']\s*:|\{|\b[a-z]\w{0,30}(?:\.[\w-]{1,40}){1,6}\s\[/u;
const COMMENT = /^\s*(?:\/\/|#).*$/u;
const DOTTED = /^[a-z]\w*(?:\.[\w-]+)+$/iu;
const MOST_FRAMES = 40;

/** Several parsers read the same lines; nothing but time depends on this. */
const KNOWN = new WeakMap<readonly Line[], readonly Entry[]>();

/**
 * Reads what can be read of configuration that was pasted whole, in part, with comments, trailing commas, curly quotes or in
 * the middle of a sentence. Never fails: what is not understood gives no entry.
 */
export function entries(lines: readonly Line[]): readonly Entry[] {
  const known = KNOWN.get(lines) ?? read(lines);
  KNOWN.set(lines, known);
  return known;
}

function read(lines: readonly Line[]): readonly Entry[] {
  const reader: Reader = { frames: [], word: undefined, key: undefined, at: 0, found: [] };
  for (const [at, line] of lines.entries()) {
    if (line.text.trim() === '' || COMMENT.test(line.text)) continue;
    const start = startOf(line.text, reader.frames);
    if (start === undefined) {
      reader.frames = [];
      continue;
    }
    reader.at = at;
    readLine(reader, line.text.slice(start), line.text.length - line.text.trimStart().length);
  }
  return reader.found;
}

/** Where structure begins in a line: undefined for prose. */
function startOf(text: string, frames: readonly Frame[]): number | undefined {
  if (STRUCTURE.test(text)) return 0;
  const inline = text.search(INLINE);
  if (inline !== -1) return inline;
  return frames.at(-1)?.list === true || text.trim() === '...' ? 0 : undefined;
}

function readLine(reader: Reader, text: string, indent: number): void {
  reader.word = undefined;
  reader.key = undefined;
  reader.frames = reader.frames.filter((frame) => frame.indent === undefined || frame.indent < indent);
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const mark = groups['mark'];
    if (mark !== undefined) readMark(reader, mark);
    else readWord(reader, groups);
  }
  openBlock(reader, indent);
}

/** A key that ends its line, outside brackets: the keys below it that are indented deeper belong to it. */
function openBlock(reader: Reader, indent: number): void {
  if (reader.key === undefined || reader.frames.some((frame) => frame.indent === undefined)) return;
  push(reader, { keys: under(reader, reader.key), list: false, indent });
}

function readWord(reader: Reader, groups: Readonly<Record<string, string | undefined>>): void {
  const quoted = groups['double'] ?? groups['single'] ?? groups['curly'];
  const text = quoted ?? groups['tag'] ?? groups['bare'] ?? '';
  if (reader.key !== undefined) {
    add(reader, under(reader, reader.key), { value: text });
    reader.key = undefined;
  } else if (reader.frames.at(-1)?.list === true) {
    add(reader, here(reader), { value: text, element: true });
  } else {
    reader.word = { text, quoted: quoted !== undefined };
  }
}

function readMark(reader: Reader, mark: string): void {
  if (mark === ':') {
    reader.key = reader.word;
  } else if (mark === '{' || mark === '[') {
    open(reader, mark === '[');
  } else if (mark === '}' || mark === ']') {
    reader.frames.pop();
    reader.key = undefined;
  } else {
    reader.key = undefined;
  }
  reader.word = undefined;
}

/** An opening bracket. `auth.order.openai [...]` needs no colon: people write a dotted path and its value. */
function open(reader: Reader, list: boolean): void {
  const dotted = reader.word !== undefined && DOTTED.test(reader.word.text) ? reader.word : undefined;
  const key = reader.key ?? dotted;
  const keys = key === undefined ? here(reader) : under(reader, key);
  if (key !== undefined) add(reader, keys, {});
  push(reader, { keys, list });
  reader.key = undefined;
}

/** A key of a path counted from its end (-1: the last); empty where the path is shorter. */
export function keyAt(path: readonly string[], index: number): string {
  return path.at(index) ?? '';
}

function push(reader: Reader, frame: Frame): void {
  if (reader.frames.length < MOST_FRAMES) reader.frames.push(frame);
}

function here(reader: Reader): readonly string[] {
  return reader.frames.at(-1)?.keys ?? [];
}

function under(reader: Reader, key: Word): readonly string[] {
  const keys = !key.quoted && DOTTED.test(key.text) ? key.text.split('.') : [key.text];
  return [...here(reader), ...keys];
}

function add(reader: Reader, path: readonly string[], rest: { value?: string; element?: boolean }): void {
  const [outer] = reader.frames;
  const root = reader.frames.length === 1 && outer?.list === false && outer.keys.length === 0;
  reader.found.push({ path, element: false, ...rest, root, at: reader.at });
}
