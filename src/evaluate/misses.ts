import type { Reason } from '../domain/index.ts';
import type { Opinion, Result } from './result.ts';

/** A trial that went wrong, and why the bot thought so. */
export interface Miss {
  readonly id: string;
  readonly kind: Result['kind'];
  readonly wanted: string;
  readonly believed: string;
  readonly action: string;
  readonly asks: readonly string[];
  readonly wrong: readonly string[];
  /** What spoke for the first belief; what was thought of the wanted cause. */
  readonly because: string;
  readonly instead: string;
}

/** The trials that went wrong: spoken where silence was due, another first belief, or a wrong fix. */
export function missesOf(results: readonly Result[]): readonly Miss[] {
  return results.filter(isMiss).map((result) => {
    const { id, kind, wanted, action, asks, wrong, first, due, isOurs } = result;
    const believed = isOurs && !result.hasSpoken ? '(silence)' : (first?.cause ?? '(nothing)');
    const because = first === undefined ? 'nothing of ours was read' : opinion(first);
    return { id, kind, wanted, believed, action, asks, wrong, because, instead: opinion(due) };
  });
}

function isMiss({ isOurs, hasSpoken, kind, isClean, isTop1 }: Result): boolean {
  if (!isOurs) return hasSpoken;
  return kind === 'lab' ? !isClean : !isTop1;
}

function opinion({ rank, probability, for: pro, against }: Opinion): string {
  const place =
    rank === undefined ? 'not among the beliefs' : `place ${rank}, ${Math.round(probability * 100)} %`;
  const reasons = [...said(pro, '+'), ...said(against, '−')];
  return reasons.length === 0 ? place : `${place}: ${reasons.join('; ')}`;
}

function said(reasons: readonly Reason[], sign: string): readonly string[] {
  return reasons
    .slice(0, 3)
    .map(({ strength, says }) => `${sign} ${strength}${says === '' ? '' : ` (${says})`}`);
}
