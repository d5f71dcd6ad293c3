import type { Reason } from '../domain/index.ts';

/** What the bot thought of one cause at the end. */
export interface Opinion {
  readonly cause: string;
  /** Its place among the beliefs, 1 first; absent where it was not among them. */
  readonly rank?: number;
  readonly probability: number;
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
}

/** How one trial went. */
export interface Result {
  readonly id: string;
  readonly kind: 'field' | 'lab';
  readonly isOurs: boolean;
  readonly wanted: string;
  readonly asks: readonly string[];
  /** Causes whose fix was offered in vain. */
  readonly wrong: readonly string[];
  readonly top: readonly string[];
  readonly hasSpoken: boolean;
  /** The first belief is right; one of the first three is. */
  readonly isTop1: boolean;
  readonly isTop3: boolean;
  /** Lab: the right fix was offered; and no wrong one before it. */
  readonly isSolved: boolean;
  readonly isClean: boolean;
  readonly action: string;
  /** The probability that stood behind the first commitment, and whether it was right. */
  readonly commitment?: { readonly probability: number; readonly isRight: boolean };
  /** What the bot thought of the first belief and of the wanted cause. */
  readonly first?: Opinion;
  readonly due: Opinion;
}
