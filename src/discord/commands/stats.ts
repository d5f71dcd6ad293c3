import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { tellPrivately, thinkPrivately } from '../interactions/answer-privately.ts';
import { moderates } from '../interactions/thread-of.ts';
import { statsPicture } from '../stats-picture.ts';
import { languageOfLocale, wordsOf } from '../say/words.ts';
import { described, named, type SlashCommand } from './command.ts';
import { statsAlt, statsLegend, statsText } from './stats-words.ts';

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 30;

/** `/stats` for moderators: numbers that are never merged to look better, and a picture of the days. */
export const stats: SlashCommand = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(['stats', '统计', 'estadisticas']),
    ...described(['How the help threads go', '求助帖的统计', 'Cómo van los hilos de ayuda']),
    contexts: [InteractionContextType.Guild],
    default_member_permissions: PermissionFlagsBits.ManageThreads.toString(),
    options: [
      {
        type: ApplicationCommandOptionType.Integer,
        ...named(['days', '天数', 'dias']),
        ...described(['How many days back (30)', '最近多少天(30)', 'Cuántos días atrás (30)']),
        min_value: 1,
        max_value: 365,
      },
    ],
  },
  run: async ({ bot, clock }, interaction) => {
    await thinkPrivately(interaction);
    const language = languageOfLocale(interaction.locale);
    const words = wordsOf(language);
    if (interaction.guildId === null) return tellPrivately(interaction, words.notHere);
    if (!moderates(interaction, await bot.settings(interaction.guildId)))
      return tellPrivately(interaction, words.forModerators);
    const days = interaction.options.getInteger('days') ?? DEFAULT_DAYS;
    const since = new Date(clock().getTime() - days * DAY_MS).toISOString();
    const found = await bot.stats({ guild: interaction.guildId, since, language });
    const picture = await statsPicture(found, {
      since,
      until: clock().toISOString(),
      legend: statsLegend(language),
    });
    await interaction.editReply({
      content: statsText(found, days, language),
      files: [{ attachment: picture, name: 'stats.png', description: statsAlt(found, days, language) }],
    });
  },
};
