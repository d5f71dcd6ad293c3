import { privacy, secretNotice } from '../reply/index.ts';
import { makeAgain } from './again.ts';
import type { Bot } from './bot.ts';
import type { BotNeeds } from './bot-needs.ts';
import { makeCaseControl } from './case-control.ts';
import { makeContext } from './context.ts';
import { makeDecideThread } from './decide-thread.ts';
import { makeDrafts } from './drafts.ts';
import { makeFollowUps } from './follow-ups.ts';
import { makeForget } from './forget.ts';
import { makeLook } from './look.ts';
import { makeMarks } from './marks.ts';
import { makeOutbox } from './outbox.ts';
import { makePress } from './press.ts';
import { makeSearchCauses } from './search-causes.ts';
import { makeSimilar } from './similar.ts';
import { makeStats } from './stats.ts';
import { makeTakeMessage } from './take-message.ts';

/** All of Clawmedic behind one door, for channels with threads. */
export async function makeBot(needs: BotNeeds): Promise<Bot> {
  const context = await makeContext(needs);
  const take = makeTakeMessage(context);
  const decide = makeDecideThread(context);
  const { settings, audits } = needs;
  return {
    take,
    decide,
    ...makeOutbox(context),
    ...makeCaseControl(context),
    ...makeMarks(context),
    ...makeDrafts(context),
    ...makeForget(context),
    ...makeLook(context),
    similar: makeSimilar(context),
    press: makePress(context),
    again: makeAgain(context, { take, decide }),
    searchCauses: makeSearchCauses(context),
    followUps: makeFollowUps(context),
    stats: makeStats(context),
    cursor: (channel) => settings.cursor(channel),
    setCursor: (channel, value) => settings.setCursor(channel, value),
    settings: (guild) => context.settingsOf(guild),
    setSettings: async (guild, change, actor) => {
      await settings.set(guild, { ...(await settings.get(guild)), ...change });
      await context.audit({
        who: actor.user,
        what: 'settings',
        guild,
        detail: JSON.stringify(change, unset),
      });
      return context.settingsOf(guild);
    },
    privacy: (language) => privacy(language, needs.days),
    secretNotice: (secrets, { wasDeleted, language }) =>
      secretNotice({ secrets, wasDeleted, knowledge: needs.knowledge, language }),
    audit: (entry) => context.audit(entry),
    audits: (of) => audits.list(of),
  };
}

/** What goes back to its default shows as null. */
function unset(_name: string, value: unknown): unknown {
  return value === undefined ? null : value;
}
