import { expect, test } from 'vitest';
import { answerTo, asked, connected, pause, shown } from '../../support/e2e.ts';

test.concurrent('answers are in the language of whoever asks', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  const { channel } = await asked(discord);
  const { administrator: by } = discord.people;
  const told: Record<string, readonly [string, string]> = {
    'en-US': ['Helpers', 'Handed over'],
    'zh-CN': ['帮助者', '已转交给人'],
    'es-ES': ['Ayudantes', 'Pasados a una persona'],
    de: ['Helpers', 'Handed over'],
  };
  for (const [locale, [setup, stats]] of Object.entries(told)) {
    discord.speaks(by, locale);
    expect(await answerTo(discord, { name: '/setup' }, { by, in: channel })).toContain(setup);
    expect(await answerTo(discord, { name: '/stats' }, { by, in: channel })).toContain(stats);
  }
  const setup = [...discord.commands.values()].find(({ name }) => name === 'setup');
  expect(setup?.name_localizations).toMatchObject({ 'zh-CN': '设置', 'es-ES': 'configurar' });
});

test.concurrent('causes are named in the language of whoever looks', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  const { channel, reply } = await asked(discord);
  const { moderator: by } = discord.people;
  for (const [locale, title, word] of [
    ['en-US', 'The provider does not accept this key', 'accept'],
    ['zh-CN', '提供商不接受这个密钥', '密钥'],
    ['es-ES', 'El proveedor no acepta esta clave', 'acepta'],
  ] as const) {
    discord.speaks(by, locale);
    const found = await discord.autocomplete('/fix', { cause: word }, { by, in: channel });
    expect(found.choices()).toContainEqual({ name: title, value: 'key-invalid-or-revoked' });
    for (const name of ['/stats', '/case show'])
      expect(await answerTo(discord, { name }, { by, in: channel })).toContain(title);
    const why = await discord.click(reply, 'Why?', by);
    expect(shown([await why.untilMessage()])).toContain(title);
  }
  const marked = await discord.menu('Mark as solution', reply, by);
  expect(shown([await marked.untilMessage()])).toContain('El proveedor no acepta esta clave');
});

test.concurrent(
  '/setup by somebody who speaks Spanish names what is missing in Spanish',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished);
    discord.revoke('AttachFiles');
    await pause(50);
    const { administrator: by } = discord.people;
    discord.speaks(by, 'es-ES');
    const said = await answerTo(discord, { name: '/setup' }, { by, in: discord.channels.general });
    expect(said).toContain('falta **Attach Files**');
    expect(said).not.toContain('Manage Messages');
  },
);
