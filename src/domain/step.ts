import type { Fact } from './fact.ts';
import type { Strength } from './knowledge.ts';
import type { Aside } from './talk.ts';

/** One cause with how much is believed of it, and why. */
export interface Belief {
  readonly cause: string;
  readonly probability: number;
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
}

/** One piece of evidence in a belief: how strong, in words, and the fact (absent where it was derived or not seen). */
export interface Reason {
  readonly strength: Strength;
  readonly says: string;
  readonly fact?: Fact;
}

/** What fills the slots of a document: `{provider}`, `{agent}`, `{profile}` … Absent where it is not known. */
export type Slots = Readonly<Record<string, string | undefined>>;

/**
 * What the bot does next. `ask`: make one observation (a bundle of checks typed as one block, or one question). `advise`:
 * try one cause's fix. `confirm`: it seems repaired, is it? `hand-over`: a person is called. `quiet`: nothing to add.
 */
export type Step =
  | {
      readonly kind: 'ask';
      readonly checks: readonly string[];
      readonly slots: Slots;
      /** Why it is said once more: a slip kept the person from doing it, a part of the output is missing, or they asked about it. */
      readonly slip?: string;
    }
  | {
      readonly kind: 'advise';
      readonly cause: string;
      readonly fix: number;
      readonly slots: Slots;
      /** The same advice again, in smaller steps; or what somebody asked about it. */
      readonly slip?: 'asked-how' | Aside;
    }
  | { readonly kind: 'confirm'; readonly cause: string }
  | { readonly kind: 'hand-over'; readonly because: HandOverReason }
  | { readonly kind: 'quiet'; readonly because: QuietReason };

export type HandOverReason = 'asked-for-person' | 'contradiction' | 'budget' | 'nothing-left' | 'unknown';

export type QuietReason =
  | 'not-ours'
  | 'nothing-new'
  | 'waiting'
  | 'helper-at-work'
  | 'paused'
  | 'solved'
  | 'handed-over'
  | 'not-the-asker';
