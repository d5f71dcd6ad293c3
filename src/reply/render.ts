import {
  answersTo,
  assertNever,
  type Belief,
  type Cause,
  type Check,
  type Choice,
  type Fact,
  filled,
  filledSentence,
  isAside,
  isFilled,
  type Knowledge,
  type Language,
  type Reply,
  type Slots,
  spoken,
  type Step,
  wordingOf,
} from '../domain/index.ts';
import { adviceAside, askAside } from './aside.ts';
import { CASE_WORDS } from './case-words.ts';
import { inSteps } from './in-steps.ts';
import { type Phrases, PHRASES } from './phrases.ts';
import { SLIP_WORDS } from './slip-words.ts';

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
  const full = fullAsk(step, checks, telling);
  if (step.slip === undefined || !isAside(step.slip)) return full;
  const { finding } = seen(telling, words);
  return askAside(step.slip, { checks, hidings: hidings(checks, step.slots, words), finding, full });
}

function fullAsk(step: Extract<Step, { kind: 'ask' }>, checks: readonly Check[], telling: Telling): Reply {
  const words = PHRASES[telling.language];
  const version = step.slots['version'];
  const texts = checks.map((check) => filled(wordingOf(check, version), step.slots));
  const isQuestion = checks[0]?.kind === 'question';
  const common = {
    language: telling.language,
    ...(step.slip === undefined ? seen(telling, words) : {}),
    links: [],
  };
  const choices = [choice('cannot-run', words.choices.cannotRun), ...always(words)];
  if (isQuestion) {
    const answers = checks.flatMap((check) => answersOf(check, telling, step.slots));
    // Who asks what is meant gets the document's own explanation.
    const notes = step.slip === undefined ? [] : checks.map(({ body }) => body.trim());
    return { ...common, ask: texts.join(' '), notes, choices: [...answers, ...always(words)] };
  }
  const where = checks[0]?.where ?? 'terminal';
  const code = texts.join('\n');
  const notes = hidings(checks, step.slots, words);
  const reply = {
    ...common,
    ask:
      step.slip === undefined
        ? words.runAndPaste
        : (SLIP_WORDS[telling.language][step.slip] ?? words.runAndPaste),
    where: words.where[where],
    code,
    notes,
    choices,
  };
  if (step.slip !== 'asked-how') return reply;
  const then = [words.steps.run, words.steps.paste];
  return inSteps({ ...reply, ask: '' }, { where, slots: step.slots, then }, words);
}

/** What to hide in each output that is asked for; said once where it is the same for all. */
function hidings(checks: readonly Check[], slots: Slots, words: Phrases): readonly string[] {
  const hiding = checks.filter(({ hide }) => hide !== undefined);
  const [first, ...others] = new Set(hiding.map(({ hide = '' }) => hide));
  if (first === undefined) return [];
  if (others.length === 0) return [headed(words.hide, first)];
  return hiding.map((check) =>
    headed(filled(words.hideIn, { command: inOneLine(check, slots) }), check.hide ?? ''),
  );
}

/** The answers that can be pressed, in the words of the language. */
function answersOf(check: Check, { knowledge }: Telling, slots: Slots): readonly Choice[] {
  const name = slots['provider'] ?? '';
  const provider = knowledge.providers.find(({ id, aliases }) => id === name || aliases.includes(name));
  return answersTo(check, provider === undefined ? [] : [provider]).map(({ id, label }) =>
    choice(`answer:${check.id}:${id}`, label),
  );
}

function advise(
  step: Extract<Step, { kind: 'advise' }>,
  telling: Telling,
  words: Phrases,
): Reply | undefined {
  const cause = causeOf(step.cause, telling);
  const fix = cause?.fixes[step.fix];
  if (cause === undefined || fix === undefined) return undefined;
  const quote = quoteOf(step.cause, telling);
  const code = fix.commands.map((command) => filled(command, step.slots)).join('\n');
  const said = (text: string): string => filledSentence(text.trim(), step.slots, words.unknown);
  const worked = headed(words.worked, said(cause.verify));
  const careful = cause.dangers === undefined ? [] : [headed(words.careful, said(cause.dangers))];
  const back = fix.undo === undefined ? [] : [headed(words.goBack, said(fix.undo))];
  const reply = {
    language: telling.language,
    ...(quote === undefined ? {} : { quote }),
    finding: [reasonFor(step, telling), said(cause.body)].filter((text) => text !== '').join(' '),
    ask: said(fix.text),
    ...(code === '' ? {} : { where: words.where[fix.where], code }),
    notes: [worked, ...careful, ...back, ...ifNot(cause, step.slots, telling)],
    choices: afterFix(words),
    links: cause.sources
      .map(({ at }) => at)
      .filter((at) => at.startsWith('https://docs.'))
      .slice(0, 1),
  };
  if (step.slip === undefined) return reply;
  if (step.slip === 'asked-how') {
    const way = { where: fix.where, slots: step.slots, then: [words.steps.run] };
    return inSteps({ ...reply, notes: [worked, ...careful] }, way, words);
  }
  return adviceAside(step.slip, {
    careful: [...careful, ...back],
    outcome: [worked, ...ifNot(cause, step.slots, telling)],
    likely: filled(words.likely, { title: cause.title }),
    minutes: cause.minutes,
    full: reply,
  });
}

function afterFix(words: Phrases): readonly Choice[] {
  return [
    choice('works-now', words.choices.worksNow),
    choice('still-broken', words.choices.stillBroken),
    choice('cannot-run', words.choices.cannotRun),
    ...always(words),
  ];
}

function ifNot(cause: Cause, slots: Slots, { knowledge, language }: Telling): readonly string[] {
  const words = PHRASES[language];
  const check = knowledge.checks.find(({ id }) => id === cause['if-not']);
  if (check === undefined) return [];
  const text = wordingOf(check, slots['version']);
  // A command with a hole in it cannot be run; "Still broken" leads on.
  if (!isFilled(text, slots)) return [];
  return check.kind === 'command'
    ? [filled(words.ifNotCommand, { command: inOneLine(check, slots) })]
    : [filled(words.ifNot, { what: filled(text, slots) })];
}

function inOneLine(check: Check, slots: Slots): string {
  return filled(wordingOf(check, slots['version']), slots).trim().replaceAll('\n', '; ');
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
  const quote = quoteOf(best.cause, telling);
  const cause = causeOf(best.cause, telling);
  // Without something that was read behind it, a reason tells nothing while the cause has no name.
  const reason = best.for.find(({ says, fact }) => says !== '' && fact !== undefined);
  const isNamed = cause !== undefined && cause.layer !== 'meta' && best.probability >= NAMEABLE;
  const said = telling.language === 'en' ? reason?.says : undefined;
  const finding = isNamed ? filled(words.likely, { title: cause.title }) : said;
  return { ...(quote === undefined ? {} : { quote }), ...(finding === undefined ? {} : { finding }) };
}

const RANK = ['proves', 'suggests-strongly', 'suggests'];

function quoteOf(cause: string, { beliefs }: Telling): string | undefined {
  const reasons = beliefs.find((belief) => belief.cause === cause)?.for ?? [];
  const facts = [...reasons]
    .sort((a, b) => RANK.indexOf(a.strength) - RANK.indexOf(b.strength))
    .flatMap(({ fact }): readonly Fact[] => (fact === undefined ? [] : [fact]));
  const literal = facts.find(
    ({ observation }) => observation.kind !== 'claim' && observation.kind !== 'mention',
  );
  return (literal ?? facts[0])?.evidence.quote;
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
