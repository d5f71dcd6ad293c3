import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  Locale,
  type MessageContextMenuCommandInteraction,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Session } from '../session.ts';

/** A slash command: how Discord shows it, and what it does. */
export interface SlashCommand {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  readonly run: (session: Session, interaction: ChatInputCommandInteraction) => Promise<void>;
  readonly autocomplete?: (session: Session, interaction: AutocompleteInteraction) => Promise<void>;
}

/** An entry of a message's menu. */
export interface MenuCommand {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  readonly runOn: (session: Session, interaction: MessageContextMenuCommandInteraction) => Promise<void>;
}

/** English, Chinese, Spanish. */
type Texts = readonly [en: string, zh: string, es: string];

/** The texts in the locales Discord knows. */
function localised([, zh, es]: Texts): Record<string, string> {
  return { [Locale.ChineseCN]: zh, [Locale.SpanishES]: es, [Locale.SpanishLATAM]: es };
}

/** A name in the three languages. */
export function named(texts: Texts): { name: string; name_localizations: Record<string, string> } {
  return { name: texts[0], name_localizations: localised(texts) };
}

/** A description in the three languages, at most 100 characters each. */
export function described(texts: Texts): {
  description: string;
  description_localizations: Record<string, string>;
} {
  return { description: texts[0], description_localizations: localised(texts) };
}
