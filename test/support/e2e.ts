import type { APIMessage, APIUser } from 'discord.js';
import { expect } from 'vitest';
import type { Discord } from './discord/index.ts';
import { type Rig, type RigOptions, startRig } from './discord-rig.ts';

/** A line of ours that is answered in every thread. */
export const ERROR = 'HTTP 401 authentication_error: invalid x-api-key';

/** A paste that is answered with a fix at once. */
export const FIXABLE = `${ERROR}
OpenClaw 2026.9.6
- anthropic effective=profiles:~/.openclaw/agents/main/agent/auth-profiles.json | profiles=1 (oauth=0, token=0, api_key=1) | anthropic:default=API sk-a..._FAKEAAA`;

/** Invented, of a certain shape. */
export const KEY = `sk-ant-api03-${'FAKEFAKE0123'.repeat(8)}-FAKEAA`;

/** Longer than a burst's end and an answer take in a rig. */
export const QUIET_MS = 450;

/** Waits. */
export const pause = (ms = QUIET_MS): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Messages as one text to look into. */
export const shown = (messages: readonly (APIMessage | undefined)[]): string => JSON.stringify(messages);

/** An answered thread of ours. */
export async function asked(
  discord: Discord,
  text = ERROR,
): Promise<{ channel: { id: string }; reply: APIMessage }> {
  const { channel } = discord.post({ title: 'Anthropic 401', text });
  return { channel, reply: await discord.untilReply(channel) };
}

/** A connected rig with its commands, closed when the test has finished; the double must not have minded anything. */
export async function connected(
  finished: (done: () => Promise<void>) => void,
  options: RigOptions = {},
): Promise<Rig> {
  const rig = await startRig(options);
  finished(async () => {
    await rig.close();
    expect(rig.discord.violations).toEqual([]);
    expect(rig.discord.failedInteractions()).toEqual([]);
  });
  await rig.discord.until(() => rig.discord.commands.size >= 9, { within: 10_000, what: 'the commands' });
  return rig;
}

/** Whether the bot wrote twice in a row in a place, as it stands now. */
export function speaksTwice(discord: Discord, place: { readonly id: string }): boolean {
  const byBot = discord.seen(place).map(({ author }) => author.id === discord.people.bot.id);
  return byBot.some((isBot, index) => isBot && byBot[index + 1] === true);
}

/** Calls a command and gives all that was answered, as a text. */
export async function answerTo(
  discord: Discord,
  called: { readonly name: string; readonly options?: Parameters<Discord['run']>[1] },
  who: { readonly by: APIUser; readonly in: { readonly id: string } },
): Promise<string> {
  const invoked = await discord.run(called.name, called.options ?? {}, who);
  await invoked.untilMessage();
  return shown(invoked.messages());
}
