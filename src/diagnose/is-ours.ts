import { errorMeaning, OTHER_PROGRAM, type Subject } from '../domain/index.ts';
import { UNKNOWN_CAUSE } from './beliefs.ts';
import type { Verdict } from './judge.ts';
import type { Known } from './known.ts';

/** Subjects that are authentication, whatever is said of them. The others need more to be ours. */
const OWN_SUBJECTS: ReadonlySet<Subject> = new Set<Subject>([
  'key',
  'sign-in',
  'credit',
  'limit',
  'cooldown',
  'gateway-token',
  'pairing',
  'device',
  'channel-token',
  'secret-ref',
  'agent-store',
  'profile-order',
]);

/**
 * Whether a thread is any of our business: its words are like those of our causes, it shows one of our errors, somebody
 * complains about one of our subjects, or some cause has evidence of weight. Where the text shows that it is about something
 * else, only proof counts, and limits or a refused config are no proof. Before that the bot keeps silent.
 */
export function isOurs(verdicts: readonly Verdict[], known: Known): boolean {
  if (isOfOtherProgram(known)) return false;
  const isElsewhere = isNamedElsewhere(known) || isPutElsewhere(known);
  if (!isElsewhere && (isPutAsOurs(known) || showsOurError(known) || complainsOfOurs(known))) return true;
  if (isElsewhere && !failsAtOurs(known)) return false;
  const { strengths } = known.weights;
  const needed = isElsewhere ? strengths.proves : strengths['suggests-strongly'];
  return verdicts.some(({ cause, for: reasons }) => {
    if (cause.id === UNKNOWN_CAUSE) return false;
    return reasons.reduce((sum, { strength }) => sum + strengths[strength], 0) >= needed;
  });
}

/** How much nearer words are to our causes than to other topics: clearly ours above, not ours below; less where something else is seen. */
const CLEARLY_OURS = 2.2;
const NOT_OURS = 1.4;
const NOT_OURS_IF_SEEN = 1.05;

/** How much nearer the words are to one of our causes than to any topic that is none of ours; without words it is even. */
function nearness({ like }: Known): number | undefined {
  const ours = Math.max(...like.causes.values());
  return ours === 0 && like.elsewhere === 0 ? undefined : ours / like.elsewhere;
}

/** The words are clearly nearer to one of our causes than to any other topic. */
function isPutAsOurs(known: Known): boolean {
  return (nearness(known) ?? 0) > CLEARLY_OURS;
}

/** The words are nearer to another topic; where an error or a complaint of ours is there, less is asked of them. */
function isPutElsewhere(known: Known): boolean {
  const isSeen = showsOurError(known) || complainsOfOurs(known);
  return (nearness(known) ?? Infinity) < (isSeen ? NOT_OURS_IF_SEEN : NOT_OURS);
}

/** Some sentence is about another topic. */
function isNamedElsewhere({ now }: Known): boolean {
  return now.some(({ observation }) => observation.kind === 'elsewhere');
}

/** Another program is named and OpenClaw is not. */
function isOfOtherProgram({ now, isNamed }: Known): boolean {
  return (
    !isNamed && now.some(({ observation: seen }) => seen.kind === 'elsewhere' && seen.topic === OTHER_PROGRAM)
  );
}

function showsOurError({ now }: Known): boolean {
  return now.some(
    ({ observation }) => observation.kind === 'error' && errorMeaning(observation.code).aside !== true,
  );
}

/** Failures that stop other things too: in a thread about something else they are part of that. */
const COMMON: ReadonlySet<string | undefined> = new Set(['limit', 'overloaded', 'config-refused']);

/** Whether any failure in a thread about something else is one of authentication; without a failure the evidence decides. */
function failsAtOurs({ now }: Known): boolean {
  const codes = now.flatMap(({ observation }) =>
    observation.kind === 'error' ? [errorMeaning(observation.code)] : [],
  );
  return codes.length === 0 || codes.some(({ says, aside }) => aside !== true && !COMMON.has(says));
}

function complainsOfOurs({ now }: Known): boolean {
  return (
    now.some(({ observation: seen }) => seen.kind === 'claim' && seen.claim === 'complains') &&
    now.some(({ observation: seen }) =>
      seen.kind === 'subject' ? OWN_SUBJECTS.has(seen.about) : seen.kind === 'output',
    )
  );
}
