import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Reply } from '../../domain/index.ts';
import { textDisplay, toDiscord } from '../say/to-discord.ts';
import { pages } from '../say/pages.ts';
import { acknowledge } from './acknowledge.ts';

/** Every interaction that can be answered. */
export type Answerable =
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction;

const PAGE = 3900;

/** Takes an interaction within Discord's three seconds; what follows is shown to its person alone. */
export async function thinkPrivately(interaction: Answerable): Promise<void> {
  if (!interaction.deferred && !interaction.replied)
    await acknowledge(interaction, true, () => interaction.deferReply({ flags: MessageFlags.Ephemeral }));
}

/** Markdown for one person alone, on as many messages as it needs. */
export async function tellPrivately(interaction: Answerable, markdown: string): Promise<void> {
  await thinkPrivately(interaction);
  const [first = '…', ...rest] = pages(markdown, PAGE);
  const isUpdate = interaction.isMessageComponent() && interaction.ephemeral === null;
  const texts = isUpdate ? [first, ...rest] : rest;
  if (!isUpdate)
    await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components: [textDisplay(first)] });
  for (const page of texts) {
    await interaction.followUp({
      flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
      components: [textDisplay(page)],
    });
  }
}

/** A reply for one person alone; `place` where its buttons belong to a case. */
export async function showReply(
  interaction: Answerable,
  reply: Reply,
  {
    notes = [],
    place,
  }: { readonly notes?: readonly string[]; readonly place?: { thread: string; step: string } },
): Promise<void> {
  await thinkPrivately(interaction);
  const shown = place === undefined ? { ...reply, choices: [] } : reply;
  const { components } = toDiscord(shown, place ?? { thread: '0', step: '0' });
  const more = notes.map((note) => textDisplay(note));
  await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components: [...components, ...more] });
}
