import type { Case } from '../domain/index.ts';

const DAY = 24 * 60 * 60 * 1000;

/** After this long nobody expects a question any more (a bot that was off for weeks asks nobody). */
const TOO_LATE = 7 * DAY;

/**
 * The cause whose fix is to be asked about: it was sent at least a day ago, it is the last thing the bot said, nobody wrote or pressed
 * anything since, and nothing was followed up in this thread before. Undefined where no question is due. `now` is in ms.
 */
export function followUpDue(state: Case, now: number): string | undefined {
  if (state.phase !== 'advised' || state.paused !== undefined || wasFollowedUp(state)) return undefined;
  const silence = silentFor(state, now);
  return silence >= DAY && silence <= TOO_LATE
    ? state.advised.findLast(({ outcome }) => outcome === 'waiting')?.cause
    : undefined;
}

function wasFollowedUp({ outbox }: Case): boolean {
  return outbox.some(({ kind, state: how }) => kind === 'follow-up' && how !== 'failed');
}

/** How long the last fix has been unanswered, in ms; 0 where something came after it. */
function silentFor({ outbox, next }: Case, now: number): number {
  const last = outbox.at(-1);
  const isFix = last?.kind === 'advise' && last.state === 'sent' && (last.seen ?? 0) >= next - 1;
  return isFix && last.sentAt !== undefined ? now - Date.parse(last.sentAt) : 0;
}
