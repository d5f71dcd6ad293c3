import type { PathStop } from '../../app/index.ts';
import { type Belief, type Fact, type Knowledge, percent } from '../../domain/index.ts';
import { type FactWords, factWords, lineOf } from '../pages/fact-words.ts';
import { causeTitle, checkWords } from './beliefs-view.ts';
import { short } from './short.ts';

const SEEN = 30;

/** One stop as it is drawn. */
export interface Drawn {
  readonly kind: string;
  readonly head: string;
  readonly line: string;
  readonly bars: readonly { readonly title: string; readonly probability: number }[];
}

/** What is written into the box of a stop. `isLast`: nothing came after it, so what it waits for can still come. */
export function drawn(stop: PathStop, knowledge: Knowledge, isLast: boolean): Drawn {
  switch (stop.kind) {
    case 'seen':
      return seen(stop, knowledge);
    case 'ask': {
      const head = `Asked: ${checkList(stop.checks, knowledge)}`;
      return { kind: `ask ${stop.state}`, head, line: lineOfWait(ANSWERS, stop.state, isLast), bars: [] };
    }
    case 'advise': {
      const head = `Fix: ${causeTitle(stop.cause, knowledge)}`;
      return {
        kind: `advise ${stop.outcome}`,
        head,
        line: lineOfWait(OUTCOMES, stop.outcome, isLast),
        bars: [],
      };
    }
    case 'end':
      return { kind: `end ${stop.phase}`, ...ENDS[stop.phase], bars: [] };
  }
}

/** Checks in one line. */
export function checkList(checks: readonly string[], knowledge: Knowledge): string {
  return checks.map((id) => checkWords(id, knowledge).replace('openclaw ', '')).join(', ');
}

const ANSWERS = {
  waiting: 'waiting for the answer',
  passed: 'not answered; something else was seen',
  answered: 'answered',
  unavailable: 'could not be done',
} as const;
const OUTCOMES = {
  waiting: 'being tried',
  passed: 'nobody said whether it helped',
  worked: 'it worked',
  failed: 'it did not help',
} as const;
const ENDS = {
  solved: { head: 'Solved', line: 'confirmed' },
  'handed-over': { head: 'A person takes over', line: 'with everything that is known' },
  abandoned: { head: 'Nobody answered', line: '' },
} as const;

/** A stop that still waits though the walk went on was passed. */
function lineOfWait<S extends string>(
  lines: Readonly<Record<S | 'waiting' | 'passed', string>>,
  state: S | 'waiting',
  isLast: boolean,
): string {
  return lines[state === 'waiting' && !isLast ? 'passed' : state];
}

function seen(
  { facts, beliefs, possible }: Extract<PathStop, { kind: 'seen' }>,
  knowledge: Knowledge,
): Drawn {
  const [best] = beliefs;
  const words = factWords((telling(facts, best) ?? facts[0])?.observation ?? { kind: 'output', command: '' });
  const more = facts.length > 1 ? ` (+ ${facts.length - 1})` : '';
  const belief =
    best === undefined ? '' : `${percent(best.probability)} ${causeTitle(best.cause, knowledge)}`;
  return {
    kind: 'seen',
    head: `Seen: ${told(words)}${more}`,
    line: possible > 1 ? `of ${possible} causes, ${belief}` : belief,
    bars: beliefs.map(({ cause, probability }) => ({ title: causeTitle(cause, knowledge), probability })),
  };
}

/** What a fact says, or where that is long, the end of it: there stands what matters (a mask, a host, a code). */
function told({ kind, says }: FactWords): string {
  if (says === '') return kind;
  return says.length <= SEEN ? says : `${kind} ${short(says.split(' · ').at(-1) ?? '', SEEN - 8)}`;
}

/** The fact of this message that the best cause rests on; else an error line. */
function telling(facts: readonly Fact[], best: Belief | undefined): Fact | undefined {
  const behind = new Set(
    best?.for.flatMap(({ fact }) => (fact === undefined ? [] : [lineOf({ evidence: fact.evidence })])),
  );
  const resting = facts.filter((fact) => behind.has(lineOf(fact)));
  return (
    resting.find(({ observation }) => observation.kind === 'credential') ??
    resting[0] ??
    facts.find(({ observation }) => observation.kind === 'error')
  );
}
