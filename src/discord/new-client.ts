import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { DiscordConfig } from './needs.ts';

const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.GuildMessageReactions,
];

/** A client that mentions nobody and keeps no messages: what is read of them is in the store. */
export function newClient(config: DiscordConfig, withContent: boolean): Client {
  return new Client({
    intents: withContent ? [...INTENTS, GatewayIntentBits.MessageContent] : INTENTS,
    partials: [Partials.Channel, Partials.Message, Partials.Reaction, Partials.User],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
    }),
    rest: { api: config.apiUrl, retries: 3, timeout: 15_000 },
  });
}
