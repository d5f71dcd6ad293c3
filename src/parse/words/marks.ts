import { DEEDS } from './lexicon-deeds.ts';
import { indexOf } from './lexicon.ts';
import { THINGS } from './lexicon-things.ts';
import { VERDICT } from './lexicon-verdict.ts';
import type { Sentence } from './prose.ts';

/** A word or phrase of a class, at its place in the sentence, counted in words (two Han characters are about one). */
export interface Mark {
  readonly name: string;
  readonly at: number;
  readonly end: number;
  /** Counts the commas, dashes and conjunctions before it: a negation does not reach into the next clause. */
  readonly clause: number;
  /** Something before it in its clause negates it. */
  readonly negated: boolean;
  /** Something before it in its clause makes it a wish, a condition or a demand. */
  readonly maybe: boolean;
}

interface Token {
  readonly text: string;
  readonly clause: number;
}

const INDEX = indexOf([VERDICT, THINGS, DEEDS]);
const TOKEN = /[\w~$/%.€+][\w.+/%:*-]*|[\p{Script=Han},;()，、：；（）|–—\-]/gu;
const BARRIERS = new Set(',;:()，、：；（）|–—-');
const HAN = /^\p{Script=Han}/u;
const TAILS = new Set('.:/-');
const LEAST_STEM = 4;
/** Most words begin no stem at all. */
const STEM_STARTS: ReadonlySet<string> = new Set(
  [...INDEX.stems.keys()].map((stem) => stem.slice(0, LEAST_STEM)),
);
const NONE: readonly never[] = [];
const MOST_WORDS = 5;
const NEGATION_REACHES = 4;
const WISH_REACHES = 6;

const FAR = -99;
/** Classes that a negation or a wish before them changes: success and failure, and what people do. */
const VERBS: ReadonlySet<string> = new Set(
  `good was bad updated went reverts pays restarted made loggedIn wrote switched subscription freshStart takes unanswered
   wentWell solved finds vain rollback renewed listed still sometimes forgets falling money rich expiry reverts`.split(
    /\s+/u,
  ),
);
const TURNS: ReadonlyMap<string, string> = new Map([
  ['good', 'bad'],
  ['bad', 'good'],
  ['was', 'bad'],
]);

const KNOWN = new WeakMap<Sentence, readonly Mark[]>();

/** The marks of a sentence in their order. One place can bear marks of several classes. */
export function marksOf(sentence: Sentence): readonly Mark[] {
  const known = KNOWN.get(sentence) ?? read(tokensOf(sentence.text));
  KNOWN.set(sentence, known);
  return known;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  for (const [raw] of text.matchAll(TOKEN)) {
    if (BARRIERS.has(raw)) clause += 1;
    else tokens.push({ text: withoutTail(raw), clause });
    if (raw.length > 1 && raw.endsWith(':')) clause += 1;
  }
  return tokens;
}

function withoutTail(word: string): string {
  let end = word.length;
  while (end > 1 && TAILS.has(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

interface Grammar {
  not: number;
  maybe: number;
  clause: number;
}

/** Every word and every phrase counts, overlapping too: `no longer works` is a phrase, a negation and a word of success. */
function read(tokens: readonly Token[]): readonly Mark[] {
  const marks: Mark[] = [];
  const last: Grammar = { not: FAR, maybe: FAR, clause: 0 };
  let buts = 0;
  for (const [at, token] of tokens.entries()) {
    const found = phrasesAt(tokens, at);
    if (found.length === 0) continue;
    if (found.some(({ name }) => name === 'but')) buts += 1;
    const clause = token.clause + buts;
    if (clause !== last.clause) Object.assign(last, { not: FAR, maybe: FAR, clause });
    const isNegated = at - last.not <= NEGATION_REACHES;
    const isWished = at - last.maybe <= WISH_REACHES;
    for (const { name, length } of found) {
      const isVerb = VERBS.has(name);
      const said = { negated: isVerb && isNegated, maybe: isVerb && isWished };
      marks.push(turned({ name, at, end: at + length - 1, clause, ...said }));
    }
    remember(last, found, at);
  }
  return marks;
}

function remember(last: Grammar, found: readonly Hit[], at: number): void {
  for (const { name, length } of found) {
    if (name === 'not' || name === 'stop') last.not = at + length - 1;
    if (name === 'maybe') last.maybe = at + length - 1;
  }
}

/** `not` turns success and failure round; what is said so is then not negated any more. */
function turned(mark: Mark): Mark {
  const other = TURNS.get(mark.name);
  return mark.negated && other !== undefined ? { ...mark, name: other, negated: false } : mark;
}

interface Hit {
  readonly name: string;
  readonly length: number;
}

function phrasesAt(tokens: readonly Token[], at: number): readonly Hit[] {
  const first = tokens[at]?.text ?? '';
  const most = Math.min(INDEX.openers.get(first) ?? 1, MOST_WORDS, tokens.length - at);
  const glue = HAN.test(first) ? '' : ' ';
  const hits = namesOf(first).map((name): Hit => ({ name, length: 1 }));
  let phrase = first;
  for (let length = 2; length <= most; length += 1) {
    phrase += `${glue}${tokens[at + length - 1]?.text ?? ''}`;
    for (const name of INDEX.words.get(phrase) ?? []) hits.push({ name, length });
  }
  return hits;
}

function namesOf(word: string): readonly string[] {
  const known = INDEX.words.get(word);
  if (known !== undefined) return known;
  const path = word.lastIndexOf('/');
  if (path >= 0) return INDEX.words.get(word.slice(path + 1)) ?? [];
  if (!STEM_STARTS.has(word.slice(0, LEAST_STEM))) return NONE;
  for (let length = word.length; length >= LEAST_STEM; length -= 1) {
    const names = INDEX.stems.get(word.slice(0, length));
    if (names !== undefined) return names;
  }
  return NONE;
}
