import { expect, test, vi } from 'vitest';
import { openDatabase } from '../../../src/store/index.ts';
import type { Discord } from '../../support/discord/index.ts';
import { live } from '../../support/discord-process.ts';
import { ERROR, KEY, pause, shown } from '../../support/e2e.ts';

const PATIENT = { within: 25_000 };

// The program is started up to three times in a test, five tests side by side.
vi.setConfig({ testTimeout: 90_000 });

/** When the process is killed in a turn of the conversation, after what went before it. */
type Moment = (
  discord: Discord,
  before: { readonly sent: number; readonly typed: number },
) => Promise<unknown>;

const MOMENTS: Readonly<Record<string, Moment>> = {
  'before it is read': () => Promise.resolve(),
  'while it waits for the end of the burst': (discord, { typed }) =>
    discord.until(() => discord.requestsOf('trigger_typing_indicator').length > typed, {
      ...PATIENT,
      what: 'typing',
    }),
  'as the answer is sent': (discord, { sent }) =>
    discord.until(() => discord.requestsOf('create_message').length > sent, {
      ...PATIENT,
      what: 'the request',
    }),
};

test.concurrent.each(Object.entries(MOMENTS))(
  'killed %s: every message gets exactly one answer',
  (_name, moment) =>
    live(async ({ discord, serve, end }) => {
      const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
      await moment(discord, { sent: 0, typed: 0 });
      await end('SIGKILL');
      serve();
      await discord.untilReply(channel, 1, PATIENT);
      await pause();
      expect(discord.replies(channel)).toHaveLength(1);
      const sent = discord.requestsOf('create_message').length;
      const typed = discord.requestsOf('trigger_typing_indicator').length;
      await discord.untilConnected();
      discord.post({ in: channel, text: 'I want to talk to a human, please.' });
      await moment(discord, { sent, typed });
      await end('SIGKILL');
      serve();
      await discord.untilReply(channel, 2, PATIENT);
      await pause();
      expect(discord.replies(channel)).toHaveLength(2);
    }),
);

test.concurrent('SIGTERM: it finishes and exits with 0', () =>
  live(async ({ discord, end }) => {
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.until(() => discord.requestsOf('trigger_typing_indicator').length > 0, {
      ...PATIENT,
      what: 'typing',
    });
    expect(await end('SIGTERM')).toBe(0);
    expect(discord.replies(channel)).toHaveLength(1);
  }),
);

test.concurrent('SIGTERM: a request that hangs does not hold up the end', { timeout: 40_000 }, () =>
  live(async ({ discord, serve, end }) => {
    discord.faults.add({ kind: 'hang' }, { operation: 'create_message', times: 9 });
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.until(() => discord.requestsOf('create_message').length > 0, {
      ...PATIENT,
      what: 'the try',
    });
    const told = Date.now();
    expect(await end('SIGTERM')).toBe(0);
    expect(Date.now() - told).toBeLessThan(10_000);
    discord.faults.clear();
    serve();
    await discord.untilReply(channel, 1, PATIENT);
  }),
);

test.concurrent('killed as it sets the solved tag: thread and tag are finished', () =>
  live(async ({ discord, serve, end }) => {
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.untilReply(channel, 1, PATIENT);
    discord.faults.add({ kind: 'hang' }, { operation: 'update_channel', times: 1 });
    await untilNext(discord, 'update_channel', () =>
      discord.post({ in: channel, text: 'I made a new key, it works now, thanks!' }),
    );
    await end('SIGKILL');
    serve();
    await discord.untilReply(channel, 2, PATIENT);
    const isTagged = (): boolean =>
      discord.thread(channel)?.applied_tags?.includes(discord.tags.solved.id) === true;
    await discord.until(isTagged, { ...PATIENT, what: 'the tag' });
  }),
);

const pings = (discord: Discord, place: { readonly id: string }): number =>
  discord.replies(place).filter((one) => (discord.pingsOf(one)?.roles.length ?? 0) > 0).length;

/** Waits for one more request of an operation than there were. */
async function untilNext(discord: Discord, operation: string, act: () => unknown): Promise<void> {
  const before = discord.requestsOf(operation).length;
  void act();
  await discord.until(() => discord.requestsOf(operation).length > before, { ...PATIENT, what: operation });
}

const CALLS: Readonly<Record<string, (discord: Discord, channel: { id: string }) => Promise<unknown>>> = {
  'a button press': async (discord, channel) => {
    const reply = discord.replies(channel).at(-1);
    return discord.click(reply ?? { id: '' }, 'Ask a person', discord.people.asker);
  },
  'a command': (discord, channel) =>
    discord.run('/case hand-over', {}, { by: discord.people.helper, in: channel }),
};

test.concurrent.each(
  Object.entries(CALLS).flatMap(([name, call]) =>
    (['create_interaction_response', 'create_message', 'delete_message'] as const).map(
      (moment) => [name, moment, call] as const,
    ),
  ),
)('killed during %s, at %s: the helpers are called exactly once', (_name, moment, call) =>
  live(async ({ discord, serve, end }) => {
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.untilReply(channel, 1, PATIENT);
    await untilNext(discord, moment, () => call(discord, channel).catch(() => undefined));
    await end('SIGKILL');
    await untilNext(discord, 'list_messages', serve);
    await pause(1000);
    // Nobody was called: the press did not get through, so it is made again.
    if (pings(discord, channel) === 0) await call(discord, channel);
    await discord.until(() => pings(discord, channel) > 0, { ...PATIENT, what: 'the ping' });
    await pause();
    expect(pings(discord, channel)).toBe(1);
    expect(discord.replies(channel)).toHaveLength(1);
    expect(shown(discord.replies(channel))).toContain('models status');
  }),
);

test.concurrent('killed during a private paste: nothing of it shows, and the thread goes on', () =>
  live(async ({ discord, serve, end }) => {
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    const reply = await discord.untilReply(channel, 1, PATIENT);
    const opened = await discord.click(reply, 'Paste privately', discord.people.asker);
    const text =
      'OpenClaw 2026.9.6\n- anthropic effective=profiles:~/a.json | profiles=1 (oauth=0, token=0, api_key=1) | anthropic:default=API sk-a..._FAKEZZZ';
    await untilNext(discord, 'create_interaction_response', () => discord.submitModal(opened, { text }));
    await pause(30);
    await end('SIGKILL');
    await untilNext(discord, 'list_messages', serve);
    await pause(1000);
    expect(shown(discord.seen(channel))).not.toContain('FAKEZZZ');
    discord.post({ in: channel, text: 'I want to talk to a human, please.' });
    await discord.until(() => pings(discord, channel) > 0, { ...PATIENT, what: 'the ping' });
    await pause();
    expect(pings(discord, channel)).toBe(1);
    expect(shown(discord.seen(channel))).not.toContain('FAKEZZZ');
  }),
);

test.concurrent.each(['create_message', 'delete_message', 'create_dm'])(
  'killed while a secret is taken away, at %s: it is gone, with one copy, one answer and one notice',
  (moment) =>
    live(async ({ discord, serve, end }) => {
      let posted: ReturnType<Discord['post']> | undefined;
      await untilNext(discord, moment, () => {
        posted = discord.post({ title: 'Anthropic 401', text: `${ERROR}\n${KEY}\nplease help` });
      });
      await end('SIGKILL');
      serve();
      const { channel, message } = posted as unknown as ReturnType<Discord['post']>;
      await discord.until(() => discord.message(message) === undefined, { ...PATIENT, what: 'the deletion' });
      const notices = (): readonly unknown[] => discord.directMessages(discord.people.asker);
      await discord.until(() => notices().length > 0, { ...PATIENT, what: 'the notice' });
      await discord.until(() => shown(discord.replies(channel)).includes('models status'), {
        ...PATIENT,
        what: 'the answer',
      });
      await pause();
      expect(discord.replies(channel)).toHaveLength(1);
      expect(shown(discord.replies(channel)).split('please help')).toHaveLength(2);
      expect(notices()).toHaveLength(1);
      expect(shown(discord.seen(channel))).not.toContain(KEY);
    }),
);

test.concurrent('what was kept long enough is purged at the start', () =>
  live(async ({ discord, database, serve, end }) => {
    const old = discord.post({ title: 'Anthropic 401', text: ERROR }).channel;
    const young = discord.post({ title: 'Anthropic 401', text: ERROR }).channel;
    await Promise.all([old, young].map((channel) => discord.untilReply(channel, 1, PATIENT)));
    expect(await end('SIGTERM')).toBe(0);
    const past = new Date(Date.now() - 91 * 86_400_000).toISOString();
    const kept = (): readonly unknown[] => {
      const file = openDatabase(database);
      const rows = file.prepare('select thread from thread_case order by thread').all();
      file.close();
      return rows;
    };
    const file = openDatabase(database);
    file.prepare('update thread_case set updated_at = ? where thread = ?').run(past, old.id);
    file.close();
    expect(kept()).toHaveLength(2);
    await untilNext(discord, 'list_messages', serve);
    await end('SIGTERM');
    expect(kept()).toEqual([{ thread: young.id }]);
  }),
);
