import { describe, expect, test } from 'vitest';
import type { CaseStore } from '../../src/app/index.ts';
import { type Case, newCase } from '../../src/domain/index.ts';

/** What every store promises, whatever it is made of. */
export function describeCaseStore(name: string, make: (now: () => string) => CaseStore): void {
  const asking = (thread: string): Case => ({
    ...newCase(thread),
    phase: 'asking',
    asked: [{ check: 'models-status', order: 1, state: 'waiting' }],
  });

  const clock = (): (() => string) => {
    let minute = 0;
    return () => `2026-11-21T00:${String((minute += 1)).padStart(2, '0')}:00.000Z`;
  };

  describe(name, () => {
    test('knows nothing of a thread nobody has written in', async () => {
      expect(await make(clock()).load('t1')).toBeUndefined();
    });

    test('gives back what was stored, whole', async () => {
      const store = make(clock());
      await store.change('t1', () => asking('t1'));
      expect(await store.load('t1')).toEqual(asking('t1'));
    });

    test('hands the stored case to the next change', async () => {
      const store = make(clock());
      await store.change('t1', () => asking('t1'));
      const next = await store.change('t1', (state) => ({ ...state, said: 2 }));
      expect(next).toEqual({ ...asking('t1'), said: 2 });
    });

    test('stores nothing where the change throws', async () => {
      const store = make(clock());
      await store.change('t1', () => asking('t1'));
      const failing = (): Case => {
        throw new Error('no');
      };
      await expect((async () => store.change('t1', failing))()).rejects.toThrow('no');
      expect(await store.load('t1')).toEqual(asking('t1'));
    });

    test('keeps threads apart, and forgets one alone', async () => {
      const store = make(clock());
      await store.change('t1', () => asking('t1'));
      await store.change('t2', () => newCase('t2'));
      await store.forget('t1');
      expect(await store.load('t1')).toBeUndefined();
      expect(await store.load('t2')).toEqual(newCase('t2'));
    });

    test('lists by each limit, oldest first', async () => {
      const store = make(clock());
      await store.change('t1', () => ({ ...asking('t1'), guild: 'g1', asker: 'u1' }));
      await store.change('t2', () => ({ ...newCase('t2'), guild: 'g2', news: true }));
      const said = { nonce: 'n', kind: 'ask', state: 'waiting' } as const;
      const reply = { language: 'en', ask: 'run it', notes: [], choices: [], links: [] } as const;
      await store.change('t3', () => ({ ...newCase('t3'), asker: 'u1', outbox: [{ ...said, reply }] }));
      await store.change('t3', (state) => ({ ...state, solution: { cause: 'key-mangled', by: 'asker' } }));
      const written = { title: 'a', wrong: 'b', fix: 'c', who: 'h1', at: '1', source: 'https://…' };
      await store.change('t2', (state) => ({ ...state, drafts: [written] }));
      // Reading again what was read already is no change.
      await store.change('t3', (state) => ({ ...state }));
      const threads = async (query: Parameters<CaseStore['list']>[0]): Promise<readonly string[]> =>
        (await store.list(query)).map(({ state }) => state.thread);
      expect(await threads({})).toEqual(['t1', 't2', 't3']);
      expect(await threads({ thread: 't2' })).toEqual(['t2']);
      expect(await threads({ phases: ['asking', 'solved'] })).toEqual(['t1']);
      expect(await threads({ guild: 'g2' })).toEqual(['t2']);
      expect(await threads({ asker: 'u1' })).toEqual(['t1', 't3']);
      expect(await threads({ cause: 'key-mangled' })).toEqual(['t3']);
      expect(await threads({ isDrafted: true, guild: 'g2' })).toEqual(['t2']);
      expect(await threads({ isPending: true })).toEqual(['t2', 't3']);
      expect(await threads({ createdSince: '2026-11-21T00:02:00.000Z' })).toEqual(['t2', 't3']);
      expect(await threads({ updatedBefore: '2026-11-21T00:05:00.000Z' })).toEqual(['t1', 't3']);
    });
  });
}
