import { recordStep } from '../case/index.ts';
import { type Analysis, ANSWERED, nextStep } from '../diagnose/index.ts';
import { type Check, filled, newCase, type Step, wordingOf } from '../domain/index.ts';
import { answeredBy } from './answered-by.ts';
import { best, endLeaf, fixLeaf } from './leaf.ts';
import { analyseMind, hear, type Mind, type Shown, type World } from './mind.ts';
import { outcomesOf } from './outcomes.ts';
import type { AskNode, Edge, TreeNode } from './tree.ts';

/** Branches that fewer than one thread in fifty takes are merged. */
const RARE = 0.02;

/** No path asks more often. */
const MOST_ASKS = 5;

type Ask = Extract<Step, { kind: 'ask' }>;

/** What is known of a place in the tree besides the case: how many asks led to it, and how many threads come there. */
interface Place {
  readonly mind: Mind;
  readonly asks: number;
  readonly reach: number;
}

/** The tree of the real policy from what a first message shows: every step is the one the bot would take. */
export function unroll(world: World, first: Shown): TreeNode {
  const mind = hear(world, { state: newCase('tree'), so: [] }, first);
  return grow(world, { mind, asks: 0, reach: 1 });
}

function grow(world: World, { mind, asks, reach }: Place): TreeNode {
  const analysis = analyseMind(world, mind);
  const step = nextStep(mind.state, analysis);
  if (step.kind === 'advise') return fixLeaf(world, mind, step);
  if (step.kind !== 'ask') return endLeaf(world, mind, step);
  if (asks === MOST_ASKS) return { kind: 'end', because: 'more questions', guesses: best(analysis.beliefs) };
  const checks = step.checks.flatMap((id) => world.knowledge.checks.find((check) => check.id === id) ?? []);
  const edges = edgesOf(world, { checks, step, analysis, place: { mind, asks, reach } });
  return { kind: 'ask', ...wordsOf(checks, step), edges };
}

function wordsOf(checks: readonly Check[], step: Ask): Omit<AskNode, 'kind' | 'edges'> {
  return {
    checks: checks.map(({ id }) => id),
    isQuestion: checks[0]?.kind === 'question',
    lines: checks.flatMap((check) => filled(wordingOf(check, step.slots['version']), step.slots).split('\n')),
  };
}

interface Fork {
  readonly checks: readonly Check[];
  readonly step: Ask;
  readonly analysis: Analysis;
  readonly place: Place;
}

function edgesOf(world: World, { checks, step, analysis, place }: Fork): readonly Edge[] {
  const { asks, reach } = place;
  const mind = { ...place.mind, state: recordStep(place.mind.state, step, undefined) };
  const outcomes = outcomesOf(checks, analysis, world).map((one) => ({
    ...one,
    probability: one.probability * ANSWERED,
  }));
  const common = outcomes.filter(({ probability }) => probability * reach >= RARE);
  const edges = common.map(({ seen, pattern, probability, shown }): Edge => {
    const next = answeredBy(world, mind, { step, shown });
    const to = grow(world, { mind: next, asks: asks + 1, reach: reach * probability });
    return { seen, ...(pattern === undefined ? {} : { pattern }), probability, to };
  });
  return [...edges, ...cannot(world, { mind, asks, reach }, step), ...other(outcomes, reach)];
}

function cannot(world: World, { mind, asks, reach }: Place, step: Ask): readonly Edge[] {
  const probability = 1 - ANSWERED;
  if (probability * reach < RARE) return [];
  const next = answeredBy(world, mind, { step });
  const to = grow(world, { mind: next, asks: asks + 1, reach: reach * probability });
  return [{ seen: 'cannot run or say it', probability, to }];
}

/** The rare branches as one. */
function other(outcomes: ReturnType<typeof outcomesOf>, reach: number): readonly Edge[] {
  const rare = outcomes.filter(({ probability }) => probability * reach < RARE);
  const isCannotRare = (1 - ANSWERED) * reach < RARE;
  const probability = rare.reduce((sum, one) => sum + one.probability, 0) + (isCannotRare ? 1 - ANSWERED : 0);
  if (probability <= 0) return [];
  const guesses = rare
    .flatMap((one) => one.guesses)
    .sort((a, b) => b.probability - a.probability)
    .slice(0, 5)
    .map((one) => ({ ...one, probability: (one.probability * ANSWERED) / probability }));
  return [{ seen: 'other', probability, to: { kind: 'other', guesses } }];
}
