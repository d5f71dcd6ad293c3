import { Client, GatewayIntentBits, Options } from 'discord.js';
import type { DiscordConfig } from './needs.ts';

const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.GuildMessageReactions,
];

/**
 * A client that mentions nobody and keeps no messages: what is read of them is in the store. It takes no partials: of a thread whose
 * message comes first, discord.js would keep a stub for good that knows neither parent nor owner.
 */
export function newClient(config: DiscordConfig, withContent: boolean): Client {
  return new Client({
    intents: withContent ? [...INTENTS, GatewayIntentBits.MessageContent] : INTENTS,
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
    }),
    // One server that Discord cannot serve holds up the others for so long, in milliseconds.
    waitGuildTimeout: 3000,
    rest: { api: config.apiUrl, retries: 3, timeout: 15_000 },
  });
}
