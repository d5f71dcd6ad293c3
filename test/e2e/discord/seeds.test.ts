import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { startRig } from '../../support/discord-rig.ts';

const THREADS = path.join(import.meta.dirname, '../../replay/threads');

/** Longer than a burst's end and an answer take here. */
const SETTLED_MS = 350;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Told {
  readonly title: string;
  readonly turns: readonly { readonly user?: unknown }[];
}

test.concurrent.for(['seed-003-invalid-x-api-key', 'seed-001-minimax-cn-region'])(
  '%s, from the first post to solved',
  async (slug, { onTestFinished }) => {
    const rig = await startRig();
    onTestFinished(rig.close);
    const { discord, bot } = rig;
    const told = parse(readFileSync(path.join(THREADS, `${slug}.yaml`), 'utf8')) as Told;
    const [first = '', ...others] = told.turns.flatMap(({ user }) =>
      typeof user === 'string' ? [user] : [],
    );
    const { channel } = discord.post({ title: told.title.slice(0, 100), text: first });
    await discord.untilReply(channel);
    for (const text of [...others, 'I made a new key, restarted, and it works now. Thank you!']) {
      discord.post({ in: channel, text });
      await pause(SETTLED_MS);
    }
    await discord.until(() => discord.thread(channel)?.applied_tags?.includes(discord.tags.solved.id), {
      what: 'the solved tag',
    });
    expect((await bot().brief(channel.id))?.phase).toBe('solved');
    const byBot = discord.seen(channel).map(({ author }) => author.id === discord.people.bot.id);
    expect(byBot.some((isBot, index) => isBot && byBot[index + 1] === true)).toBe(false);
    const texts = discord
      .replies(channel)
      .map(({ components }) =>
        JSON.stringify(components).replaceAll(/"custom_id":"[^"]+"|"disabled":true,?/gu, ''),
      );
    expect(new Set(texts).size).toBe(texts.length);
    expect(discord.violations).toEqual([]);
  },
);
