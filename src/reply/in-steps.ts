import type { Check, Reply, Slots } from '../domain/index.ts';
import type { Phrases } from './phrase-book.ts';

/** Where something is typed, and what to do after a terminal is open. */
interface Way {
  readonly where: Check['where'];
  readonly slots: Slots;
  readonly then: readonly string[];
}

/** The same reply for somebody who asked how to do it: without what was found, and with how to type it in numbered steps. */
export function inSteps(
  { language, ask, code, notes, choices }: Reply,
  { where, slots, then }: Way,
  words: Phrases,
): Reply {
  const open = words.steps.open[slots['system'] ?? 'any'] ?? words.steps.open['any'] ?? '';
  const steps = [open, ...then].map((text, at) => `${at + 1}. ${text}`).join('\n');
  return {
    language,
    ask: `${words.inSteps} ${ask}`.trim(),
    ...(code === undefined ? {} : { where: where === 'terminal' ? steps : words.where[where], code }),
    notes,
    choices,
    links: [],
  };
}
