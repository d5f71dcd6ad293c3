import { type Cause, type Knowledge, termsOf } from '../domain/index.ts';
import { remembered } from './remembered.ts';

/** How like the words of a thread are to those of the documents: cosines, from 0 (nothing shared) to 1 (the same words). */
export interface Likeness {
  /** By cause; those that share nothing are left out. */
  readonly causes: ReadonlyMap<string, number>;
  /** Of the topic that is most like it, and none of ours; 0 where nothing is shared. */
  readonly elsewhere: number;
  /** That topic quotes errors of ours without having them. */
  readonly isQuoting: boolean;
}

/** The words of all documents, to compare a thread's words with. */
export interface Wordings {
  readonly compare: (terms: ReadonlySet<string>) => Likeness;
  /** Whether any document uses the term: others cannot matter. */
  readonly uses: (term: string) => boolean;
}

type Words = Pick<Knowledge, 'causes' | 'topics'>;

/**
 * The documents' own words: of a cause its title, explanation, why its evidence speaks for it, samples, and how people put it
 * (`openings`); of a topic its openings. Compared by the cosine of the terms' weights, (1 + log tf) · idf: Salton and
 * Buckley, "Term-weighting approaches in automatic text retrieval", Information Processing & Management 24(5), 1988.
 */
export const wordingsOf: (words: Words) => Wordings = remembered(({ causes, topics }: Words): Wordings => {
  const ofCauses = causes.map(textsOf);
  const vectors = vectorsOf([...ofCauses, ...topics.map(({ openings }) => openings)]);
  return {
    compare: (terms) => {
      const cosines = vectors.cosines(terms);
      const ofTopics = cosines.slice(causes.length);
      const elsewhere = Math.max(0, ...ofTopics);
      return {
        causes: new Map(causes.map(({ id }, at) => [id, cosines[at] ?? 0])),
        elsewhere,
        isQuoting: topics[ofTopics.indexOf(elsewhere)]?.['quotes-errors'] === true,
      };
    },
    uses: vectors.uses,
  };
});

function textsOf({ title, body, evidence, samples, openings }: Cause): readonly string[] {
  const whys = evidence.flatMap(({ strength, why }) =>
    why !== undefined && (strength === 'proves' || strength.startsWith('suggests')) ? [why] : [],
  );
  return [title, body, ...whys, ...samples.yes, ...openings];
}

interface Vectors {
  /** One for each document, in their order. */
  readonly cosines: (terms: ReadonlySet<string>) => readonly number[];
  readonly uses: (term: string) => boolean;
}

/** Where a term occurs, and how much it weighs in each of these documents. */
interface Posting {
  readonly rarity: number;
  readonly in: readonly { readonly document: number; readonly weight: number }[];
}

function vectorsOf(documents: readonly (readonly string[])[]): Vectors {
  const counts = documents.map(countsOf);
  const index = new Map<string, Posting>();
  for (const [term, found] of Map.groupBy(entriesOf(counts), ({ term: one }) => one)) {
    const rarity = Math.log(documents.length / found.length);
    if (rarity === 0) continue;
    const weights = found.map(({ document, count }) => ({
      document,
      weight: (1 + Math.log(count)) * rarity,
    }));
    index.set(term, { rarity, in: weights });
  }
  const lengths = lengthsOf(index, documents.length);
  return { cosines: (terms) => cosinesOf(terms, index, lengths), uses: (term) => index.has(term) };
}

/** In how many of the texts each term occurs. */
function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function entriesOf(
  counts: readonly ReadonlyMap<string, number>[],
): readonly { readonly term: string; readonly document: number; readonly count: number }[] {
  return counts.flatMap((terms, document) => [...terms].map(([term, count]) => ({ term, document, count })));
}

function lengthsOf(index: ReadonlyMap<string, Posting>, documents: number): readonly number[] {
  const squares = new Array<number>(documents).fill(0);
  for (const posting of index.values()) {
    for (const { document, weight } of posting.in) squares[document] = (squares[document] ?? 0) + weight ** 2;
  }
  return squares.map(Math.sqrt);
}

function cosinesOf(
  terms: ReadonlySet<string>,
  index: ReadonlyMap<string, Posting>,
  lengths: readonly number[],
): readonly number[] {
  const sums = new Array<number>(lengths.length).fill(0);
  let square = 0;
  for (const term of terms) {
    const posting = index.get(term);
    if (posting === undefined) continue;
    square += posting.rarity ** 2;
    for (const { document, weight } of posting.in) {
      sums[document] = (sums[document] ?? 0) + weight * posting.rarity;
    }
  }
  const own = Math.sqrt(square);
  return sums.map((sum, at) => (sum === 0 ? 0 : sum / (own * (lengths[at] ?? 1))));
}
