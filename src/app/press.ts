import { pause, press as pressed } from '../case/index.ts';
import { explain } from '../diagnose/index.ts';
import type { Case, Language, Observation } from '../domain/index.ts';
import { CASE_WORDS, why } from '../reply/index.ts';
import { auditChanges } from './audit-changes.ts';
import type { Bot, Press, Pressed } from './bot.ts';
import type { Context } from './context.ts';
import { meaningOf } from './meaning-of.ts';

/** Choices that mean the same at any time, and helpers may press too. */
const TIMELESS = new Set(['works-now', 'person', 'pause']);

/** Takes a press as what the asker would have written; anything that is not theirs, past or unknown is refused with a sentence. */
export function makePress(context: Context): Bot['press'] {
  return async (press): Promise<Pressed> => {
    const { needs } = context;
    const state = await needs.cases.load(press.thread);
    if (press.choice === 'why')
      return { kind: 'why', markdown: await explained(state, context, press.language) };
    const means = meaningOf(press.choice, context.needs.knowledge);
    const because = reasonToRefuse(press, state, means);
    if (because !== undefined || means === undefined) {
      const language = press.language ?? (await languageIn(state, context));
      return refusal(because ?? 'unknown', language);
    }
    needs.meter.count('presses', { choice: press.choice.split(':')[0] ?? '' });
    context.waits.begin(press.thread);
    let before: Case | undefined;
    const next = await needs.cases.change(press.thread, (now) => {
      before = now;
      return apply(now, press, { means, context });
    });
    await auditChanges(context, press.actor.user, [before ?? next, next]);
    return { kind: 'taken', brief: context.briefOf(next) };
  };
}

/** Why the first belief is first, in Markdown, in the reader's language or the thread's. */
export async function explained(
  state: Case | undefined,
  context: Context,
  reader?: Language,
): Promise<string> {
  const language = reader ?? (await languageIn(state, context));
  const explanation = state === undefined ? undefined : explain(context.analysed(state));
  return explanation === undefined
    ? CASE_WORDS[language].noExplanation
    : why(explanation, context.knowledge(), language);
}

async function languageIn(state: Case | undefined, context: Context): Promise<Language> {
  return state === undefined ? 'en' : context.languageFor(state);
}

type Refusal = Extract<Pressed, { kind: 'refused' }>['because'];

function reasonToRefuse(
  { nonce, choice, actor }: Press,
  state: Case | undefined,
  means: readonly Observation[] | undefined,
): Refusal | undefined {
  if (means === undefined || state?.outbox.some((one) => one.nonce === nonce) !== true) return 'unknown';
  if (!mayPress(choice, actor, state)) return 'not-yours';
  const newest = state.outbox.findLast(({ state: how }) => how !== 'failed');
  return newest?.nonce === nonce || TIMELESS.has(choice) ? undefined : 'past';
}

function mayPress(choice: string, actor: Press['actor'], state: Case): boolean {
  const isAsker = actor.user === state.asker || actor.role === 'asker';
  return isAsker || (TIMELESS.has(choice) && isHelping(actor, state));
}

/** A helper or moderator, and not in a thread of their own. */
function isHelping({ user, role }: Press['actor'], { asker }: Case): boolean {
  return user !== asker && (role === 'helper' || role === 'moderator');
}

function refusal(because: Refusal, language: Language): Pressed {
  return { kind: 'refused', because, text: CASE_WORDS[language].refused[because] };
}

function apply(
  state: Case,
  { nonce, choice, actor }: Press,
  { means, context }: { readonly means: readonly Observation[]; readonly context: Context },
): Case {
  const isHelper = isHelping(actor, state);
  if (isHelper && choice === 'pause') return pause(state, 'moderator');
  // Whoever calls for a person wants to hear of it, also where the bot was told to be quiet.
  const ready = choice === 'person' && state.paused === 'told' ? { ...state, paused: undefined } : state;
  const pressing = { nonce, choice, label: labelOf(state, nonce, choice), user: actor.user, means };
  const next = pressed(ready, pressing, context.needs.knowledge.checks);
  if (!isHelper || next.solution === undefined) return next;
  return { ...next, solution: { ...next.solution, by: actor.role === 'moderator' ? 'moderator' : 'helper' } };
}

function labelOf({ outbox }: Case, nonce: string, choice: string): string {
  const reply = outbox.find((one) => one.nonce === nonce)?.reply;
  return reply?.choices.find(({ id }) => id === choice)?.label ?? choice;
}
