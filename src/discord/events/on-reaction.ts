import type {
  GatewayMessageReactionAddDispatchData,
  GatewayMessageReactionRemoveDispatchData,
} from 'discord.js';
import { guarded } from '../guarded.ts';
import { markSolved } from '../say/mark-solved.ts';
import { retire } from '../say/retire.ts';
import { tagSolved } from '../say/tag-solved.ts';
import type { Session } from '../session.ts';
import { isRating, takeRating } from './ratings.ts';
import { roleOf } from '../thread/role-of.ts';
import { watched, type Watched } from '../thread/watched.ts';

const SOLVED = '✅';
const MUTE = '🔇';

/** ✅ by a helper or moderator marks the message as the solution; 🔇 by them or the asker silences the bot; 👍 and 👎 rate it. */
export async function onReaction(
  session: Session,
  data: GatewayMessageReactionAddDispatchData,
): Promise<void> {
  const { name } = data.emoji;
  if (isRating(name)) return rated(session, data);
  if ((name !== SOLVED && name !== MUTE) || data.member?.user.bot === true) return;
  await inThread(session, data, async (place, role) => {
    const { bot } = session;
    const actor = { user: data.user_id, role };
    const brief = await bot.brief(data.channel_id);
    if (brief === undefined) return;
    if (name === MUTE) {
      await bot.pause(data.channel_id, actor);
      await retire(session, data.channel_id);
    } else if (role !== 'asker' && brief.isOurs)
      await markSolved(session, place, { message: data.message_id, actor });
  });
}

/** A ✅ that is taken back by a helper or moderator takes the mark back, where it was on the solution. */
export async function onReactionGone(
  session: Session,
  data: GatewayMessageReactionRemoveDispatchData,
): Promise<void> {
  if (isRating(data.emoji.name)) return rated(session, data);
  if (data.emoji.name !== SOLVED || data.user_id === session.client.user.id) return;
  await inThread(session, data, async (place, role) => {
    const brief = await session.bot.brief(data.channel_id);
    if (role === 'asker' || brief?.solution?.message !== data.message_id) return;
    await session.bot.unmark(data.channel_id, { user: data.user_id, role });
    await tagSolved(session, place, false);
  });
}

async function rated(
  session: Session,
  data: Pick<GatewayMessageReactionAddDispatchData, 'channel_id' | 'message_id'>,
): Promise<void> {
  const thread = data.channel_id;
  await guarded(session.log, { what: 'taking a rating', thread }, () =>
    session.inOrder(thread, () => takeRating(session, data)),
  );
}

type Reacted = Pick<GatewayMessageReactionAddDispatchData, 'channel_id' | 'user_id' | 'member'>;

async function inThread(
  session: Session,
  data: Reacted,
  work: (place: Watched, role: 'asker' | 'helper' | 'moderator') => Promise<void>,
): Promise<void> {
  const thread = data.channel_id;
  if (session.client.channels.cache.get(thread)?.isThread() === false) return;
  await guarded(session.log, { what: 'taking a reaction', thread }, () =>
    session.inOrder(thread, async () => {
      const place = await watched(session, thread);
      if (place === undefined || data.user_id === session.client.user.id) return;
      const member = data.member ?? (await place.thread.guild.members.fetch(data.user_id));
      const roles = Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
      const role = roleOf(
        { user: data.user_id, roles },
        { asker: place.opening.asker, settings: place.settings },
      );
      if (role !== 'other' && role !== 'bot') await work(place, role);
    }),
  );
}
