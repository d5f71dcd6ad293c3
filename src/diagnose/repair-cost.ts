import { type Weights, WEIGHTS } from './weights.ts';

/** A cause as the plan sees it: how likely, and what trying its fix costs (in messages). */
export interface Candidate {
  readonly cause: string;
  readonly probability: number;
  readonly cost: number;
}

/** What it costs a person to try a fix: the message, the minutes, and the danger. */
export function fixCost(
  fix: { readonly minutes: number; readonly risk: 'none' | 'low' | 'high' },
  { tryFix, perMinute, risk }: Weights = WEIGHTS,
): number {
  return tryFix + fix.minutes * perMinute + risk[fix.risk];
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
export function planOf(candidates: readonly Candidate[], { person }: Weights = WEIGHTS): Plan {
  const probabilities = candidates.map(({ probability }) => probability);
  const costs = candidates.map(({ cost }) => cost);
  const { first, cost } = followed(probabilities, costs, person);
  return { first: candidates[first]?.cause, cost };
}

/** The same plan over bare numbers: the place of the first fix (-1 where none is worth its price), and the expected messages. */
export function followed(
  probabilities: readonly number[],
  costs: readonly number[],
  person: number,
): { readonly first: number; readonly cost: number } {
  const worth = probabilities.map((probability, index) => probability / (costs[index] ?? 1));
  let remaining = 1;
  let cost = 0;
  let first = -1;
  // A plan is a few fixes long, so that looking for the next best one is quicker than sorting them all.
  for (let next = bestOf(worth); next !== -1; next = bestOf(worth)) {
    const [probability = 0, price = 0] = [probabilities[next], costs[next]];
    const isWorthIt = remaining > 0 && (probability / remaining) * person > price;
    if (!isWorthIt) break;
    if (first === -1) first = next;
    worth[next] = -1;
    cost += remaining * price;
    remaining = Math.max(0, remaining - probability);
  }
  return { first, cost: cost + remaining * person };
}

/** The place of the greatest value, the first of several; -1 where all are taken. */
function bestOf(worth: readonly number[]): number {
  let best = -1;
  let most = -1;
  worth.forEach((value, index) => {
    if (value <= most) return;
    best = index;
    most = value;
  });
  return best;
}
