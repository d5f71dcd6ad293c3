import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import type { ModalSubmitInteraction } from 'discord.js';
import type { ToSend } from '../../app/index.ts';
import { privateMessage } from '../../domain/index.ts';
import { customId, type Handle, readCustomId } from '../say/custom-id.ts';
import { deliver } from '../say/deliver.ts';
import { languageOfLocale, wordsOf } from '../say/words.ts';
import type { Session } from '../session.ts';
import { showReply, tellPrivately, thinkPrivately } from './answer-privately.ts';
import { diagnosePaste } from './diagnose-paste.ts';
import { actorOf, standingOf, type Standing } from './thread-of.ts';

const FIELD = 'text';
const MAX = 4000;

/** The form to paste something into that nobody else sees; `thread` 0 where it belongs to no case. */
export function pasteModal(handle: Handle, locale: string): APIModalInteractionResponseCallbackData {
  const words = wordsOf(languageOfLocale(locale));
  return {
    custom_id: customId({ ...handle, action: 'paste' }) ?? 'cm:1:paste:0:0',
    title: words.modalTitle,
    components: [
      {
        type: ComponentType.Label,
        label: words.modalLabel,
        description: words.modalHint,
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELD,
          style: TextInputStyle.Paragraph,
          max_length: MAX,
          required: true,
        },
      },
    ],
  };
}

/** A pasted form came in: read into the case where it belongs to one of theirs, else by itself. Nothing is shown to others. */
export async function onPaste(session: Session, interaction: ModalSubmitInteraction): Promise<void> {
  const handle = readCustomId(interaction.customId);
  if (handle?.action !== 'paste') return;
  await thinkPrivately(interaction);
  const text = interaction.fields.getTextInputValue(FIELD);
  const standing = await standingOf(session, interaction);
  if (standing?.role !== 'asker' || standing.thread.id !== handle.thread)
    return diagnosePaste(session, interaction, { text, attachments: [] });
  await session.inOrder(handle.thread, () => intoCase(session, interaction, { standing, text }));
}

async function intoCase(
  session: Session,
  interaction: ModalSubmitInteraction,
  { standing, text }: { readonly standing: Standing; readonly text: string },
): Promise<void> {
  const { bot, clock } = session;
  const thread = standing.thread.id;
  await bot.take({
    thread,
    guild: standing.thread.guildId,
    message: privateMessage(interaction.id),
    author: standing.user,
    role: actorOf(standing)?.role ?? 'asker',
    text,
    attachments: [],
    at: clock().toISOString(),
  });
  const { says } = await bot.decide(thread);
  const alone = says.filter(({ notifies }) => !notifies);
  for (const say of alone) await showSay(session, interaction, say);
  const words = wordsOf(languageOfLocale(interaction.locale));
  if (alone.length === 0) await tellPrivately(interaction, says.length === 0 ? words.tookPaste : words.done);
  // Whoever is called reads the thread.
  await deliver(session, thread);
}

/** The next step is shown to the asker alone, since it quotes what was pasted alone; it counts as said. */
async function showSay(session: Session, interaction: ModalSubmitInteraction, say: ToSend): Promise<void> {
  await showReply(interaction, say.reply, { place: { thread: say.thread, step: say.nonce } });
  await session.bot.sent(say.thread, say.nonce, interaction.id);
}
