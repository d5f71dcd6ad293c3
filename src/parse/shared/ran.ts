import type { Found, Segment } from '../../domain/index.ts';
import { given } from './given.ts';
import { lineOf } from './find.ts';
import { lacking } from './lacks.ts';

/**
 * That the output of a command is here, when the paste shows its prompt: one `output` observation at the first line with
 * text, also where the command only failed. Nothing where the command is another one, not shown, or printed nothing.
 */
export function ran(segment: Segment, command: RegExp, check: string): readonly Found[] {
  if (segment.command === undefined || !command.test(segment.command)) return [];
  const at = segment.lines.findIndex((line) => line.text.trim() !== '');
  return at === -1 ? [] : [{ observation: { kind: 'output', command: check }, at }];
}

/** The same observation for an output that is recognised by its own text; only one where both hold. */
export function seen(found: readonly Found[], check: string, at: number | undefined): readonly Found[] {
  if (found.length > 0 || at === undefined || at === -1) return found;
  return [{ observation: { kind: 'output', command: check }, at }];
}

/** The same with what is missing of an output that has known lines at both ends. */
export function between(
  found: readonly Found[],
  segment: Segment,
  [head, tail]: readonly [RegExp, RegExp],
): readonly Found[] {
  const lacks = lacking({
    head: lineOf(segment, head) !== undefined,
    tail: lineOf(segment, tail) !== undefined,
  });
  return found.map(({ observation, at }) => ({
    observation: observation.kind === 'output' ? { ...observation, ...given({ lacks }) } : observation,
    at,
  }));
}
