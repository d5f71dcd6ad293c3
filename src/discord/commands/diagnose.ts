import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
  InteractionContextType,
} from 'discord.js';
import { diagnosePaste } from '../interactions/diagnose-paste.ts';
import { pasteModal } from '../interactions/paste-modal.ts';
import { tellPrivately, thinkPrivately } from '../interactions/answer-privately.ts';
import { actorOf, standingOf } from '../interactions/thread-of.ts';
import { deliver } from '../say/deliver.ts';
import { languageOfLocale, wordsOf } from '../say/words.ts';
import type { Session } from '../session.ts';
import { readThread } from '../start/read-thread.ts';
import { watched } from '../thread/watched.ts';
import { download } from '../thread/attachments.ts';
import { described, named, type SlashCommand } from './command.ts';

/** `/diagnose`: a text, a file, or a form to paste into; in a watched thread without either, its case. */
export const diagnose: SlashCommand = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(['diagnose', '诊断', 'diagnosticar']),
    ...described([
      'Say what an error or a command output means; in a help thread: show what is known',
      '解释错误或命令输出的含义;在求助帖中:显示已知信息',
      'Explica un error o una salida; en un hilo de ayuda: muestra lo que se sabe',
    ]),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named(['text', '文本', 'texto']),
        ...described([
          'What was printed. Leave keys out',
          '输出的内容,请不要包含密钥',
          'Lo que se mostró, sin claves',
        ]),
        max_length: 6000,
      },
      {
        type: ApplicationCommandOptionType.Attachment,
        ...named(['file', '文件', 'archivo']),
        ...described(['A log or text file', '日志或文本文件', 'Un registro o archivo de texto']),
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        ...named(['again', '重新', 'otra-vez']),
        ...described(['Read this whole thread anew', '重新读取整个帖子', 'Leer de nuevo todo el hilo']),
      },
    ],
  },
  run: async (session, interaction) => {
    const text = interaction.options.getString('text') ?? '';
    const file = interaction.options.getAttachment('file');
    if (text !== '' || file !== null) {
      await thinkPrivately(interaction);
      const files = file === null ? [] : [{ name: file.name, url: file.url, size: file.size }];
      const { attachments, failed } = await download(files, session.config.cdnOrigins);
      if (failed.length > 0) return tellPrivately(interaction, `${unread(interaction)} ${failed.join(', ')}`);
      return diagnosePaste(session, interaction, { text, attachments });
    }
    if ((await watched(session, interaction.channelId)) === undefined) {
      await interaction.showModal(form(interaction));
      return;
    }
    await thinkPrivately(interaction);
    return interaction.options.getBoolean('again') === true
      ? again(session, interaction)
      : show(session, interaction);
  },
};

function form(interaction: ChatInputCommandInteraction): ReturnType<typeof pasteModal> {
  return pasteModal({ action: 'paste', thread: '0', step: '0' }, interaction.locale);
}

function unread(interaction: ChatInputCommandInteraction): string {
  return wordsOf(languageOfLocale(interaction.locale)).unread;
}

async function show(session: Session, interaction: ChatInputCommandInteraction): Promise<void> {
  const language = languageOfLocale(interaction.locale);
  const view = await session.bot.show(interaction.channelId, language);
  const words = wordsOf(language);
  await tellPrivately(interaction, view?.markdown ?? words.nothingKnown);
}

async function again(session: Session, interaction: ChatInputCommandInteraction): Promise<void> {
  const standing = await standingOf(session, interaction);
  const words = wordsOf(languageOfLocale(interaction.locale));
  if (standing === undefined) return tellPrivately(interaction, words.notHere);
  if (actorOf(standing) === undefined) return tellPrivately(interaction, words.notAllowed);
  await session.inOrder(standing.thread.id, async () => {
    const messages = await readThread(session, standing);
    await session.bot.again(standing.thread.id, messages);
    await deliver(session, standing.thread.id);
  });
  await show(session, interaction);
}
