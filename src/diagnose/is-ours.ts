import { errorMeaning, OTHER_PROGRAM, type Strength, type Subject } from '../domain/index.ts';
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
 * else, only proof counts, and limits or a refused config are no proof. A topic that is only named does not count where an
 * error of ours is shown and the words are clearly nearer to ours. Before that the bot keeps silent.
 */
export function isOurs(verdicts: readonly Verdict[], known: Known): boolean {
  if (isOfOtherProgram(known)) return false;
  if (isElsewhere(known))
    return !isQuoted(known) && failsAtOurs(known) && hasWeight(verdicts, known, 'proves');
  return (
    isPutAsOurs(known) ||
    showsOurError(known) ||
    complainsOfOurs(known) ||
    hasWeight(verdicts, known, 'suggests-strongly')
  );
}

/** Whether some cause has evidence of this weight together. */
function hasWeight(verdicts: readonly Verdict[], { weights }: Known, needed: Strength): boolean {
  return verdicts.some(
    ({ cause, for: reasons }) =>
      cause.id !== UNKNOWN_CAUSE &&
      reasons.reduce((sum, { strength }) => sum + weights.strengths[strength], 0) >=
        weights.strengths[needed],
  );
}

/** The text shows that it is about something else. */
function isElsewhere(known: Known): boolean {
  return isQuoted(known) || isPutElsewhere(known) || (isNamedElsewhere(known) && !isOursAnyway(known));
}

/** How much nearer words are to our causes than to other topics: clearly ours above, not ours below; less where something else is seen. */
const CLEARLY_OURS = 2.2;
const NOT_OURS = 1.4;
const NOT_OURS_IF_SEEN = 1.05;

/** How much nearer the words are to one of our causes than to any topic that is none of ours; without words it is even. */
function nearness({ like }: Known): number | undefined {
  const { nearest, elsewhere } = like;
  return nearest === 0 && elsewhere === 0 ? undefined : nearest / elsewhere;
}

/** The words are clearly nearer to one of our causes than to any other topic. */
function isPutAsOurs(known: Known): boolean {
  return known.like.isTelling && (nearness(known) ?? 0) > CLEARLY_OURS;
}

/** One of our failures, told in words that are clearly nearer to ours, though another topic is named. */
function isOursAnyway(known: Known): boolean {
  const isOther = known.now.some(
    ({ observation: seen }) => seen.kind === 'elsewhere' && seen.topic === OTHER_PROGRAM,
  );
  return !isOther && isPutAsOurs(known) && showsOurError(known) && failsAtOurs(known);
}

/** The words are nearer to another topic; where an error or a complaint of ours is there, less is asked of them. */
function isPutElsewhere(known: Known): boolean {
  const isSeen = showsOurError(known) || complainsOfOurs(known);
  return (nearness(known) ?? Infinity) < (isSeen ? NOT_OURS_IF_SEEN : NOT_OURS);
}

/** The words are nearer to a topic whose threads quote errors of ours without having them. */
function isQuoted(known: Known): boolean {
  return known.like.isQuoting && (nearness(known) ?? Infinity) < NOT_OURS_IF_SEEN;
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
