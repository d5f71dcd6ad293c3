import { ApplicationCommandOptionType, ApplicationCommandType, InteractionContextType } from 'discord.js';
import { tellPrivately, thinkPrivately } from '../interactions/answer-privately.ts';
import { actorOf, standingOf } from '../interactions/thread-of.ts';
import { tagSolved } from '../say/tag-solved.ts';
import { languageOfLocale, wordsOf } from '../say/words.ts';
import { described, named, type SlashCommand } from './command.ts';

/** `/solution clear`: takes the mark back and opens the thread again. */
export const solution: SlashCommand = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(['solution', '解决方案', 'solucion']),
    ...described(['The mark of a solved thread', '已解决标记', 'La marca de hilo resuelto']),
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named(['clear', '清除', 'quitar']),
        ...described([
          'It is not solved: take the mark back',
          '尚未解决:取消标记',
          'No está resuelto: quitar la marca',
        ]),
      },
    ],
  },
  run: async (session, interaction) => {
    await thinkPrivately(interaction);
    const standing = await standingOf(session, interaction);
    const words = wordsOf(languageOfLocale(interaction.locale));
    if (standing === undefined) return tellPrivately(interaction, words.notHere);
    const actor = actorOf(standing);
    if (actor === undefined) return tellPrivately(interaction, words.notAllowed);
    const thread = standing.thread.id;
    await session.inOrder(thread, async () => {
      await session.bot.unmark(thread, actor);
      await tagSolved(session, standing, false);
    });
    await tellPrivately(interaction, words.done);
  },
};
