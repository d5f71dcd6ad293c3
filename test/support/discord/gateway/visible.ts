import { GatewayIntentBits } from 'discord.js';
import { withoutContent } from '../routes/content-allowed.ts';
import { isDirect } from '../world/direct.ts';
import { may } from '../world/permissions.ts';
import type { World } from '../world/world.ts';

const INTENT_OF: readonly (readonly [RegExp, number])[] = [
  [/^(?:GUILD_(?!MEMBER|MESSAGE)|CHANNEL_|THREAD_)/u, GatewayIntentBits.Guilds],
  [/^GUILD_MEMBER/u, GatewayIntentBits.GuildMembers],
  [/^MESSAGE_REACTION/u, GatewayIntentBits.GuildMessageReactions],
  [/^MESSAGE_/u, GatewayIntentBits.GuildMessages],
  [/^TYPING_/u, GatewayIntentBits.GuildMessageTyping],
];

/** The channel an event happens in; an interaction comes whatever the bot may see. */
function placeOf({ t, d }: { readonly t: string; readonly d: object }): string | undefined {
  if (t === 'INTERACTION_CREATE') return undefined;
  if ('channel_id' in d) return String(d.channel_id);
  return t.startsWith('THREAD_') && 'parent_id' in d ? String(d.parent_id) : undefined;
}

/** What a session with these intents gets of an event: the data, emptied where it must be, or undefined where it gets nothing. */
export function visible(
  world: World,
  intents: number,
  event: { readonly t: string; readonly d: object },
): object | undefined {
  const { t, d } = event;
  const place = placeOf(event);
  const channel = world.channels.get(place ?? '');
  const direct = isDirect(channel) && t.startsWith('MESSAGE_') ? GatewayIntentBits.DirectMessages : undefined;
  const intent = direct ?? INTENT_OF.find(([pattern]) => pattern.test(t))?.[1];
  if (intent !== undefined && (intents & intent) === 0) return undefined;
  if (direct) return d;
  if (channel && !may(world, 'ViewChannel', { userId: world.bot.id, channel })) return undefined;
  const isMessage = t === 'MESSAGE_CREATE' || t === 'MESSAGE_UPDATE';
  return isMessage && (intents & GatewayIntentBits.MessageContent) === 0 ? withoutContent(world, d) : d;
}
