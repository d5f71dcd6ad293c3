import { type ButtonInteraction, MessageFlags, Routes, type StringSelectMenuInteraction } from 'discord.js';
import { type Handle, readCustomId } from '../say/custom-id.ts';
import { decideAndSay } from '../say/decide-and-say.ts';
import { disabled } from '../say/disabled.ts';
import { languageOfLocale, wordsOf } from '../say/words.ts';
import type { Session } from '../session.ts';
import { acknowledge } from './acknowledge.ts';
import { tellPrivately, thinkPrivately } from './answer-privately.ts';
import { openDraft } from './draft-modal.ts';
import { pasteModal } from './paste-modal.ts';
import { NO_CAUSE, pickCause } from './pick-cause.ts';
import { actorOf, standingOf } from './thread-of.ts';

const AWAY = /^delete-(?:copy|ask)$/u;
const CAUSE = /^cause(?::|$)/u;

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

/** A button or a list of ours was used. What it is comes from outside, so thread, step and person are all checked again. */
export async function onPress(session: Session, interaction: Pressed): Promise<void> {
  const handle = handleOf(interaction);
  if (handle === undefined)
    return tellPrivately(interaction, wordsOf(languageOfLocale(interaction.locale)).past);
  if (handle.action === 'paste') {
    await interaction.showModal(pasteModal(handle, interaction.locale));
    return;
  }
  if (handle.action === 'cause' && handle.value === NO_CAUSE && interaction.isStringSelectMenu())
    return openDraft(session, interaction);
  if (handle.action === 'why') await thinkPrivately(interaction);
  else await acknowledge(interaction, null, () => interaction.deferUpdate());
  if (AWAY.test(handle.action)) return deleteCopy(session, interaction, handle);
  if (CAUSE.test(handle.action))
    return pickCause(session, interaction, handle.action.split(':')[1] ?? handle.value);
  await session.inOrder(handle.thread, () => press(session, interaction, handle));
}

/** What was used; a list says with its value what was chosen. */
function handleOf(interaction: Pressed): (Handle & { readonly value: string }) | undefined {
  const read = readCustomId(interaction.customId);
  if (read === undefined) return undefined;
  const value = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : '';
  return { ...read, action: read.action === 'pick' ? value : read.action, value };
}

async function press(session: Session, interaction: Pressed, handle: Handle): Promise<void> {
  const standing = await standingOf(session, interaction);
  const words = wordsOf(languageOfLocale(interaction.locale));
  if (standing?.thread.id !== handle.thread) return tellPrivately(interaction, words.notHere);
  const { user } = standing;
  const actor = actorOf(standing) ?? { user, role: 'other' as const };
  const pressed = await session.bot.press({
    thread: handle.thread,
    nonce: handle.step,
    choice: handle.action,
    actor,
    language: languageOfLocale(interaction.locale),
  });
  if (pressed.kind === 'why') return tellPrivately(interaction, pressed.markdown);
  if (pressed.kind === 'refused') return tellPrivately(interaction, pressed.text);
  const decided = await decideAndSay(session, handle.thread);
  if (decided !== undefined && decided.says.length > 0) return;
  await switchOff(session, interaction);
  if (handle.action === 'pause') await tellPrivately(interaction, words.quiet);
}

/** The choices of this message have had their time. */
async function switchOff({ log, notes }: Session, interaction: Pressed): Promise<void> {
  try {
    const components = disabled(interaction.message.components.map((component) => component.toJSON()));
    await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components });
    notes.live.delete(interaction.channelId);
  } catch (error) {
    log.warn({ thread: interaction.channelId, error }, 'old buttons stay enabled');
  }
}

/** The author, the asker or a moderator takes a redacted copy away; what was read from the message goes with it. */
async function deleteCopy(session: Session, interaction: Pressed, { thread }: Handle): Promise<void> {
  const standing = await standingOf(session, interaction);
  const isNamed = JSON.stringify(interaction.message.components).includes(`<@${interaction.user.id}>`);
  const mayDelete = standing?.thread.id === thread && (isNamed || standing.role !== 'other');
  if (!mayDelete) return tellPrivately(interaction, wordsOf(languageOfLocale(interaction.locale)).notAllowed);
  await session.client.rest.delete(Routes.channelMessage(thread, interaction.message.id));
}
