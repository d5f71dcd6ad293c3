import type { Reason } from './step.ts';

/** Why the bot thinks what it thinks: enough for a person to agree or to object. */
export interface Explanation {
  readonly cause: string;
  readonly probability: number;
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  readonly runnerUp?: {
    readonly cause: string;
    readonly probability: number;
    readonly for: readonly Reason[];
  };
  /** Causes that the facts rule out, with the reason. */
  readonly ruledOut: readonly { readonly cause: string; readonly reason: Reason }[];
  /** What would change its mind: a check, and the cause it would speak for. */
  readonly wouldChange: readonly { readonly check: string; readonly cause: string }[];
}
