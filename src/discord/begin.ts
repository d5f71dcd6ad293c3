import { registerCommands } from './commands/registry.ts';
import { guarded } from './guarded.ts';
import { missingPermissions } from './permissions.ts';
import type { Session } from './session.ts';
import { catchUp } from './start/catch-up.ts';

/** What is done once after connecting: commands, a look at the permissions, and what was missed. Never rejects. */
export async function begin(session: Session): Promise<void> {
  const { log, client } = session;
  log.info({ user: client.user.id, guilds: client.guilds.cache.size }, 'connected to Discord');
  await Promise.all([
    guarded(log, { what: 'registering the commands' }, () => registerCommands(session)),
    guarded(log, { what: 'checking permissions' }, () => namePermissions(session)),
    guarded(log, { what: 'catching up' }, () => catchUp(session)),
  ]);
}

async function namePermissions({ client, bot, log }: Session): Promise<void> {
  for (const guild of client.guilds.cache.values()) {
    const missing = missingPermissions(guild, await bot.settings(guild.id));
    if (missing.length > 0) log.warn({ guild: guild.id, missing }, 'permissions are missing');
  }
}
