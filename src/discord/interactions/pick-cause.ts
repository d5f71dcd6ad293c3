import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import type { Guess } from '../../app/index.ts';
import type { Language } from '../../domain/index.ts';
import { customId } from '../say/custom-id.ts';
import { DRAFT_WORDS } from '../say/draft-words.ts';
import { shortened } from '../say/pages.ts';
import { languageOfLocale, wordsOf } from '../say/words.ts';
import type { Session } from '../session.ts';
import { textDisplay } from '../say/to-discord.ts';
import { type Answerable, tellPrivately } from './answer-privately.ts';
import { standingOf } from './thread-of.ts';

/** What is asked: the cause of which thread, what the bot guesses, and in whose language. */
interface Asked {
  readonly thread: string;
  readonly guesses: readonly Guess[];
  readonly language: Language;
}

/** What is chosen where none of the causes is right; no id of a document. */
export const NO_CAUSE = '-';

const OPTIONS = 25;

/** The question to a moderator what it was: the guesses and the most frequent causes, the best guess chosen beforehand; at the end a way to write down another. */
function causeList(
  session: Session,
  { thread, guesses, language }: Asked,
): APIActionRowComponent<APIStringSelectComponent> {
  const known = guesses.map(({ cause, title }) => ({ cause, title }));
  const others = session.bot
    .searchCauses('', { language })
    .filter(({ cause }) => !known.some((guess) => guess.cause === cause));
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: customId({ action: 'cause', thread, step: '0' }) ?? 'cm:1:cause:0:0',
        options: [
          ...[...known, ...others].slice(0, OPTIONS - 1).map(({ cause, title }, index) => ({
            value: cause,
            label: shortened(title, 100),
            description: cause,
            default: index === 0 && known.length > 0,
          })),
          { value: NO_CAUSE, label: DRAFT_WORDS[language].noneOfThese },
        ],
      },
    ],
  };
}

/** Asks a moderator, alone, what it was: one press where the best guess is right. */
export async function askCause(
  session: Session,
  interaction: Answerable,
  { thread, guesses }: Pick<Asked, 'thread' | 'guesses'>,
): Promise<void> {
  const language = languageOfLocale(interaction.locale);
  const words = wordsOf(language);
  const [best] = guesses;
  const id = best === undefined ? undefined : customId({ action: `cause:${best.cause}`, thread, step: '0' });
  const confirm: APIActionRowComponent<APIButtonComponent>[] =
    best === undefined || id === undefined
      ? []
      : [
          {
            type: ComponentType.ActionRow,
            components: [
              {
                type: ComponentType.Button,
                style: ButtonStyle.Primary,
                label: shortened(best.title, 80),
                custom_id: id,
              },
            ],
          },
        ];
  await interaction.editReply({
    flags: MessageFlags.IsComponentsV2,
    components: [
      textDisplay(`${words.done} ${words.whatWasIt}`),
      ...confirm,
      causeList(session, { thread, guesses, language }),
    ],
  });
}

/** A moderator said what it was. */
export async function pickCause(
  session: Session,
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  cause: string,
): Promise<void> {
  const words = wordsOf(languageOfLocale(interaction.locale));
  const standing = await standingOf(session, interaction);
  if (standing?.role !== 'moderator') return tellPrivately(interaction, words.forModerators);
  const actor = { user: standing.user, role: 'moderator' as const };
  const isKnown = await session.inOrder(standing.thread.id, () =>
    session.bot.setCause(standing.thread.id, cause, actor),
  );
  await tellPrivately(
    interaction,
    isKnown ? `${words.done} \`${cause}\`` : words.noSuchCause(cause.slice(0, 80)),
  );
}
