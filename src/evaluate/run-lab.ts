import type { Inbound } from '../app/index.ts';
import type { Bot, Said } from './bot.ts';
import { asksOf, committed, idsOf } from './opinion.ts';
import { recorded } from './recorded.ts';
import type { Result } from './result.ts';
import { isRight, type LabTrial } from './trial.ts';

const MOST_STEPS = 8;
const CANNOT = "sorry, I can't get that";
const IN_VAIN = 'did that, still the same error';

/** A simulated asker: pastes what was recorded, says what it knows, and that a wrong fix did not help. Ends with the right fix. */
export async function runLab(trial: LabTrial, bot: Bot): Promise<Result> {
  const said: Said[] = [];
  const wrong: string[] = [];
  let isSolved = false;
  let text: string | undefined = trial.opening;
  for (let step = 0; step < MOST_STEPS && text !== undefined; step += 1) {
    const last = await bot(messageOf(trial, step, text));
    said.push(last);
    const cause = last.action === 'advise' ? (idsOf(last)[0] ?? '?') : undefined;
    isSolved = isRight(trial, cause);
    if (cause !== undefined && !isSolved) wrong.push(cause);
    text = isSolved ? undefined : replyTo(last, trial);
  }
  return judged(trial, said, { wrong, isSolved });
}

function messageOf({ id, title }: LabTrial, step: number, text: string): Inbound {
  return {
    thread: id,
    message: `${id}-${step}`,
    author: 'asker',
    role: 'asker',
    ...(step === 0 && title !== undefined ? { title } : {}),
    text,
    attachments: [],
  };
}

/** What the asker answers; nothing where the bot is done. */
function replyTo(last: Said, { outputs, says }: LabTrial): string | undefined {
  if (last.action === 'advise') return IN_VAIN;
  if (last.action !== 'ask') return undefined;
  const output = last.command === null ? undefined : recorded(outputs, last.command);
  return output ?? says.find(({ match }) => new RegExp(match, 'iu').test(last.text))?.text ?? CANNOT;
}

function judged(
  trial: LabTrial,
  said: readonly Said[],
  { wrong, isSolved }: { readonly wrong: readonly string[]; readonly isSolved: boolean },
): Result {
  const last = said.at(-1);
  const ids = idsOf(last);
  const isClean = wrong.length === 0;
  return {
    id: trial.id,
    kind: 'lab',
    isOurs: true,
    wanted: trial.cause,
    asks: asksOf(said),
    wrong,
    top: ids.slice(0, 5),
    hasSpoken: said.some(({ action }) => action !== 'quiet'),
    isTop1: isSolved || (isClean && isRight(trial, ids[0])),
    isTop3: ids.slice(0, 3).some((id) => isRight(trial, id)),
    isSolved,
    isClean: isSolved && isClean,
    action: last?.action ?? 'quiet',
    ...committed(trial, said.find(({ action }) => action === 'advise') ?? last),
  };
}
