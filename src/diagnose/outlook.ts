import type { Check, EvidenceItem } from '../domain/index.ts';
import { type EvidenceParts, partsOf } from './evidence-parts.ts';
import { missingOf, type Verdict } from './judge.ts';
import type { Known } from './known.ts';
import { type Candidate, followed } from './repair-cost.ts';
import { revealersOf } from './reveals.ts';

/** Something a candidate could still show. */
interface Sign {
  /** The same for signs of several causes that look for the same. */
  readonly number: number;
  /** How likely it is to be shown, once it is looked for. */
  readonly shows: number;
  /** For each thing that is missing, the checks that would show it. */
  readonly by: readonly ReadonlySet<Check>[];
}

/** A candidate with what could still be seen of it. */
interface Prospect extends Candidate {
  readonly signs: readonly Sign[];
  /** The checks that have to do with any of its signs. */
  readonly touchedBy: ReadonlySet<Check>;
}

/** What the candidates could still show: worked out once for a decision, looked at for every bundle. */
export interface Outlook {
  readonly prospects: readonly Prospect[];
  readonly costs: readonly number[];
  /** The probability that belongs to no candidate. */
  readonly rest: number;
  readonly person: number;
}

/** Prepares the candidates of a decision. */
export function outlookOf(
  candidates: readonly Candidate[],
  verdicts: readonly Verdict[],
  known: Known,
): Outlook {
  const unseen = new Map(verdicts.map((verdict) => [verdict.cause.id, verdict.unseen]));
  const signOf = signs(known);
  return {
    prospects: candidates.map((candidate): Prospect => {
      const open = (unseen.get(candidate.cause) ?? []).flatMap((item) => signOf(item) ?? []);
      return {
        ...candidate,
        signs: open,
        touchedBy: new Set(open.flatMap(({ by: [first] }) => [...(first ?? [])])),
      };
    }),
    costs: candidates.map(({ cost }) => cost),
    rest: 1 - candidates.reduce((sum, { probability }) => sum + probability, 0),
    person: known.weights.person,
  };
}

/** Makes signs of evidence; undefined where no check would complete it. */
function signs(known: Known): (item: EvidenceItem) => Sign | undefined {
  const { checks, weights } = known;
  const numbers = new Map<string, number>();
  return (item) => {
    const parts = partsOf(item);
    if (isOneWayOfMany(parts)) return undefined;
    const by = missingOf(parts, known).map((pattern) => revealersOf(checks, pattern));
    if (by.length === 0 || by.some(({ size }) => size === 0)) return undefined;
    const number = numbers.get(parts.signature) ?? numbers.size;
    numbers.set(parts.signature, number);
    return { number, shows: weights.shows[item.strength] ?? 0, by };
  };
}

/** A known bug is one way of many to its cause: that the version has it is seldom what shows the cause. */
function isOneWayOfMany({ item, patterns }: EvidenceParts): boolean {
  return item.strength !== 'proves' && patterns.some(({ kind }) => kind === 'regression');
}

/**
 * The expected cost of repair once these checks are answered. Causes that would show the same evidence stay together; a cause
 * that has something to show may still show nothing.
 */
export function costAfter(checks: readonly Check[], { prospects, costs, rest, person }: Outlook): number {
  const outcomes = new Map<string, Group>();
  const silent = prospects.map((prospect) => {
    const { probability, cost } = prospect;
    if (!checks.some((check) => prospect.touchedBy.has(check))) return probability;
    const { shows, signature } = shownBy(prospect, checks);
    if (shows > 0) {
      const group = groupOf(outcomes, signature);
      group.probabilities.push(probability * shows);
      group.costs.push(cost);
    }
    return probability * (1 - shows);
  });
  return [...outcomes.values()].reduce(
    (sum, group) => sum + weighted(group, 0, person),
    weighted({ probabilities: silent, costs }, rest, person),
  );
}

/** Candidates that stay together, as bare numbers. */
interface Group {
  readonly probabilities: number[];
  readonly costs: number[];
}

function groupOf(outcomes: Map<string, Group>, signature: string): Group {
  const group = outcomes.get(signature) ?? { probabilities: [], costs: [] };
  outcomes.set(signature, group);
  return group;
}

/** Whether these checks could show anything of a candidate. */
export function canShow(prospect: Prospect, checks: readonly Check[]): boolean {
  return shownBy(prospect, checks).shows > 0;
}

/** What these checks would show of one candidate, and how likely it is that they show anything. */
function shownBy(
  { signs }: Prospect,
  checks: readonly Check[],
): { readonly shows: number; readonly signature: string } {
  let missed = 1;
  let signature = '';
  for (const sign of signs) {
    if (!sign.by.every((revealers) => checks.some((check) => revealers.has(check)))) continue;
    missed *= 1 - sign.shows;
    signature += `${sign.number},`;
  }
  return { shows: 1 - missed, signature };
}

/** The plan's cost within one outcome, times how likely that outcome is. `rest`: what belongs to no candidate. */
function weighted(
  { probabilities, costs }: Readonly<Record<keyof Group, readonly number[]>>,
  rest: number,
  person: number,
): number {
  const mass = probabilities.reduce((sum, probability) => sum + probability, rest);
  if (mass <= 0) return 0;
  return (
    mass *
    followed(
      probabilities.map((probability) => probability / mass),
      costs,
      person,
    ).cost
  );
}
