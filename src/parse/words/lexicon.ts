/** Classes of words: the name of a class, and its words parted by `|`. A `*` at the end stands for any ending. */
export type Lexicon = Readonly<Record<string, string>>;

/** A lexicon turned round, for looking up. */
export interface WordIndex {
  /** Words and phrases (single blanks) with their classes. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Beginnings of words with their classes. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
  /** How many words the longest phrase has that begins with this word. */
  readonly openers: ReadonlyMap<string, number>;
}

const HAN = /\p{Script=Han}/u;
const BLANKS = /\s+/gu;

/** Turns lexicons round. Phrases of Han characters are looked up character by character, so they stay one word. */
export function indexOf(lexicons: readonly Lexicon[]): WordIndex {
  const words = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  const openers = new Map<string, number>();
  for (const [name, list] of lexicons.flatMap((lexicon) => Object.entries(lexicon))) {
    for (const entry of list.split('|').map((one) => one.replace(BLANKS, ' ').trim())) {
      if (entry.endsWith('*')) add(stems, entry.slice(0, -1), name);
      else {
        add(words, entry, name);
        open(openers, entry);
      }
    }
  }
  return { words, stems, openers };
}

function add(map: Map<string, string[]>, key: string, name: string): void {
  const known = map.get(key) ?? [];
  if (!known.includes(name)) map.set(key, [...known, name]);
}

function open(openers: Map<string, number>, entry: string): void {
  const parts = entry.split(' ');
  const first = HAN.test(entry) ? entry.charAt(0) : (parts[0] ?? '');
  const length = HAN.test(entry) ? entry.length : parts.length;
  openers.set(first, Math.max(openers.get(first) ?? 0, length));
}
