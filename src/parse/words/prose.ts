import type { Segment } from '../../domain/index.ts';
import { STORE_HINT } from '../shared/store-hint.ts';
import { fold } from './fold.ts';
import { ownWords } from './own-words.ts';
import { ASKED, ASKED_MARK, spoken } from './spoken.ts';

/** One sentence in somebody's own words, folded (see `fold`). `at` is the index of its line in the segment. */
export interface Sentence {
  readonly at: number;
  readonly text: string;
  /** The sentence cut at commas, dashes, `but`, `and`: small windows in which a negation counts. */
  readonly clauses: readonly string[];
  /** A yes-or-no question or a request for advice: what it says is not asserted. "Why does it fail?" asserts. */
  readonly question: boolean;
}

/** A line of prose, folded. */
export interface ProseLine {
  readonly at: number;
  readonly text: string;
}

const PROSE_PARTS: ReadonlySet<string> = new Set(['title', 'text', 'message.txt']);
const LONGEST_LINE = 1500;
const QUOTED = /"[^"]{1,300}"/gu;
const SENTENCE_END = /(?<=[!?。！？；;])\s*|(?<=\.)\s+/u;
const CLAUSE_END =
  / ?(?:[,，、]|: | -{1,2} | – | — |\b(?:but|and|though|although|however|yet|while|whereas|because|pero|aunque)\b|但是|可是|不过|但) ?/u;
const TAIL = /[.!?~…。！？]{1,6}$/u;
const ASSERTS =
  /^when (?:i|it|the|my|we|this|a|you|openclaw)\b(?!.*\?$)|^(?:\w+[ ,]+){0,2}(?:why|how come|por que|what happen)|为什么|为何|怎么(?:还|又|突然)/u;
const IMPERATIVE =
  /^(?:have a|have to|did (?:all|everything|that|this|it|what)\b|am (?:on|in|using)\b|will do|have (?:an?|the|my)\b|was (?:working|able|running)\b|is (?:still|now|local|working|the same)\b|did\b(?! (?:i|you|it|this|that|anyone)\b)|has (?:been|worked|stopped)\b)/u;

/** Several parsers read the same segment one after the other; nothing but time depends on this. */
const READ = new WeakMap<Segment, readonly ProseLine[]>();
const CUT = new WeakMap<Segment, readonly Sentence[]>();

/** The lines of a segment that look like a person's words: no output, log, code, command or quotation. */
export function proseLines(segment: Segment): readonly ProseLine[] {
  const known = READ.get(segment) ?? linesOf(segment);
  READ.set(segment, known);
  return known;
}

function linesOf(segment: Segment): readonly ProseLine[] {
  if (!PROSE_PARTS.has(segment.part)) return [];
  const lines: ProseLine[] = [];
  for (const [at, line] of segment.lines.entries()) {
    if (line.text.length > LONGEST_LINE) continue;
    const text = fold(ownWords(line.text)).replace(STORE_HINT, ' … ').replace(QUOTED, ' … ').trim();
    if (text !== '') lines.push({ at, text });
  }
  return lines;
}

/** The sentences of a segment's prose, machine sentences left out. */
export function sentences(segment: Segment): readonly Sentence[] {
  const known = CUT.get(segment) ?? sentencesOf(segment);
  CUT.set(segment, known);
  return known;
}

function sentencesOf(segment: Segment): readonly Sentence[] {
  const title = segment.part === 'title';
  return proseLines(segment).flatMap(({ at, text }) =>
    text
      .split(SENTENCE_END)
      .flatMap((part) => spoken(part.trim()))
      .map((part) => sentence(at, part, title)),
  );
}

function sentence(at: number, part: string, title: boolean): Sentence {
  const text = part.replace(TAIL, '').trim();
  const clauses = text.split(CLAUSE_END).filter((clause) => clause !== '');
  return { at, text, clauses, question: isQuestion(part, title) };
}

function isQuestion(text: string, title: boolean): boolean {
  if (ASSERTS.test(text)) return false;
  if (ASKED_MARK.test(text)) return !title || ASKED.test(text);
  return ASKED.test(text) && !IMPERATIVE.test(text);
}
