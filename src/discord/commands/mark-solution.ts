import { ApplicationCommandType, InteractionContextType, Routes } from 'discord.js';
import { tellPrivately, thinkPrivately } from '../interactions/answer-privately.ts';
import { askCause } from '../interactions/pick-cause.ts';
import { actorOf, standingOf } from '../interactions/thread-of.ts';
import { markSolved } from '../say/mark-solved.ts';
import { languageOfLocale, wordsOf } from '../say/words.ts';
import { type MenuCommand, named } from './command.ts';

const TICK = encodeURIComponent('✅');

/** Message menu: this message is the solution. For the asker, helpers and moderators; a moderator is asked for the cause. */
export const markSolution: MenuCommand = {
  data: {
    type: ApplicationCommandType.Message,
    ...named(['Mark as solution', '标记为解决方案', 'Marcar como solución']),
    contexts: [InteractionContextType.Guild],
  },
  runOn: async (session, interaction) => {
    await thinkPrivately(interaction);
    const standing = await standingOf(session, interaction);
    const language = languageOfLocale(interaction.locale);
    const words = wordsOf(language);
    if (standing === undefined) return tellPrivately(interaction, words.notHere);
    const actor = actorOf(standing);
    if (actor === undefined) return tellPrivately(interaction, words.notAllowed);
    const thread = standing.thread.id;
    const message = interaction.targetMessage.id;
    const marked = await session.inOrder(thread, async () => {
      const done = await markSolved(session, standing, { message, actor, language });
      await session.client.rest
        .put(Routes.channelMessageOwnReaction(thread, message, TICK))
        .catch((error: unknown) => {
          session.log.warn({ thread, message, error }, 'the solution could not be ticked');
        });
      return done;
    });
    const passedOn = marked.passedOn === 'off' ? '' : ` AnswerOverflow: ${marked.passedOn}.`;
    if (actor.role === 'moderator') await askCause(session, interaction, { thread, guesses: marked.guesses });
    else await tellPrivately(interaction, `${words.done}${passedOn}`);
  },
};
