import { registerCommands } from './commands/registry.ts';
import { guarded } from './guarded.ts';
import { INVITE_PERMISSIONS, whatIsMissing } from './permissions.ts';
import type { Session } from './session.ts';
import { settingsIn } from './settings-in.ts';
import { catchUp } from './start/catch-up.ts';

/** What is done once after connecting: commands, a look at the permissions, and what was missed. Never rejects. */
export async function begin(session: Session): Promise<void> {
  const { log, client } = session;
  const about = {
    user: client.user.id,
    guilds: client.guilds.cache.size,
    invite: inviteOf(client.application.id),
  };
  log.info(about, 'connected to Discord');
  await Promise.all([
    guarded(log, { what: 'registering the commands' }, () => registerCommands(session)),
    guarded(log, { what: 'checking permissions' }, () => namePermissions(session)),
    guarded(log, { what: 'catching up' }, () => catchUp(session)),
  ]);
}

/** The address under which an administrator takes the bot into a server, with the permissions it needs and no others. */
function inviteOf(application: string): string {
  return `https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands&permissions=${INVITE_PERMISSIONS}`;
}

async function namePermissions(session: Session): Promise<void> {
  const { client, log } = session;
  for (const guild of client.guilds.cache.values()) {
    const missing = whatIsMissing(guild, await settingsIn(session, guild.id));
    if (missing.length > 0) log.warn({ guild: guild.id, missing }, 'something is missing: see /setup');
  }
}
