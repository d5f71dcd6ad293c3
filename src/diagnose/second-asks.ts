import type { Case } from '../domain/index.ts';
import type { Known } from './known.ts';
import { ofKind } from './situation.ts';

/** Outputs that people paste unasked, whatever they were asked for. */
const ASIDE = new Set(['run-log', 'version']);

/** Checks that may be asked for once more although they were asked for, or their output is there: what to say of each. */
export type SecondAsks = ReadonlyMap<string, string>;

/** What came in part, and what was asked for where another output came instead. Each once. */
export function secondAsks(state: Pick<Case, 'asked' | 'readings'>, known: Known): SecondAsks {
  const retried = new Set(state.asked.flatMap(({ check, retried: was }) => (was === true ? [check] : [])));
  const partial = known.partial.map(({ id, lacks }) => [id, `cut-${lacks}`] as const);
  const mistaken = mistakenFor(state, known).map((id) => [id, 'other-output'] as const);
  return new Map([...partial, ...mistaken].filter(([id]) => !retried.has(id)));
}

/** The commands that were asked for where the newest message has the output of another one. */
function mistakenFor(
  { asked, readings }: Pick<Case, 'asked' | 'readings'>,
  { checks }: Known,
): readonly string[] {
  const pasted = ofKind(readings.at(-1)?.facts ?? [], 'output').map(({ observation }) => observation.command);
  const others = pasted.filter((id) => !ASIDE.has(id));
  if (others.length === 0 || pasted.some((id) => asked.some(({ check }) => check === id))) return [];
  const commands = checks.filter(({ kind }) => kind === 'command').map(({ id }) => id);
  return asked.flatMap(({ check, state }) =>
    state === 'waiting' && commands.includes(check) ? [check] : [],
  );
}
