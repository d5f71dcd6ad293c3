import { type Choice, termsOf } from '../domain/index.ts';
import type { Wordings } from './likeness.ts';

/** A reply longer than some twenty words tells more than an answer. */
const MOST_TERMS = 45;
/** A word that most documents have (`the`, `in`) names nothing. */
const NAMES = 0.5;
/** How much better than every other label the one that is meant has to be said. */
const CLEARLY = 1.3;

/** Words that turn an answer round: a label is meant only where both have one, or neither. */
const NO: ReadonlySet<string> = new Set([
  'no',
  'not',
  'nope',
  'isnt',
  'dont',
  'didnt',
  'doesnt',
  'never',
  'nunca',
  '不是',
  '没有',
]);

/**
 * The choice that somebody means who answers in words what could have been pressed: the one whose label is said best, a word
 * weighing more the fewer labels have it. Undefined where none is said, or two alike.
 */
export function choiceInWords(
  choices: readonly Choice[],
  terms: ReadonlySet<string>,
  { rarity }: Pick<Wordings, 'rarity'>,
): Choice | undefined {
  if (terms.size > MOST_TERMS) return undefined;
  const labels = choices.map(({ label }) => termsOf(label));
  const weightOf = (term: string): number => {
    const having = labels.filter((label) => label.has(term)).length;
    return rarity(term) < NAMES && !NO.has(term) && term !== 'yes' ? 0 : Math.log(choices.length / having);
  };
  const said = choices
    .map((choice, at) => {
      const label = labels[at] ?? new Set<string>();
      const isTurned = isNo(label) !== isNo(terms);
      const heard = isTurned ? [] : [...label].filter((term) => terms.has(term));
      return { choice, weight: heard.reduce((sum, term) => sum + weightOf(term), 0) };
    })
    .sort((a, b) => b.weight - a.weight);
  const [best, second] = said;
  if (best === undefined || best.weight === 0) return undefined;
  return best.weight >= CLEARLY * (second?.weight ?? 0) ? best.choice : undefined;
}

function isNo(terms: ReadonlySet<string>): boolean {
  return [...NO].some((word) => terms.has(word));
}
