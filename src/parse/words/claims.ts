import type { Claim } from '../../domain/index.ts';
import { EN_ACTIONS } from './en-actions.ts';
import { EN_CHANGES } from './en-changes.ts';
import { EN_FAILS } from './en-fails.ts';
import { EN_OUTCOME } from './en-outcome.ts';
import { EN_STATE } from './en-state.ts';
import { EN_WORKS } from './en-works.ts';
import { ES_CHANGES } from './es-changes.ts';
import { ES_DID } from './es-did.ts';
import { ES_HAS } from './es-has.ts';
import { ES_SEES } from './es-sees.ts';
import { meaningsIn } from './meanings.ts';
import type { Phrase } from './phrase.ts';
import type { Sentence } from './prose.ts';
import { ZH_CHANGES } from './zh-changes.ts';
import { ZH_DID } from './zh-did.ts';
import { ZH_HAS } from './zh-has.ts';
import { ZH_SEES } from './zh-sees.ts';

const ENGLISH: readonly Phrase[] = [
  ...EN_OUTCOME,
  ...EN_ACTIONS,
  ...EN_CHANGES,
  ...EN_STATE,
  ...EN_WORKS,
  ...EN_FAILS,
];
const SPANISH: ReadonlySet<Phrase> = new Set([...ES_DID, ...ES_CHANGES, ...ES_HAS, ...ES_SEES]);
const CHINESE: ReadonlySet<Phrase> = new Set([...ZH_DID, ...ZH_CHANGES, ...ZH_HAS, ...ZH_SEES]);
const PHRASES: readonly Phrase[] = [...ENGLISH, ...SPANISH, ...CHINESE];

/** Words of English that Spanish has not: the negations of one language are not those of the other. */
const CLEARLY_ENGLISH = /\b(?:the|its?|i|im|my|is|not|dont|didnt|isnt|have|with|this|to|and|of|was)\b/u;
const HAS_HAN = /\p{Script=Han}/u;

const STEM = 4;
const WORD = /[a-z0-9]{2,}|\p{Script=Han}{2,}/gu;
const HAN = /^\p{Script=Han}/u;

const BY_HINT: ReadonlyMap<string, readonly Phrase[]> = index();

function index(): Map<string, readonly Phrase[]> {
  const map = new Map<string, readonly Phrase[]>();
  for (const phrase of PHRASES) {
    for (const key of new Set(phrase.hints.split(' ').flatMap((hint) => keys(hint)))) {
      map.set(key, [...(map.get(key) ?? []), phrase]);
    }
  }
  return map;
}

/** What a word is looked up by: its first four letters; each two neighbouring characters of Chinese. */
function keys(word: string): readonly string[] {
  if (!HAN.test(word)) return [word.slice(0, STEM)];
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}

/** The claims one sentence makes: those of the phrases, then those of word classes that stand together. Time is linear in its words. */
export function claimsIn(sentence: Sentence): readonly Claim[] {
  const candidates = new Set<Phrase>();
  for (const [word] of sentence.text.matchAll(WORD)) {
    for (const key of keys(word)) for (const phrase of BY_HINT.get(key) ?? []) candidates.add(phrase);
  }
  const said = [...candidates].filter((phrase) => says(phrase, sentence)).map((phrase) => phrase.claim);
  return [...new Set([...said, ...meaningsIn(sentence)])];
}

function says(phrase: Phrase, sentence: Sentence): boolean {
  if (sentence.question && phrase.asked !== true) return false;
  if (CHINESE.has(phrase) && !HAS_HAN.test(sentence.text)) return false;
  if (SPANISH.has(phrase) && CLEARLY_ENGLISH.test(sentence.text)) return false;
  const windows = phrase.whole === true ? [sentence.text] : sentence.clauses;
  return windows.some(
    (text) => phrase.patterns.some((pattern) => pattern.test(text)) && phrase.not?.test(text) !== true,
  );
}
