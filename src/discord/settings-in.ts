import type { Settings } from '../domain/index.ts';
import type { Session } from './session.ts';

/** What holds for a server. The environment names the channels and roles of one: in another they are left out. */
export async function settingsIn(
  { client, bot }: Pick<Session, 'client' | 'bot'>,
  guild: string,
): Promise<Settings> {
  const { helperRole, ...settings } = await bot.settings(guild);
  const others = [...client.guilds.cache.values()].filter(({ id }) => id !== guild);
  const isOwn = (id: string): boolean =>
    !others.some(({ channels, roles }) => channels.cache.has(id) || roles.cache.has(id));
  return {
    ...settings,
    forums: settings.forums.filter(isOwn),
    channels: settings.channels.filter(isOwn),
    moderatorRoles: settings.moderatorRoles.filter(isOwn),
    ...(helperRole !== undefined && isOwn(helperRole) ? { helperRole } : {}),
  };
}
