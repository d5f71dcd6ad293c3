import { PER_MINUTE, PERSON, RISK, TRY_FIX } from './weights.ts';

/** A cause as the plan sees it: how likely, and what trying its fix costs (in messages). */
export interface Candidate {
  readonly cause: string;
  readonly probability: number;
  readonly cost: number;
}

/** What it costs a person to try a fix: the message, the minutes, and the danger. */
export function fixCost(fix: { readonly minutes: number; readonly risk: 'none' | 'low' | 'high' }): number {
  return TRY_FIX + fix.minutes * PER_MINUTE + RISK[fix.risk];
}

/** A plan of fixes without further questions, and the messages it is expected to take. */
export interface Plan {
  readonly first: string | undefined;
  readonly cost: number;
}

/**
 * Tries fixes in order of probability over cost and calls a person once the next fix is not worth its price (Heckerman,
 * Breese, Rommelse 1995; "call service" as in Langseth and Jensen). Probability that no candidate holds goes to the person.
 */
export function planOf(candidates: readonly Candidate[]): Plan {
  const queue = [...candidates].sort((a, b) => b.probability / b.cost - a.probability / a.cost);
  let remaining = 1;
  let cost = 0;
  let first: string | undefined;
  for (const { cause, probability, cost: price } of queue) {
    const isWorthIt = remaining > 0 && (probability / remaining) * PERSON > price;
    if (!isWorthIt) break;
    first ??= cause;
    cost += remaining * price;
    remaining = Math.max(0, remaining - probability);
  }
  return { first, cost: cost + remaining * PERSON };
}
