import { Client, GatewayIntentBits } from 'discord.js';
import type { Discord } from './index.ts';

const { Guilds, GuildMessages, MessageContent, GuildMessageReactions } = GatewayIntentBits;

/** A discord.js client that lives in the double, not logged in yet. */
export function clientFor(
  discord: Discord,
  intents: readonly GatewayIntentBits[] = [Guilds, GuildMessages, MessageContent, GuildMessageReactions],
): Client<true> {
  return new Client<true>({ intents, rest: { api: discord.apiUrl } });
}
