import { markSolved, say, setCause, unmarkSolved } from '../case/index.ts';
import { type Case, type Language, type Reply, spoken } from '../domain/index.ts';
import { closing } from '../reply/index.ts';
import type { Bot, Mark } from './bot.ts';
import type { Context } from './context.ts';
import type { SolutionPublisher } from './ports.ts';

/** Marking a solution, taking the mark back, and saying what it was. */
export function makeMarks(context: Context): Pick<Bot, 'mark' | 'unmark' | 'setCause'> {
  const { needs, audit, briefOf } = context;
  return {
    mark: async (mark) => {
      const known = await needs.cases.load(mark.thread);
      const language = known === undefined ? 'en' : await context.languageFor(known);
      const state = await needs.cases.change(mark.thread, (before) => {
        const solved = solve(before, mark);
        const reply = closed(solved, context, language);
        return isSilent(before) ? solved : say(solved, { kind: 'closing', reply });
      });
      await audit({ ...placeOf(mark, state), what: 'mark', detail: mark.cause ?? mark.message });
      if (mark.cause !== undefined && mark.actor.role === 'moderator') await count(mark, mark.cause, context);
      needs.meter.count('marks', { by: mark.actor.role });
      const { beliefs } = context.analysed(state);
      const passedOn = mark.message === undefined ? 'off' : await passOn(state, mark.message, context);
      return { brief: briefOf(state), passedOn, guesses: guesses() };

      function guesses(): ReturnType<Context['guessesOf']> {
        const said = state.solution?.cause;
        const found = context.guessesOf(beliefs, mark.language);
        const first = context.guessesOf(
          beliefs.filter(({ cause }) => cause === said),
          mark.language,
        );
        return [...first, ...found.filter(({ cause }) => cause !== said)];
      }
    },
    unmark: async (thread, actor) => {
      const state = await needs.cases.change(thread, unmarkSolved);
      await needs.priors.unmark(thread);
      await context.recount();
      await audit({ ...placeOf({ thread, actor }, state), what: 'unmark' });
      await passOn(state, undefined, context);
      return briefOf(state);
    },
    setCause: async (thread, cause, actor) => {
      if (!needs.knowledge.causes.some(({ id }) => id === cause)) return false;
      const state = await needs.cases.change(thread, (before) => setCause(before, cause));
      await audit({ ...placeOf({ thread, actor }, state), what: 'cause', detail: cause });
      if (state.phase === 'solved') await count({ thread, actor }, cause, context);
      return true;
    },
  };
}

/** Closed already, told to be quiet, or never heard in the thread: then it needs no closing line. */
function isSilent({ phase, paused, outbox }: Case): boolean {
  const isHeard = outbox.some(({ state }) => state === 'sent');
  return phase === 'solved' || paused === 'told' || paused === 'moderator' || !isHeard;
}

function solve(before: Case, { guild = before.guild, message, actor, cause }: Mark): Case {
  const by = actor.role === 'bot' ? 'helper' : actor.role;
  const solved = markSolved(before, {
    by,
    ...(message === undefined ? {} : { message }),
    ...(cause === undefined ? {} : { cause }),
  });
  return guild === undefined ? solved : { ...solved, guild };
}

function placeOf(
  { thread, actor }: Pick<Mark, 'thread' | 'actor'>,
  { guild }: Case,
): { readonly who: string; readonly thread: string; readonly guild?: string } {
  return { who: actor.user, thread, ...(guild === undefined ? {} : { guild }) };
}

/** Only what a moderator names is counted, since it moves what the bot believes everywhere. */
async function count(
  { thread, actor }: Pick<Mark, 'thread' | 'actor'>,
  cause: string,
  context: Context,
): Promise<void> {
  const at = context.needs.clock().toISOString();
  await context.needs.priors.mark({ thread, cause, who: actor.user, at });
  await context.recount();
}

async function passOn(
  { thread, guild }: Case,
  message: string | undefined,
  { needs, settingsOf }: Context,
): ReturnType<SolutionPublisher['publish']> {
  const { answerOverflow } = await settingsOf(guild);
  return answerOverflow ? needs.publisher.publish(thread, message) : 'off';
}

function closed(state: Case, context: Context, language: Language): Reply {
  const id = state.solution?.cause;
  return closing({
    cause: spoken(context.knowledge(), language).causes.find((cause) => cause.id === id),
    fix: state.advised.findLast(({ cause }) => cause === id)?.fix,
    slots: context.analysed(state).slots,
    language,
  });
}
