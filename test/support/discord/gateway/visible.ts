import { GatewayIntentBits } from 'discord.js';
import { withoutContent } from '../routes/content-allowed.ts';
import { may } from '../world/permissions.ts';
import type { World } from '../world/world.ts';

const INTENT_OF: readonly (readonly [RegExp, number])[] = [
  [/^(?:GUILD_(?!MEMBER|MESSAGE)|CHANNEL_|THREAD_)/u, GatewayIntentBits.Guilds],
  [/^GUILD_MEMBER/u, GatewayIntentBits.GuildMembers],
  [/^MESSAGE_REACTION/u, GatewayIntentBits.GuildMessageReactions],
  [/^MESSAGE_/u, GatewayIntentBits.GuildMessages],
  [/^TYPING_/u, GatewayIntentBits.GuildMessageTyping],
];

/** What a session with these intents gets of an event: the data, emptied where it must be, or undefined where it gets nothing. */
export function visible(
  world: World,
  intents: number,
  event: { readonly t: string; readonly d: object },
): object | undefined {
  const { t, d } = event;
  const intent = INTENT_OF.find(([pattern]) => pattern.test(t))?.[1];
  if (intent !== undefined && (intents & intent) === 0) return undefined;
  const place =
    'channel_id' in d ? d.channel_id : t.startsWith('THREAD_') && 'parent_id' in d ? d.parent_id : undefined;
  const channel =
    typeof place === 'string' && t !== 'INTERACTION_CREATE' ? world.channels.get(place) : undefined;
  if (channel && !may(world, 'ViewChannel', { userId: world.bot.id, channel })) return undefined;
  const isMessage = t === 'MESSAGE_CREATE' || t === 'MESSAGE_UPDATE';
  return isMessage && (intents & GatewayIntentBits.MessageContent) === 0 ? withoutContent(world, d) : d;
}
