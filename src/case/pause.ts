import type { Case } from '../domain/index.ts';
import { withdraw } from './outgoing.ts';

/** Silences the bot in this thread; what is not sent yet is taken back. It reads on. */
export function pause(state: Case, by: NonNullable<Case['paused']>): Case {
  return { ...withdraw(state), paused: by };
}

/** The bot is called: a pause or a hand-over ends, its budget begins anew, and a decision is due. A solved case stays solved. */
export function resume(state: Case): Case {
  const isOver = state.phase === 'handed-over' || state.phase === 'abandoned';
  return {
    ...state,
    paused: undefined,
    phase: isOver ? 'asking' : state.phase,
    said: 0,
    news: state.phase !== 'solved',
  };
}
