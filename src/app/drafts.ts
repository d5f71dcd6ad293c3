import { addDraft } from '../case/index.ts';
import { type Draft, newCase } from '../domain/index.ts';
import { redact } from '../intake/index.ts';
import type { Bot } from './bot.ts';
import type { Context } from './context.ts';
import { linesOf, writtenIn } from './drafts-of.ts';

/** Causes that helpers write down where they meet them. What the bot says does not follow from them: only reviewed documents count. */
export function makeDrafts({ needs, audit }: Context): Pick<Bot, 'draft' | 'saveDraft'> {
  return {
    draft: async (thread, answer = '') => {
      const state = (await needs.cases.load(thread)) ?? newCase(thread);
      const { title, wrong, fix } = state.drafts?.at(-1) ?? { title: '', wrong: '', fix: clean(answer) };
      return { title, wrong, fix, lines: linesOf(state) };
    },
    saveDraft: async ({ thread, guild, actor, source, ...typed }) => {
      const draft: Draft = {
        who: actor.user,
        at: needs.clock().toISOString(),
        title: clean(typed.title),
        wrong: clean(typed.wrong),
        fix: clean(typed.fix),
        source,
      };
      const state = await needs.cases.change(thread, (before) => addDraft({ ...before, guild }, draft));
      const written = writtenIn(state);
      if (written === undefined) throw new Error('a draft that was added is there');
      const isNew = written.versions[0].at === draft.at;
      const detail = `version ${written.versions.length}`;
      if (isNew) await audit({ who: actor.user, what: 'draft', thread, guild, detail });
      return written;
    },
  };
}

function clean(text: string): string {
  return redact(text).text.trim();
}
