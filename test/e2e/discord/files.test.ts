import { expect, test } from 'vitest';
import { connected, ERROR, FIXABLE, pause, shown, speaksTwice } from '../../support/e2e.ts';

const PICTURE = { name: 'shot.png', type: 'image/png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]) };
const TOO_LARGE = { name: 'gateway.log', text: 'x'.repeat(11 * 1024 * 1024) };

test.concurrent.for([
  ['a picture', ERROR, PICTURE, 'I can read text only'],
  ['a file that is too large', ERROR, TOO_LARGE, 'I can read text only'],
  ['a picture, in Chinese', `求助，报错了：${ERROR}`, PICTURE, '我只能读文字'],
  ['a picture, in Spanish', `ayuda por favor, me da este error: ${ERROR}`, PICTURE, 'solo puedo leer texto'],
] as const)('%s as the answer: once, kindly, what to paste instead', async (row, { onTestFinished }) => {
  const [, text, file, words] = row;
  const { discord } = await connected(onTestFinished);
  const { channel } = discord.post({ title: 'Anthropic 401', text });
  await discord.untilReply(channel);
  discord.post({ in: channel, attachments: [file] });
  const second = shown([await discord.untilReply(channel, 2)]);
  expect(second).toContain(words);
  expect(second).toContain('openclaw --version');
  expect(second).toContain('openclaw models status');
  discord.post({ in: channel, text: 'and this', attachments: [{ ...PICTURE, name: 'two.png' }] });
  await pause();
  expect(discord.replies(channel)).toHaveLength(2);
  expect(speaksTwice(discord, channel)).toBe(false);
});

test.concurrent(
  'a picture is no answer to a fix, and none of its business elsewhere',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished);
    const { channel } = discord.post({ title: 'Anthropic 401', text: FIXABLE });
    await discord.untilReply(channel);
    const other = discord.post({
      title: 'Which keyboard do you like?',
      text: 'this one?',
      attachments: [PICTURE],
    });
    discord.post({ in: channel, attachments: [PICTURE] });
    await pause();
    expect(discord.replies(channel)).toHaveLength(1);
    expect(discord.replies(other.channel)).toEqual([]);
  },
);
