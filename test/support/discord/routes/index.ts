import type { Handler } from '../http/call.ts';
import { APPLICATION } from './application.ts';
import { CHANNELS } from './channels.ts';
import { COMMANDS } from './commands.ts';
import { GUILD } from './guild.ts';
import { INTERACTIONS } from './interactions.ts';
import { MESSAGES } from './messages.ts';
import { PINS } from './pins.ts';
import { REACTIONS } from './reactions.ts';
import { THREADS } from './threads.ts';
import { WEBHOOKS } from './webhooks.ts';

/** What the double does, by the operation ids of Discord's OpenAPI description. */
export const HANDLERS: Readonly<Record<string, Handler | undefined>> = {
  ...APPLICATION,
  ...CHANNELS,
  ...COMMANDS,
  ...GUILD,
  ...INTERACTIONS,
  ...MESSAGES,
  ...PINS,
  ...REACTIONS,
  ...THREADS,
  ...WEBHOOKS,
};
