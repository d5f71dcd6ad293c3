import type { Interaction } from 'discord.js';
import { MENU_COMMANDS, SLASH_COMMANDS } from '../commands/registry.ts';
import { languageOfLocale, wordsOf } from '../say/words.ts';
import type { Session } from '../session.ts';
import { tellPrivately } from './answer-privately.ts';
import { onPress } from './buttons.ts';
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
    const wait = limit({ user: interaction.user.id, guild: interaction.guildId });
    const words = wordsOf(languageOfLocale(interaction.locale));
    if (wait !== undefined && interaction.isRepliable() && !interaction.isPrimaryEntryPointCommand()) {
      await tellPrivately(interaction as never, words.slowDown(wait));
      return;
    }
    await dispatch(session, interaction);
  } catch (error) {
    session.log.error(
      { thread: interaction.channelId, type: interaction.type, error },
      'an interaction failed',
    );
    await apologise(interaction).catch(() => undefined);
  }
}

async function dispatch(session: Session, interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) {
    await SLASH_COMMANDS.find(({ data }) => data.name === interaction.commandName)?.run(session, interaction);
  } else if (interaction.isMessageContextMenuCommand()) {
    await MENU_COMMANDS.find(({ data }) => data.name === interaction.commandName)?.runOn(
      session,
      interaction,
    );
  } else if (interaction.isButton() || interaction.isStringSelectMenu()) await onPress(session, interaction);
  else if (interaction.isModalSubmit()) await onPaste(session, interaction);
}

async function apologise(interaction: Interaction): Promise<void> {
  if (!interaction.isRepliable()) return;
  await tellPrivately(interaction as never, wordsOf(languageOfLocale(interaction.locale)).broke);
}
