import type { Observed } from '../../domain/index.ts';

/** What is not there of an output. */
export type Lacks = NonNullable<Observed<'output'>['lacks']>;

/** What is missing, by the ends that are there; undefined where both are. */
export function lacking(ends: { readonly head: boolean; readonly tail: boolean }): Lacks | undefined {
  if (ends.head) return ends.tail ? undefined : 'tail';
  return ends.tail ? 'head' : 'ends';
}
