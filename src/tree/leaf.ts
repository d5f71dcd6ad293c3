import { recordStep } from '../case/index.ts';
import { nextStep, UNKNOWN_CAUSE } from '../diagnose/index.ts';
import { filled, type Step } from '../domain/index.ts';
import { analyseMind, hear, type Mind, type World } from './mind.ts';
import type { EndLeaf, FixLeaf, Guess } from './tree.ts';

type Advice = Extract<Step, { kind: 'advise' }>;

/** How many fixes after the first are told. */
const THEN = 3;

const HANDS_OVER: Readonly<Record<string, string>> = {
  budget: 'a person: the bot has said enough',
  'nothing-left': 'a person: nothing is left to ask or to try',
  unknown: 'a person: no fix is likely enough',
  'asked-for-person': 'a person, as asked',
  contradiction: 'a person: the facts contradict each other',
};

/** The fix that is offered here, and those that follow as long as none helps and nothing new is seen. */
export function fixLeaf(world: World, mind: Mind, advice: Advice): FixLeaf {
  const cause = world.knowledge.causes.find(({ id }) => id === advice.cause);
  const fix = cause?.fixes[advice.fix];
  if (cause === undefined || fix === undefined) throw new Error(`no such fix: ${advice.cause} ${advice.fix}`);
  const { version } = advice.slots;
  return {
    kind: 'fix',
    cause: cause.id,
    probability: beliefIn(cause.id, world, mind),
    title: cause.title,
    layer: cause.layer,
    fix: advice.fix,
    text: filled(fix.text.trim(), advice.slots),
    commands: fix.commands.map((command) => filled(command, advice.slots)),
    ...(version === undefined ? {} : { version }),
    then: following(world, mind, advice),
  };
}

/** The end without a fix. */
export function endLeaf(world: World, mind: Mind, step: Step): EndLeaf {
  const because = step.kind === 'hand-over' ? (HANDS_OVER[step.because] ?? step.because) : step.kind;
  return { kind: 'end', because, guesses: best(analyseMind(world, mind).beliefs) };
}

/** The likeliest causes, without the one that stands for everything else. */
export function best(beliefs: readonly Guess[]): readonly Guess[] {
  return beliefs
    .filter(({ cause, probability }) => cause !== UNKNOWN_CAUSE && probability >= 0.05)
    .slice(0, THEN)
    .map(({ cause, probability }) => ({ cause, probability }));
}

/** The same place of the tree after a fix that changed nothing. */
export function stillBroken(world: World, mind: Mind, advice: Advice): Mind {
  const state = recordStep(mind.state, advice, undefined);
  return hear(world, { ...mind, state }, { facts: [{ kind: 'claim', claim: 'still-broken' }], so: [] });
}

function following(world: World, mind: Mind, advice: Advice): readonly Guess[] {
  const then: Guess[] = [];
  let next = stillBroken(world, mind, advice);
  while (then.length < THEN) {
    const step = nextStep(next.state, analyseMind(world, next));
    if (step.kind !== 'advise') break;
    then.push({ cause: step.cause, probability: beliefIn(step.cause, world, next) });
    next = stillBroken(world, next, step);
  }
  return then;
}

function beliefIn(cause: string, world: World, mind: Mind): number {
  return analyseMind(world, mind).beliefs.find((belief) => belief.cause === cause)?.probability ?? 0;
}
