import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { startDiscord, type Discord } from '../test/support/discord/index.ts';
import { startRig } from '../test/support/discord-rig.ts';

const TEXT = 'HTTP 401 authentication_error: invalid x-api-key';
const { Guilds, GuildMessages, MessageContent } = GatewayIntentBits;

/** One measured quantity of a bot in the double of Discord. */
export interface DiscordFigure {
  readonly what: string;
  readonly [unit: string]: string | number;
}

/**
 * Clawmedic beside a bare discord.js bot that echoes, each on a fresh double of Discord. Aims: messages a second within 1.5 times,
 * and at 20 messages a second a p99 of under 50 ms beyond the pause that waits for the end of a burst.
 */
export async function discordFigures(): Promise<readonly DiscordFigure[]> {
  const rig = await startRig({ replyDelayMs: PAUSE_MS });
  const ours = await measured(rig.discord);
  await rig.close();
  const discord = await startDiscord();
  const echo = await startEcho(discord);
  const bare = await measured(discord);
  await echo.destroy();
  await discord.close();
  return [
    { what: 'Clawmedic', ...ours },
    { what: 'a bare echo bot', ...bare },
  ];
}

/** How long Clawmedic waits for the end of a burst here; it is part of its delays below. */
const PAUSE_MS = 100;

async function startEcho(discord: Discord): Promise<Client> {
  const client = new Client({
    intents: [Guilds, GuildMessages, MessageContent],
    rest: { api: discord.apiUrl },
  });
  client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot && message.channel.isSendable()) void message.channel.send(message.content);
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  return client;
}

async function measured(discord: Discord): Promise<Omit<DiscordFigure, 'what'>> {
  // Pauses of a second, because discord.js sends at most 50 requests in each.
  await delays(discord, { count: 10, everyMs: 20 });
  await sleep(1100);
  const start = performance.now();
  const together = await delays(discord, { count: 100, everyMs: 0 });
  const seconds = (performance.now() - start) / 1000;
  await sleep(1100);
  const spread = (await delays(discord, { count: 100, everyMs: 50 })).toSorted((a, b) => a - b);
  return {
    'messages/s, 100 at once': Math.round(together.length / seconds),
    'ms at 20/s, median': Math.round(spread[50] ?? 0),
    'ms at 20/s, p99': Math.round(spread[98] ?? 0),
  };
}

/** Posts threads, and gives how long each waited for its answer, in milliseconds. */
async function delays(
  discord: Discord,
  { count, everyMs }: { count: number; everyMs: number },
): Promise<number[]> {
  const waits: Promise<number>[] = [];
  for (let index = 0; index < count; index += 1) {
    waits.push(delay(discord, index));
    if (everyMs > 0) await sleep(everyMs);
  }
  return Promise.all(waits);
}

async function delay(discord: Discord, index: number): Promise<number> {
  const start = performance.now();
  const { channel } = discord.post({ title: `Anthropic ${index}`, text: TEXT });
  await discord.until(() => discord.replies(channel).length > 0, { within: 60_000, what: 'an answer' });
  return performance.now() - start;
}
