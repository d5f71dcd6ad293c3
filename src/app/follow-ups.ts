import { followUpDue, say } from '../case/index.ts';
import type { Case, Language } from '../domain/index.ts';
import { followUp } from '../reply/index.ts';
import type { Bot } from './bot.ts';
import type { Context } from './context.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Asks once, a day after a fix nobody answered. */
export function makeFollowUps(context: Context): Bot['followUps'] {
  const { cases, clock } = context.needs;
  return async () => {
    const now = clock().getTime();
    const updatedBefore = new Date(now - DAY + 1).toISOString();
    const candidates = await cases.list({ phases: ['advised'], updatedBefore });
    const due = candidates.filter(({ state }) => followUpDue(state, now) !== undefined);
    for (const { state } of due) {
      const language = await context.languageFor(state);
      await cases.change(state.thread, (before) => asked(before, { now, language, context }));
    }
    return due.map(({ state }) => state.thread);
  };
}

function asked(
  state: Case,
  how: { readonly now: number; readonly language: Language; readonly context: Context },
): Case {
  const cause = followUpDue(state, how.now);
  if (cause === undefined) return state;
  const title = how.context.titleOf(cause, how.language);
  return say(state, { kind: 'follow-up', reply: followUp(title, how.language) });
}
