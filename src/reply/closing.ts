import { type Cause, filled, type Language, type Reply, type Slots } from '../domain/index.ts';
import { CASE_WORDS } from './case-words.ts';

/** What ended a case: the cause, and which of its fixes; both absent where nobody said. */
export interface Ended {
  readonly cause: Cause | undefined;
  readonly fix: number | undefined;
  readonly slots: Slots;
  readonly language: Language;
}

/** The last line of a thread: what it was, and what repaired it. */
export function closing(ended: Ended): Reply {
  const { language, cause } = ended;
  const words = CASE_WORDS[language];
  const isNamed = cause !== undefined && cause.layer !== 'meta';
  return {
    language,
    ask: isNamed ? filled(words.solvedCause, { title: cause.title }) : words.solved,
    notes: repairedBy(ended),
    choices: [],
    links: [],
  };
}

/** The sentence that says which fix it was; none where that is not known. */
export function repairedBy({ cause, fix, slots, language }: Ended): readonly string[] {
  const text = cause === undefined || cause.layer === 'meta' ? undefined : cause.fixes[fix ?? -1]?.text;
  if (text === undefined) return [];
  return [filled(CASE_WORDS[language].repairedBy, { fix: filled(text.trim(), slots) })];
}
