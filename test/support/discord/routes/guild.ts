import { ok, param, type Call, type Handler } from '../http/call.ts';
import { refuse } from '../world/api-error.ts';
import { openDirect } from '../world/direct.ts';
import type { Member, World } from '../world/world.ts';

function own(call: Call): void {
  if (param(call, 'guild_id') !== call.world.guild.id) refuse('unknownGuild');
}

const inGuild =
  (handler: Handler): Handler =>
  (call) => {
    own(call);
    return handler(call);
  };

/** A member as the API shows one. */
export function memberView({ user, roles, joinedAt }: Member): object {
  return { user, roles, joined_at: joinedAt, nick: null, deaf: false, mute: false, pending: false, flags: 0 };
}

/** The guild as HTTP and gateway show it. */
export function guildView({ guild, roles, members }: World): object {
  return {
    ...guild,
    icon: null,
    splash: null,
    banner: null,
    description: null,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: 'en-US',
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    vanity_url_code: null,
    features: ['COMMUNITY'],
    roles: [...roles.values()],
    emojis: [],
    stickers: [],
    member_count: members.size,
  };
}

/** Operations about the guild, its members and roles. */
export const GUILD: Readonly<Record<string, Handler>> = {
  get_guild: inGuild(({ world }) => ok(guildView(world))),
  list_guild_roles: inGuild(({ world }) => ok([...world.roles.values()])),
  get_guild_role: inGuild((call) =>
    ok(call.world.roles.get(param(call, 'role_id')) ?? refuse('unknownRole')),
  ),
  list_guild_channels: inGuild(({ world }) =>
    ok([...world.channels.values()].filter((each) => each.guild_id && !each.thread_metadata)),
  ),
  list_guild_members: inGuild(() => refuse('missingAccess')),
  get_guild_member: inGuild((call) =>
    ok(memberView(call.world.members.get(param(call, 'user_id')) ?? refuse('unknownMember'))),
  ),
  get_user: (call) => ok(call.world.members.get(param(call, 'user_id'))?.user ?? refuse('unknownUser')),
  create_dm: ({ world, body }) => {
    const { recipient_id = '' } = body as { recipient_id?: string };
    const user = world.members.get(recipient_id)?.user ?? refuse('unknownUser');
    return ok(openDirect(world, user));
  },
};
