import { UNKNOWN_CAUSE } from '../diagnose/index.ts';
import type { Case, Language } from '../domain/index.ts';
import type { Bot, Stats } from './bot.ts';
import type { Context } from './context.ts';
import type { StoredCase } from './ports.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Counts the cases that were ours. What people confirmed and what they left in silence are never added up. */
export function makeStats(context: Context): Bot['stats'] {
  const { cases, clock } = context.needs;
  return async ({ guild, since, language }) => {
    const stored = await cases.list({ createdSince: since, ...(guild === undefined ? {} : { guild }) });
    const ours = stored.filter(({ state }) => state.phase !== 'new');
    const quietSince = new Date(clock().getTime() - WEEK).toISOString();
    return statsOf(ours, { since, quietSince, context, language });
  };
}

function statsOf(
  ours: readonly StoredCase[],
  of: {
    readonly since: string;
    readonly quietSince: string;
    readonly context: Context;
    readonly language: Language | undefined;
  },
): Stats {
  const count = (fits: (one: StoredCase) => boolean): number => ours.filter(fits).length;
  const isSilent = ({ state, updatedAt }: StoredCase): boolean =>
    state.phase === 'abandoned' || (state.phase === 'advised' && updatedAt < of.quietSince);
  const isOpen = ({ state }: StoredCase): boolean => state.phase === 'asking' || state.phase === 'advised';
  const messages = middle(ours.filter(({ state }) => isSolved(state)).map(({ state }) => written(state)));
  const ends = ours.map(({ state }) => ({ state, cause: causeOf(state, of.context) }));
  return {
    since: of.since,
    threads: ours.length,
    open: count((one) => isOpen(one) && !isSilent(one)),
    solvedByAsker: count(({ state }) => isSolved(state) && state.solution?.by === 'asker'),
    solvedByHelper: count(({ state }) => isSolved(state) && state.solution?.by !== 'asker'),
    silent: count(isSilent),
    handedOver: count(({ state }) => state.phase === 'handed-over'),
    rated: { up: sumOf(ours, 'up'), down: sumOf(ours, 'down') },
    ...(messages === undefined ? {} : { messagesToSolution: messages }),
    causes: ranked(ends, (cause) => of.context.titleOf(cause, of.language)),
    unknown: ends.filter(({ state, cause }) => cause === UNKNOWN_CAUSE && !isSolved(state)).length,
    days: daysOf(ours),
  };
}

function sumOf(ours: readonly StoredCase[], way: 'up' | 'down'): number {
  const said = ours.flatMap(({ state }) => state.outbox);
  return said.reduce((sum, { rated }) => sum + (rated?.[way] ?? 0), 0);
}

function isSolved({ phase }: Case): boolean {
  return phase === 'solved';
}

function written({ readings }: Case): number {
  return readings.filter(({ message }) => !message.startsWith('press:')).length;
}

function middle(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** What it was as far as anybody said, else what is believed first. */
function causeOf(state: Case, context: Context): string {
  const said = state.solution?.cause ?? state.told;
  return said ?? context.analysed(state).beliefs[0]?.cause ?? UNKNOWN_CAUSE;
}

function ranked(
  ends: readonly { readonly cause: string }[],
  titleOf: (cause: string) => string,
): Stats['causes'] {
  const counts = new Map<string, number>();
  for (const { cause } of ends) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return [...counts]
    .map(([cause, count]) => ({ cause, count, title: titleOf(cause) }))
    .toSorted((a, b) => b.count - a.count || a.cause.localeCompare(b.cause));
}

function daysOf(ours: readonly StoredCase[]): Stats['days'] {
  const days = new Map<string, { threads: number; solved: number }>();
  for (const { state, createdAt } of ours) {
    const day = createdAt.slice(0, 10);
    const before = days.get(day) ?? { threads: 0, solved: 0 };
    days.set(day, {
      threads: before.threads + 1,
      solved: before.solved + (isSolved(state) ? 1 : 0),
    });
  }
  return [...days]
    .map(([day, numbers]) => ({ day, ...numbers }))
    .toSorted((a, b) => a.day.localeCompare(b.day));
}
