import { ApplicationCommandType, InteractionContextType } from 'discord.js';
import { tellPrivately, thinkPrivately } from '../interactions/answer-privately.ts';
import { standingOf } from '../interactions/thread-of.ts';
import { languageOfLocale, wordsOf } from '../say/words.ts';
import { type MenuCommand, named } from './command.ts';

/** Message menu: why the bot believes what it does in this thread, for whoever asks, alone; also where the button is gone. */
export const whyMessage: MenuCommand = {
  data: {
    type: ApplicationCommandType.Message,
    ...named(['Why', '为什么', 'Por qué']),
    contexts: [InteractionContextType.Guild],
  },
  runOn: async (session, interaction) => {
    await thinkPrivately(interaction);
    const language = languageOfLocale(interaction.locale);
    const standing = await standingOf(session, interaction);
    if (standing === undefined) return tellPrivately(interaction, wordsOf(language).notHere);
    await tellPrivately(interaction, await session.bot.why(standing.thread.id, language));
  },
};
