import { ApplicationCommandType, InteractionContextType, MessageFlags } from 'discord.js';
import { diagnosePaste } from '../interactions/diagnose-paste.ts';
import { tellPrivately, thinkPrivately } from '../interactions/answer-privately.ts';
import { helperOf, standingOf } from '../interactions/thread-of.ts';
import { toDiscord } from '../say/to-discord.ts';
import { languageOfLocale, wordsOf } from '../say/words.ts';
import { download } from '../thread/attachments.ts';
import { type MenuCommand, named } from './command.ts';

/** Message menu: reads that message, for whoever asked alone; for helpers in a help thread, in public. */
export const diagnoseMessage: MenuCommand = {
  data: {
    type: ApplicationCommandType.Message,
    ...named(['Diagnose', '诊断', 'Diagnosticar']),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  },
  runOn: async (session, interaction) => {
    const standing = await standingOf(session, interaction);
    const isPublic = standing !== undefined && helperOf(standing) !== undefined;
    if (isPublic) await interaction.deferReply();
    else await thinkPrivately(interaction);
    const { content, attachments: files } = interaction.targetMessage;
    const listed = [...files.values()].map(({ name, url, size }) => ({ name, url, size }));
    const { attachments } = await download(listed, session.config.cdnOrigins);
    if (!isPublic) return diagnosePaste(session, interaction, { text: content, attachments });
    const found = await session.bot.diagnose({ text: content, attachments });
    if (found.reply === undefined) {
      await interaction.deleteReply();
      return tellPrivately(
        interaction,
        found.nothing ?? wordsOf(languageOfLocale(interaction.locale)).nothingKnown,
      );
    }
    const place = { thread: standing.thread.id, step: '0' };
    const { components } = toDiscord({ ...found.reply, choices: [] }, place);
    await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components: [...components] });
  },
};
