import type { Case } from './case.ts';

/** Whether something is left to do for a thread: a reply that is not sent, or news that no decision has looked at. */
export function isPending(state: Case): boolean {
  return state.news || state.outbox.some(({ state: how }) => how === 'waiting');
}
