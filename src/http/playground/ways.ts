import type { PathStop } from '../../app/index.ts';
import { type Case, type Knowledge, percent } from '../../domain/index.ts';
import type { Branch, SiteNeeds } from '../ports.ts';
import { causeTitle } from './beliefs-view.ts';
import { checkList } from './drawn.ts';

/** A way on from a stop that was not taken, or not yet: what would be seen, and what the bot would do then. */
export interface Way {
  readonly seen: string;
  readonly leads: string;
}

const ENDS = { solved: 'solved', 'handed-over': 'a person takes over', waiting: 'wait' } as const;

/** For each stop the ways that were not taken. While an answer is awaited, these are all ways. */
export function waysNotTaken(
  path: readonly PathStop[],
  { state, branches, knowledge }: Pick<SiteNeeds, 'branches'> & { state: Case; knowledge: Knowledge },
): readonly (readonly Way[])[] {
  return path.map((stop, index) => {
    if (stop.kind !== 'ask' && stop.kind !== 'advise') return [];
    const taken = path.slice(index + 1).find(({ kind }) => kind !== 'seen');
    return branches(state, stop.order)
      .filter((branch) => !isTaken(branch, stop, taken))
      .map(({ seen, probability, to }) => ({
        seen: probability === undefined ? seen : `${percent(probability)}: ${seen}`,
        leads: destination(to, knowledge),
      }));
  });
}

/** What is done next tells which way it was. Several answers can lead to the same place: then all of them are on the walk. */
function isTaken({ to, isRefused }: Branch, stop: PathStop, taken: PathStop | undefined): boolean {
  if (stop.kind === 'ask' && stop.state === 'unavailable' && isRefused === true) return true;
  return taken?.kind === to.kind && placeOf(to) === placeOf(taken);
}

function placeOf(place: Branch['to'] | PathStop): string {
  switch (place.kind) {
    case 'ask':
      return place.checks.join();
    case 'advise':
      return place.cause;
    case 'end':
      return place.phase;
    case 'seen':
      return '';
  }
}

function destination(to: Branch['to'], knowledge: Knowledge): string {
  if (to.kind === 'ask') return `ask: ${checkList(to.checks, knowledge)}`;
  return to.kind === 'advise' ? `fix: ${causeTitle(to.cause, knowledge)}` : ENDS[to.phase];
}
