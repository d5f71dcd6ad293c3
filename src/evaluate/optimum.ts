import type { Policy } from '../app/index.ts';
import { recordStep } from '../case/index.ts';
import { type Analysis, available, chooseFix, optionsOf, UNKNOWN_CAUSE, WEIGHTS } from '../diagnose/index.ts';
import { type Check, newCase, type Step } from '../domain/index.ts';
import {
  analyseMind,
  answeredBy,
  hear,
  type Mind,
  outcomesOf,
  type Shown,
  stillBroken,
  type World,
} from '../tree/index.ts';

type Ask = Extract<Step, { kind: 'ask' }>;
type Advice = Extract<Step, { kind: 'advise' }>;

/** Expected messages from a first symptom to the end: of the best possible tree, and of each policy in the same small world. */
export interface Comparison {
  readonly symptom: string;
  readonly causes: number;
  readonly checks: number;
  readonly states: number;
  readonly best: number;
  readonly policies: Readonly<Record<string, number>>;
}

/** A world small enough to be solved exactly: the likeliest causes of a symptom, and the checks that tell most about them. */
export interface SubProblem {
  readonly symptom: string;
  readonly world: World;
  readonly first: Shown;
}

/** Cuts a sub-problem out of the documents: at most `causes` of them (besides the unknown one) and `checks`. */
export function subProblem(
  world: World,
  first: Shown,
  size: { readonly symptom: string; readonly causes: number; readonly checks: number },
): SubProblem {
  const mind = hear(world, { state: newCase('sub'), so: [] }, first);
  const analysis = analyseMind(world, mind);
  const likely = analysis.beliefs.filter(({ cause }) => cause !== UNKNOWN_CAUSE).slice(0, size.causes);
  const ids = [...likely.map(({ cause }) => cause), UNKNOWN_CAUSE];
  const causes = world.knowledge.causes.filter(({ id }) => ids.includes(id));
  const small = { ...world, knowledge: { ...world.knowledge, causes } };
  const within = analyseMind(small, mind);
  const checks = openChecks(mind, within)
    .map((check) => ({ check, told: 1 - (outcomesOf([check], within, small).at(-1)?.probability ?? 1) }))
    .filter(({ told }) => told > 0.01)
    .sort((a, b) => b.told - a.told)
    .slice(0, size.checks)
    .map(({ check }) => check);
  return { symptom: size.symptom, first, world: { ...small, knowledge: { ...small.knowledge, checks } } };
}

/**
 * Solves a sub-problem by dynamic programming over everything that can be asked, shown and tried, and follows each policy through
 * the same states. Costs are in messages, as `diagnose/weights.ts` has them; a person costs what it says there.
 */
export function compare(problem: SubProblem, policies: Readonly<Record<string, Policy>>): Comparison {
  const { world, first, symptom } = problem;
  const start = hear(world, { state: newCase('sub'), so: [] }, first);
  const solve = remembered((mind, again) => best(world, mind, again));
  const cost = solve.of(start);
  const followed = Object.entries(policies).map(([id, policy]) => {
    const follow = remembered((mind, again) => {
      const analysis = analyseMind(world, mind);
      return priceOf(policy(mind.state, analysis), { world, mind, analysis }, again);
    });
    return [id, follow.of(start)] as const;
  });
  return {
    symptom,
    causes: world.knowledge.causes.length - 1,
    checks: world.knowledge.checks.length,
    states: solve.states(),
    best: cost,
    policies: Object.fromEntries(followed),
  };
}

/** A function of places that is worked out once for each: what is known counts, not the order in which it came. */
function remembered(work: (mind: Mind, again: (mind: Mind) => number) => number): {
  readonly of: (mind: Mind) => number;
  readonly states: () => number;
} {
  const values = new Map<string, number>();
  const of = (mind: Mind): number => {
    const key = keyOf(mind);
    const value = values.get(key) ?? work(mind, of);
    values.set(key, value);
    return value;
  };
  return { of, states: () => values.size };
}

function keyOf({ state, so }: Mind): string {
  const facts = state.readings.flatMap((reading) => reading.facts.map(({ observation }) => observation));
  const parts = [
    ...facts,
    ...so.map(({ derived }) => derived),
    ...state.asked.map(({ check, state: how }) => [check, how]),
  ];
  const tried = state.advised.map(({ cause, fix, outcome }) => [cause, fix, outcome]);
  const all = [...parts, ...tried].map((part) => JSON.stringify(part)).sort();
  return `${[...new Set(all)].join('\n')}\n${state.said}`;
}

interface Here {
  readonly world: World;
  readonly mind: Mind;
  readonly analysis: Analysis;
}

function best(world: World, mind: Mind, again: (mind: Mind) => number): number {
  const analysis = analyseMind(world, mind);
  const { known, slots } = analysis;
  const here = { world, mind, analysis };
  const advice = optionsOf(mind.state, analysis).candidates.flatMap(({ cause: id }): readonly Advice[] => {
    const cause = world.knowledge.causes.find((one) => one.id === id);
    return cause === undefined
      ? []
      : [{ kind: 'advise', cause: id, fix: chooseFix(cause, known, slots), slots }];
  });
  const asks = blocksOf(openChecks(mind, analysis)).map((checks): Ask => ({
    kind: 'ask',
    checks: checks.map(({ id }) => id),
    slots,
  }));
  return Math.min(WEIGHTS.person, ...[...advice, ...asks].map((step) => priceOf(step, here, again)));
}

/** What a step costs, and what is to be expected after it. */
function priceOf(step: Step, here: Here, again: (mind: Mind) => number): number {
  const { world, mind, analysis } = here;
  if (step.kind === 'advise') {
    const { state } = mind;
    const cost =
      optionsOf(state, analysis).candidates.find(({ cause }) => cause === step.cause)?.cost ??
      WEIGHTS.message;
    const works = analysis.beliefs.find(({ cause }) => cause === step.cause)?.probability ?? 0;
    return cost + (1 - works) * again(stillBroken(world, mind, step));
  }
  return step.kind === 'ask' ? priceOfAsking(step, here, again) : WEIGHTS.person;
}

function priceOfAsking(step: Ask, { world, mind, analysis }: Here, again: (mind: Mind) => number): number {
  const checks = step.checks.flatMap((id) => world.knowledge.checks.find((check) => check.id === id) ?? []);
  const asked = { ...mind, state: recordStep(mind.state, step, undefined) };
  const after = outcomesOf(checks, analysis, world)
    .filter(({ probability }) => probability > 0)
    .reduce(
      (sum, { probability, shown }) => sum + probability * again(answeredBy(world, asked, { step, shown })),
      0,
    );
  const unanswered = again(answeredBy(world, asked, { step }));
  return effort(checks) + WEIGHTS.answered * after + (1 - WEIGHTS.answered) * unanswered;
}

function effort(checks: readonly Check[]): number {
  return checks.reduce(
    (sum, { seconds, risk }) =>
      sum + WEIGHTS.perCommand + (seconds / 60) * WEIGHTS.perMinuteOfAsking + WEIGHTS.risk[risk],
    WEIGHTS.message,
  );
}

function openChecks({ state }: Mind, analysis: Analysis): readonly Check[] {
  const { known, slots } = analysis;
  return available({ known, slots, asked: state.asked });
}

/** Everything that one message can ask for: one check, or up to three commands of a terminal. */
function blocksOf(checks: readonly Check[]): readonly (readonly Check[])[] {
  const typed = checks.filter(
    ({ kind, where, risk }) => kind === 'command' && where === 'terminal' && risk === 'none',
  );
  const pairs = typed.flatMap((a, i) => typed.slice(i + 1).map((b) => [a, b]));
  const triples = pairs.flatMap(([a, b]) =>
    a === undefined || b === undefined ? [] : typed.slice(typed.indexOf(b) + 1).map((c) => [a, b, c]),
  );
  return [...checks.map((check) => [check]), ...pairs, ...triples];
}
