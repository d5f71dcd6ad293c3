import type {
  Belief,
  Cause,
  Check,
  Choice,
  Fact,
  Knowledge,
  Language,
  Reply,
  Slots,
  Step,
} from '../domain/index.ts';
import { filled, wordingOf } from '../domain/index.ts';
import type { Phrases } from './phrase-book.ts';

/** What a step is told with. */
export interface Telling {
  readonly step: Step;
  readonly knowledge: Knowledge;
  readonly beliefs: readonly Belief[];
  readonly language: Language;
  /** The lines of the case file, for a hand-over. */
  readonly file?: readonly string[];
  /** What repaired it, for a confirmed fix. */
  readonly repaired?: readonly string[];
}

/** The document of a cause, in the language that is spoken. */
export function causeOf(id: string, { knowledge }: Telling): Cause | undefined {
  return knowledge.causes.find((cause) => cause.id === id);
}

/** From so many on it is told how often a line came. */
const MANY = 3;

const RANK = ['proves', 'suggests-strongly', 'suggests'];

/** The fact whose line is quoted for a cause: the strongest that was read literally. */
export function quotedOf(cause: string, { beliefs }: Telling): Fact | undefined {
  const reasons = beliefs.find((belief) => belief.cause === cause)?.for ?? [];
  const facts = [...reasons]
    .sort((a, b) => RANK.indexOf(a.strength) - RANK.indexOf(b.strength))
    .flatMap(({ fact }): readonly Fact[] => (fact === undefined ? [] : [fact]));
  const literal = facts.find(
    ({ observation }) => observation.kind !== 'claim' && observation.kind !== 'mention',
  );
  return literal ?? facts[0];
}

/** Its line. */
export function quoteOf(quoted: Fact | undefined): Pick<Reply, 'quote'> {
  return quoted === undefined ? {} : { quote: quoted.evidence.quote };
}

/** That the quoted line came many times, and when last; empty where a few times say nothing. */
export function oftenIn(quoted: Fact | undefined, words: Phrases): string {
  const { times = 1, last } = quoted?.evidence ?? {};
  if (times < MANY) return '';
  return filled(last === undefined ? words.often : words.oftenLast, { times: String(times), last });
}

/** A command in one line of prose. */
export function inOneLine(check: Check, slots: Slots): string {
  return filled(wordingOf(check, slots['version']), slots).trim().replaceAll('\n', '; ');
}

/** What can be pressed under every message. */
export function always(words: Phrases): readonly Choice[] {
  return [choice('person', words.choices.person), choice('why', words.choices.why)];
}

/** One button. */
export function choice(id: string, label: string): Choice {
  return { id, label };
}

/** A heading and its text in one line; a full-width colon brings its own space. */
export function headed(heading: string, text: string): string {
  return heading.endsWith('\uFF1A') ? heading + text : `${heading} ${text}`;
}
