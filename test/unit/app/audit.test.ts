import { expect, test } from 'vitest';
import type { AuditEntry } from '../../../src/app/index.ts';
import { testBot, type TestBot } from '../../support/bot.ts';

const THREAD = '1234567890123456789';
const ERROR = 'HTTP 401 authentication_error: invalid x-api-key';
const AT = '2026-11-21T00:00:00.000Z';

/** Oldest first. */
async function audited({ bot }: TestBot): Promise<readonly AuditEntry[]> {
  return (await bot.audits({ limit: 20 })).toReversed();
}

test('a mark by words, its end, and a pause by a helper say who, when and what', async () => {
  const rig = await testBot();
  await rig.says('m1', ERROR);
  await rig.speaks();
  await rig.says('m2', 'it works now, thanks');
  await rig.speaks();
  await rig.says('m3', `it is back: ${ERROR}`);
  await rig.says('m4', 'let me look', { author: 'h1', role: 'helper' });
  const where = { at: AT, thread: THREAD, guild: 'g1' };
  expect(await audited(rig)).toMatchObject([
    { ...where, who: 'u1', what: 'mark' },
    { ...where, who: 'u1', what: 'unmark' },
    { ...where, who: 'h1', what: 'pause' },
  ]);
});

test('presses say who pressed: solved, a pause, a person called', async () => {
  const rig = await testBot();
  await rig.says('m1', ERROR);
  const nonce = (await rig.speaks()).says[0]?.nonce ?? '';
  const helper = { user: 'h1', role: 'helper' } as const;
  await rig.bot.press({ thread: THREAD, nonce, choice: 'pause', actor: helper });
  await rig.bot.press({ thread: THREAD, nonce, choice: 'works-now', actor: helper });
  expect(await audited(rig)).toMatchObject([
    { who: 'h1', what: 'pause' },
    { who: 'h1', what: 'mark' },
  ]);
});

test('a hand-over says who called, or that the bot gave up, and why', async () => {
  const called = await testBot();
  await called.says('m1', ERROR);
  const nonce = (await called.speaks()).says[0]?.nonce ?? '';
  const helper = { user: 'h1', role: 'helper' } as const;
  await called.bot.press({ thread: THREAD, nonce, choice: 'person', actor: helper });
  await called.speaks();
  expect(await audited(called)).toMatchObject([
    { who: 'h1', what: 'hand-over', thread: THREAD, detail: 'asked-for-person' },
  ]);
  const without = await testBot();
  await without.says('m1', ERROR);
  for (let message = 2; message < 9; message += 1) {
    await without.speaks();
    await without.says(`m${message}`, "I can't run that command, and it does not work");
  }
  const entries = await audited(without);
  expect(entries).toMatchObject([{ who: 'bot', what: 'hand-over', thread: THREAD, guild: 'g1' }]);
  expect(entries[0]?.detail).not.toBe('asked-for-person');
});

test('settings say what was set to what', async () => {
  const rig = await testBot();
  await rig.bot.setSettings(
    'g1',
    { forums: ['f1'], language: undefined },
    { user: 'mod1', role: 'moderator' },
  );
  expect(await audited(rig)).toEqual([
    { at: AT, who: 'mod1', what: 'settings', guild: 'g1', detail: '{"forums":["f1"],"language":null}' },
  ]);
});
