import { errorMeaning, type Fact, type Observation, OTHER_PROGRAM, type Subject } from '../domain/index.ts';
import { UNKNOWN_CAUSE } from './beliefs.ts';
import type { Verdict } from './judge.ts';
import type { Known } from './known.ts';
import type { OursSign } from './weights.ts';

/**
 * Whether a thread is any of our business: what speaks for it and against it is added up, as it is for a cause. Where the sum
 * is below zero the bot keeps silent.
 */
export function isOurs(verdicts: readonly Verdict[], known: Known): boolean {
  const { base, signs } = known.weights.ours;
  return SIGNS.reduce((sum, [sign, sizeOf]) => sum + signs[sign] * sizeOf(known, verdicts), base) > 0;
}

/** How much there is of each sign: 0 or 1, or a number where it has degrees. */
const SIGNS: readonly (readonly [OursSign, (known: Known, verdicts: readonly Verdict[]) => number])[] = [
  ['nearer', nearer],
  ['ownFailure', ({ now }) => Number(failureIn(now) === 'own')],
  ['failure', ({ now }) => Number(failureIn(now) === 'shared')],
  ['subject', ({ now }) => Number(now.some(({ observation }) => isOwnSubject(observation)))],
  ['complaint', (known) => Number(complains(known) && isAboutOurs(known))],
  ['terse', (known) => Number(!known.like.isTelling && isAboutOurs(known))],
  ['evidence', ({ weights }, verdicts) => heaviest(verdicts, weights)],
  ['named', ({ isNamed }) => Number(isNamed)],
  ['underWay', ({ isUnderWay }) => Number(isUnderWay)],
  ['elsewhere', ({ now }) => Number(now.some(({ observation }) => observation.kind === 'elsewhere'))],
  ['otherProgram', (known) => Number(!known.isNamed && isOfOtherProgram(known))],
];

/** So that a word which one document alone has is not infinitely nearer. */
const FAINT = 0.03;

/** As near as what is ours usually is: for facts that come without words. */
const USUAL = 1;

/** Nearer than this tells nothing more, in either direction. */
const MOST = 1.2;

/** How much nearer the words are to one of our causes than to any topic of others, as a logarithm; a few words count half. */
function nearer({ like }: Known): number {
  if (like.nearest === 0 && like.elsewhere === 0) return USUAL;
  const ratio = Math.log((like.nearest + FAINT) / (like.elsewhere + FAINT));
  const told = Math.max(-MOST, Math.min(MOST, ratio));
  return like.isTelling ? 2 * told : told;
}

/** Failures that stop other things too: in a thread about something else they are part of that. */
const COMMON: ReadonlySet<string | undefined> = new Set(['limit', 'overloaded', 'config-refused']);

/** Who says what nobody but OpenClaw says; a provider says the same to every program. */
const OWN_LAYERS: ReadonlySet<string> = new Set(['openclaw', 'gateway']);

/** How OpenClaw puts a provider's words, and no other program does (`src/agents/failover-error.ts`, `src/logging`, 2026.1.29 to 2026.9.6). */
const OWN_FRAME =
  /\b(?:run error:|FailoverError|FallbackSummaryError|ProviderAuthError|GatewayClientRequestError|LLM (?:error|request (?:failed|rejected))|agent failed before reply|isError=|rawError=)|\bHTTP [45]\d\d: |\bHTTP [45]\d\d [a-z_]+_error: |⚠️ [\w.:-]{1,60}\/[\w.:/-]{1,80} request failed|\[(?:agent|agents|diagnostic|gateway|model-fallback)[/\]]/iu;

/** Whether a failure of authentication is there: in OpenClaw's own way, or else in words that others get as well. */
function failureIn(now: readonly Fact[]): 'own' | 'shared' | undefined {
  const failures = now.filter(isFailure);
  if (failures.length === 0) return undefined;
  return failures.some(isOwnFailure) ? 'own' : 'shared';
}

function isFailure({ observation: seen }: Fact): boolean {
  if (seen.kind !== 'error') return false;
  const { says, aside } = errorMeaning(seen.code);
  return aside !== true && !COMMON.has(says);
}

function isOwnFailure({ observation: seen, evidence }: Fact): boolean {
  if (seen.kind !== 'error') return false;
  return OWN_LAYERS.has(errorMeaning(seen.code).layer) || OWN_FRAME.test(evidence.quote);
}

/** Somebody says that something fails. */
function complains({ now }: Known): boolean {
  return now.some(({ observation: seen }) => seen.kind === 'claim' && seen.claim === 'complains');
}

/** Who writes a few words writes what it is about: a failure or a subject of ours. */
function isAboutOurs({ now }: Known): boolean {
  return failureIn(now) !== undefined || now.some(({ observation }) => isOwnSubject(observation));
}

/** Subjects that are authentication, whatever is said of them. */
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

function isOwnSubject(seen: Observation): boolean {
  return seen.kind === 'subject' && OWN_SUBJECTS.has(seen.about);
}

/** The evidence for the cause that has most of it: 1 is one strong suggestion; more than a proof adds nothing. */
function heaviest(verdicts: readonly Verdict[], { strengths }: Known['weights']): number {
  const sums = verdicts
    .filter(({ cause }) => cause.id !== UNKNOWN_CAUSE)
    .map(({ for: reasons }) => reasons.reduce((sum, { strength }) => sum + strengths[strength], 0));
  return Math.min(Math.max(0, ...sums), strengths.proves) / strengths['suggests-strongly'];
}

function isOfOtherProgram({ now }: Known): boolean {
  return now.some(({ observation: seen }) => seen.kind === 'elsewhere' && seen.topic === OTHER_PROGRAM);
}
