import { describe, expect, test } from 'vitest';
import { draftsOf } from '../../../src/app/index.ts';
import { toMarkdown } from '../../../src/reply/index.ts';
import { testBot } from '../../support/bot.ts';

const THREAD = '1234567890123456789';
const ERROR = 'HTTP 401 authentication_error: invalid x-api-key';
const STATUS =
  '$ openclaw models status\nAuth overview\n- anthropic effective=profiles:~/.openclaw/agents/main/agent/auth-profiles.json | profiles=1 (oauth=0, token=0, api_key=1) | anthropic:default=API sk-a..._FakeAAA';
const MODERATOR = { user: 'mod1', role: 'moderator' } as const;
const ASKER = { user: 'u1', role: 'asker' } as const;

describe('a thread', () => {
  test('asks once, advises, and thanks with cause and fix', async () => {
    const { bot, says, speaks } = await testBot();
    expect((await says('m1', ERROR)).brief).toMatchObject({ isOurs: true, hasNews: true });
    const ask = await speaks();
    expect(ask).toMatchObject({ step: 'ask', says: [{ kind: 'ask', ping: false }] });
    expect((await speaks()).says).toEqual([]);
    await says('m2', STATUS);
    const fix = await speaks();
    expect(fix.step).toBe('advise');
    const nonce = fix.says[0]?.nonce ?? '';
    const pressed = await bot.press({ thread: THREAD, nonce, choice: 'works-now', actor: ASKER });
    expect(pressed).toMatchObject({ kind: 'taken', brief: { phase: 'solved', solution: { by: 'asker' } } });
    const [thanks] = (await speaks()).says;
    expect(thanks).toMatchObject({ kind: 'confirm', last: { message: 'b2', isAnswered: false } });
    expect(thanks?.reply.notes).toHaveLength(1);
  });

  test('what was written down before a crash is given back, not decided anew', async () => {
    const { bot, says } = await testBot();
    await says('m1', ERROR);
    const first = await bot.decide(THREAD);
    expect(await bot.pending()).toEqual([THREAD]);
    expect((await bot.decide(THREAD)).says).toEqual(first.says);
    await bot.failed(THREAD, first.says[0]?.nonce ?? '');
    const again = await bot.decide(THREAD);
    expect(again.says.map(({ reply }) => reply.code)).toEqual(first.says.map(({ reply }) => reply.code));
    expect(again.says[0]?.nonce).not.toBe(first.says[0]?.nonce);
  });

  test('broken and working again within one burst: the same thanks are not said twice', async () => {
    const { bot, says, speaks } = await testBot();
    await says('m1', ERROR);
    await speaks();
    await says('m2', 'it works now, thanks');
    expect((await speaks()).step).toBe('confirm');
    await says('m3', `broken again: ${ERROR}`);
    await says('m4', 'I made a new key and it works now');
    expect(await speaks()).toMatchObject({ step: 'quiet', says: [], brief: { phase: 'solved' } });
    expect((await bot.brief(THREAD))?.hasNews).toBe(false);
  });

  test('a fix that seemed to work and did not is not advised again', async () => {
    const { bot, says, speaks } = await testBot();
    await says('m1', `${ERROR}\n${STATUS}`);
    const fix = (await speaks()).says[0]?.reply;
    await says('m2', 'it works now, thanks');
    await speaks();
    await says('m3', 'no, still broken, the same error again');
    const next = await speaks();
    expect(next.says).toHaveLength(1);
    expect(next.says[0]?.reply.ask).not.toBe(fix?.ask);
    // It was known, and did not help.
    expect(next.says[0]?.reply.ask).toContain('no further idea');
    expect((await bot.show(THREAD))?.brief.phase).not.toBe('solved');
  });

  test('shows the facts the best guess rests on first, however many came after them', async () => {
    const { bot, says } = await testBot();
    await says('m1', ERROR);
    const lines = ['groq', 'mistral', 'openai', 'openrouter', 'deepseek', 'moonshot', 'xai', 'google'].map(
      (id) =>
        `- ${id} effective=profiles:~/a.json | profiles=1 (oauth=0, token=0, api_key=1) | ${id}:default=sk-FAKE1...FakeAAA1`,
    );
    await says('m2', `$ openclaw models status\nAuth overview\n${lines.join('\n')}`);
    const view = await bot.show(THREAD, 'en');
    expect(view?.facts.length).toBeGreaterThan(15);
    expect(view?.markdown.split('\n').slice(0, 12).join('\n')).toContain('invalid x-api-key');
  });

  test('of other topics is none of our business', async () => {
    const { says, speaks } = await testBot();
    expect((await says('m1', 'How do I centre a div?')).brief.isOurs).toBe(false);
    expect((await speaks()).says).toEqual([]);
  });

  test('a person is called once, with a case file of six lines', async () => {
    const { bot, says, speaks } = await testBot();
    await says('m1', ERROR);
    const { says: asked } = await speaks();
    const nonce = asked[0]?.nonce ?? '';
    await bot.press({ thread: THREAD, nonce, choice: 'person', actor: ASKER });
    const [call] = (await speaks()).says;
    expect(call).toMatchObject({ kind: 'hand-over', ping: true });
    expect(call?.reply.notes.filter((line) => line.startsWith('**'))).toHaveLength(6);
    expect((await bot.handOver(THREAD, MODERATOR)).says).toEqual([]);
  });

  test('an answer that was pressed is a fact, and its question is answered', async () => {
    const { bot, says, speaks, needs } = await testBot();
    await says('m1', ERROR);
    await speaks();
    await needs.cases.change(THREAD, (state) => ({
      ...state,
      asked: [{ check: 'restarted', order: 1, state: 'waiting' }],
    }));
    const nonce = (await needs.cases.load(THREAD))?.outbox[0]?.nonce ?? '';
    const press = { thread: THREAD, nonce, choice: 'answer:restarted:1', actor: ASKER };
    expect((await bot.press({ ...press, actor: { user: 'u9', role: 'other' } })).kind).toBe('refused');
    await bot.press(press);
    expect((await needs.cases.load(THREAD))?.asked[0]?.state).toBe('answered');
  });
});

describe('people', () => {
  test('secrets are found in anybody’s message, and never given back', async () => {
    const { bot, says } = await testBot();
    const key = `sk-ant-api03-${'FAKE0'.repeat(19)}`;
    const taken = await says('x1', `try mine: ${key}`, { author: 'u5', role: 'other' });
    expect(taken).toMatchObject({ isCertain: true });
    expect(JSON.stringify(taken)).not.toContain('FAKE0');
    const notice = toMarkdown(bot.secretNotice(taken.secrets, { wasDeleted: true, language: 'en' }));
    expect(notice).toContain('https://console.anthropic.com');
  });

  test('who opted out is not read, and who is forgotten leaves nothing', async () => {
    const { bot, says, needs, passHours } = await testBot();
    await bot.optOut('u1');
    expect(await says('m1', ERROR)).toMatchObject({ ignored: 'opted-out', brief: { isOurs: false } });
    await bot.optIn('u1');
    await says('m1', ERROR);
    expect(await bot.forgetUser('u1')).toBe(1);
    expect(await needs.cases.load(THREAD)).toBeUndefined();
    expect((await says('m1', ERROR)).ignored).toBe('forgotten');
    passHours(1);
    expect((await says('m2', ERROR)).ignored).toBeUndefined();
  });

  test('a moderator’s mark counts, reaches AnswerOverflow, and can be taken back', async () => {
    const { bot, says, speaks, needs } = await testBot();
    await says('m1', ERROR);
    await speaks();
    const marked = await bot.mark({ thread: THREAD, message: 'm1', actor: MODERATOR, cause: 'key-mangled' });
    expect(marked).toMatchObject({ passedOn: 'sent', brief: { phase: 'solved' } });
    expect(marked.guesses[0]?.cause).toBe('key-mangled');
    expect(await needs.priors.counts()).toEqual({ 'key-mangled': 1 });
    expect((await bot.unmark(THREAD, MODERATOR)).phase).toBe('asking');
    expect(await needs.priors.counts()).toEqual({});
    expect((await bot.audits({ limit: 9 })).map(({ what }) => what)).toEqual(['unmark', 'mark']);
  });

  test('many marks of a cause make it more common, and others less', async () => {
    const { bot, needs } = await testBot();
    const before = await bot.diagnose({ text: ERROR, attachments: [] });
    for (let index = 0; index < 60; index += 1)
      await needs.priors.mark({ thread: `t${index}`, cause: 'key-mangled', who: 'mod1', at: '' });
    await bot.unmark('none', MODERATOR);
    const after = await bot.diagnose({ text: ERROR, attachments: [] });
    const share = (of: typeof before): number =>
      of.guesses.find(({ cause }) => cause === 'key-mangled')?.probability ?? 0;
    expect(share(after)).toBeGreaterThan(share(before));
  });
});

describe('by hand', () => {
  test('a cause that a moderator names is the next fix; resuming ends a pause', async () => {
    const { bot, says, speaks } = await testBot();
    await says('m1', ERROR);
    await speaks();
    await says('h1', 'let me look', { author: 'h1', role: 'helper' });
    expect(await bot.setCause(THREAD, 'no-such-cause', MODERATOR)).toBe(false);
    await bot.setCause(THREAD, 'insufficient-credit', MODERATOR);
    const { says: said, step } = await speaks();
    expect(step).toBe('advise');
    const fix = await bot.fix('insufficient-credit', THREAD);
    expect(said[0]?.reply.ask).toBe(fix?.ask);
  });

  test('reading again drops what is gone and decides', async () => {
    const { bot, says, speaks, needs } = await testBot();
    await says('m1', 'nothing much');
    await says('m2', ERROR);
    await speaks();
    const gone = { thread: THREAD, author: 'u1', role: 'asker', attachments: [] } as const;
    await bot.again(THREAD, [{ ...gone, message: 'm3', text: ERROR }]);
    const messages = (await needs.cases.load(THREAD))?.readings.map(({ message }) => message);
    expect(messages).toEqual(['m3']);
  });

  test('one question after a day of silence, once', async () => {
    const { bot, says, speaks, passHours } = await testBot();
    await says('m1', `${ERROR}\n${STATUS}`);
    expect((await speaks()).step).toBe('advise');
    passHours(23);
    expect(await bot.followUps()).toEqual([]);
    passHours(2);
    expect(await bot.followUps()).toEqual([THREAD]);
    const { says: said } = await speaks();
    expect(said).toMatchObject([
      { kind: 'follow-up', last: { message: 'b1', isAnswered: false }, notifies: true },
    ]);
    passHours(25);
    expect(await bot.followUps()).toEqual([]);
  });

  test('numbers keep apart what people said and what they left open', async () => {
    const { bot, says, speaks, passHours } = await testBot();
    await says('m1', `${ERROR}\n${STATUS}`);
    await speaks();
    passHours(24 * 8);
    const since = '2026-11-01T00:00:00.000Z';
    expect(await bot.stats({ since })).toMatchObject({ threads: 1, silent: 1, open: 0, solvedByAsker: 0 });
    await says('m2', 'it works now, thanks');
    expect(await bot.stats({ since, guild: 'g1' })).toMatchObject({ silent: 0, solvedByAsker: 1 });
    expect(await bot.stats({ since, guild: 'g2' })).toMatchObject({ threads: 0 });
  });

  test('a helper who is forgotten leaves drafts without a name; what stood there before stays', async () => {
    const { bot, says, needs, passHours } = await testBot();
    await says('m1', ERROR);
    const draft = { thread: THREAD, guild: 'g1', title: 'a', wrong: 'b', source: 'https://example.com' };
    await bot.saveDraft({ ...draft, fix: 'c', actor: { user: 'h1', role: 'helper' } });
    passHours(1);
    await bot.saveDraft({ ...draft, fix: 'd', actor: MODERATOR });
    await bot.forgetUser('h1');
    const [written] = draftsOf(await needs.cases.list({}));
    expect(written?.versions.map(({ who, fix }) => [who, fix])).toEqual([
      ['mod1', 'd'],
      ['forgotten', 'c'],
    ]);
    expect(JSON.stringify(await bot.audits({ limit: 9 }))).not.toContain('h1');
  });

  test('settings of a server go over those of the environment', async () => {
    const { bot } = await testBot();
    await bot.setSettings('g1', { language: 'es', forums: ['f1'] }, MODERATOR);
    expect(await bot.settings('g1')).toMatchObject({ language: 'es', forums: ['f1'], dryRun: false });
    expect((await bot.settings('g2')).forums).toEqual([]);
  });

  test('causes are found by words of title and symptom', async () => {
    const { bot } = await testBot();
    expect(bot.searchCauses('credit').map(({ cause }) => cause)).toContain('insufficient-credit');
    expect(bot.searchCauses('zzzz')).toEqual([]);
    expect(bot.searchCauses('').length).toBe(25);
  });
});
