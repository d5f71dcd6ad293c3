import type { Claim } from '../../domain/index.ts';

/** Ways to say one claim, in folded text (see `fold`). */
export interface Phrase {
  readonly claim: Claim;
  /** Starts of words (four letters count) or pairs of Han characters, parted by blanks: one of them must occur. */
  readonly hints: string;
  readonly patterns: readonly RegExp[];
  /** What takes it back: negation, condition, intention. */
  readonly not?: RegExp;
  /** Read the whole sentence at once instead of clause by clause. */
  readonly whole?: true;
  /** Counts in a question too. */
  readonly asked?: true;
}
