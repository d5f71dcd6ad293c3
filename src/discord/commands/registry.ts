import { createHash } from 'node:crypto';
import { type RESTGetAPIApplicationCommandsResult, Routes } from 'discord.js';
import type { Session } from '../session.ts';
import { caseCommand } from './case.ts';
import type { MenuCommand, SlashCommand } from './command.ts';
import { diagnose } from './diagnose.ts';
import { diagnoseMessage } from './diagnose-message.ts';
import { fix } from './fix.ts';
import { markSolution } from './mark-solution.ts';
import { privacy } from './privacy.ts';
import { setup } from './setup.ts';
import { solution } from './solution.ts';
import { stats } from './stats.ts';
import { whyMessage } from './why-message.ts';

export const SLASH_COMMANDS: readonly SlashCommand[] = [
  caseCommand,
  diagnose,
  fix,
  privacy,
  setup,
  solution,
  stats,
];

export const MENU_COMMANDS: readonly MenuCommand[] = [diagnoseMessage, markSolution, whyMessage];

const CURSOR = 'discord-commands';

/** Tells Discord the commands, where they are not as it has them: a day allows 200 registrations. */
export async function registerCommands({ client, bot, log }: Session): Promise<void> {
  const body = [...SLASH_COMMANDS, ...MENU_COMMANDS].map(({ data }) => data);
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 16);
  const route = Routes.applicationCommands(client.application.id);
  const there = (await client.rest.get(route)) as RESTGetAPIApplicationCommandsResult;
  const names = (list: readonly { readonly name: string }[]): string =>
    list
      .map(({ name }) => name)
      .sort()
      .join();
  if (names(there) === names(body) && (await bot.cursor(CURSOR)) === hash) return;
  await client.rest.put(route, { body });
  await bot.setCursor(CURSOR, hash);
  log.info({ commands: body.length }, 'commands registered');
}
