import { PassThrough } from 'node:stream';
import { expect } from 'vitest';
import { makeAnswer, memoryBot } from '../../src/app/index.ts';
import { pressInChat } from '../../src/cli/press-in-chat.ts';
import { chat } from '../../src/console/index.ts';
import { startRig } from '../support/discord-rig.ts';
import { buttonsOf, textOf } from '../support/discord/driver/see.ts';
import { realKnowledge } from '../support/real-knowledge.ts';
import { startSite } from '../support/site.ts';
import { channelContract, type OpenThread } from './channel.contract.ts';

const PROMPT = 'you> ';
const OFFERED = /^\[1\] .*$/mu;
const OWN_QUIET = /^\s*\(quiet: nothing to add\)\s*$/u;

/** Longer than a burst's end and an answer take in the rig. */
const SETTLED_MS = 400;

channelContract('the console', async (): Promise<OpenThread> => {
  const knowledge = realKnowledge();
  const report = { fault: () => undefined };
  const { bot, store } = await memoryBot({ knowledge, report, clock: () => new Date() });
  const input = new PassThrough();
  const output = new PassThrough();
  let written = '';
  output.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const ended = chat({
    input,
    output,
    answer: makeAnswer({ store, knowledge, report }),
    press: pressInChat(bot, store),
    knowledge,
    thread: 'contract',
    isColoured: false,
  });
  const prompts = (): number => written.split(PROMPT).length;
  const write = async (line: string): Promise<void> => {
    const before = prompts();
    input.write(`${line}\n`);
    await expect.poll(prompts, { timeout: 10_000 }).toBe(before + 1);
  };
  const turns = (): string[] =>
    written
      .split(PROMPT)
      .slice(1)
      .filter((turn) => turn.trim() !== '' && !OWN_QUIET.test(turn));
  const offered = (): string[] =>
    (OFFERED.exec(turns().at(-1) ?? '')?.[0] ?? '')
      .split(/ {3}/u)
      .map((one) => one.replace(/^\[\d+\] /u, ''));
  return {
    say: write,
    press: (label) => write(String(offered().indexOf(label) + 1)),
    shown: () => Promise.resolve(turns().map((turn) => turn.replace(OFFERED, ''))),
    offered: () => Promise.resolve(offered()),
    close: async () => {
      input.end();
      await ended;
    },
  };
});

const ARTICLES = /<article class="entry bot"[^>]*>(?<content>[\s\S]*?)<\/article>/gu;
const FORM = /<form[\s\S]*?<\/form>/gu;
const BUTTON = /<button[^>]*name="choice" value="(?<id>[^"]*)"[^>]*>(?<label>[\s\S]*?)<\/button>/gu;
const COPY = /<button[^>]*data-copy[\s\S]*?<\/button>|<p class="who">[\s\S]*?<\/p>/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const words = (html: string): string =>
  html
    .replaceAll(/<[^<>]+>/gu, ' ')
    .replaceAll(/&(?<name>amp|lt|gt|quot|#39);/gu, (_all, name: string) => ENTITIES[name] ?? '');

channelContract('the playground', async (): Promise<OpenThread> => {
  const site = await startSite();
  let at = '';
  const post = async (to: string, fields: Readonly<Record<string, string>>): Promise<Response> => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return fetch(`${site.address}${to}`, { method: 'POST', body, redirect: 'manual' });
  };
  const articles = async (): Promise<string[]> => {
    const page = await (await fetch(`${site.address}${at}`)).text();
    return [...page.matchAll(ARTICLES)].map(({ groups }) => groups?.['content'] ?? '');
  };
  const buttons = async (): Promise<{ readonly id: string; readonly label: string }[]> =>
    [...((await articles()).at(-1) ?? '').matchAll(BUTTON)].map(({ groups }) => ({
      id: words(groups?.['id'] ?? ''),
      label: words(groups?.['label'] ?? '').trim(),
    }));
  return {
    say: async (text) => {
      const isFirst = at === '';
      const done = await post(isFirst ? '/threads' : `${at}/say`, { title: '', text });
      if (isFirst) at = done.headers.get('location') ?? '';
    },
    press: async (label) => {
      const nonce = /name="nonce" value="(?<nonce>[^"]*)"/u.exec((await articles()).at(-1) ?? '');
      const choice = (await buttons()).find((one) => one.label === label)?.id ?? '';
      await post(`${at}/press`, { nonce: nonce?.groups?.['nonce'] ?? '', choice });
    },
    shown: async () =>
      (await articles()).map((html) => words(html.replaceAll(FORM, '').replaceAll(COPY, ''))),
    offered: async () => (await buttons()).map(({ label }) => label),
    close: site.stop,
  };
});

channelContract('Discord', async (): Promise<OpenThread> => {
  const { discord, close } = await startRig();
  await discord.untilConnected();
  let channel: { readonly id: string } | undefined;
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  const replies = (): ReturnType<typeof discord.replies> =>
    channel === undefined ? [] : discord.replies(channel);
  return {
    say: async (text) => {
      if (channel === undefined) channel = discord.post({ title: 'Please look', text }).channel;
      else discord.post({ in: channel, text });
      await settled();
    },
    press: async (label) => {
      const newest = replies().at(-1);
      if (newest === undefined) throw new Error('nothing to press');
      const before = JSON.stringify(newest);
      await discord.click(newest, label, discord.people.asker);
      await discord.until(() => JSON.stringify(replies().at(-1)) !== before, { what: 'the next step' });
      await settled();
    },
    shown: () => Promise.resolve(replies().map(textOf)),
    offered: () => Promise.resolve(buttonsOf(replies().at(-1) ?? ({ components: [] } as never))),
    close: async () => {
      await close();
      expect(discord.violations).toEqual([]);
    },
  };
});
