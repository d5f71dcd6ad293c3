import type { Explanation } from '../domain/index.ts';
import type { Analysis } from './analysis.ts';
import { UNKNOWN_CAUSE } from './beliefs.ts';
import { isRevealedBy } from './judge.ts';

/** How many rivals, exclusions and outlooks are told. */
const TOLD = 3;

/** Why the first belief is first; undefined where nothing is believed. */
export function explain({ beliefs, verdicts, known }: Analysis): Explanation | undefined {
  const [best, second] = beliefs.filter(({ cause }) => cause !== UNKNOWN_CAUSE);
  if (best === undefined) return undefined;
  const ruledOut = verdicts.flatMap(({ cause, against }) => {
    const reason = against.find(({ strength }) => strength === 'rules-out');
    return reason === undefined ? [] : [{ cause: cause.id, reason }];
  });
  const rivals = beliefs.slice(0, TOLD + 1).filter(({ cause }) => cause !== best.cause);
  const wouldChange = rivals.flatMap(({ cause }) => {
    const unseen = verdicts.find((verdict) => verdict.cause.id === cause)?.unseen ?? [];
    const strong = unseen.filter(({ strength }) => strength !== 'suggests');
    const check = known.checks.find(({ reveals }) =>
      strong.some((item) => isRevealedBy(item, reveals, known)),
    );
    return check === undefined ? [] : [{ check: check.id, cause }];
  });
  return {
    cause: best.cause,
    probability: best.probability,
    for: best.for,
    against: best.against,
    ...(second === undefined ? {} : { runnerUp: second }),
    ruledOut: ruledOut.slice(0, TOLD),
    wouldChange: wouldChange.slice(0, TOLD),
  };
}
