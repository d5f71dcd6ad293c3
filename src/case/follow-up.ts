import type { Case } from '../domain/index.ts';

const DAY = 24 * 60 * 60 * 1000;

/** After this long nobody expects a question any more (a bot that was off for weeks asks nobody). */
const TOO_LATE = 7 * DAY;

/**
 * The cause whose fix is to be asked about: it was sent at least a day ago, it is the last thing the bot said, nobody wrote or pressed
 * anything since, and nothing was followed up in this thread before. Undefined where no question is due. `now` is in ms.
 */
export function followUpDue(state: Case, now: number): string | undefined {
  if (state.phase !== 'advised' || state.paused !== undefined || state.news) return undefined;
  if (state.outbox.some(({ kind, state: how }) => kind === 'follow-up' && how !== 'failed')) return undefined;
  const last = state.outbox.at(-1);
  if (last?.kind !== 'advise' || last.state !== 'sent' || last.sentAt === undefined) return undefined;
  const silence = now - Date.parse(last.sentAt);
  const isSilent = (last.seen ?? 0) >= state.next - 1;
  return isSilent && silence >= DAY && silence <= TOO_LATE
    ? state.advised.findLast(({ outcome }) => outcome === 'waiting')?.cause
    : undefined;
}
