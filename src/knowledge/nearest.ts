import { editDistance } from '../domain/index.ts';

/** The longest list of names that is shown in full. */
const SHORT_LIST = 20;

/** The names most like a misspelt one, best first; empty where none is like it. */
function nearest(wrong: string, names: readonly string[]): readonly string[] {
  const like = names
    .map((name) => ({ name, distance: editDistance(wrong, name) }))
    .filter(({ name, distance }) => distance <= Math.max(2, Math.floor(name.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  const best = like[0]?.distance ?? 0;
  return like
    .filter(({ distance }) => distance <= best + 1)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** A sentence about the names that were possible: the nearest ones, or all of a short list. */
export function expectedNames(wrong: string, names: readonly string[]): string {
  const like = nearest(wrong, names);
  if (like.length > 0) return `did you mean ${like.join(' or ')}?`;
  if (names.length > SHORT_LIST) return 'none of the known names is like it';
  return `expected ${names.length > 1 ? 'one of ' : ''}${names.join(', ')}`;
}
