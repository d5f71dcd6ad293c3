import { type Observed, PROBE_STATUSES } from '../../domain/index.ts';

type Status = Observed<'probe'>['status'];

const STATUSES: readonly Status[] = PROBE_STATUSES;
const NOT_CALLED = /temporarily (?:unavailable|disabled)/iu;

/**
 * The status of a probe. A profile that was locked was not called at all (from 2026.8): `unavailable`, although the table
 * says `unknown`. Undefined for a word that is no status.
 */
export function probeStatus(word: string | undefined, detail: string): Status | undefined {
  const status = STATUSES.find((one) => one === word);
  return status === 'unknown' && NOT_CALLED.test(detail) ? 'unavailable' : status;
}

const REASON = /Auth reason \[(?<code>\w+)\]/u;
const OTHER_REASONS: readonly (readonly [RegExp, string])[] = [
  [/excluded[ _]by[ _]auth[._]order/iu, 'excluded_by_auth_order'],
  [/could not resolve SecretRef/iu, 'unresolved_ref'],
];

/** The reason a probe's detail gives, as the code OpenClaw uses for it in its JSON output. */
export function probeReason(detail: string): string | undefined {
  return REASON.exec(detail)?.groups?.['code'] ?? OTHER_REASONS.find(([words]) => words.test(detail))?.[1];
}
