import { type Fact, matches, type Pattern } from '../domain/index.ts';
import type { Conclusion } from './situation.ts';

/** Finds the facts that fit a pattern (or stand behind a conclusion that fits); undefined where nothing does. */
export type LookUp = (pattern: Pattern) => readonly Fact[] | undefined;

/**
 * A look-up over what is known. Facts are sorted by kind once and each pattern is looked up once: documents ask the same things over
 * and over, most of them about kinds that nothing was seen of.
 */
export function lookUp(now: readonly Fact[], so: readonly Conclusion[]): LookUp {
  const facts = Map.groupBy(now, ({ observation }) => observation.kind as string);
  const conclusions = Map.groupBy(so, ({ derived }) => derived.kind as string);
  const known = new Map<Pattern, readonly Fact[] | undefined>();
  const kinds = new Set([...facts.keys(), ...conclusions.keys()]);
  const find: LookUp = (pattern) => {
    const fact = facts.get(pattern.kind)?.findLast(({ observation }) => matches(pattern, observation));
    if (fact !== undefined) return [fact];
    return conclusions.get(pattern.kind)?.find(({ derived }) => matches(pattern, derived))?.from;
  };
  return (pattern) => {
    if (!kinds.has(pattern.kind)) return undefined;
    const before = known.get(pattern);
    if (before !== undefined || known.has(pattern)) return before;
    const found = find(pattern);
    known.set(pattern, found);
    return found;
  };
}
