import { type Asked, type Check, inWindow, type Slots, slotsOf, wordingOf } from '../domain/index.ts';
import { type Known, seen, isRevealedBy, type Verdict } from './judge.ts';
import { type Candidate, planOf } from './repair-cost.ts';
import { newest } from './situation.ts';
import {
  ANSWERED,
  MESSAGE,
  PER_COMMAND,
  PATIENCE,
  PER_MINUTE_OF_ASKING,
  RISK,
  SHOWS,
  WAITING,
} from './weights.ts';

/** The most commands in one block. */
const BLOCK = 3;

/** A bundle of checks asked for in one message, and the messages the thread is then expected to take. */
export interface Bundle {
  readonly checks: readonly Check[];
  readonly cost: number;
}

/** What the choice of a question looks at. */
export interface Question {
  readonly known: Known;
  readonly asked: readonly Asked[];
  readonly slots: Slots;
  readonly verdicts: readonly Verdict[];
  readonly candidates: readonly Candidate[];
}

/** Checks that could be made now: new, not answered by what is known, possible in this version, every slot filled. */
export function available({
  known,
  asked,
  slots,
}: Pick<Question, 'known' | 'asked' | 'slots'>): readonly Check[] {
  const version = newest(known.now, 'version')?.observation.version;
  return known.checks.filter((check) => {
    if (asked.some((one) => one.check === check.id)) return false;
    if (inWindow(version, check.versions) === false) return false;
    if (check['answered-by'].some((pattern) => seen([pattern], known) !== undefined)) return false;
    if (check.needs.some((pattern) => seen([pattern], known) === undefined)) return false;
    return slotsOf(wordingOf(check, version)).every((name) => slots[name] !== undefined);
  });
}

/** The bundle after which the thread is expected to end soonest; undefined where nothing can be asked. */
export function bestBundle(question: Question): Bundle | undefined {
  const checks = available(question);
  const singles = checks.map((check) => priced([check], question)).sort((a, b) => a.cost - b.cost);
  const [best] = singles;
  if (best === undefined || best.checks[0]?.kind === 'question' || best.checks[0]?.where !== 'terminal')
    return best;
  return grown(best, checks, question);
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
function effortOf({ seconds, risk }: Check): number {
  return PER_COMMAND + (seconds / 60) * PER_MINUTE_OF_ASKING + RISK[risk];
}

function priced(checks: readonly Check[], question: Question): Bundle {
  const effort = checks.reduce((sum, check) => sum + effortOf(check), MESSAGE);
  return { checks, cost: effort + expected(checks, question, ANSWERED) };
}

/**
 * The messages a thread is expected to take if the bot waits for what it has asked for already: no message is spent on it, but with
 * every message that brings no answer the answer is less likely. Undefined where nothing is open.
 */
export function waitingCost(question: Question, unanswered: number): number | undefined {
  const open = stillOpen(question.asked).map(({ check }) => check);
  const checks = question.known.checks.filter(({ id }) => open.includes(id));
  return checks.length === 0
    ? undefined
    : WAITING + expected(checks, question, ANSWERED * PATIENCE ** unanswered);
}

/** What somebody may still answer: of a bundle that was answered in part the rest is not waited for. */
export function stillOpen(asked: readonly Asked[]): readonly Asked[] {
  const answered = new Set(asked.filter(({ state }) => state === 'answered').map(({ order }) => order));
  return asked.filter(
    ({ state, order, retried }) => state === 'waiting' && (retried === true || !answered.has(order)),
  );
}

function expected(checks: readonly Check[], question: Question, answered: number): number {
  return answered * expectedAfter(checks, question) + (1 - answered) * planOf(question.candidates).cost;
}

/**
 * The expected cost of repair once these checks are answered. Causes that would show the same evidence stay together; a cause
 * that has something to show may still show nothing.
 */
function expectedAfter(checks: readonly Check[], { known, verdicts, candidates }: Question): number {
  const reveals = checks.flatMap((check) => check.reveals);
  const outcomes = new Map<string, Candidate[]>();
  const nothing: Candidate[] = [];
  for (const candidate of candidates) {
    const verdict = verdicts.find(({ cause }) => cause.id === candidate.cause);
    const telling = verdict?.unseen.filter((item) => isRevealedBy(item, reveals, known)) ?? [];
    const shows = 1 - telling.reduce((miss, { strength }) => miss * (1 - (SHOWS[strength] ?? 0)), 1);
    const signature = JSON.stringify(telling.map(({ when }) => when));
    if (shows > 0) {
      const group = outcomes.get(signature) ?? [];
      outcomes.set(signature, [...group, { ...candidate, probability: candidate.probability * shows }]);
    }
    nothing.push({ ...candidate, probability: candidate.probability * (1 - shows) });
  }
  const rest = 1 - candidates.reduce((sum, { probability }) => sum + probability, 0);
  return [...outcomes.values()].reduce((sum, group) => sum + weighted(group, 0), weighted(nothing, rest));
}

/** The plan's cost within one outcome, times how likely that outcome is. `rest`: what belongs to no candidate. */
function weighted(group: readonly Candidate[], rest: number): number {
  const mass = group.reduce((sum, { probability }) => sum + probability, rest);
  if (mass <= 0) return 0;
  return mass * planOf(group.map((one) => ({ ...one, probability: one.probability / mass }))).cost;
}
