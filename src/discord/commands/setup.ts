import {
  ApplicationCommandType,
  ChannelType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { Language, type Settings } from '../../domain/index.ts';
import { tellPrivately, thinkPrivately } from '../interactions/answer-privately.ts';
import { whatIsMissing } from '../permissions.ts';
import { settingsIn } from '../settings-in.ts';
import { languageOfLocale, wordsOf } from '../say/words.ts';
import { described, named, type SlashCommand } from './command.ts';
import { SETUP_OPTIONS } from './setup-options.ts';
import { SETUP_WORDS, type SetupWords } from './setup-words.ts';

/** `/setup` for administrators: changes what is named, shows what holds, and checks every permission, channel by channel. */
export const setup: SlashCommand = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(['setup', '设置', 'configurar']),
    ...described([
      'Forums, roles, tag, language; checks permissions',
      '论坛、角色、标签、语言;检查权限',
      'Foros, roles, etiqueta, idioma; revisa permisos',
    ]),
    contexts: [InteractionContextType.Guild],
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    options: SETUP_OPTIONS,
  },
  run: async (session, interaction) => {
    await thinkPrivately(interaction);
    const language = languageOfLocale(interaction.locale);
    const words = wordsOf(language);
    if (!interaction.inCachedGuild()) return tellPrivately(interaction, words.notHere);
    if (!interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild))
      return tellPrivately(interaction, words.forModerators);
    const before = await settingsIn(session, interaction.guildId);
    const change = changeOf(interaction, before);
    const actor = { user: interaction.user.id, role: 'moderator' as const };
    if (Object.keys(change).length > 0) await session.bot.setSettings(interaction.guildId, change, actor);
    const settings = await settingsIn(session, interaction.guildId);
    const missing = whatIsMissing(interaction.guild, settings, language);
    const said = SETUP_WORDS[language];
    const lines = [
      ...shown(settings, said),
      '',
      ...(missing.length === 0 ? [said.nothingMissing] : [said.missing, ...missing]),
    ];
    await tellPrivately(interaction, lines.join('\n'));
  },
};

function changeOf(interaction: ChatInputCommandInteraction<'cached'>, before: Settings): Partial<Settings> {
  const { options } = interaction;
  const language = options.getString('language');
  return {
    ...defined({
      ...listsOf(interaction, before),
      helperRole: options.getRole('helpers')?.id,
      solvedTag: options.getString('solved-tag') ?? undefined,
      answerOverflow: options.getBoolean('answeroverflow') ?? undefined,
      dryRun: options.getBoolean('dry-run') ?? undefined,
      dryRunChannel: options.getChannel('dry-run-channel')?.id,
    }),
    // One that is none is that of the asker.
    ...(language === null ? {} : { language: Language.safeParse(language).data }),
  };
}

type Change = { readonly [K in keyof Settings]?: Settings[K] | undefined };

function listsOf({ options, guild }: ChatInputCommandInteraction<'cached'>, before: Settings): Change {
  const place = options.getChannel('forum');
  const [forum, channel] = place?.type === ChannelType.GuildForum ? [place] : [undefined, place];
  const away = options.getChannel('remove')?.id;
  // A role that is gone from the server cannot be chosen there any more.
  const roles = before.moderatorRoles.filter((id) => guild.roles.cache.has(id));
  const moderator = options.getRole('moderators')?.id;
  return {
    forums: changed(before.forums, [forum?.id, away]),
    channels: changed(before.channels, [channel?.id, away]),
    moderatorRoles: changed(roles, [moderator, options.getRole('remove-moderators')?.id]),
  };
}

/** The ids with one more and one less; undefined where neither was named. */
function changed(
  before: readonly string[],
  [more, less]: readonly [more: string | undefined, less: string | undefined],
): string[] | undefined {
  if (more === undefined && less === undefined) return undefined;
  return [...new Set([...before, ...(more === undefined ? [] : [more])])].filter((id) => id !== less);
}

/** Only what was named is changed. */
function defined(change: Change): Partial<Settings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

function shown(settings: Settings, words: SetupWords): readonly string[] {
  const list = (ids: readonly string[], mark: string): string =>
    ids.length === 0 ? words.none : ids.map((id) => `<${mark}${id}>`).join(' ');
  const isOn = (on: boolean): string => (on ? words.on : words.off);
  const { helperRole, dryRun, dryRunChannel } = settings;
  const where = dryRun ? `, ${list(dryRunChannel === undefined ? [] : [dryRunChannel], '#')}` : '';
  return [
    [words.forums, list(settings.forums, '#')],
    [words.channels, list(settings.channels, '#')],
    [words.moderators, list(settings.moderatorRoles, '@&')],
    [words.helpers, list(helperRole === undefined ? [] : [helperRole], '@&')],
    [words.solvedTag, settings.solvedTag ?? words.none],
    [words.language, settings.language ?? words.ofAsker],
    ['AnswerOverflow', isOn(settings.answerOverflow)],
    [words.dryRun, `${isOn(dryRun)}${where}`],
  ].map(([name, value]) => `**${name ?? ''}:** ${value ?? ''}`);
}
