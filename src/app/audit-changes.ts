import type { Case } from '../domain/index.ts';
import type { Context } from './context.ts';
import type { AuditEntry } from './ports.ts';

/** Writes down what somebody's message or press brought about in a case. */
export async function auditChanges(
  { audit }: Context,
  who: string,
  [before, after]: readonly [before: Case, after: Case],
): Promise<void> {
  const { thread, guild, solution } = after;
  for (const what of changesOf(before, after)) {
    await audit({ who, what, thread, guild, ...(what === 'mark' ? { detail: solution?.cause } : {}) });
  }
}

function changesOf(before: Case, after: Case): readonly AuditEntry['what'][] {
  const begins = (name: 'solution' | 'paused'): boolean =>
    before[name] === undefined && after[name] !== undefined;
  const isReopened = before.solution !== undefined && after.solution === undefined;
  return [
    ...(begins('solution') ? (['mark'] as const) : []),
    ...(isReopened ? (['unmark'] as const) : []),
    ...(begins('paused') ? (['pause'] as const) : []),
  ];
}
