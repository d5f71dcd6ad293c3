import { type Cause, type Knowledge, type OtherTopic, termsOf } from '../domain/index.ts';
import { remembered } from './remembered.ts';

/** How like the words of a thread are to those of the documents: from 0 (nothing shared) to 1. */
export interface Likeness {
  /** By cause. */
  readonly causes: ReadonlyMap<string, number>;
  /** Of the cause that is most like it. */
  readonly nearest: number;
  /** Of the topic that is most like it, and none of ours. */
  readonly elsewhere: number;
  /** There are words enough to tell one thing from another. */
  readonly isTelling: boolean;
}

/** The words of all documents, to compare a thread's words with. */
export interface Wordings {
  readonly compare: (terms: ReadonlySet<string>) => Likeness;
  /** Whether any document uses the term: others cannot matter. */
  readonly uses: (term: string) => boolean;
  /** How rare the term is: from 0 (in every document) to about 5 (in one, or none). */
  readonly rarity: (term: string) => number;
}

/** A sentence of five words has nine terms. */
const FEWEST = 12;

type Words = Pick<Knowledge, 'causes' | 'topics'>;

/**
 * The documents' own words: of a cause its title, explanation, why its evidence speaks for it, samples, and how people put it
 * (`openings`); of a topic its openings.
 */
export const wordingsOf: (words: Words) => Wordings = remembered(({ causes, topics }: Words): Wordings => {
  const ranking = rank([...causes.map(countsOfCause), ...topics.map(({ openings }) => countsOf(openings))]);
  return {
    compare: (terms) => {
      const scores = ranking.scores(terms);
      return {
        causes: new Map(causes.map(({ id }, at) => [id, scores[at] ?? 0])),
        nearest: Math.max(0, ...scores.slice(0, causes.length)),
        elsewhere: Math.max(
          0,
          ...topics.map((topic, at) => (isNamed(topic, terms) ? (scores[causes.length + at] ?? 0) : 0)),
        ),
        isTelling: terms.size >= FEWEST,
      };
    },
    uses: ranking.uses,
    rarity: ranking.rarity,
  };
});

/** A topic that goes by a name is meant only where the name is said; a name of two words is a pair of terms. */
function isNamed({ names }: OtherTopic, terms: ReadonlySet<string>): boolean {
  return names.length === 0 || names.some((name) => terms.has(name.replaceAll(' ', '_')));
}

/** Marks change how common a cause is, and nothing of its words: they are counted once. */
const COUNTED = new WeakMap<Cause['samples'], Counts>();

function countsOfCause(cause: Cause): Counts {
  const known = COUNTED.get(cause.samples) ?? countsOf(textsOf(cause));
  COUNTED.set(cause.samples, known);
  return known;
}

function textsOf({ title, body, evidence, samples, openings }: Cause): readonly string[] {
  const whys = evidence.flatMap(({ strength, why }) =>
    why !== undefined && (strength === 'proves' || strength.startsWith('suggests')) ? [why] : [],
  );
  return [title, body, ...whys, ...samples.yes, ...openings];
}

/** In how many texts of a document each term occurs. */
type Counts = ReadonlyMap<string, number>;

interface Ranking {
  /** One score for each document, in their order. */
  readonly scores: (terms: ReadonlySet<string>) => readonly number[];
  readonly uses: (term: string) => boolean;
  readonly rarity: (term: string) => number;
}

/** How much a term tells at all, and how much it speaks for each document that has it. */
interface Posting {
  readonly rarity: number;
  readonly in: readonly { readonly document: number; readonly weight: number }[];
}

/** How soon more of the same term tells nothing new, and how much long documents are held back: the usual values. */
const SATURATION = 1.2;
const LENGTH = 0.6;

/**
 * Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009), where a term counts once for
 * each text of a document that has it. A score is the part of all rarity in the question that a document accounts for.
 */
function rank(counts: readonly Counts[]): Ranking {
  const sizes = counts.map((terms) => [...terms.values()].reduce((sum, count) => sum + count, 0));
  const usual = sizes.reduce((sum, size) => sum + size, 0) / Math.max(sizes.length, 1);
  const damping = sizes.map((size) => SATURATION * (1 - LENGTH + (LENGTH * size) / usual));
  const index = new Map<string, Posting>();
  const rarityOf = (found: number): number => Math.log(1 + (counts.length - found + 0.5) / (found + 0.5));
  for (const [term, found] of Map.groupBy(occurrences(counts), ({ term: one }) => one)) {
    const rarity = rarityOf(found.length);
    const weights = found.map(({ document, count }) => ({
      document,
      weight: (rarity * count) / (count + (damping[document] ?? 0)),
    }));
    index.set(term, { rarity, in: weights });
  }
  return {
    scores: (terms) => scoresOf(terms, index, counts.length),
    uses: (term) => index.has(term),
    rarity: (term) => index.get(term)?.rarity ?? rarityOf(0),
  };
}

/** In how many of the texts each term occurs. */
function countsOf(texts: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const text of texts) for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function occurrences(
  counts: readonly Counts[],
): readonly { readonly term: string; readonly document: number; readonly count: number }[] {
  return counts.flatMap((terms, document) => [...terms].map(([term, count]) => ({ term, document, count })));
}

function scoresOf(
  terms: ReadonlySet<string>,
  index: ReadonlyMap<string, Posting>,
  documents: number,
): readonly number[] {
  const sums = new Array<number>(documents).fill(0);
  let all = 0;
  for (const term of terms) {
    const posting = index.get(term);
    if (posting === undefined) continue;
    all += posting.rarity;
    for (const { document, weight } of posting.in) sums[document] = (sums[document] ?? 0) + weight;
  }
  // A few words are like those of anybody.
  const trust = Math.min(1, terms.size / FEWEST);
  return sums.map((sum) => (all === 0 ? 0 : (trust * sum) / all));
}
