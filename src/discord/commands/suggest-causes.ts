import type { AutocompleteInteraction } from 'discord.js';
import { shortened } from '../say/pages.ts';
import type { Session } from '../session.ts';

const MAX = 25;

/** Causes whose title or symptoms fit what is being typed. */
export async function suggestCauses({ bot }: Session, interaction: AutocompleteInteraction): Promise<void> {
  const found = bot.searchCauses(interaction.options.getFocused(), MAX).slice(0, MAX);
  await interaction.respond(found.map(({ cause, title }) => ({ name: shortened(title, 100), value: cause })));
}
