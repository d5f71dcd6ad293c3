import { providerIndex } from '../diagnose/index.ts';
import type { Case, Knowledge } from '../domain/index.ts';
import { type Branch, branchesAt, type World } from '../tree/index.ts';

/** The branches of the decision tree at a place of a case, by the documents of the moment. */
export function branchesOf(current: () => Knowledge): (state: Case, order: number) => readonly Branch[] {
  const worlds = new WeakMap<Knowledge, World>();
  return (state, order) => {
    const knowledge = current();
    const world = worlds.get(knowledge) ?? { knowledge, providers: providerIndex(knowledge.providers) };
    worlds.set(knowledge, world);
    return branchesAt(world, state, order);
  };
}
