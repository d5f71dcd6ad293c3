import type { Claim } from '../../domain/index.ts';
import { neededTexts } from '../shared/needed-texts.ts';
import { type TextIndex, textIndex } from '../shared/text-index.ts';
import { EN_ACTIONS } from './en-actions.ts';
import { EN_ASIDES } from './en-asides.ts';
import { EN_CHANGES } from './en-changes.ts';
import { EN_FAILS } from './en-fails.ts';
import { EN_OUTCOME } from './en-outcome.ts';
import { EN_REPLIES } from './en-replies.ts';
import { EN_STATE } from './en-state.ts';
import { EN_WORKS } from './en-works.ts';
import { ES_ASIDES } from './es-asides.ts';
import { ES_CHANGES } from './es-changes.ts';
import { ES_DID } from './es-did.ts';
import { ES_HAS } from './es-has.ts';
import { ES_REPLIES } from './es-replies.ts';
import { ES_SEES } from './es-sees.ts';
import { meaningsIn } from './meanings.ts';
import type { Phrase } from './phrase.ts';
import type { Sentence } from './prose.ts';
import { ZH_ASIDES } from './zh-asides.ts';
import { ZH_CHANGES } from './zh-changes.ts';
import { ZH_DID } from './zh-did.ts';
import { ZH_HAS } from './zh-has.ts';
import { ZH_REPLIES } from './zh-replies.ts';
import { ZH_SEES } from './zh-sees.ts';

const ENGLISH: readonly Phrase[] = [
  ...EN_OUTCOME,
  ...EN_ACTIONS,
  ...EN_CHANGES,
  ...EN_STATE,
  ...EN_WORKS,
  ...EN_FAILS,
  ...EN_REPLIES,
  ...EN_ASIDES,
];
const SPANISH: readonly Phrase[] = [
  ...ES_DID,
  ...ES_CHANGES,
  ...ES_HAS,
  ...ES_SEES,
  ...ES_REPLIES,
  ...ES_ASIDES,
];
const CHINESE: readonly Phrase[] = [
  ...ZH_DID,
  ...ZH_CHANGES,
  ...ZH_HAS,
  ...ZH_SEES,
  ...ZH_REPLIES,
  ...ZH_ASIDES,
];

/** Words of English that Spanish has not: the negations of one language are not those of the other. */
const CLEARLY_ENGLISH = /\b(?:the|its?|i|im|my|is|not|dont|didnt|isnt|have|with|this|to|and|of|was)\b/u;
const HAS_HAN = /\p{Script=Han}/u;

const STEM = 4;
const WORD = /[a-z0-9]{2,}|\p{Script=Han}{2,}/gu;
const HAN = /^\p{Script=Han}/u;

/** One of a phrase's patterns. */
interface Way {
  readonly phrase: Phrase;
  readonly pattern: RegExp;
}

const [inEnglish, inSpanish, inChinese] = [ENGLISH, SPANISH, CHINESE].map((phrases) =>
  textIndex(
    phrases.flatMap((phrase) => phrase.patterns.map((pattern): Way => ({ phrase, pattern }))),
    ({ pattern }) => neededTexts(pattern),
  ),
) as [TextIndex<Way>, TextIndex<Way>, TextIndex<Way>];

/** What a word is looked up by: its first four letters; each two neighbouring characters of Chinese. */
function keys(word: string): readonly string[] {
  if (!HAN.test(word)) return [word.slice(0, STEM)];
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}

/** The claims one sentence makes: those of the phrases, then those of word classes that stand together. Time is linear in its words. */
export function claimsIn(sentence: Sentence): readonly Claim[] {
  const { text } = sentence;
  const ways = [
    ...inEnglish(text),
    ...(CLEARLY_ENGLISH.test(text) ? [] : inSpanish(text)),
    ...(HAS_HAN.test(text) ? inChinese(text) : []),
  ];
  const said = new Set<Phrase>();
  for (const way of ways) if (!said.has(way.phrase) && says(way, sentence)) said.add(way.phrase);
  const phrases = said.size === 0 ? [] : hinted([...said], text);
  return [...new Set([...phrases.map(({ claim }) => claim), ...meaningsIn(sentence)])];
}

function says({ phrase, pattern }: Way, sentence: Sentence): boolean {
  if (sentence.question && phrase.asked !== true) return false;
  const windows = phrase.whole === true ? [sentence.text] : sentence.clauses;
  return windows.some((text) => pattern.test(text) && phrase.not?.test(text) !== true);
}

const KEYS = new Map<Phrase, ReadonlySet<string>>();

function hintsOf(phrase: Phrase): ReadonlySet<string> {
  const known = KEYS.get(phrase) ?? new Set(phrase.hints.split(' ').flatMap((hint) => keys(hint)));
  KEYS.set(phrase, known);
  return known;
}

/** Those phrases of which a hint occurs, in the order of their hints. */
function hinted(phrases: readonly Phrase[], text: string): readonly Phrase[] {
  const words = [...text.matchAll(WORD)].flatMap(([word]) => keys(word));
  return phrases
    .map((phrase) => {
      const hints = hintsOf(phrase);
      return { phrase, at: words.findIndex((word) => hints.has(word)) };
    })
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
    .map(({ phrase }) => phrase);
}
