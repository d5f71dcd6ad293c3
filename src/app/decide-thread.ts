import { type Case, newCase, type Step } from '../domain/index.ts';
import type { Bot, Decided } from './bot.ts';
import type { Context } from './context.ts';
import { makeDecide } from './decide.ts';

/** Decides for a thread, once for each news; what is written down already is given back as it is. */
export function makeDecideThread(context: Context): Bot['decide'] {
  const decide = makeDecide(context.core);
  const { needs, waits } = context;
  return async (thread): Promise<Decided> => {
    const before = await needs.cases.load(thread);
    const unsent = before?.outbox.findLast(({ state }) => state === 'waiting');
    if (before !== undefined && unsent !== undefined) {
      const { kind } = unsent;
      const step = kind === 'follow-up' || kind === 'closing' ? 'confirm' : kind;
      return { step, says: context.toSendOf(before), brief: context.briefOf(before) };
    }
    if (before?.news !== true) {
      waits.drop(thread);
      const brief = context.briefOf(before ?? newCase(thread));
      return { step: 'quiet', because: 'nothing-new', says: [], brief };
    }
    const begun = performance.now();
    const { step, state } = await decide(thread, (await context.settingsOf(before.guild)).language);
    needs.meter.time('decide', (performance.now() - begun) / 1000);
    await measure(step, state, context);
    await auditHandOver(step, state, context);
    return {
      step: step.kind,
      ...('because' in step ? { because: step.because } : {}),
      says: context.toSendOf(state),
      brief: context.briefOf(state),
    };
  };
}

/** Who called for a person, in words or by a press; else it is the bot that knows no further. */
async function auditHandOver(
  step: Step,
  { thread, guild, readings }: Case,
  { audit }: Context,
): Promise<void> {
  if (step.kind !== 'hand-over') return;
  const caller = step.because === 'asked-for-person' ? readings.at(-1)?.author : undefined;
  await audit({ who: caller ?? 'bot', what: 'hand-over', thread, guild, detail: step.because });
}

/** Counts a decision. With the first fix of a thread its cause is named, and the time to its diagnosis is known. */
async function measure({ kind }: Step, { thread, advised }: Case, { needs, waits }: Context): Promise<void> {
  const { cases, clock, meter } = needs;
  meter.count('decisions', { step: kind });
  if (kind === 'quiet') waits.drop(thread);
  if (kind !== 'advise' || advised.length > 1) return;
  const [stored] = await cases.list({ thread });
  if (stored === undefined) return;
  meter.time('diagnosis', (clock().getTime() - new Date(stored.createdAt).getTime()) / 1000);
}
