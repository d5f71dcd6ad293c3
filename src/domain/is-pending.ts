import type { Case } from './case.ts';

/** Whether something is left to do for a thread: a reply or a notice that is not sent, or news that no decision has looked at. */
export function isPending(state: Case): boolean {
  const { news, outbox, notices = [] } = state;
  return news || notices.length > 0 || outbox.some(({ state: how }) => how === 'waiting');
}
