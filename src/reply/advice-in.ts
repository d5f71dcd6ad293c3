import {
  type Cause,
  type Choice,
  filled,
  filledSentence,
  type Fix,
  isFilled,
  type Reply,
  type Slots,
  type Step,
  wordingOf,
} from '../domain/index.ts';
import { adviceAside } from './aside.ts';
import { inSteps } from './in-steps.ts';
import type { Phrases } from './phrase-book.ts';
import { PHRASES } from './phrases.ts';
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

/** An advice in words; undefined where no document has it. */
export function adviceIn(
  step: Extract<Step, { kind: 'advise' }>,
  telling: Telling,
  words: Phrases,
): Reply | undefined {
  const cause = causeOf(step.cause, telling);
  const fix = cause?.fixes[step.fix];
  if (cause === undefined || fix === undefined) return undefined;
  const quoted = quotedOf(step.cause, telling);
  const code = fix.commands.map((command) => filled(command, step.slots)).join('\n');
  const said = (text: string): string => filledSentence(text.trim(), step.slots, words.unknown);
  const worked = headed(words.worked, said(cause.verify));
  const careful = cause.dangers === undefined ? [] : [headed(words.careful, said(cause.dangers))];
  const back = fix.undo === undefined ? [] : [headed(words.goBack, said(fix.undo))];
  const reply = {
    language: telling.language,
    ...quoteOf(quoted),
    finding: [
      oftenIn(quoted, words),
      bugOf(fix, telling, words) ?? reasonFor(step, telling),
      said(cause.body),
    ]
      .filter((text) => text !== '')
      .join(' '),
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
    slots: step.slots,
    careful: [...careful, ...back],
    outcome: [worked, ...ifNot(cause, step.slots, telling)],
    likely: filled(words.likely, { title: cause.title }),
    minutes: cause.minutes,
    full: reply,
  });
}

/** That it is a known bug, of which versions, and which one mends it; undefined where the fix is not for one. */
function bugOf({ bug }: Fix, { knowledge }: Telling, words: Phrases): string | undefined {
  const known = knowledge.regressions.find(({ id }) => id === bug);
  if (known === undefined) return undefined;
  const { title, fixed } = known;
  const { from, to } = known.versions;
  const kind = from === undefined ? 'until' : to === undefined ? 'since' : 'between';
  const mended = fixed === undefined ? '' : filled(words.mended, { fixed });
  return `${filled(words.knownBug[kind], { from, to, title })} ${mended}`.trim();
}

/** What proves it, in a sentence of the document; empty where nothing does. */
function reasonFor({ cause }: Extract<Step, { kind: 'advise' }>, { beliefs, language }: Telling): string {
  const proof = beliefs
    .find((belief) => belief.cause === cause)
    ?.for.find(({ strength, says }) => strength === 'proves' && says !== '');
  return proof === undefined || language !== 'en' ? '' : proof.says;
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
