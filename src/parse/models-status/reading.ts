import type { Observation } from '../../domain/index.ts';

/** What one line says, and which part of the report it is: several parts together show that the report was pasted. */
export interface Reading {
  readonly part: string;
  readonly observations: readonly Observation[];
}
