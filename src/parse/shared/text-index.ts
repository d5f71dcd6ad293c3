const RANGE = 8192;
const PIECE = 3;
const ASCII = 127;
const NONE: readonly never[] = [];

/** A text to be found, where its rarest piece stands in it, and the entries that wait for it. */
interface Sought {
  readonly text: string;
  readonly offset: number;
  readonly entries: readonly number[];
}

/** Looks through a text once and says which entries may concern it, in their order. */
export type TextIndex<T> = (text: string) => readonly T[];

/**
 * Many texts looked for at once. An entry is given where one of its texts occurs, or where it has none. Time is linear in
 * the length of the text that is looked through. The index is built when it is first used.
 */
export function textIndex<T>(entries: readonly T[], textsOf: (entry: T) => readonly string[]): TextIndex<T> {
  let ready: TextIndex<T> | undefined;
  return (text) => (ready ??= built(entries, textsOf))(text);
}

function built<T>(entries: readonly T[], textsOf: (entry: T) => readonly string[]): TextIndex<T> {
  const waiting = new Map<string, number[]>();
  const always: number[] = [];
  for (const [number, entry] of entries.entries()) {
    const texts = textsOf(entry);
    if (texts.length === 0) always.push(number);
    for (const text of new Set(texts)) {
      const known = waiting.get(text);
      if (known === undefined) waiting.set(text, [number]);
      else known.push(number);
    }
  }
  const all = [...waiting].map(([text, numbers]): Sought => ({ text, offset: 0, entries: numbers }));
  const short = all.filter(({ text }) => text.length < PIECE);
  const plain = short.filter(({ text }) => text.charCodeAt(0) <= ASCII);
  const table = tableOf(all.filter(({ text }) => text.length >= PIECE));
  return (text) => {
    const found = new Set(always);
    const largest = collect(text, table, found);
    for (const one of largest > ASCII ? short : plain) if (text.includes(one.text)) add(one, found);
    if (found.size === 0) return NONE;
    return [...found].sort((one, other) => one - other).map((number) => entries[number] as T);
  };
}

function add({ entries }: Sought, found: Set<number>): void {
  for (const number of entries) found.add(number);
}

type Table = readonly (readonly Sought[] | undefined)[];

/** Each text under that of its pieces which the fewest others have. */
function tableOf(all: readonly Sought[]): Table {
  const shared = new Uint16Array(RANGE);
  const pieces = all.map(({ text }) => piecesOf(text));
  for (const piece of pieces.flat()) shared[piece] = (shared[piece] ?? 0) + 1;
  const table: Sought[][] = Array.from({ length: RANGE });
  for (const [index, one] of all.entries()) {
    const own = pieces[index] ?? [];
    const counts = own.map((piece) => shared[piece] ?? 0);
    const offset = counts.indexOf(Math.min(...counts));
    (table[own[offset] ?? 0] ??= []).push({ ...one, offset });
  }
  return table;
}

/** Adds what occurs, and gives the largest character there is. */
function collect(text: string, table: Table, found: Set<number>): number {
  let [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  let largest = Math.max(first || 0, second || 0);
  for (let at = PIECE - 1; at < text.length; at += 1) {
    const third = text.charCodeAt(at);
    const sought = table[pieceOf(first, second, third)];
    if (sought !== undefined) check(text, at - PIECE + 1, { sought, found });
    first = second;
    second = third;
    if (third > largest) largest = third;
  }
  return largest;
}

function check(
  text: string,
  at: number,
  { sought, found }: { sought: readonly Sought[]; found: Set<number> },
): void {
  for (const one of sought) {
    if (text.startsWith(one.text, at - one.offset)) add(one, found);
  }
}

function piecesOf(text: string): readonly number[] {
  return Array.from({ length: text.length - PIECE + 1 }, (_, at) =>
    pieceOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)),
  );
}

/** A number for three characters; different ones may share it. */
function pieceOf(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) % RANGE;
}
