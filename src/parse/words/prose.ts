import type { Segment } from '../../domain/index.ts';
import { isMachineLine, MACHINE_SENTENCE } from './machine-line.ts';
import { fold } from './fold.ts';

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
const TAG =
  /^\s*(?:\[(?:bug|solved|fixed|help|question|feature|docs|regression|support)[^\]]{0,20}\]:?|\(title[^)]{0,10}\)|(?:[-*•]|\d{1,2}[.)])\s)/iu;
const TAIL = /[.!?~…。！？]{1,6}$/u;
const ASKED_MARK = /[?？]$/u;
const ASKED =
  /^(?:(?:hi|hey|hello|ok|okay|so|and|also|but|um|hmm|or|then|y|pero)[ ,]+)*(?:do|does|did|is|are|am|was|were|can|could|should|shall|will|would|may|might|has|have|must|what|which|where|who|when|how|any idea|anyone|tell me|debo|puedo|hay que|tengo que|deberia|se puede|como|cual|que|donde)\s(?!that i\b)/u;
const ASSERTS =
  /^when (?:i|it|the|my|we|this|a|you|openclaw)\b(?!.*\?$)|^(?:\w+[ ,]+){0,2}(?:why|how come|por que|what happen)|为什么|为何|怎么(?:还|又|突然)/u;
const IMPERATIVE =
  /^(?:have a|have to|did (?:all|everything|that|this|it|what)\b|am (?:on|in|using)\b|will do|have (?:an?|the|my)\b|was (?:working|able|running)\b|is (?:still|now|local|working|the same)\b|did\b(?! (?:i|you|it|this|that|anyone)\b)|has (?:been|worked|stopped)\b)/u;

/** An error at the start of a line, with no log around it; who speaks of himself; and where a sentence may end. */
const ERROR_FIRST =
  /^\s*(?:(?:run error|error)\b|⚠️|❌|(?:HTTP |status )?[45]\d\d\b|[A-Z]\w*(?:Error|Exception)\b)(?!.{0,300}\b(?:runId|requestId|lane)=)/u;
const PERSON =
  /\b(?:i|i['’]?(?:m|ve)|i['’]d|my|we|our|yo|mi|uso|tengo)\b|\b(?:worked|(?:was|is) (?:fine|ok|good))\b|[我咱]/iu;
const BREAK = /[.!?,;)]\s+|[。！？，；]|\s[-–—]\s|\n/gu;

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
    const text = fold(ownWords(line.text)).replace(QUOTED, ' … ').trim();
    if (text !== '') lines.push({ at, text });
  }
  return lines;
}

/** What of a line is a person's words: all of it, nothing, or what follows on an error: `HTTP 401: no. I use a new key`. */
function ownWords(line: string): string {
  const own = line.replace(TAG, '');
  if (!isMachineLine(own)) return own !== line && isMachineLine(line) ? '' : own;
  const person = ERROR_FIRST.test(own) ? (PERSON.exec(own)?.index ?? 0) : 0;
  const end = [...own.slice(0, person).matchAll(BREAK)].at(-1);
  const rest = end === undefined ? '' : own.slice(end.index + end[0].length);
  return isMachineLine(rest) ? '' : rest;
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
      .map((part) => part.trim())
      .filter((part) => part !== '' && !MACHINE_SENTENCE.test(part))
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
