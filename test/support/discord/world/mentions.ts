import { may } from './permissions.ts';
import type { Channel, Pings, World } from './world.ts';

/** Discord's `allowed_mentions`. */
export interface MentionRules {
  readonly parse?: readonly string[] | null;
  readonly users?: readonly string[] | null;
  readonly roles?: readonly string[] | null;
  readonly replied_user?: boolean | null;
}

const USER = /<@!?(?<id>\d+)>/gu;
const ROLE = /<@&(?<id>\d+)>/gu;
const EVERYONE = /@(?:everyone|here)/u;

const ids = (text: string, pattern: RegExp): string[] => [
  ...new Set(Array.from(text.matchAll(pattern), ({ groups }) => groups?.['id'] ?? '')),
];

/** What `allowed_mentions` means where it is left out of a regular message: everybody named is called. */
export const EVERYBODY: MentionRules = { parse: ['users', 'roles', 'everyone'], replied_user: true };

/** The same for answers to interactions: users only. */
export const USERS_ONLY: MentionRules = { parse: ['users'], replied_user: true };

/** Whom a text calls under the rules given. Source: docs.discord.com/developers/resources/message (allowed mentions object). */
export function pingsOf(
  world: World,
  text: string,
  from: { userId: string; channel: Channel; rules: MentionRules; repliedTo?: string | undefined },
): Pings {
  const parse = from.rules.parse ?? [];
  const loud = may(world, 'MentionEveryone', from);
  const users = ids(text, USER).filter(
    (id) => world.members.has(id) && (parse.includes('users') || from.rules.users?.includes(id)),
  );
  const roles = ids(text, ROLE).filter((id) => {
    const role = world.roles.get(id);
    return role && (role.mentionable || loud) && (parse.includes('roles') || from.rules.roles?.includes(id));
  });
  if (from.repliedTo && from.rules.replied_user && !users.includes(from.repliedTo))
    users.push(from.repliedTo);
  return { users, roles, everyone: EVERYONE.test(text) && loud && parse.includes('everyone') };
}
