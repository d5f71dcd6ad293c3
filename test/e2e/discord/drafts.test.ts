import { expect, test } from 'vitest';
import { answerTo, asked, connected, ERROR, FIXABLE, KEY, pause, shown } from '../../support/e2e.ts';

const FIELDS = {
  title: 'The tenant is locked by policy',
  wrong: 'The company switched the tenant off.',
  fix: 'Ask the administrator to unlock it.',
};
const formOf = (opened: { readonly modal: () => unknown }): string => JSON.stringify(opened.modal());
const ODD = `${ERROR}\nopenclaw: gate auth error: tenant 17 is locked by policy`;

test.concurrent(
  'a helper writes a cause down where they met it: a file to review, and nothing else is said',
  async ({ onTestFinished }) => {
    const { discord, bot } = await connected(onTestFinished);
    const { channel } = await asked(discord, ODD);
    const { helper, moderator, asker } = discord.people;
    expect(await answerTo(discord, { name: '/case draft' }, { by: asker, in: channel })).toContain('helpers');
    const guesses = (await bot().show(channel.id))?.guesses;
    const opened = await discord.run('/case draft', {}, { by: helper, in: channel });
    expect(formOf(opened)).toContain('tenant 17 is locked by policy');
    const sent = await discord.submitModal(opened, {
      ...FIELDS,
      wrong: `${FIELDS.wrong} The key was ${KEY}`,
    });
    const given = await sent.untilMessage();
    expect(given.attachments.map(({ filename }) => filename)).toEqual(['the-tenant-is-locked-by-policy.md']);
    const file = await (await fetch(given.attachments[0]?.url ?? '')).text();
    for (const part of ["title: 'The tenant is locked by policy'", FIELDS.fix, FIELDS.wrong, 'TODO'])
      expect(file).toContain(part);
    expect(file).toContain('code: anthropic-invalid-x-api-key');
    expect(file).toContain('      openclaw: gate auth error: tenant 17 is locked by policy');
    expect(file).toContain(`https://discord.com/channels/${discord.guild.id}/${channel.id}`);
    expect(file).not.toContain('FAKEFAKE');

    const again = await discord.run('/case draft', {}, { by: moderator, in: channel });
    expect(formOf(again)).toContain(FIELDS.fix);
    const changed = await discord.submitModal(again, { ...FIELDS, fix: 'Unlock it under Tenants.' });
    await changed.untilMessage();
    const same = await discord.submitModal(again, { ...FIELDS, fix: 'Unlock it under Tenants.' });
    await same.untilMessage();
    const audits = await bot().audits({ thread: channel.id, limit: 9 });
    expect(audits.filter(({ what }) => what === 'draft').map(({ who, detail }) => [who, detail])).toEqual([
      [moderator.id, 'version 2'],
      [helper.id, 'version 1'],
    ]);
    await pause();
    expect(discord.replies(channel)).toHaveLength(1);
    expect((await bot().show(channel.id))?.guesses).toEqual(guesses);
  },
);

test.concurrent(
  'none of the causes was it: the form opens with what was marked',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished);
    const { channel } = await asked(discord, ODD);
    const { moderator, helper } = discord.people;
    discord.speaks(moderator, 'es-ES');
    const text = 'Unlock the tenant, or ask boss@corp.example';
    const { message } = discord.post({ in: channel, author: helper, text });
    await pause();
    const marked = await discord.menu('Mark as solution', message, moderator);
    const question = await marked.untilMessage();
    const none = {
      name: /cm:1:cause:\d+:0/u.exec(shown([question]))?.[0] ?? '',
      values: ['Ninguna de estas: anotarla'],
    };
    const opened = await discord.choose(question, none, moderator);
    const form = formOf(opened);
    expect(form).toContain('Anotar una causa nueva');
    expect(form).toContain('Unlock the tenant, or ask');
    expect(form).not.toContain('boss@corp');
    const sent = await discord.submitModal(opened, FIELDS);
    expect(shown([await sent.untilMessage()])).toContain('Gracias, está anotado');
  },
);

test.concurrent('a draft holds nothing private, and goes with its thread', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  const { channel, reply } = await asked(discord);
  const { helper, moderator, asker } = discord.people;
  const paste = await discord.click(reply, 'Paste privately', asker);
  const text = 'HTTP 403 permission_error for tenant secret-corp';
  await (await discord.submitModal(paste, { text })).untilMessage();
  const opened = await discord.run('/case draft', {}, { by: helper, in: channel });
  const given = await (await discord.submitModal(opened, FIELDS)).untilMessage();
  const file = await (await fetch(given.attachments[0]?.url ?? '')).text();
  expect(file).toContain('invalid x-api-key');
  expect(file).not.toContain('secret-corp');
  await answerTo(discord, { name: '/case forget' }, { by: moderator, in: channel });
  const anew = await discord.run('/case draft', {}, { by: helper, in: channel });
  expect(formOf(anew)).not.toContain(FIELDS.fix);
});

test.concurrent(
  '/case show names solved threads with the same cause, to helpers alone, until they are forgotten',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished);
    const { moderator: by, asker, helper } = discord.people;
    const { channel: first, reply } = await asked(discord, FIXABLE);
    await discord.click(reply, 'It works now', asker);
    await discord.until(() => shown(discord.replies(first)).includes('Good to hear'), { what: 'the end' });
    const { channel } = await asked(discord, FIXABLE);
    const link = `https://discord.com/channels/${discord.guild.id}/${first.id}`;
    const show = (): Promise<string> =>
      answerTo(discord, { name: '/case show' }, { by: helper, in: channel });
    expect(await show()).toMatch(new RegExp(`same cause[^]*${link}[^]*What repaired it`, 'u'));
    expect(shown(discord.replies(channel))).not.toContain(first.id);
    await answerTo(discord, { name: '/case forget' }, { by, in: first });
    expect(await show()).not.toContain(first.id);
  },
);
