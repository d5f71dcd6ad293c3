import type { Case } from '../domain/index.ts';
import type { StoredCase } from './ports.ts';

/** How many threads ended in which way. Kinds of solved are never merged. */
export interface Outcomes {
  readonly solvedByAsker: number;
  readonly solvedByHelper: number;
  readonly silent: number;
  readonly handedOver: number;
  readonly open: number;
}

/** How often a check was asked for, answered, refused, and led to a fix at once. */
export interface CheckUse {
  readonly check: string;
  readonly asked: number;
  readonly answered: number;
  readonly unavailable: number;
  readonly helped: number;
}

/** The numbers behind the insights page; weeks are the days on which they begin (Monday, UTC). */
export interface Insights {
  readonly threads: number;
  readonly outcomes: Outcomes;
  readonly weeks: readonly ({ readonly week: string } & Outcomes)[];
  /** By how many messages the asker wrote up to the fix that solved it: threads, by who confirmed that. */
  readonly messages: readonly ({ readonly count: number } & Pick<
    Outcomes,
    'solvedByAsker' | 'solvedByHelper'
  >)[];
  readonly causes: readonly { readonly week: string; readonly cause: string; readonly count: number }[];
  readonly checks: readonly CheckUse[];
  /** What people marked against what the bot had offered last. */
  readonly confusion: readonly {
    readonly marked: string;
    readonly guessed: string;
    readonly count: number;
  }[];
  /** Messages in threads of ours from which nothing was read. */
  readonly unread: number;
}

const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;

/** A thread in which advice was given and nobody said what came of it for this long counts as silent. */
const SILENT_AFTER = WEEK;

/** What the bot had guessed where it had offered no fix. */
const NOTHING = 'no fix';

/** Counts over cases. `now` decides what is silent. */
export function insightsOf(cases: readonly StoredCase[], now: Date): Insights {
  const ours = cases.filter(({ state }) => state.phase !== 'new');
  const weeks = everyWeek(ours.map(weekOf).sort());
  return {
    threads: ours.length,
    outcomes: outcomesOf(ours, now),
    weeks: weeks.map((week) => ({
      week,
      ...outcomesOf(
        ours.filter((one) => weekOf(one) === week),
        now,
      ),
    })),
    messages: messagesOf(ours.map(({ state }) => state)),
    causes: causesOf(ours),
    checks: checksOf(ours.map(({ state }) => state)),
    confusion: confusionOf(ours.map(({ state }) => state)),
    unread: ours.reduce(
      (sum, { state }) => sum + state.readings.filter(({ facts }) => facts.length === 0).length,
      0,
    ),
  };
}

function weekOf({ createdAt }: StoredCase): string {
  const day = new Date(createdAt);
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  return new Date(day.getTime() - sinceMonday * DAY).toISOString().slice(0, 10);
}

/** From the first to the last, those without a thread among them: the axis of time has no holes. */
function everyWeek(weeks: readonly string[]): readonly string[] {
  const [first, last] = [weeks[0], weeks.at(-1)].map((week) => Date.parse(week ?? ''));
  if (first === undefined || last === undefined || Number.isNaN(first)) return [];
  const count = Math.round((last - first) / WEEK) + 1;
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * WEEK).toISOString().slice(0, 10),
  );
}

function outcomesOf(cases: readonly StoredCase[], now: Date): Outcomes {
  const kinds = cases.map((one) => outcomeOf(one, now));
  const count = (kind: keyof Outcomes): number => kinds.filter((one) => one === kind).length;
  return {
    solvedByAsker: count('solvedByAsker'),
    solvedByHelper: count('solvedByHelper'),
    silent: count('silent'),
    handedOver: count('handedOver'),
    open: count('open'),
  };
}

function outcomeOf({ state, updatedAt }: StoredCase, now: Date): keyof Outcomes {
  if (state.phase === 'solved') return state.solution?.by === 'asker' ? 'solvedByAsker' : 'solvedByHelper';
  if (state.phase === 'handed-over') return 'handedOver';
  const isOld = now.getTime() - new Date(updatedAt).getTime() > SILENT_AFTER;
  return state.phase === 'abandoned' || (state.phase === 'advised' && isOld) ? 'silent' : 'open';
}

function messagesOf(cases: readonly Case[]): Insights['messages'] {
  const solved = cases.filter(({ phase }) => phase === 'solved');
  const most = Math.max(0, ...solved.map(messagesToFix));
  return Array.from({ length: most }, (_, index) => {
    const those = solved.filter((state) => messagesToFix(state) === index + 1);
    const solvedByAsker = those.filter(({ solution }) => solution?.by === 'asker').length;
    return { count: index + 1, solvedByAsker, solvedByHelper: those.length - solvedByAsker };
  });
}

/** What the asker wrote until the last fix was offered, or all of it where a person solved it; what was pressed is not written. */
function messagesToFix({ readings, advised }: Case): number {
  const last = advised.at(-1)?.order ?? Infinity;
  const written = readings.filter(({ message, order }) => !message.startsWith('press:') && order <= last);
  return Math.max(1, written.length);
}

/** The cause a case was about: as marked, or as advised last. */
function causeOf({ solution, advised }: Case): string | undefined {
  return solution?.cause ?? advised.at(-1)?.cause;
}

function causesOf(cases: readonly StoredCase[]): Insights['causes'] {
  const counts = new Map<string, { week: string; cause: string; count: number }>();
  for (const one of cases) {
    const cause = causeOf(one.state);
    if (cause === undefined) continue;
    const week = weekOf(one);
    const key = `${week} ${cause}`;
    counts.set(key, { week, cause, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => a.week.localeCompare(b.week) || b.count - a.count);
}

function checksOf(cases: readonly Case[]): readonly CheckUse[] {
  const uses = new Map<string, CheckUse>();
  for (const state of cases) {
    for (const { check, state: how, order } of state.asked) {
      const before = uses.get(check) ?? { check, asked: 0, answered: 0, unavailable: 0, helped: 0 };
      const isAnswered = how === 'answered';
      const isHelp = isAnswered && isFixNext(state, order);
      uses.set(check, {
        check,
        asked: before.asked + 1,
        answered: before.answered + Number(isAnswered),
        unavailable: before.unavailable + Number(how === 'unavailable'),
        helped: before.helped + Number(isHelp),
      });
    }
  }
  return [...uses.values()].sort((a, b) => b.asked - a.asked);
}

/** Whether the first thing the bot did after this question was to offer a fix. */
function isFixNext({ asked, advised }: Case, order: number): boolean {
  const fix = advised.find((one) => one.order > order)?.order ?? Infinity;
  const question = asked.find((one) => one.order > order)?.order ?? Infinity;
  return fix < question;
}

function confusionOf(cases: readonly Case[]): Insights['confusion'] {
  const counts = new Map<string, { marked: string; guessed: string; count: number }>();
  for (const { solution, advised } of cases) {
    if (solution?.cause === undefined || solution.by === 'asker') continue;
    const guessed = advised.at(-1)?.cause ?? NOTHING;
    const key = `${solution.cause} ${guessed}`;
    counts.set(key, { marked: solution.cause, guessed, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
