import type { Actor } from '../../app/index.ts';
import type { Role, Settings } from '../../domain/index.ts';
import type { Session } from '../session.ts';
import { roleIn } from '../thread/role-of.ts';
import { type Watched, watched } from '../thread/watched.ts';
import type { Answerable } from './answer-privately.ts';

/** A watched thread, and what the person who pressed or called is in it. */
export interface Standing extends Watched {
  readonly user: string;
  readonly role: Role | 'other';
}

/** The watched thread an interaction was made in; undefined elsewhere. */
export async function standingOf(session: Session, interaction: Answerable): Promise<Standing | undefined> {
  const place = interaction.channelId === null ? undefined : await watched(session, interaction.channelId);
  if (place === undefined) return undefined;
  return { ...place, user: interaction.user.id, role: roleIn(place, personOf(interaction)) };
}

/** Whether somebody moderates the server an interaction was made in, whatever thread it is. */
export function moderates(interaction: Answerable, settings: Settings): boolean {
  return roleIn({ opening: { asker: null }, settings }, personOf(interaction)) === 'moderator';
}

function personOf({ user, member, memberPermissions }: Answerable): Parameters<typeof roleIn>[1] {
  const roles =
    member === null ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  const permissions = memberPermissions?.bitfield;
  return { user: user.id, roles, ...(permissions === undefined ? {} : { permissions }) };
}

/** Somebody who may change a case: the asker, a helper or a moderator. */
export function actorOf({ user, role }: Standing): Actor | undefined {
  return role === 'other' || role === 'bot' ? undefined : { user, role };
}

/** Somebody who helps here: a helper or a moderator. */
export function helperOf(standing: Standing): Actor | undefined {
  return standing.role === 'asker' ? undefined : actorOf(standing);
}
