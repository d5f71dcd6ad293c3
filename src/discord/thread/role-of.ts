import { PermissionFlagsBits } from 'discord.js';
import type { Role, Settings } from '../../domain/index.ts';
import type { Watched } from './watched.ts';

/** A person, with the role ids they have in the server. */
export interface Person {
  readonly user: string;
  readonly roles: readonly string[];
}

/** What a person is in a thread: one asks, whoever has a configured role helps; everybody else is `other`. */
export function roleOf(
  { user, roles }: Person,
  { asker, settings }: { readonly asker: string | null; readonly settings: Settings },
): Role | 'other' {
  if (user === asker) return 'asker';
  if (roles.some((role) => settings.moderatorRoles.includes(role))) return 'moderator';
  return settings.helperRole !== undefined && roles.includes(settings.helperRole) ? 'helper' : 'other';
}

/** What a member is in a thread; those who may manage threads or the server count as moderators. */
export function roleIn(
  { opening, settings }: Pick<Watched, 'opening' | 'settings'>,
  person: Person & { readonly permissions?: bigint },
): Role | 'other' {
  const role = roleOf(person, { asker: opening.asker, settings });
  if (role === 'asker' || person.permissions === undefined) return role;
  const manages = PermissionFlagsBits.ManageThreads | PermissionFlagsBits.ManageGuild;
  return (person.permissions & manages) !== 0n ? 'moderator' : role;
}
