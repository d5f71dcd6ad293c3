import { type Asked, type Check, inWindow, isFilled, type Slots, wordingOf } from '../domain/index.ts';
import type { Verdict } from './judge.ts';
import { type Known, seen } from './known.ts';
import { canShow, costAfter, type Outlook, outlookOf } from './outlook.ts';
import type { Candidate, Plan } from './repair-cost.ts';
import type { SecondAsks } from './second-asks.ts';
import type { Weights } from './weights.ts';

/** The most commands in one block. */
const BLOCK = 3;

/** A bundle of checks asked for in one message, and the messages the thread is then expected to take. */
export interface Bundle {
  readonly checks: readonly Check[];
  readonly cost: number;
}

/** What is open, and what somebody was asked for already. */
interface Open {
  readonly known: Known;
  readonly asked: readonly Asked[];
  readonly slots: Slots;
  /** What may be asked for once more. */
  readonly again?: SecondAsks;
}

/** What the choice of a question looks at. */
export interface Question extends Open {
  readonly outlook: Outlook;
  /** The repair without any question. */
  readonly plan: Plan;
  /** What that costs more because nothing was looked at: a question saves it where its answer could show the cause. */
  readonly blind: number;
}

/** Prepares the choice of a question. */
export function questionOf(
  of: Open & {
    readonly verdicts: readonly Verdict[];
    readonly candidates: readonly Candidate[];
    readonly plan: Plan;
    readonly blind: number;
  },
): Question {
  const { asked, slots, verdicts, candidates, plan, blind, again } = of;
  const known = withRests(of.known);
  return {
    known,
    asked,
    slots,
    plan,
    blind,
    outlook: outlookOf(candidates, verdicts, known),
    ...(again === undefined ? {} : { again }),
  };
}

/** Of an output that is there in part, only the rest can show anything yet. */
function withRests(known: Known): Known {
  if (known.partial.length === 0) return known;
  const rests = new Map(known.partial.map(({ id, rest }) => [id, rest]));
  return { ...known, checks: known.checks.map((check) => rests.get(check.id) ?? check) };
}

/** Checks that could be made now: new, not answered by what is known, possible in this version, every slot filled. */
export function available({ known, asked, slots, again }: Open): readonly Check[] {
  const version = known.version?.observation.version;
  return known.checks.filter((check) => {
    if (again?.has(check.id) !== true && isDone(check, asked, known)) return false;
    if (inWindow(version, check.versions) === false) return false;
    if (seen(check.needs, known) === undefined) return false;
    return isFilled(wordingOf(check, version), slots);
  });
}

function isDone(check: Check, asked: readonly Asked[], { sees }: Known): boolean {
  return (
    asked.some((one) => one.check === check.id) ||
    check['answered-by'].some((pattern) => sees(pattern) !== undefined)
  );
}

/** The bundle after which the thread is expected to end soonest; undefined where nothing can be asked. What is asked once more stands alone. */
export function bestBundle(question: Question): Bundle | undefined {
  const checks = available(question);
  const singles = checks.map((check) => priced([check], question)).sort((a, b) => a.cost - b.cost);
  const [best] = singles;
  const first = best?.checks[0];
  const isAgain = (check: Check): boolean => question.again?.has(check.id) === true;
  if (best === undefined || first?.kind !== 'command' || first.where !== 'terminal' || isAgain(first))
    return best;
  return grown(
    best,
    checks.filter((check) => !isAgain(check)),
    question,
  );
}

/** Adds to a block what shortens the way further; the version comes along wherever it is not known, since fixes hang on it. */
function grown(start: Bundle, checks: readonly Check[], question: Question): Bundle {
  let bundle = start;
  const version = checks.find(({ id }) => id === 'version');
  if (version !== undefined && !bundle.checks.includes(version))
    bundle = priced([version, ...bundle.checks], question);
  const typed = checks.filter(
    ({ kind, where, risk }) => kind === 'command' && where === 'terminal' && risk === 'none',
  );
  while (bundle.checks.length < BLOCK) {
    const larger = typed
      .filter((check) => !bundle.checks.includes(check))
      .map((check) => priced([...bundle.checks, check], question))
      .sort((a, b) => a.cost - b.cost)[0];
    if (larger === undefined || larger.cost >= bundle.cost) break;
    bundle = larger;
  }
  return bundle;
}

/** What one check adds to a message, in messages. */
function effortOf({ seconds, risk }: Check, weights: Weights): number {
  return weights.perCommand + (seconds / 60) * weights.perMinuteOfAsking + weights.risk[risk];
}

function priced(checks: readonly Check[], question: Question): Bundle {
  const { weights } = question.known;
  const effort = checks.reduce((sum, check) => sum + effortOf(check, weights), weights.message);
  const blind = isLook(checks, question) ? 0 : question.blind;
  return { checks, cost: effort + blind + expected(checks, question, weights.answered) };
}

/** Whether an answer could show something of the cause that would be repaired without it. */
function isLook(checks: readonly Check[], { outlook, plan }: Question): boolean {
  const prospect = outlook.prospects.find(({ cause }) => cause === plan.first);
  return prospect !== undefined && canShow(prospect, checks);
}

/**
 * The messages a thread is expected to take if the bot waits for what it has asked for already: no message is spent on it, but with
 * every message that brings no answer the answer is less likely. Undefined where nothing is open.
 */
export function waitingCost(question: Question, unanswered: number): number | undefined {
  const open = stillOpen(question.asked).map(({ check }) => check);
  const checks = question.known.checks.filter(({ id }) => open.includes(id));
  const { waiting, answered, patience } = question.known.weights;
  return checks.length === 0
    ? undefined
    : waiting + expected(checks, question, answered * patience ** unanswered);
}

/** What somebody may still answer: of a bundle that was answered in part the rest is not waited for. */
export function stillOpen(asked: readonly Asked[]): readonly Asked[] {
  const answered = new Set(asked.filter(({ state }) => state === 'answered').map(({ order }) => order));
  return asked.filter(
    ({ state, order, retried }) => state === 'waiting' && (retried === true || !answered.has(order)),
  );
}

function expected(checks: readonly Check[], { outlook, plan }: Question, answered: number): number {
  return answered * costAfter(checks, outlook) + (1 - answered) * plan.cost;
}
