import type { Policy } from '../app/index.ts';
import {
  type Analysis,
  available,
  chooseFix,
  nextStep,
  optionsOf,
  UNKNOWN_CAUSE,
} from '../diagnose/index.ts';
import type { Case, Cause, Check, Step } from '../domain/index.ts';
import { outcomesOf, type World } from '../tree/index.ts';

/** A way to choose the next step, to be compared with others that know the same documents. */
export interface Contender {
  readonly id: string;
  readonly name: string;
  readonly policy: Policy;
}

/** The commands that helpers ask for one after the other, whatever was said. */
const SCRIPT = [['version', 'models-status'], ['run-log'], ['auth-order', 'base-url'], ['gateway-status']];
const ONE_BLOCK = [['version', 'models-status']];

/** Enough belief to try a fix, for a policy that asks until it is sure. */
const SURE = 0.7;
/** In bits: a question that tells less is not worth a message. */
const LEAST_GAIN = 0.05;

/** The baselines: what the policy has to beat. When a thread is none of our business, over or in other hands is the same for all. */
export function baselines(world: World): readonly Contender[] {
  return [
    { id: 'A', name: 'fixes, the most common first', policy: instead(byPrior) },
    { id: 'B', name: 'a fixed script of commands', policy: instead(scripted(SCRIPT)) },
    { id: 'S', name: 'one block, then fixes by belief', policy: instead(scripted(ONE_BLOCK)) },
    { id: 'D', name: 'greatest information gain', policy: instead(gaining(world)) },
  ];
}

/** Takes the place of the bot's choice between asking, advising, waiting and handing over; what comes before that choice stays. */
function instead(choose: Policy): Policy {
  return (state, analysis) => {
    const step = nextStep(state, analysis);
    return isChosen(step) ? choose(state, analysis) : step;
  };
}

function isChosen(step: Step): boolean {
  switch (step.kind) {
    case 'ask':
      return step.slip === undefined;
    case 'advise':
      return true;
    case 'hand-over':
      return step.because !== 'asked-for-person';
    case 'quiet':
      return step.because === 'waiting' || step.because === 'nothing-new';
    case 'confirm':
      return false;
  }
}

/** A list of frequent answers: what nothing speaks for comes last, what is ruled out not at all. */
function byPrior(state: Case, analysis: Analysis): Step {
  const possible = analysis.verdicts.filter(
    ({ against }) => !against.some(({ strength }) => strength === 'rules-out'),
  );
  const spokenFor = possible.filter((verdict) => verdict.for.length > 0);
  const rest = possible.filter((verdict) => verdict.for.length === 0);
  const ordered = [spokenFor, rest].flatMap((part) =>
    part.map(({ cause }) => cause).sort((a, b) => b.prior - a.prior),
  );
  return advised(ordered, state, analysis);
}

function byBelief(state: Case, analysis: Analysis): Step {
  const { candidates } = optionsOf(state, analysis);
  const causes = candidates.flatMap(
    (one) => analysis.verdicts.find(({ cause }) => cause.id === one.cause)?.cause ?? [],
  );
  return advised(causes, state, analysis);
}

function advised(causes: readonly Cause[], { advised: tried }: Case, { known, slots }: Analysis): Step {
  const cause = causes.find(({ id }) => id !== UNKNOWN_CAUSE && !tried.some((one) => one.cause === id));
  return cause === undefined
    ? { kind: 'hand-over', because: 'nothing-left' }
    : { kind: 'advise', cause: cause.id, fix: chooseFix(cause, known, slots), slots };
}

/** Checks that could be asked for now. */
function open(state: Case, analysis: Analysis): readonly Check[] {
  const { known, slots } = analysis;
  return available({ known, slots, asked: state.asked });
}

function scripted(script: readonly (readonly string[])[]): Policy {
  return (state, analysis) => {
    const ids = open(state, analysis).map(({ id }) => id);
    const block = script
      .map((checks) => checks.filter((id) => ids.includes(id)))
      .find((checks) => checks.length > 0);
    return block === undefined
      ? byBelief(state, analysis)
      : { kind: 'ask', checks: block, slots: analysis.slots };
  };
}

function gaining(world: World): Policy {
  return (state, analysis) => {
    const [best] = analysis.beliefs;
    if (best !== undefined && best.probability >= SURE) return byBelief(state, analysis);
    const [most] = open(state, analysis)
      .map((check) => ({ check, gain: gainOf(check, analysis, world) }))
      .sort((a, b) => b.gain - a.gain);
    return most === undefined || most.gain < LEAST_GAIN
      ? byBelief(state, analysis)
      : { kind: 'ask', checks: [most.check.id], slots: analysis.slots };
  };
}

/** How many bits about the cause a check is expected to tell. */
function gainOf(check: Check, analysis: Analysis, world: World): number {
  const outcomes = outcomesOf([check], analysis, world).slice(0, -1);
  const told = new Map(outcomes.flatMap(({ guesses }) => guesses).map((one) => [one.cause, one.probability]));
  const left = analysis.beliefs.map(({ cause, probability }) => probability - (told.get(cause) ?? 0));
  const after = [...outcomes.map(({ guesses }) => guesses.map(({ probability }) => probability)), left];
  const before = entropy(analysis.beliefs.map(({ probability }) => probability));
  return before - after.reduce((sum, masses) => sum + entropy(masses), 0);
}

/** The entropy of masses in bits, times their sum. */
function entropy(masses: readonly number[]): number {
  const sum = masses.reduce((total, mass) => total + Math.max(0, mass), 0);
  return masses.reduce((total, mass) => (mass <= 0 ? total : total - mass * Math.log2(mass / sum)), 0);
}
