import { ApplicationCommandType, InteractionContextType, MessageFlags } from 'discord.js';
import { acknowledge } from '../interactions/acknowledge.ts';
import { diagnosePaste } from '../interactions/diagnose-paste.ts';
import { thinkPrivately } from '../interactions/answer-privately.ts';
import { helperOf, standingOf } from '../interactions/thread-of.ts';
import { toDiscord } from '../say/to-discord.ts';
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
    const { content: text, attachments: files } = interaction.targetMessage;
    const listed = [...files.values()].map(({ name, url, size }) => ({ name, url, size }));
    if (!isPublic) await thinkPrivately(interaction);
    else if (listed.length > 0) await acknowledge(interaction, false, () => interaction.deferReply());
    const { attachments } = await download(listed, session.config.cdnOrigins);
    const found = isPublic ? await session.bot.diagnose({ text, attachments }) : undefined;
    if (found?.reply === undefined) return diagnosePaste(session, interaction, { text, attachments });
    const { components } = toDiscord({ ...found.reply, choices: [] }, { thread: '0', step: '0' });
    const said = { flags: MessageFlags.IsComponentsV2, components: [...components] } as const;
    if (interaction.deferred) await interaction.editReply(said);
    else await interaction.reply(said);
  },
};
