import { type ErrorCode, errorMeaning } from '../domain/index.ts';

/** Codes that say too little to take the place of a provider's own words. */
const VAGUE: ReadonlySet<ErrorCode> = new Set([
  'http-401',
  'http-403',
  'http-429',
  'all-models-failed',
  'no-available-profile',
  'provider-in-cooldown',
  // A value that is seen, in outputs that hide secrets too; nothing failed by it yet.
  'redacted-placeholder',
]);

/** Whether a wording is the failure itself, and not OpenClaw's rewrite of it or a bare status. */
export function isLiteral(code: ErrorCode): boolean {
  return errorMeaning(code).hides !== true && !VAGUE.has(code);
}
