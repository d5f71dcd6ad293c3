import { assertNever, filled, type Language, type Reply, spoken, type Step } from '../domain/index.ts';
import { adviceIn } from './advice-in.ts';
import { askIn } from './ask-in.ts';
import { CASE_WORDS } from './case-words.ts';
import type { Phrases } from './phrase-book.ts';
import { PHRASES } from './phrases.ts';
import { causeOf, type Telling } from './telling.ts';

/** A step in words; undefined where the step is to be quiet. */
export function render(of: Telling): Reply | undefined {
  const { step, language } = of;
  const telling = { ...of, knowledge: spoken(of.knowledge, language) };
  const words = PHRASES[language];
  switch (step.kind) {
    case 'ask':
      return askIn(step, telling, words);
    case 'advise':
      return adviceIn(step, telling, words);
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

function handOver(
  because: Extract<Step, { kind: 'hand-over' }>['because'],
  { language, file = [] }: Telling,
  words: Phrases,
): Reply {
  return { ...plain(language, words.handOver[because]), notes: [...file, CASE_WORDS[language].callBack] };
}
