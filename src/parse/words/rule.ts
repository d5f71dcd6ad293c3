import type { Claim } from '../../domain/index.ts';

/** One way to mean something: classes of words that stand together. */
export interface Rule {
  readonly claim: Claim;
  /** Classes parted by blanks. `~` before one: also where it is negated or only wished for. */
  readonly terms: string;
  /** All stand within this many words; 8 where it is not said. */
  readonly within?: number;
  /** May reach over commas and conjunctions. */
  readonly across?: true;
  /** In the order of the terms. */
  readonly ordered?: true;
  /** Classes none of which may occur in the sentence. */
  readonly not?: string;
  /** Counts in a question too. */
  readonly asked?: true;
}
