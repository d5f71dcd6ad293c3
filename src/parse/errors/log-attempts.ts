import type { Found, Observed } from '../../domain/index.ts';
import { given } from '../shared/given.ts';
import { groupsOf } from '../shared/groups-of.ts';
import { modelRef } from '../shared/model-ref.ts';
import type { LogLine } from './log-fields.ts';
import { profileOf } from './profile-ids.ts';

type Attempt = Observed<'attempt'>;
/** One thing a log line tells, and the line. */
interface Seen {
  readonly observation: Attempt | Observed<'error'>;
  readonly at: number;
}

type Fields = Readonly<Record<string, string>>;

const STATUS = /^(?:HTTP )?(?<status>[45]\d\d)\b/u;

/** The attempt a log line tells of: none where the line tells of no model or of a success. */
export function attemptOf(log: LogLine): Attempt | undefined {
  const { fields } = log;
  const target = targetOf(fields);
  const status = statusOf(fields);
  const fine =
    fields['decision'] === 'candidate_succeeded' || (log.event === 'transport' && status === undefined);
  if (target === undefined || fine) return undefined;
  return {
    kind: 'attempt',
    ...target,
    ...given({
      reason: fields['reason'] ?? fields['failoverReason'] ?? fields['profileFailureReason'],
      status,
      profile: profileOf(fields['profile'] ?? fields['profileId']),
      position: log.event === 'fallback' ? positionOf(fields) : undefined,
    }),
  };
}

/** `provider=p model=m`, `provider=p/m` (up to 2026.3), `from=p/m`, `candidate=p/m`, `candidateProvider` + `candidateModel`. */
function targetOf(fields: Fields): { provider: string; model?: string } | undefined {
  const named = fields['candidateProvider'] ?? fields['provider'];
  const ref = modelRef(fields['candidate'] ?? fields['from'] ?? named ?? fields['candidateModel'] ?? '');
  if (ref !== undefined || named === undefined || named === '') return ref;
  return { provider: named.toLowerCase(), ...given({ model: fields['candidateModel'] ?? fields['model'] }) };
}

function positionOf(fields: Fields): 'first' | 'later' {
  const requested = fields['requested'] ?? fields['requestedModel'];
  const candidate = fields['candidate'] ?? fields['candidateModel'];
  return requested === undefined || requested === candidate ? 'first' : 'later';
}

function statusOf(fields: Fields): number | undefined {
  const said = groupsOf(STATUS, fields['rawError'] ?? fields['error'])?.['status'];
  const status = Number(fields['status'] ?? fields['httpCode'] ?? said);
  return Number.isInteger(status) && status >= 400 && status < 600 ? status : undefined;
}

/**
 * Several lines tell of one attempt, or of one error: what they say is put together where it does not differ. The last line
 * is the one to quote.
 */
export function mergeSeen(seen: readonly Seen[]): readonly Found[] {
  const merged: Seen[] = [];
  for (const one of seen) {
    const index = merged.findLastIndex(({ observation }) => agree(observation, one.observation));
    const earlier = merged[index];
    if (earlier === undefined) merged.push(one);
    else
      merged[index] = {
        observation: { ...earlier.observation, ...one.observation },
        at: one.at,
      };
  }
  return merged;
}

function agree(a: object, b: object): boolean {
  const other = b as Readonly<Record<string, unknown>>;
  return Object.entries(a).every(([name, value]) => other[name] === undefined || other[name] === value);
}
