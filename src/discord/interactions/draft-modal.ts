import {
  type APIModalInteractionResponseCallbackData,
  type ChatInputCommandInteraction,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
  TextInputStyle,
} from 'discord.js';
import type { Bot } from '../../app/index.ts';
import { customId, readCustomId } from '../say/custom-id.ts';
import { DRAFT_WORDS, type DraftWords } from '../say/draft-words.ts';
import { fetchMessage } from '../say/http.ts';
import { shortened } from '../say/pages.ts';
import { threadLink } from '../say/thread-link.ts';
import { textDisplay } from '../say/to-discord.ts';
import { languageOfLocale, wordsOf } from '../say/words.ts';
import type { Session } from '../session.ts';
import { tellPrivately, thinkPrivately } from './answer-privately.ts';
import { helperOf, standingOf } from './thread-of.ts';

/** What is written down, with Discord's limits; the title has that of the documents. */
const FIELDS = [
  { id: 'title', style: TextInputStyle.Short, max: 90 },
  { id: 'wrong', style: TextInputStyle.Paragraph, max: 1500 },
  { id: 'fix', style: TextInputStyle.Paragraph, max: 2000 },
] as const;
const SHOWN = 6;
const LINE = 160;

/** Opens the form to write a cause down, with what was written in this thread before, or the text that was marked. For helpers. */
export async function openDraft(
  session: Session,
  interaction: ChatInputCommandInteraction | StringSelectMenuInteraction,
): Promise<void> {
  const language = languageOfLocale(interaction.locale);
  const words = wordsOf(language);
  const standing = await standingOf(session, interaction);
  if (standing === undefined) return tellPrivately(interaction, words.notHere);
  if (helperOf(standing) === undefined) return tellPrivately(interaction, words.notAllowed);
  const thread = standing.thread.id;
  const form = await session.bot.draft(thread, await answerIn(session, thread));
  await interaction.showModal(modalOf(thread, form, DRAFT_WORDS[language]));
}

/** The text that was marked as the solution; none where it cannot be had, or its author is not to be read. */
async function answerIn({ bot, client }: Session, thread: string): Promise<string> {
  const message = (await bot.brief(thread))?.solution?.message;
  if (message === undefined) return '';
  const marked = await fetchMessage(client, thread, message).catch(() => undefined);
  return marked === undefined || (await bot.isOptedOut(marked.author.id)) ? '' : marked.content;
}

function modalOf(
  thread: string,
  form: Awaited<ReturnType<Bot['draft']>>,
  words: DraftWords,
): APIModalInteractionResponseCallbackData {
  const lines = form.lines.slice(0, SHOWN).map((line) => shortened(line, LINE).replaceAll('```', "'''"));
  const shown = lines.length === 0 ? words.nothingRead : [words.goesAlong, '```', ...lines, '```'].join('\n');
  return {
    custom_id: customId({ action: 'draft', thread, step: '0' }) ?? 'cm:1:draft:0:0',
    title: words.title,
    components: [
      ...FIELDS.map(({ id, style, max }) => ({
        type: ComponentType.Label as const,
        label: words.fields[id].label,
        description: words.fields[id].hint,
        component: {
          type: ComponentType.TextInput as const,
          custom_id: id,
          style,
          max_length: max,
          required: true,
          ...(form[id] === '' ? {} : { value: form[id].slice(0, max) }),
        },
      })),
      { type: ComponentType.TextDisplay, content: shown },
    ],
  };
}

/** A cause was written down: kept for review, and given back as the file it becomes. */
export async function onDraft(session: Session, interaction: ModalSubmitInteraction): Promise<void> {
  await thinkPrivately(interaction);
  const language = languageOfLocale(interaction.locale);
  const words = wordsOf(language);
  const standing = await standingOf(session, interaction);
  const thread = readCustomId(interaction.customId)?.thread;
  if (standing === undefined || standing.thread.id !== thread)
    return tellPrivately(interaction, words.notHere);
  const actor = helperOf(standing);
  if (actor === undefined) return tellPrivately(interaction, words.notAllowed);
  const { fields } = interaction;
  const guild = standing.thread.guildId;
  const { id, document } = await session.inOrder(thread, () =>
    session.bot.saveDraft({
      thread,
      guild,
      actor,
      source: threadLink({ guild, thread }),
      title: fields.getTextInputValue('title'),
      wrong: fields.getTextInputValue('wrong'),
      fix: fields.getTextInputValue('fix'),
    }),
  );
  const name = `${id}.md`;
  await interaction.editReply({
    flags: MessageFlags.IsComponentsV2,
    components: [
      textDisplay(DRAFT_WORDS[language].saved),
      { type: ComponentType.File, file: { url: `attachment://${name}` } },
    ],
    files: [{ attachment: Buffer.from(document), name }],
  });
}
