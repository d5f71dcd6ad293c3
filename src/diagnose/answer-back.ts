import type { Aside, Case, Claim, Step } from '../domain/index.ts';
import { isAskNewest } from './after-slip.ts';
import type { Analysis } from './analysis.ts';
import { stillOpen } from './asks.ts';

/** What answers what is said back; the first that is said counts. Done and not shown wants the output (`afterSlip`), after an advice the outcome. */
const ANSWERS: readonly (readonly [Claim, Aside])[] = [
  ['other-error', 'other-error'],
  ['asks-safe', 'asks-safe'],
  ['keeps-back', 'asks-safe'],
  ['asks-purpose', 'asks-purpose'],
  ['asks-which-key', 'asks-which-key'],
  ['asks-duration', 'asks-duration'],
  ['asks-picture', 'asks-picture'],
  ['asks-next', 'asks-next'],
  ['did-it', 'asks-next'],
];

/** The answer to a question about what was asked or advised last, each once. */
export function answerBack(state: Case, { slots }: Analysis): Step | undefined {
  const aside = newestAside(state);
  if (aside === undefined) return undefined;
  const open = stillOpen(state.asked);
  if (open.length > 0 && isAskNewest(state)) {
    const isTold = open.some(({ told }) => told?.includes(aside));
    return isTold ? undefined : { kind: 'ask', checks: open.map(({ check }) => check), slots, slip: aside };
  }
  const last = state.advised.at(-1);
  if (last === undefined || last.outcome === 'failed' || last.told?.includes(aside)) return undefined;
  return { kind: 'advise', cause: last.cause, fix: last.fix, slots, slip: aside };
}

/** What the newest message asks. */
function newestAside({ readings }: Case): Aside | undefined {
  const said = readings.at(-1)?.facts.map(({ observation }) => observation) ?? [];
  return ANSWERS.find(([claim]) => said.some((seen) => seen.kind === 'claim' && seen.claim === claim))?.[1];
}
