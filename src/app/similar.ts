import { isOurs } from '../diagnose/index.ts';
import { type Case, type Cause, type Language, spoken } from '../domain/index.ts';
import { repairedBy } from '../reply/index.ts';
import type { Bot, SimilarThread } from './bot.ts';
import type { Context } from './context.ts';

const MOST = 3;

/** Finds solved threads with the same cause. What was forgotten or purged is not there to be found. */
export function makeSimilar(context: Context): Bot['similar'] {
  return async (thread, language = 'en') => {
    const state = await context.needs.cases.load(thread);
    if (state?.guild === undefined) return [];
    const { guild } = state;
    const id = causeOf(state, context);
    const cause = spoken(context.knowledge(), language).causes.find((one) => one.id === id);
    if (cause === undefined || cause.layer === 'meta') return [];
    const solved = await context.needs.cases.list({ guild, cause: cause.id, phases: ['solved'] });
    const others = solved.map((one) => one.state).filter((one) => one.thread !== thread);
    return others
      .slice(-MOST)
      .reverse()
      .map((one) => ({ guild, thread: one.thread, ...endOf(one, { cause, language, context }) }));
  };
}

/** What it was, else what it seems to be. */
function causeOf(state: Case, context: Context): string | undefined {
  if (state.solution?.cause !== undefined) return state.solution.cause;
  const { beliefs, verdicts, known } = context.analysed(state);
  return isOurs(verdicts, known) ? beliefs[0]?.cause : undefined;
}

/** The message that was marked, and what repaired it. */
function endOf(
  state: Case,
  of: { readonly cause: Cause; readonly language: Language; readonly context: Context },
): Pick<SimilarThread, 'message' | 'fix'> {
  const { cause, language } = of;
  const fix = state.advised.findLast((one) => one.cause === cause.id)?.fix;
  const [words] = repairedBy({ cause, fix, slots: of.context.analysed(state).slots, language });
  const message = state.solution?.message;
  return {
    ...(message === undefined ? {} : { message }),
    ...(words === undefined ? {} : { fix: words }),
  };
}
