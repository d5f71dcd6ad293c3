import type { Case } from '../domain/index.ts';
import { withdraw } from './outgoing.ts';

/** Somebody says that a message solved it. Nothing more is said by the bot. A cause named earlier stays where none is named now. */
export function markSolved(state: Case, solution: NonNullable<Case['solution']>): Case {
  const cause = solution.cause ?? state.solution?.cause ?? state.told ?? lastAdvised(state);
  return {
    ...withdraw(state),
    phase: 'solved',
    solution: { ...state.solution, ...solution, ...(cause === undefined ? {} : { cause }) },
    news: false,
  };
}

/** The mark is taken back: the case is open again, and waits for the asker. */
export function unmarkSolved(state: Case): Case {
  const phase = state.phase === 'solved' ? 'asking' : state.phase;
  return { ...state, solution: undefined, phase, news: false };
}

/** A moderator says what it is: the cause of the solution where it is solved, else the next fix. */
export function setCause(state: Case, cause: string): Case {
  if (state.solution !== undefined) return { ...state, solution: { ...state.solution, cause } };
  const isOver = state.phase === 'handed-over' || state.phase === 'abandoned';
  const phase = isOver ? 'asking' : state.phase;
  return { ...state, paused: undefined, told: cause, news: true, said: 0, phase };
}

function lastAdvised({ advised }: Case): string | undefined {
  const worked = advised.findLast(({ outcome }) => outcome === 'worked');
  return (worked ?? advised.findLast(({ outcome }) => outcome === 'waiting'))?.cause;
}
