import type { Interaction, ModalSubmitInteraction } from 'discord.js';
import { MENU_COMMANDS, SLASH_COMMANDS } from '../commands/registry.ts';
import { readCustomId } from '../say/custom-id.ts';
import { languageOfLocale, wordsOf } from '../say/words.ts';
import type { Session } from '../session.ts';
import { type Answerable, tellPrivately } from './answer-privately.ts';
import { onPress } from './buttons.ts';
import { onDraft } from './draft-modal.ts';
import { onPaste } from './paste-modal.ts';
import type { RateLimit } from './rate-limit.ts';

/** Somebody used a command, a button, a list or a form. Whatever fails, the person gets one plain sentence. */
export async function onInteraction(
  session: Session,
  interaction: Interaction,
  limit: RateLimit,
): Promise<void> {
  try {
    if (interaction.isAutocomplete()) {
      const command = SLASH_COMMANDS.find(({ data }) => data.name === interaction.commandName);
      await command?.autocomplete?.(session, interaction);
      return;
    }
    if (!isAnswerable(interaction)) return;
    const wait = limit({ user: interaction.user.id, guild: interaction.guildId });
    const words = wordsOf(languageOfLocale(interaction.locale));
    if (wait !== undefined) await tellPrivately(interaction, words.slowDown(wait));
    else await dispatch(session, interaction);
  } catch (error) {
    const about = { thread: interaction.channelId, type: interaction.type, error };
    session.log.error(about, 'an interaction failed');
    await apologise(interaction).catch(() => undefined);
  }
}

function isAnswerable(interaction: Interaction): interaction is Interaction & Answerable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
    interaction.isStringSelectMenu() ||
    interaction.isModalSubmit()
  );
}

async function dispatch(session: Session, interaction: Answerable): Promise<void> {
  if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
    const { commandName } = interaction;
    session.meter.count('commands', { command: commandName });
    const slash = SLASH_COMMANDS.find(({ data }) => data.name === commandName);
    const menu = MENU_COMMANDS.find(({ data }) => data.name === commandName);
    if (interaction.isChatInputCommand()) await slash?.run(session, interaction);
    else await menu?.runOn(session, interaction);
  } else if (interaction.isModalSubmit()) await onForm(session, interaction);
  else await onPress(session, interaction);
}

async function onForm(session: Session, interaction: ModalSubmitInteraction): Promise<void> {
  const action = readCustomId(interaction.customId)?.action;
  if (action === 'draft') await onDraft(session, interaction);
  if (action === 'paste') await onPaste(session, interaction);
}

async function apologise(interaction: Interaction): Promise<void> {
  if (!isAnswerable(interaction)) return;
  await tellPrivately(interaction, wordsOf(languageOfLocale(interaction.locale)).broke);
}
