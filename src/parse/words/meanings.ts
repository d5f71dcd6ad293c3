import type { Claim } from '../../domain/index.ts';
import { type Mark, marksOf } from './marks.ts';
import { DEED_RULES } from './rules-deeds.ts';
import { SIGHT_RULES } from './rules-sights.ts';
import { OUTCOME_RULES } from './rules-outcome.ts';
import type { Rule } from './rule.ts';
import type { Sentence } from './prose.ts';

interface Read extends Omit<Rule, 'terms' | 'not'> {
  readonly terms: readonly { readonly name: string; readonly loose: boolean }[];
  readonly not: readonly string[];
}

const WITHIN = 8;
const READY: readonly Read[] = [...OUTCOME_RULES, ...SIGHT_RULES, ...DEED_RULES].map((rule) => ({
  ...rule,
  terms: rule.terms
    .split(' ')
    .map((term) => ({ name: term.replace(/^~/u, ''), loose: term.startsWith('~') })),
  not: rule.not?.split(' ') ?? [],
}));

/** Rules by their first class, so that most of them are never looked at. */
const BY_FIRST: ReadonlyMap<string, readonly Read[]> = Map.groupBy(
  READY,
  ({ terms }) => terms[0]?.name ?? '',
);

/** The claims that the classes of words in a sentence make together. */
export function meaningsIn(sentence: Sentence): readonly Claim[] {
  const marks = marksOf(sentence);
  if (marks.length === 0) return [];
  const byName = grouped(marks);
  const said = new Set<Claim>();
  for (const name of byName.keys()) {
    for (const rule of BY_FIRST.get(name) ?? []) {
      if (sentence.question && rule.asked !== true) continue;
      if (!said.has(rule.claim) && fits(rule, byName)) said.add(rule.claim);
    }
  }
  return [...said];
}

type ByName = ReadonlyMap<string, readonly Mark[]>;

function grouped(marks: readonly Mark[]): ByName {
  const map = new Map<string, Mark[]>();
  for (const mark of marks) {
    const known = map.get(mark.name);
    if (known === undefined) map.set(mark.name, [mark]);
    else known.push(mark);
  }
  return map;
}

function fits(rule: Read, byName: ByName): boolean {
  if (rule.not.some((name) => byName.has(name))) return false;
  const lists: (readonly Mark[])[] = [];
  for (const { name, loose } of rule.terms) {
    const all = byName.get(name);
    const list = loose ? all : all?.filter(({ negated, maybe }) => !negated && !maybe);
    if (list === undefined || list.length === 0) return false;
    lists.push(list);
  }
  const [first = [], ...rest] = lists;
  return first.some((mark) => reaches(mark, rest, rule));
}

/** Whether the other terms stand near this one: for each the nearest that takes no word twice. */
function reaches(first: Mark, rest: readonly (readonly Mark[])[], rule: Read): boolean {
  let [from, to] = [first.at, first.end];
  let before = first;
  const taken = [first];
  for (const list of rest) {
    const near = list
      .filter(
        (mark) =>
          (rule.across === true || mark.clause === first.clause) &&
          taken.every(({ at, end }) => mark.at > end || mark.end < at) &&
          (rule.ordered !== true || mark.at > before.end),
      )
      .reduce<Mark | undefined>(
        (best, mark) => (distance(mark, before) < distance(best, before) ? mark : best),
        undefined,
      );
    if (near === undefined) return false;
    from = Math.min(from, near.at);
    to = Math.max(to, near.end);
    before = near;
    taken.push(near);
  }
  return to - from <= (rule.within ?? WITHIN);
}

function distance(mark: Mark | undefined, from: Mark): number {
  return mark === undefined ? Infinity : Math.abs(mark.at - from.at);
}
