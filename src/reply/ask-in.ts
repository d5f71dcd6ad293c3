import {
  answersTo,
  type Check,
  type Choice,
  filled,
  isAside,
  type Reply,
  type Slots,
  type Step,
  wordingOf,
} from '../domain/index.ts';
import { askAside } from './aside.ts';
import { inSteps } from './in-steps.ts';
import type { Phrases } from './phrase-book.ts';
import { PHRASES } from './phrases.ts';
import { SLIP_WORDS } from './slip-words.ts';
import {
  always,
  causeOf,
  choice,
  headed,
  inOneLine,
  oftenIn,
  quotedOf,
  quoteOf,
  type Telling,
} from './telling.ts';

/** Below this the best cause is not named yet. */
const NAMEABLE = 0.4;

type Ask = Extract<Step, { kind: 'ask' }>;

/** An ask in words: one block to run and paste, or one question with its answers; or the answer to what was asked about it. */
export function askIn(step: Ask, telling: Telling, words: Phrases): Reply {
  const checks = step.checks.flatMap((id) => telling.knowledge.checks.find((check) => check.id === id) ?? []);
  const full = fullAsk(step, checks, telling);
  if (step.slip === undefined || !isAside(step.slip)) return full;
  const { finding } = seen(telling, words);
  return askAside(step.slip, {
    slots: step.slots,
    checks,
    hidings: hidings(checks, step.slots, words),
    finding,
    full,
  });
}

function fullAsk(step: Ask, checks: readonly Check[], telling: Telling): Reply {
  const words = PHRASES[telling.language];
  const version = step.slots['version'];
  const texts = checks.map((check) => filled(wordingOf(check, version), step.slots));
  const isQuestion = checks[0]?.kind === 'question';
  const told = step.slip === undefined ? seen(telling, words) : {};
  const common = { language: telling.language, ...told, links: [] };
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
    ask: SLIP_WORDS[telling.language][step.slip ?? ''] ?? words.runAndPaste,
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
