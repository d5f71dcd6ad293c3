import { ApplicationCommandOptionType, ApplicationCommandType, InteractionContextType } from 'discord.js';
import { tellPrivately, thinkPrivately } from '../interactions/answer-privately.ts';
import { languageOfLocale, wordsOf } from '../say/words.ts';
import { described, named, type SlashCommand } from './command.ts';

/** `/privacy`: what is stored and for how long, and two ways out of it. */
export const privacy: SlashCommand = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(['privacy', '隐私', 'privacidad']),
    ...described([
      'What the bot keeps about you, and how to end it',
      '机器人保存什么以及如何删除',
      'Qué guarda el bot y cómo borrarlo',
    ]),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named(['do', '操作', 'hacer']),
        ...described([
          'Leave out to read what is stored',
          '留空则显示说明',
          'Déjalo vacío para leer la información',
        ]),
        choices: [
          { ...named(['Forget me', '忘记我', 'Olvídame']), value: 'forget' },
          { ...named(['Stop reading me', '不要读取我的消息', 'Deja de leerme']), value: 'stop' },
          { ...named(['Read me again', '重新读取我的消息', 'Vuelve a leerme']), value: 'read' },
        ],
      },
    ],
  },
  run: async ({ bot }, interaction) => {
    await thinkPrivately(interaction);
    const language = languageOfLocale(interaction.locale);
    const user = interaction.user.id;
    const words = wordsOf(language);
    switch (interaction.options.getString('do')) {
      case 'forget':
        return tellPrivately(interaction, `${words.done} (${await bot.forgetUser(user)})`);
      case 'stop':
        await bot.optOut(user);
        return tellPrivately(interaction, words.done);
      case 'read':
        await bot.optIn(user);
        return tellPrivately(interaction, words.done);
      case null:
      default:
        return tellPrivately(interaction, bot.privacy(language));
    }
  },
};
