import { expect, test } from 'vitest';
import { answerTo, connected, ERROR, pause, shown } from '../../support/e2e.ts';

test.concurrent('/setup names each missing permission and how to grant it', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  discord.revoke('ManageThreads');
  await pause(50);
  const called = await discord.run(
    '/setup',
    {},
    { by: discord.people.administrator, in: discord.channels.general },
  );
  await discord.until(() => shown(called.messages()).includes('Manage Threads'), {
    what: 'the missing permission',
  });
  expect(shown(called.messages())).toContain('Edit Channel');
});

test.concurrent(
  '/setup names roles that are gone or cannot be called, and a dry run nobody sees',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished, {
      settings: { helperRole: '111111111111111111', dryRun: true },
    });
    const called = (options: Parameters<typeof discord.run>[1]): Promise<string> =>
      answerTo(
        discord,
        { name: '/setup', options },
        { by: discord.people.administrator, in: discord.channels.general },
      );
    const first = await called({});
    expect(first).toContain('`111111111111111111`: there is no such role');
    expect(first).toContain('/setup dry-run-channel:');
    const second = await called({ helpers: discord.roles.moderator, 'dry-run': false });
    expect(second).toContain('Allow anyone to @mention this role');
    expect(second).not.toContain('dry-run-channel');
    discord.grant('MentionEveryone');
    await pause(50);
    expect(await called({ language: 'es' })).toContain('nothing is missing');
  },
);

test.concurrent('/setup is for who manages the server, whoever is shown it', async ({ onTestFinished }) => {
  const { discord, bot } = await connected(onTestFinished);
  const setup = [...discord.commands.values()].find(({ name }) => name === 'setup');
  // As an administrator may in the server's settings.
  Object.assign(setup ?? {}, { default_member_permissions: null });
  const { asker, administrator } = discord.people;
  const called = (by: typeof asker): Promise<string> =>
    answerTo(discord, { name: '/setup', options: { language: 'es' } }, { by, in: discord.channels.general });
  expect(await called(asker)).toContain('for moderators');
  expect((await bot().settings(discord.guild.id)).language).toBeUndefined();
  expect(await called(administrator)).toContain('nothing is missing');
  expect((await bot().settings(discord.guild.id)).language).toBe('es');
});

test.concurrent('/setup takes back a role of moderators and a language', async ({ onTestFinished }) => {
  const { discord, bot } = await connected(onTestFinished);
  const by = { by: discord.people.administrator, in: discord.channels.general };
  await answerTo(
    discord,
    { name: '/setup', options: { moderators: discord.roles.helper, language: 'es' } },
    by,
  );
  const set = await bot().settings(discord.guild.id);
  expect(set).toMatchObject({ language: 'es' });
  expect(set.moderatorRoles).toContain(discord.roles.helper.id);
  await answerTo(
    discord,
    { name: '/setup', options: { 'remove-moderators': discord.roles.helper, language: 'asker' } },
    by,
  );
  const after = await bot().settings(discord.guild.id);
  expect(after.language).toBeUndefined();
  expect(after.moderatorRoles).toEqual([discord.roles.moderator.id]);
});

test.concurrent('dry run: only the moderators see what would be said', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished, { settings: { dryRun: true } });
  const { general } = discord.channels;
  await discord.run(
    '/setup',
    { 'dry-run-channel': general },
    { by: discord.people.administrator, in: general },
  );
  const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
  await discord.untilReply(general);
  expect(discord.replies(channel)).toEqual([]);
});

test.concurrent(
  'a server without a forum is told so, in the log and by /setup',
  async ({ onTestFinished }) => {
    const { discord, logged } = await connected(onTestFinished, { settings: { forums: [] } });
    expect(JSON.stringify(logged.filter(({ level }) => level === 'warn'))).toContain('Nothing is read yet');
    const { administrator: by } = discord.people;
    const said = await answerTo(discord, { name: '/setup' }, { by, in: discord.channels.general });
    expect(said).toContain('Nothing is read yet');
    expect(said).not.toContain('nothing is missing');
  },
);

test.concurrent(
  'commands are registered once, and again where Discord has others',
  { timeout: 20_000 },
  async ({ onTestFinished }) => {
    const { discord, stop, start } = await connected(onTestFinished);
    const registered = (): number => discord.requestsOf('bulk_set_application_commands').length;
    const all = discord.commands.size;
    const again = async (): Promise<void> => {
      const looked = discord.requestsOf('list_application_commands').length;
      await stop();
      await start();
      await discord.until(() => discord.requestsOf('list_application_commands').length > looked, {
        what: 'a look at the commands',
      });
    };
    await again();
    await pause();
    expect(registered()).toBe(1);
    const [first] = discord.commands.keys();
    discord.commands.delete(first ?? '');
    await again();
    await discord.until(() => discord.commands.size === all, { what: 'the commands' });
    expect(registered()).toBe(2);
  },
);
