import {
  assertNever,
  type Belief,
  type Cause,
  type Check,
  type Choice,
  type Fact,
  filled,
  type Knowledge,
  type Language,
  type Reply,
  type Slots,
  spoken,
  type Step,
  wordingOf,
} from '../domain/index.ts';
import { CASE_WORDS } from './case-words.ts';
import { type Phrases, PHRASES } from './phrases.ts';

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

/** Below this the best cause is not named yet. */
const NAMEABLE = 0.4;

/** From so many on it is told how often a line came. */
const MANY = 3;

/** A step in words; undefined where the step is to be quiet. */
export function render(of: Telling): Reply | undefined {
  const { step, language } = of;
  const telling = { ...of, knowledge: spoken(of.knowledge, language) };
  const words = PHRASES[language];
  switch (step.kind) {
    case 'ask':
      return ask(step, telling, words);
    case 'advise':
      return advise(step, telling, words);
    case 'confirm': {
      const cause = causeOf(step.cause, telling);
      const isNamed = cause !== undefined && cause.layer !== 'meta';
      const thanks = isNamed ? filled(words.thanksCause, { title: cause.title }) : words.thanks;
      return { ...plain(language, thanks), notes: telling.repaired ?? [] };
    }
    case 'hand-over':
      return handOver(step.because, telling, words);
    case 'quiet':
      return undefined;
    default:
      return assertNever(step);
  }
}

function plain(language: Language, text: string): Reply {
  return { language, ask: text, notes: [], choices: [], links: [] };
}

function causeOf(id: string, { knowledge }: Telling): Cause | undefined {
  return knowledge.causes.find((cause) => cause.id === id);
}

function ask(step: Extract<Step, { kind: 'ask' }>, telling: Telling, words: Phrases): Reply {
  const checks = step.checks.flatMap((id) => telling.knowledge.checks.find((check) => check.id === id) ?? []);
  const version = step.slots['version'];
  const texts = checks.map((check) => filled(wordingOf(check, version), step.slots));
  const isQuestion = checks[0]?.kind === 'question';
  const common = { language: telling.language, ...seen(telling, words), links: [] };
  const choices = [choice('cannot-run', words.choices.cannotRun), ...always(words)];
  if (isQuestion) {
    const answers = checks.flatMap((check) => answersOf(check, telling, step.slots));
    return { ...common, ask: texts.join(' '), notes: [], choices: [...answers, ...always(words)] };
  }
  const hide = [...new Set(checks.flatMap((check) => check.hide ?? []))];
  return {
    ...common,
    ask: step.slip === undefined ? words.runAndPaste : (words.slip[step.slip] ?? words.runAndPaste),
    where: words.where[checks[0]?.where ?? 'terminal'],
    code: texts.join('\n'),
    notes: hide.map((text) => headed(words.hide, text)),
    choices,
  };
}

/** The answers of a question: its own, or one for each site on which the provider's keys are made. */
function answersOf(check: Check, { knowledge }: Telling, slots: Slots): readonly Choice[] {
  if (check['answers-from'] !== 'provider-sites') {
    return check.answers.map(({ label }, index) => choice(`answer:${check.id}:${index}`, label));
  }
  const name = slots['provider'] ?? '';
  const provider = knowledge.providers.find(({ id, aliases }) => id === name || aliases.includes(name));
  return (provider?.sites ?? []).map(({ site, label }) => choice(`answer:${check.id}:${site}`, label));
}

function advise(
  step: Extract<Step, { kind: 'advise' }>,
  telling: Telling,
  words: Phrases,
): Reply | undefined {
  const cause = causeOf(step.cause, telling);
  const fix = cause?.fixes[step.fix];
  if (cause === undefined || fix === undefined) return undefined;
  const quoted = quotedOf(step.cause, telling);
  const code = fix.commands.map((command) => filled(command, step.slots)).join('\n');
  return {
    language: telling.language,
    ...quoteOf(quoted),
    finding: [oftenIn(quoted, words), reasonFor(step, telling), filled(cause.body.trim(), step.slots)]
      .filter((text) => text !== '')
      .join(' '),
    ask: filled(fix.text.trim(), step.slots),
    ...(code === '' ? {} : { where: words.where[fix.where], code }),
    notes: [
      headed(words.worked, filled(cause.verify, step.slots)),
      ...(cause.dangers === undefined ? [] : [headed(words.careful, filled(cause.dangers, step.slots))]),
      ...ifNot(cause, step.slots, telling),
    ],
    choices: [
      choice('works-now', words.choices.worksNow),
      choice('still-broken', words.choices.stillBroken),
      choice('cannot-run', words.choices.cannotRun),
      ...always(words),
    ],
    links: cause.sources
      .map(({ at }) => at)
      .filter((at) => at.startsWith('https://docs.'))
      .slice(0, 1),
  };
}

function ifNot(cause: Cause, slots: Slots, { knowledge, language }: Telling): readonly string[] {
  const words = PHRASES[language];
  const check = knowledge.checks.find(({ id }) => id === cause['if-not']);
  if (check === undefined) return [];
  const text = filled(wordingOf(check, slots['version']), slots);
  return check.kind === 'command'
    ? [filled(words.ifNotCommand, { command: text.trim().replaceAll('\n', '; ') })]
    : [filled(words.ifNot, { what: text })];
}

/** What proves it, in a sentence of the document; empty where nothing does. */
function reasonFor({ cause }: Extract<Step, { kind: 'advise' }>, { beliefs, language }: Telling): string {
  const proof = beliefs
    .find((belief) => belief.cause === cause)
    ?.for.find(({ strength, says }) => strength === 'proves' && says !== '');
  return proof === undefined || language !== 'en' ? '' : proof.says;
}

/** The strongest pasted line behind the first belief, and what it means. */
function seen(telling: Telling, words: Phrases): Pick<Reply, 'quote' | 'finding'> {
  const [best] = telling.beliefs;
  if (best === undefined) return {};
  const quoted = quotedOf(best.cause, telling);
  const cause = causeOf(best.cause, telling);
  // Without something that was read behind it, a reason tells nothing while the cause has no name.
  const reason = best.for.find(({ says, fact }) => says !== '' && fact !== undefined);
  const isNamed = cause !== undefined && cause.layer !== 'meta' && best.probability >= NAMEABLE;
  const said = telling.language === 'en' ? reason?.says : undefined;
  const named = isNamed ? filled(words.likely, { title: cause.title }) : said;
  const finding = [oftenIn(quoted, words), named ?? ''].filter((text) => text !== '').join(' ');
  return { ...quoteOf(quoted), ...(finding === '' ? {} : { finding }) };
}

const RANK = ['proves', 'suggests-strongly', 'suggests'];

function quotedOf(cause: string, { beliefs }: Telling): Fact | undefined {
  const reasons = beliefs.find((belief) => belief.cause === cause)?.for ?? [];
  const facts = [...reasons]
    .sort((a, b) => RANK.indexOf(a.strength) - RANK.indexOf(b.strength))
    .flatMap(({ fact }): readonly Fact[] => (fact === undefined ? [] : [fact]));
  const literal = facts.find(
    ({ observation }) => observation.kind !== 'claim' && observation.kind !== 'mention',
  );
  return literal ?? facts[0];
}

function quoteOf(quoted: Fact | undefined): Pick<Reply, 'quote'> {
  return quoted === undefined ? {} : { quote: quoted.evidence.quote };
}

/** That the quoted line came many times, and when last; empty where a few times say nothing. */
function oftenIn(quoted: Fact | undefined, words: Phrases): string {
  const { times = 1, last } = quoted?.evidence ?? {};
  if (times < MANY) return '';
  return filled(last === undefined ? words.often : words.oftenLast, { times: String(times), last });
}

function handOver(
  because: Extract<Step, { kind: 'hand-over' }>['because'],
  { language, file = [] }: Telling,
  words: Phrases,
): Reply {
  return { ...plain(language, words.handOver[because]), notes: [...file, CASE_WORDS[language].callBack] };
}

function always(words: Phrases): readonly Choice[] {
  return [choice('person', words.choices.person), choice('why', words.choices.why)];
}

function choice(id: string, label: string): Choice {
  return { id, label };
}

/** A heading and its text in one line; a full-width colon brings its own space. */
function headed(heading: string, text: string): string {
  return heading.endsWith('\uFF1A') ? heading + text : `${heading} ${text}`;
}
