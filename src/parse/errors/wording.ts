import type { ErrorCode } from '../../domain/index.ts';

/**
 * One way an error is worded. `hint` is lower case and must occur in the text before the pattern is tried; without a
 * pattern the hint alone decides. The groups `provider`, `model`, `ref` (provider/model), `profile`, `agent`, `status`
 * and `detail` of a pattern become fields of the error.
 */
export interface Wording {
  readonly hint: string;
  readonly pattern?: RegExp;
  /**
   * 0: the wording says it all. 1: a fallback for a server's other words. 2: a bare status. A rank is heard only where no
   * lower one matched in the same text; of a provider's words, ranks above 0 only where the text looks like a model call.
   */
  readonly rank: 0 | 1 | 2;
  /** Other programs say it too: heard only where the text looks like a model call. */
  readonly guarded?: true;
}

/** The wordings of some codes; all files together cover every code. */
export type Wordings = Partial<Record<ErrorCode, readonly Wording[]>>;

/** A wording that identifies its code. */
export function says(hint: string, pattern?: RegExp): Wording {
  return pattern === undefined ? { hint, rank: 0 } : { hint, pattern, rank: 0 };
}

/** A wording several servers share. */
export function maySay(hint: string, pattern?: RegExp): Wording {
  return { ...says(hint, pattern), rank: 1 };
}

/** A wording that other programs share as well, whatever layer its code belongs to. */
export function amongModels(hint: string, pattern?: RegExp): Wording {
  return { ...maySay(hint, pattern), guarded: true };
}

/** A bare status or a word that means little alone. */
export function bare(hint: string, pattern?: RegExp): Wording {
  return { ...says(hint, pattern), rank: 2 };
}
