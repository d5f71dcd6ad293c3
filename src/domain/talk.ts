import type { Claim } from './claim.ts';
import type { Observation } from './observation.ts';

/** What somebody asks about the last ask or advice, besides how to do it. */
export const COUNTER_QUESTIONS = [
  'asks-safe',
  'asks-purpose',
  'asks-which-key',
  'asks-duration',
  'asks-picture',
  'asks-next',
] as const;

/** What can be said to somebody about the last ask or advice, besides how to do it: each once. */
export const ASIDES = [...COUNTER_QUESTIONS, 'other-error'] as const;
export type Aside = (typeof ASIDES)[number];

/** Whether a slip is one of them. */
export function isAside(slip: string): slip is Aside {
  return ASIDES.some((aside) => aside === slip);
}

/** Said back to the bot: it may want an answer, and tells nothing of the trouble. */
const TALK: ReadonlySet<Claim> = new Set<Claim>([
  ...ASIDES,
  'keeps-back',
  'asks-how',
  'no-answer',
  'will-do',
  'did-it',
]);

/** They describe the message, not the trouble. */
const OF_THE_MESSAGE: ReadonlySet<Observation['kind']> = new Set<Observation['kind']>([
  'language',
  'mention',
  'subject',
  'tui-state',
  'output',
  'wizard',
]);

/** Whether it tells nothing of the trouble by itself. */
export function isTalk(seen: Observation): boolean {
  return OF_THE_MESSAGE.has(seen.kind) || (seen.kind === 'claim' && TALK.has(seen.claim));
}
