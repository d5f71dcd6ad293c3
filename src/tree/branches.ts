import { recordStep } from '../case/index.ts';
import { ANSWERED, nextStep } from '../diagnose/index.ts';
import { type Case, filled, type Step } from '../domain/index.ts';
import { answeredBy } from './answered-by.ts';
import { stillBroken } from './leaf.ts';
import { analyseMind, type Mind, type World } from './mind.ts';
import { outcomesOf } from './outcomes.ts';

/** One way on from a place of the tree: what is seen there, how likely that is, and what the bot does then. */
export interface Branch {
  readonly seen: string;
  /** Absent after a fix: whether it helps is not guessed. */
  readonly probability?: number;
  /** The person could not do what was asked. */
  readonly isRefused?: true;
  readonly to:
    | { readonly kind: 'ask'; readonly checks: readonly string[] }
    | { readonly kind: 'advise'; readonly cause: string }
    | { readonly kind: 'end'; readonly phase: 'solved' | 'handed-over' | 'waiting' };
}

/** The most ways that are followed. */
const MOST = 4;

/** What nobody has pasted yet. */
const UNKNOWN_SLOT = /`?\{\w+\}`?/gu;

/** A way that fewer answers take is left out. */
const RARE = 0.02;

/**
 * The ways on from what the bot asked or advised after the reading of this order, most probable first: each step is the one the bot
 * would take. Nothing where the case has neither.
 */
export function branchesAt(world: World, state: Case, order: number): readonly Branch[] {
  const mind = before(state, order);
  const checks = state.asked.filter((one) => one.order === order).map(({ check }) => check);
  if (checks.length > 0) return afterAsking(world, mind, checks);
  const fix = state.advised.find((one) => one.order === order);
  if (fix === undefined) return [];
  const { slots } = analyseMind(world, mind);
  const advice = { kind: 'advise' as const, cause: fix.cause, fix: fix.fix, slots };
  const failed = stillBroken(world, mind, advice);
  return [
    { seen: 'it works', to: { kind: 'end', phase: 'solved' } },
    { seen: 'still broken, and nothing new is seen', to: next(world, failed) },
  ];
}

function afterAsking(world: World, mind: Mind, ids: readonly string[]): readonly Branch[] {
  const analysis = analyseMind(world, mind);
  const step = { kind: 'ask' as const, checks: ids, slots: analysis.slots };
  const asked = { ...mind, state: recordStep(mind.state, step, undefined) };
  const checks = ids.flatMap((id) => world.knowledge.checks.find((check) => check.id === id) ?? []);
  const answers = outcomesOf(checks, analysis, world)
    .map(({ seen, probability, shown }) => ({ seen, probability: probability * ANSWERED, shown }))
    .filter(({ probability }) => probability >= RARE)
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MOST);
  const branches = answers.map(({ seen, probability, shown }) => ({
    seen: filled(seen, analysis.slots).replace(UNKNOWN_SLOT, '…'),
    probability,
    to: next(world, answeredBy(world, asked, { step, shown })),
  }));
  const cannot = next(world, answeredBy(world, asked, { step }));
  return [
    ...branches,
    { seen: 'cannot run or say it', isRefused: true, probability: 1 - ANSWERED, to: cannot },
  ];
}

/** The case as it was when the bot decided after this reading. */
function before(state: Case, order: number): Mind {
  const { thread, asker, guild } = state;
  return {
    so: [],
    state: {
      thread,
      ...(asker === undefined ? {} : { asker }),
      ...(guild === undefined ? {} : { guild }),
      phase: 'asking',
      readings: state.readings.filter((one) => one.order <= order),
      asked: state.asked.filter((one) => one.order < order),
      advised: state.advised.filter((one) => one.order < order),
      next: order + 1,
      news: true,
      outbox: [],
      said: 0,
    },
  };
}

function next(world: World, mind: Mind): Branch['to'] {
  const step: Step = nextStep(mind.state, analyseMind(world, mind));
  switch (step.kind) {
    case 'ask':
      return { kind: 'ask', checks: step.checks };
    case 'advise':
      return { kind: 'advise', cause: step.cause };
    case 'confirm':
      return { kind: 'end', phase: 'solved' };
    case 'hand-over':
      return { kind: 'end', phase: 'handed-over' };
    case 'quiet':
      return { kind: 'end', phase: 'waiting' };
  }
}
