import type { Said } from './bot.ts';
import type { Opinion, Result } from './result.ts';
import { isRight, type Trial } from './trial.ts';

/** What is judged where the bot said nothing at all. */
const NOTHING: Pick<Said, 'causes' | 'beliefs'> = { causes: [], beliefs: [] };

/** The belief a trial is judged by, at the answer in which the bot committed itself to it. */
export function committed(
  trial: Trial,
  said: Pick<Said, 'causes' | 'beliefs'> = NOTHING,
): Pick<Result, 'commitment' | 'first' | 'due'> {
  const [first] = said.causes;
  const due = opinionOf(trial.cause, said);
  if (first === undefined) return { due };
  const commitment = { probability: first.probability, isRight: isRight(trial, first.id) };
  return { commitment, first: opinionOf(first.id, said), due };
}

/** The ids of the causes of an answer, most believed first. */
export function idsOf(said: Pick<Said, 'causes'> = NOTHING): readonly string[] {
  return said.causes.map(({ id }) => id);
}

/** What was asked for, in order. */
export function asksOf(said: readonly Said[]): readonly string[] {
  return said.flatMap(({ action, check, command }) => (action === 'ask' ? [check ?? command ?? '?'] : []));
}

/** What the bot thinks of a cause; a probability of 0 where it thinks nothing of it. */
function opinionOf(cause: string, { beliefs }: Pick<Said, 'beliefs'>): Opinion {
  const index = beliefs.findIndex((belief) => belief.cause === cause);
  const belief = beliefs[index];
  return belief === undefined
    ? { cause, probability: 0, for: [], against: [] }
    : { ...belief, rank: index + 1 };
}
