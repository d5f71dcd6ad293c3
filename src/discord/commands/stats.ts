import { ApplicationCommandOptionType, ApplicationCommandType, InteractionContextType } from 'discord.js';
import { PermissionFlagsBits } from 'discord.js';
import type { Stats } from '../../app/index.ts';
import { tellPrivately, thinkPrivately } from '../interactions/answer-privately.ts';
import { statsPicture } from '../stats-picture.ts';
import { languageOfLocale, wordsOf } from '../say/words.ts';
import { described, named, type SlashCommand } from './command.ts';

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
    const words = wordsOf(languageOfLocale(interaction.locale));
    if (interaction.guildId === null) return tellPrivately(interaction, words.notHere);
    const days = interaction.options.getInteger('days') ?? DEFAULT_DAYS;
    const since = new Date(clock().getTime() - days * DAY_MS).toISOString();
    const found = await bot.stats({ guild: interaction.guildId, since });
    const picture = await statsPicture(found);
    await interaction.editReply({
      content: statsText(found, days),
      files: [{ attachment: picture, name: 'stats.png', description: statsAlt(found, days) }],
    });
  },
};

function statsText(found: Stats, days: number): string {
  const causes = found.causes.slice(0, 5).map(({ title, count }) => `- ${title}: ${count}`);
  return [
    `**Last ${days} days: ${found.threads} threads**, ${found.open} open`,
    `- Solved, the asker said so: ${found.solvedByAsker}`,
    `- Solved, a helper said so: ${found.solvedByHelper}`,
    `- Silent after advice: ${found.silent}`,
    `- Handed over: ${found.handedOver}`,
    ...(found.messagesToSolution === undefined
      ? []
      : [`- Messages to the solution (middle value): ${found.messagesToSolution}`]),
    `- Unknown pastes (gap in the documents): ${found.unknown}`,
    ...(causes.length === 0 ? [] : ['**Most frequent causes**', ...causes]),
  ].join('\n');
}

/** What the picture shows, for people who do not see it. */
function statsAlt(found: Stats, days: number): string {
  return `Threads and solved threads a day over ${days} days: ${found.threads} threads, ${found.solvedByAsker + found.solvedByHelper} confirmed as solved.`;
}
