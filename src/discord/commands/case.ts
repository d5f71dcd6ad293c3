import { ApplicationCommandOptionType, ApplicationCommandType, InteractionContextType } from 'discord.js';
import type { ChatInputCommandInteraction } from 'discord.js';
import type { Actor } from '../../app/index.ts';
import { tellPrivately, thinkPrivately } from '../interactions/answer-privately.ts';
import { openDraft } from '../interactions/draft-modal.ts';
import { helperOf, standingOf, type Standing } from '../interactions/thread-of.ts';
import { decideAndSay } from '../say/decide-and-say.ts';
import { deliver } from '../say/deliver.ts';
import { similarLines } from '../say/similar-lines.ts';
import { retire } from '../say/retire.ts';
import { languageOfLocale, type Words, wordsOf } from '../say/words.ts';
import type { Session } from '../session.ts';
import { described, named, type SlashCommand } from './command.ts';
import { suggestCauses } from './suggest-causes.ts';

type Subcommand = (of: {
  readonly session: Session;
  readonly thread: string;
  readonly actor: Actor;
  readonly interaction: ChatInputCommandInteraction;
  readonly words: Words;
}) => Promise<string>;

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  show: async ({ session: { bot }, thread, interaction, words }) => {
    const language = languageOfLocale(interaction.locale);
    const view = await bot.show(thread, language);
    if (view === undefined) return words.nothingKnown;
    return [view.markdown, ...similarLines(await bot.similar(thread, language), language)].join('\n');
  },
  pause: async ({ session, thread, actor, words }) => {
    await session.bot.pause(thread, actor);
    await retire(session, thread);
    return words.quiet;
  },
  resume: async ({ session, thread, actor, words }) => {
    await session.bot.resume(thread, actor);
    await decideAndSay(session, thread);
    return words.done;
  },
  'hand-over': async ({ session, thread, actor, words }) => {
    await session.bot.handOver(thread, actor);
    await deliver(session, thread);
    return words.done;
  },
  cause: async ({ session, thread, actor, interaction, words }) => {
    const cause = interaction.options.getString('id', true);
    if (!(await session.bot.setCause(thread, cause, actor))) return words.noSuchCause(cause.slice(0, 80));
    await decideAndSay(session, thread);
    return `${words.done} \`${cause}\``;
  },
  forget: async ({ session, thread, actor, words }) => {
    await session.bot.forgetThread(thread, actor);
    return words.done;
  },
};

/** `/case`: what helpers and moderators may do with the case of a thread. */
export const caseCommand: SlashCommand = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named(['case', '病例', 'caso']),
    ...described([
      'The case of this thread, for helpers',
      '本帖的诊断记录(帮助者用)',
      'El caso de este hilo, para ayudantes',
    ]),
    contexts: [InteractionContextType.Guild],
    options: [
      sub(
        ['show', '查看', 'ver'],
        ['Facts, beliefs, path, next step', '事实、判断、过程与下一步', 'Hechos, hipótesis y siguiente paso'],
      ),
      sub(
        ['pause', '暂停', 'pausar'],
        ['Keep the bot quiet here', '让机器人在此保持安静', 'Callar el bot aquí'],
      ),
      sub(
        ['resume', '继续', 'reanudar'],
        ['Let the bot go on here', '让机器人继续', 'Dejar que el bot siga'],
      ),
      sub(
        ['hand-over', '转交', 'pasar'],
        ['Call a person, with the case file', '转交给人处理', 'Llamar a una persona'],
      ),
      {
        ...sub(['cause', '原因', 'causa'], ['Say what it is', '指定原因', 'Decir qué es']),
        options: [
          {
            type: ApplicationCommandOptionType.String as const,
            ...named(['id', '编号', 'id']),
            ...described(['The cause', '原因', 'La causa']),
            required: true,
            autocomplete: true as const,
          },
        ],
      },
      sub(
        ['draft', '记录', 'anotar'],
        [
          'Write down a new cause, for review',
          '记录一个新的原因,供审核',
          'Anotar una causa nueva, para revisarla',
        ],
      ),
      sub(
        ['forget', '忘记', 'olvidar'],
        ['Forget all that was read here', '删除本帖已读取的内容', 'Olvidar lo leído aquí'],
      ),
    ],
  },
  run: async (session, interaction) => {
    // A form can only be the first answer.
    if (interaction.options.getSubcommand() === 'draft') return openDraft(session, interaction);
    await thinkPrivately(interaction);
    const words = wordsOf(languageOfLocale(interaction.locale));
    const standing = await standingOf(session, interaction);
    if (standing === undefined) return tellPrivately(interaction, words.notHere);
    const actor = helperOf(standing);
    if (actor === undefined) return tellPrivately(interaction, words.notAllowed);
    await tellPrivately(interaction, await runOn(session, interaction, { standing, actor }));
  },
  autocomplete: suggestCauses,
};

async function runOn(
  session: Session,
  interaction: ChatInputCommandInteraction,
  { standing, actor }: { readonly standing: Standing; readonly actor: Actor },
): Promise<string> {
  const words = wordsOf(languageOfLocale(interaction.locale));
  const run = SUBCOMMANDS[interaction.options.getSubcommand()];
  const thread = standing.thread.id;
  if (run === undefined) return words.broke;
  return session.inOrder(thread, () => run({ session, thread, actor, interaction, words }));
}

type Texts = Parameters<typeof named>[0];

function sub(
  name: Texts,
  description: Texts,
): { type: ApplicationCommandOptionType.Subcommand } & ReturnType<typeof named> &
  ReturnType<typeof described> {
  return { type: ApplicationCommandOptionType.Subcommand, ...named(name), ...described(description) };
}
