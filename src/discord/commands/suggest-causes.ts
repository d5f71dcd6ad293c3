import type { AutocompleteInteraction } from 'discord.js';
import { shortened } from '../say/pages.ts';
import { languageOfLocale } from '../say/words.ts';
import type { Session } from '../session.ts';

const MAX = 25;

/** Causes whose title or symptoms fit what is being typed, in the language of whoever types. */
export async function suggestCauses({ bot }: Session, interaction: AutocompleteInteraction): Promise<void> {
  const language = languageOfLocale(interaction.locale);
  const found = bot.searchCauses(interaction.options.getFocused(), { limit: MAX, language });
  await interaction.respond(found.map(({ cause, title }) => ({ name: shortened(title, 100), value: cause })));
}
