import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  MessageFlags,
} from 'discord.js';
import { acknowledge } from '../interactions/acknowledge.ts';
import { tellPrivately, thinkPrivately } from '../interactions/answer-privately.ts';
import { helperOf, standingOf } from '../interactions/thread-of.ts';
import { toDiscord } from '../say/to-discord.ts';
import { languageOfLocale, wordsOf } from '../say/words.ts';
import { described, named, type SlashCommand } from './command.ts';
import { suggestCauses } from './suggest-causes.ts';

/** `/fix`: posts a cause's fix by hand, for the provider and version known in the thread. Public for helpers, else private. */
export const fix: SlashCommand = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(['fix', '修复', 'solucionar']),
    ...described(['Post the fix for a cause', '发布某个原因的修复方法', 'Publicar la solución de una causa']),
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named(['cause', '原因', 'causa']),
        ...described(['Title or symptom', '标题或症状', 'Título o síntoma']),
        required: true,
        autocomplete: true,
      },
    ],
  },
  run: async (session, interaction) => {
    const cause = interaction.options.getString('cause', true);
    const standing = await standingOf(session, interaction);
    const helper = standing === undefined ? undefined : helperOf(standing);
    const thread = standing?.thread.id;
    const reply = await session.bot.fix(cause, thread);
    if (reply === undefined) {
      const words = wordsOf(languageOfLocale(interaction.locale));
      return tellPrivately(interaction, words.noSuchCause(cause.slice(0, 80)));
    }
    if (helper === undefined) await thinkPrivately(interaction);
    else await acknowledge(interaction, false, () => interaction.deferReply());
    if (helper !== undefined && interaction.guildId !== null)
      await session.bot.audit({
        who: helper.user,
        what: 'fix',
        guild: interaction.guildId,
        ...(thread === undefined ? {} : { thread }),
        detail: cause,
      });
    const { components } = toDiscord({ ...reply, choices: [] }, { thread: thread ?? '0', step: '0' });
    await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components: [...components] });
  },
  autocomplete: suggestCauses,
};
