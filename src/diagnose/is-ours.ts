import { errorMeaning } from '../domain/index.ts';
import { UNKNOWN_CAUSE } from './beliefs.ts';
import type { Known, Verdict } from './judge.ts';
import { LOG_ODDS, weightOf } from './weights.ts';

/**
 * Whether a thread is any of our business: it shows one of our errors, or some cause has evidence of weight. Where the text shows
 * that it is about something else, only proof counts. Before that the bot keeps silent.
 */
export function isOurs(verdicts: readonly Verdict[], known: Known): boolean {
  const isElsewhere = known.now.some(({ observation }) => observation.kind === 'elsewhere');
  if (!isElsewhere && showsOurError(known)) return true;
  const needed = isElsewhere ? LOG_ODDS.proves : LOG_ODDS['suggests-strongly'];
  return verdicts.some(({ cause, for: reasons }) => {
    if (cause.id === UNKNOWN_CAUSE) return false;
    return reasons.reduce((sum, { strength }) => sum + weightOf(strength), 0) >= needed;
  });
}

function showsOurError({ now }: Known): boolean {
  return now.some(
    ({ observation }) => observation.kind === 'error' && errorMeaning(observation.code).aside !== true,
  );
}
