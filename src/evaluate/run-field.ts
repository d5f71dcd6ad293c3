import type { Bot, Said } from './bot.ts';
import { asksOf, committed, idsOf } from './opinion.ts';
import { recorded } from './recorded.ts';
import type { Result } from './result.ts';
import { type FieldTrial, isRight } from './trial.ts';

/** No trial goes on for longer than this many answers. */
const MOST_STEPS = 8;

/** Says every turn of the thread, then what the person had at hand for each ask; the belief at the end is judged. */
export async function runField(trial: FieldTrial, bot: Bot): Promise<Result> {
  const said: Said[] = [];
  for (const [index, turn] of trial.turns.entries()) {
    const { title } = trial;
    said.push(
      await bot({
        thread: trial.id,
        message: `${trial.id}-${index}`,
        author: turn.author ?? 'asker',
        role: turn.role ?? 'asker',
        ...(index === 0 && title !== undefined ? { title } : {}),
        text: turn.text,
        attachments: [],
      }),
    );
  }
  const hasSpoken = said.some(({ action }) => action !== 'quiet');
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const answer = answerTo(said.at(-1), trial);
    if (answer === undefined) break;
    said.push(
      await bot({
        thread: trial.id,
        message: `${trial.id}-x${step}`,
        author: 'asker',
        role: 'asker',
        text: answer,
        attachments: [],
      }),
    );
  }
  return judged(trial, said, hasSpoken);
}

function answerTo(last: Said | undefined, { outputs }: FieldTrial): string | undefined {
  return last?.action !== 'ask' || last.command === null ? undefined : recorded(outputs, last.command);
}

function judged(trial: FieldTrial, said: readonly Said[], hasSpoken: boolean): Result {
  const last = said.at(-1);
  const ids = idsOf(last);
  const isTop1 = isRight(trial, ids[0]);
  return {
    id: trial.id,
    kind: 'field',
    isOurs: trial.scope === 'in',
    wanted: trial.cause,
    asks: asksOf(said),
    wrong: [],
    top: ids.slice(0, 5),
    hasSpoken,
    isTop1,
    isTop3: ids.slice(0, 3).some((id) => isRight(trial, id)),
    isSolved: isTop1,
    isClean: isTop1,
    action: last?.action ?? 'quiet',
    ...committed(trial, last),
  };
}
