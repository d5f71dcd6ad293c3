import type { Derived, Fact, KnownRegression, ObservationKind, Observed } from '../domain/index.ts';
import type { Providers } from './providers.ts';
import type { Timeline } from './timeline.ts';

/** All that a derivation may look at. */
export interface Situation {
  readonly now: readonly Fact[];
  readonly past: readonly Fact[];
  readonly providers: Providers;
  readonly regressions: readonly KnownRegression[];
}

/** Something that follows from facts, with the facts it follows from. */
export interface Conclusion {
  readonly derived: Derived;
  readonly from: readonly Fact[];
}

/** One step of inference. Later ones see the conclusions of earlier ones. */
export type Derivation = (situation: Situation, so: readonly Conclusion[]) => readonly Conclusion[];

/** A fact whose observation is of one kind. */
export type FactOf<K extends ObservationKind> = Fact & { readonly observation: Observed<K> };

/** The facts of one kind, in order of time. */
export function ofKind<K extends ObservationKind>(facts: readonly Fact[], kind: K): readonly FactOf<K>[] {
  return facts.filter((fact): fact is FactOf<K> => fact.observation.kind === kind);
}

/** The newest observation of one kind. */
export function newest<K extends ObservationKind>(facts: readonly Fact[], kind: K): FactOf<K> | undefined {
  return ofKind(facts, kind).at(-1);
}

/** The first conclusion of one kind. */
export function concluded<K extends Derived['kind']>(
  so: readonly Conclusion[],
  kind: K,
): (Conclusion & { readonly derived: Extract<Derived, { kind: K }> }) | undefined {
  return so.find(
    (one): one is Conclusion & { derived: Extract<Derived, { kind: K }> } => one.derived.kind === kind,
  );
}

/** Whether an output of a check is among the facts. */
export function hasOutput(facts: readonly Fact[], command: string): boolean {
  return ofKind(facts, 'output').some((fact) => fact.observation.command === command);
}

/** The situation of a timeline. */
export function situationOf(
  line: Timeline,
  providers: Providers,
  regressions: readonly KnownRegression[],
): Situation {
  return { ...line, providers, regressions };
}
