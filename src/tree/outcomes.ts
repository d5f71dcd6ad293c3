import { type Analysis, isRevealedBy, UNKNOWN_CAUSE } from '../diagnose/index.ts';
import {
  type Cause,
  type Check,
  type EvidenceItem,
  inWindow,
  type KnownRegression,
  matches,
  type Observation,
  type Pattern,
} from '../domain/index.ts';
import { backdrop } from './backdrop.ts';
import { concrete, narrowed } from './concrete.ts';
import { NEWEST } from './eras.ts';
import type { Shown, World } from './mind.ts';
import { phrase } from './phrase.ts';
import type { Guess } from './tree.ts';

/** What may be seen when checks are made, given that they are. The probabilities of one bundle add up to 1. */
export interface Outcome {
  readonly seen: string;
  readonly pattern?: string;
  readonly probability: number;
  readonly shown: Shown;
  /** The causes that would show it, with their part of the probability. */
  readonly guesses: readonly Guess[];
}

/** Causes below this show nothing worth a branch. */
const NEGLIGIBLE = 0.004;

/**
 * What each cause would leave behind in the outputs of these checks, by its most telling piece of evidence; causes that would show the
 * same are one outcome. The last outcome is that nothing telling is seen.
 */
export function outcomesOf(checks: readonly Check[], analysis: Analysis, world: World): readonly Outcome[] {
  const outcomes = new Map<string, Outcome>();
  let told = 0;
  for (const { cause, probability } of analysis.beliefs) {
    if (cause === UNKNOWN_CAUSE || probability < NEGLIGIBLE) continue;
    const one = outcomeOf(cause, { checks, analysis, world });
    if (one === undefined) continue;
    const key = JSON.stringify(one.shown);
    const other = outcomes.get(key);
    const part = probability * one.shows;
    const guesses = [...(other?.guesses ?? []), { cause, probability: part }];
    outcomes.set(key, { ...(other ?? one), probability: (other?.probability ?? 0) + part, guesses });
    told += part;
  }
  const nothing = { seen: 'nothing telling', probability: 1 - told, guesses: [] };
  const plain = { facts: outputs(checks, analysis, NEWEST), so: [] };
  const shown = { ...plain, facts: [...plain.facts, ...backdrop(checks, analysis, plain)] };
  return [...[...outcomes.values()].sort((a, b) => b.probability - a.probability), { ...nothing, shown }];
}

interface Asking {
  readonly checks: readonly Check[];
  readonly analysis: Analysis;
  readonly world: World;
}

function outcomeOf(
  id: string,
  { checks, analysis, world }: Asking,
): (Outcome & { shows: number }) | undefined {
  const reveals = checks.flatMap((check) => check.reveals);
  const verdict = analysis.verdicts.find(({ cause }) => cause.id === id);
  const telling = verdict?.unseen.filter((item) => isRevealedBy(item, reveals, analysis.known)) ?? [];
  const { strengths, shows: hopes } = analysis.known.weights;
  const [item] = [...telling].sort((a, b) => strengths[b.strength] - strengths[a.strength]);
  if (verdict === undefined || item === undefined) return undefined;
  const missing = [item.when].flat().filter((pattern) => !holds(pattern, analysis));
  const version = versionFor(verdict.cause, missing, world.knowledge.regressions);
  const provider = analysis.slots['provider'] ?? verdict.cause.providers?.[0] ?? 'anthropic';
  const filling = { provider, version, reveals };
  const told = concrete(missing, filling);
  const facts = [...outputs(checks, analysis, version), ...told.facts, ...backdrop(checks, analysis, told)];
  const shows = 1 - telling.reduce((miss, { strength }) => miss * (1 - (hopes[strength] ?? 0)), 1);
  return {
    ...wordsFor(item, narrowed(missing, filling)),
    probability: 0,
    shows,
    shown: { facts, so: told.so },
    guesses: [],
  };
}

function wordsFor({ why }: EvidenceItem, shown: readonly Pattern[]): Pick<Outcome, 'seen' | 'pattern'> {
  const pattern = phrase(shown);
  return why === undefined ? { seen: pattern } : { seen: why, pattern };
}

function holds(pattern: Pattern, { known }: Analysis): boolean {
  return (
    known.now.some(({ observation }) => matches(pattern, observation)) ||
    known.so.some(({ derived }) => matches(pattern, derived))
  );
}

/** That the outputs are there; the version too, where it was asked for. */
function outputs(checks: readonly Check[], { known }: Analysis, version: string): readonly Observation[] {
  const isKnown = known.now.some(({ observation }) => observation.kind === 'version');
  return checks.flatMap(({ id, kind }): readonly Observation[] => {
    if (id === 'version') return isKnown ? [] : [{ kind: 'version', version }];
    return kind === 'command' ? [{ kind: 'output', command: id }] : [];
  });
}

/** A version in which the cause can happen: the newest, or the last of its window or of the bug's. */
function versionFor(
  cause: Cause,
  missing: readonly Pattern[],
  regressions: readonly KnownRegression[],
): string {
  const wanted = missing.find(({ kind }) => kind === 'regression');
  const bug = regressions.find(
    ({ id, cause: of }) =>
      wanted !== undefined && [wanted['id'] ?? id].flat().includes(id) && isOf(cause, of),
  );
  const window = bug?.versions ?? cause.versions;
  if (inWindow(NEWEST, window) !== false) return NEWEST;
  return window?.to ?? window?.from ?? NEWEST;
}

function isOf(cause: Cause, of: string | undefined): boolean {
  return (of ?? 'release-regression') === cause.id;
}
