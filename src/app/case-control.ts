import { dropReading, pause, recordStep, resume, withdraw } from '../case/index.ts';
import type { Case, Step } from '../domain/index.ts';
import type { Actor, Bot, Decided } from './bot.ts';
import type { Context } from './context.ts';
import type { AuditEntry } from './ports.ts';
import { tell } from './tell.ts';

const HANDED_OVER: Step = { kind: 'hand-over', because: 'asked-for-person' };

/** What helpers do with a case by hand, and a message that was deleted. */
export function makeCaseControl(
  context: Context,
): Pick<Bot, 'drop' | 'pause' | 'resume' | 'handOver' | 'brief'> {
  const { needs, briefOf } = context;
  const control =
    (what: AuditEntry['what'], change: (state: Case, actor: Actor) => Case): Bot['pause'] =>
    async (thread, actor) => {
      const state = await needs.cases.change(thread, (before) => change(before, actor));
      await record({ what, state, actor }, context);
      return briefOf(state);
    };
  return {
    drop: async (thread, message) => {
      const known = await needs.cases.load(thread);
      if (known === undefined) return { thread, phase: 'new', isOurs: false, hasNews: false };
      return briefOf(await needs.cases.change(thread, (state) => dropReading(state, message)));
    },
    pause: control('pause', (state, { role }) => pause(state, role === 'asker' ? 'told' : 'moderator')),
    resume: control('resume', resume),
    handOver: (thread, actor) => handOver(thread, actor, context),
    brief: async (thread) => {
      const state = await needs.cases.load(thread);
      return state === undefined ? undefined : briefOf(state);
    },
  };
}

async function handOver(thread: string, actor: Actor, context: Context): Promise<Decided> {
  const { needs } = context;
  const known = await needs.cases.load(thread);
  if (known?.phase === 'handed-over') {
    const brief = context.briefOf(known);
    return { step: 'quiet', because: 'handed-over', says: context.toSendOf(known), brief };
  }
  const language = known === undefined ? 'en' : await context.languageFor(known);
  const state = await needs.cases.change(thread, (before) => {
    const analysis = context.analysed(before);
    const of = { step: HANDED_OVER, state: before, analysis, knowledge: context.knowledge(), language };
    return recordStep(withdraw(before), HANDED_OVER, tell(of));
  });
  await record({ what: 'hand-over', state, actor }, context);
  return { step: 'hand-over', says: context.toSendOf(state), brief: context.briefOf(state) };
}

async function record(
  {
    what,
    state,
    actor,
  }: {
    readonly what: AuditEntry['what'];
    readonly state: Case;
    readonly actor: Actor;
  },
  { audit }: Context,
): Promise<void> {
  const { thread, guild } = state;
  await audit({ who: actor.user, what, thread, guild });
}
