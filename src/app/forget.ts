import { forgetAuthor } from '../case/index.ts';
import type { Bot } from './bot.ts';
import type { Context } from './context.ts';

/** Everything about not being remembered, and not being read. */
export function makeForget(
  context: Context,
): Pick<Bot, 'forgetThread' | 'forgetUser' | 'optOut' | 'optIn' | 'isOptedOut'> {
  const { needs, audit } = context;
  const now = (): string => needs.clock().toISOString();
  return {
    forgetThread: async (thread, actor) => {
      const state = await needs.cases.load(thread);
      await needs.consent.forgot(thread, now());
      await needs.cases.forget(thread);
      await audit({ who: actor.user, what: 'forget-thread', thread, guild: state?.guild });
    },
    forgetUser: async (user) => {
      const cases = await needs.cases.list({ asker: user });
      for (const { state } of cases) {
        await needs.consent.forgot(state.thread, now());
        await needs.cases.forget(state.thread);
      }
      const drafted = await needs.cases.list({ isDrafted: true });
      for (const { state } of drafted.filter((one) => one.state.drafts?.some(({ who }) => who === user)))
        await needs.cases.change(state.thread, (before) => forgetAuthor(before, user));
      await needs.audits.forgetUser(user);
      await needs.priors.forgetUser(user);
      await audit({ who: 'forgotten', what: 'forget-user', detail: `${cases.length} case(s)` });
      return cases.length;
    },
    optOut: (user) => needs.consent.optOut(user),
    optIn: (user) => needs.consent.optIn(user),
    isOptedOut: (user) => needs.consent.isOptedOut(user),
  };
}
