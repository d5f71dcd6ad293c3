import {
  type Advised,
  type Asked,
  ASIDES,
  type Case,
  type Check,
  COUNTER_QUESTIONS,
  errorMeaning,
  type Fact,
  isAnsweredBy,
  isTalk,
  type Reading,
  type Role,
} from '../domain/index.ts';

/** One message after the parsers: who wrote it, and what it says. */
export interface Read {
  readonly message: string;
  readonly author: string;
  readonly role: Role;
  readonly facts: readonly Fact[];
  /** Its words, for comparing. */
  readonly terms?: readonly string[];
  /** Lines that look like an error and were not understood. */
  readonly unread?: readonly string[];
}

/** Messages of others that are remembered, so that one that comes twice pauses once. */
const NOTICED = 50;

/** Terms of a message that says something: two words have three. */
const FEWEST = 3;

/** Claims that are news whenever they are said: a call for a person, or for the bot. */
const CALLS = ['wants-human', 'back-again'];

/** What is said back to the bot: it is no progress, but wants an answer. */
const BACK = ['asks-how', 'no-answer', 'did-it', 'keeps-back', 'cannot-run', ...ASIDES];

/** After these an answer may still come. */
const STAYING = ['asks-how', 'will-do', ...COUNTER_QUESTIONS];

/**
 * Takes in one message. Only the asker's words count as evidence; a helper's or moderator's message pauses the bot. A message
 * that was read before is read anew (it was edited): its facts are replaced, in its old place in time, and only what it did not say
 * before can answer or conclude something. The same message taken twice changes nothing.
 */
export function takeReading(state: Case, read: Read, checks: readonly Check[]): Case {
  if (read.role === 'bot') return state;
  if (read.role !== 'asker') return heardHelper(state, read);
  const before = state.readings.find(({ message }) => message === read.message);
  const fresh = read.facts.filter(isNotIn(before?.facts ?? []));
  const isSame =
    before?.facts.length === read.facts.length &&
    fresh.length === 0 &&
    before.terms.join() === (read.terms ?? []).join();
  return isSame ? state : takeFresh(state, { ...read, fresh }, checks);
}

function takeFresh(
  state: Case,
  read: Read & { readonly fresh: readonly Fact[] },
  checks: readonly Check[],
): Case {
  const { fresh } = read;
  const isOld = isOldPicture(fresh, state);
  const next: Case = {
    ...placed(state, read),
    asker: state.asker ?? read.author,
    asked: state.asked.map((asked) => answered(asked, read, checks)),
    advised: state.advised.map((advised) => concluded(advised, isOld ? [] : fresh)),
  };
  const moved: Case = { ...next, ...phaseAfter(next, fresh) };
  const isWaiting = next.asked.some(({ state: how }) => how === 'waiting');
  const isFirst = state.readings.length === 0;
  const hasNews = isFirst || isNews(fresh, state.readings, isWaiting) || has(fresh, ...CALLS);
  // That the picture is still the old one after an advice is to be said.
  const isStale = isOld && state.advised.some(({ outcome }) => outcome === 'waiting');
  const isTold = isStale || has(fresh, ...BACK);
  const news = state.news || hasNews || isTold || changedOutcome(state, moved);
  return { ...moved, news, said: hasNews ? 0 : moved.said };
}

function heardHelper(state: Case, { message, facts }: Read): Case {
  const noticed = notice(state, message);
  if (noticed === state) return state;
  return { ...noticed, paused: has(facts, 'stop-bot') ? 'told' : (state.paused ?? 'helper') };
}

/** Remembers that somebody other than the asker wrote: nothing of it is read. */
export function notice(state: Case, message: string): Case {
  const noticed = state.noticed ?? [];
  if (noticed.includes(message)) return state;
  return {
    ...state,
    next: state.next + 1,
    heard: state.next,
    noticed: [...noticed, message].slice(-NOTICED),
  };
}

function isNotIn(known: readonly Fact[]): (fact: Fact) => boolean {
  const texts = new Set(known.map(({ observation }) => JSON.stringify(observation)));
  return ({ observation }) => !texts.has(JSON.stringify(observation));
}

/** The case with the message in its place in time: an edited one keeps its place. */
function placed(state: Case, read: Read): Case {
  const before = state.readings.find(({ message }) => message === read.message);
  const others = state.readings.filter(({ message }) => message !== read.message);
  const order = before?.order ?? state.next;
  const { message, author, facts, terms = [], unread = [] } = read;
  const reading: Reading = {
    message,
    order,
    author,
    facts: [...facts],
    terms: [...terms],
    ...(unread.length === 0 ? {} : { unread: [...unread] }),
  };
  return {
    ...state,
    next: before === undefined ? state.next + 1 : state.next,
    heard: before === undefined ? order : (state.heard ?? order),
    readings: [...others, reading].sort((a, b) => a.order - b.order),
  };
}

/**
 * Whether a message tells anything new. While an ask waits for its answer, mere words are none: the bot waits with it. A slip is one
 * only there: it kept somebody from answering.
 */
function isNews(facts: readonly Fact[], others: Case['readings'], isWaiting: boolean): boolean {
  const known = new Set(
    others.flatMap((other) => other.facts.map(({ observation }) => JSON.stringify(observation))),
  );
  return facts.some(({ observation }) => {
    if (isTalk(observation) || observation.kind === (isWaiting ? 'claim' : 'shell-mistake')) return false;
    return !known.has(JSON.stringify(observation));
  });
}

function has(facts: readonly Fact[], ...claims: readonly string[]): boolean {
  return facts.some(({ observation }) => observation.kind === 'claim' && claims.includes(observation.claim));
}

interface Fresh {
  readonly terms?: readonly string[] | undefined;
  readonly fresh: readonly Fact[];
}

function answered(asked: Asked, { fresh, terms }: Fresh, checks: readonly Check[]): Asked {
  if (asked.state === 'answered') return asked;
  const check = checks.find(({ id }) => id === asked.check);
  if (check !== undefined && isAnsweredBy(check, fresh)) return { ...asked, state: 'answered' };
  const isOver = asked.state === 'waiting' && isGivenUp(check, asked, { fresh, terms });
  return isOver ? { ...asked, state: 'unavailable' } : asked;
}

/**
 * Whether somebody cannot give what was asked; who asks how to do it, or is about to, still can. Other words behind a question are an
 * answer that is not understood: it is not asked again, and the thread goes on.
 */
function isGivenUp(check: Check | undefined, { told }: Asked, { fresh, terms = [] }: Fresh): boolean {
  if (has(fresh, 'keeps-back')) return told?.includes('asks-safe') === true;
  if (has(fresh, ...STAYING)) return false;
  if (has(fresh, 'cannot-run')) return true;
  const isTelling = terms.length >= FEWEST && fresh.every(({ observation }) => isTalk(observation));
  return check?.kind === 'question' && (has(fresh, 'no-answer') || isTelling);
}

/**
 * Whether a message shows the same output as before the advice, to the letter: then the fix has not been made yet, whatever error is
 * shown beside it.
 */
function isOldPicture(facts: readonly Fact[], { readings }: Case): boolean {
  const isNew = isNotIn(readings.flatMap((reading) => reading.facts));
  const hasOutput = facts.some(({ observation }) => observation.kind === 'credential');
  return (
    hasOutput &&
    facts.every((fact) => fact.observation.kind === 'claim' || isTalk(fact.observation) || !isNew(fact))
  );
}

/** What came of a fix: the person's word, or an error of another kind than before. One that seemed to work may yet fail. */
function concluded(advised: Advised, facts: readonly Fact[]): Advised {
  if (advised.outcome === 'failed') return advised;
  if (has(facts, 'works-now', 'other-error')) return { ...advised, outcome: 'worked' };
  return has(facts, 'still-broken', 'back-again') || hasFailure(facts)
    ? { ...advised, outcome: 'failed' }
    : advised;
}

/** A literal error: something failed, now. */
function hasFailure(facts: readonly Fact[]): boolean {
  return facts.some(
    ({ observation }) => observation.kind === 'error' && errorMeaning(observation.code).hides !== true,
  );
}

/** A thread is not opened to say that it works: there the words are about something else. */
function isSolved({ phase, readings }: Case, facts: readonly Fact[]): boolean {
  const takesBack = phase === 'solved' ? ['other-error', 'back-again'] : ['other-error'];
  const isOver = has(facts, 'works-now') && !has(facts, ...takesBack) && !hasFailure(facts);
  return isOver && readings.length > 1;
}

function phaseAfter(state: Case, facts: readonly Fact[]): Partial<Case> {
  if (has(facts, 'stop-bot')) return { paused: 'told' };
  if (isSolved(state, facts)) return solvedByAsker(state);
  const isBack = has(facts, 'still-broken', 'back-again');
  if (state.phase === 'solved' && (isBack || hasFailure(facts)))
    return { phase: 'asking', solution: undefined };
  return state.phase === 'handed-over' && has(facts, 'back-again') ? { phase: 'asking' } : {};
}

function solvedByAsker(state: Case): Partial<Case> {
  const cause = state.advised.findLast(({ outcome }) => outcome === 'worked')?.cause;
  return { phase: 'solved', solution: { by: 'asker', ...(cause === undefined ? {} : { cause }) } };
}

function changedOutcome(before: Case, after: Case): boolean {
  const count = (state: Case): number =>
    state.asked.filter(({ state: how }) => how === 'waiting').length +
    state.advised.filter(({ outcome }) => outcome === 'waiting').length;
  return count(before) !== count(after) || before.phase !== after.phase;
}
