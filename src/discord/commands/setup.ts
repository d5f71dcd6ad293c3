import {
  ApplicationCommandType,
  ChannelType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { Language, type Settings } from '../../domain/index.ts';
import { tellPrivately, thinkPrivately } from '../interactions/answer-privately.ts';
import { missingPermissions } from '../permissions.ts';
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
    const missing = missingPermissions(interaction.guild, settings, language);
    const said = SETUP_WORDS[language];
    const lines = [...shown(settings, said), '', ...checked(settings, missing, said)];
    await tellPrivately(interaction, lines.join('\n'));
  },
};

function changeOf({ options }: ChatInputCommandInteraction, before: Settings): Partial<Settings> {
  const forum = options.getChannel('forum');
  const away = options.getChannel('remove');
  const moderators = options.getRole('moderators');
  const isForum = forum?.type === ChannelType.GuildForum;
  const watch = (list: readonly string[], isOne: boolean): string[] =>
    [...new Set([...list, ...(forum !== null && isOne ? [forum.id] : [])])].filter((id) => id !== away?.id);
  const watching = { forums: watch(before.forums, isForum), channels: watch(before.channels, !isForum) };
  return defined({
    ...(forum === null && away === null ? {} : watching),
    moderatorRoles: moderators === null ? undefined : [...new Set([...before.moderatorRoles, moderators.id])],
    ...rest(options),
  });
}

function rest(options: ChatInputCommandInteraction['options']): {
  [K in keyof Settings]?: Settings[K] | undefined;
} {
  const language = Language.safeParse(options.getString('language'));
  return {
    helperRole: options.getRole('helpers')?.id,
    solvedTag: options.getString('solved-tag') ?? undefined,
    language: language.success ? language.data : undefined,
    answerOverflow: options.getBoolean('answeroverflow') ?? undefined,
    dryRun: options.getBoolean('dry-run') ?? undefined,
    dryRunChannel: options.getChannel('dry-run-channel')?.id,
  };
}

/** Only what was named is changed. */
function defined(change: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Partial<Settings> {
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

function checked(settings: Settings, missing: readonly string[], words: SetupWords): readonly string[] {
  if (settings.forums.length + settings.channels.length === 0) return [words.nothingRead];
  return missing.length === 0 ? [words.nothingMissing] : [words.missing, ...missing];
}
