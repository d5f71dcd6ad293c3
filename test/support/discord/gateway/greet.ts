import { GatewayIntentBits } from 'discord.js';
import { applicationFlags } from '../routes/application.ts';
import { guildView, memberView } from '../routes/guild.ts';
import { may } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { dispatch, type Session } from './session.ts';

const KNOWN = Object.values(GatewayIntentBits).reduce<number>((sum, bit) => sum | Number(bit), 0);
const NEVER_ALLOWED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences;

/** The close code an identify deserves, or undefined where it is in order. */
export function refusal(
  world: World,
  { token, intents }: { token?: unknown; intents?: unknown },
): number | undefined {
  if (token !== world.settings.token) return 4004;
  if (typeof intents !== 'number' || intents & ~KNOWN) return 4013;
  const privileged = NEVER_ALLOWED | (world.settings.messageContent ? 0 : GatewayIntentBits.MessageContent);
  return intents & privileged ? 4014 : undefined;
}

/** Sends READY and, where it can be served, the guild with its channels and active threads. */
export function greet(world: World, session: Session, isAway = false): void {
  dispatch(session, 'READY', {
    v: 10,
    user: world.bot,
    guilds: [{ id: world.guild.id, unavailable: true }],
    session_id: session.id,
    resume_gateway_url: world.origins.gateway,
    shard: [0, 1],
    application: { id: world.bot.id, flags: applicationFlags({ world }) },
  });
  if (!isAway) showGuild(world, session);
  if (world.settings.hasOther) showOther(world, session);
}

/** A second server: nobody is in it but its owner and the bot. */
function showOther(world: World, session: Session): void {
  const id = `9${world.guild.id.slice(1)}`;
  const self = world.members.get(world.bot.id);
  dispatch(session, 'GUILD_CREATE', {
    ...guildView(world),
    id,
    name: 'Elsewhere',
    roles: [],
    joined_at: self?.joinedAt,
    unavailable: false,
    channels: [],
    threads: [],
    members: self ? [memberView({ ...self, roles: [] })] : [],
  });
}

/** Sends the guild with its channels and active threads, where the session hears of guilds. */
export function showGuild(world: World, session: Session): void {
  if ((session.intents & GatewayIntentBits.Guilds) === 0) return;
  const all = [...world.channels.values()];
  const self = world.members.get(world.bot.id);
  const threads = all.filter(
    (channel) =>
      channel.thread_metadata?.archived === false &&
      may(world, 'ViewChannel', { userId: world.bot.id, channel }),
  );
  dispatch(session, 'GUILD_CREATE', {
    ...guildView(world),
    joined_at: self?.joinedAt,
    large: false,
    unavailable: false,
    channels: structuredClone(all.filter((each) => each.guild_id && !each.thread_metadata)),
    threads: structuredClone(threads),
    members: self ? [memberView(self)] : [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  });
}
