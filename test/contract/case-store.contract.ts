import { describe, expect, test } from 'vitest';
import type { CaseStore } from '../../src/app/index.ts';
import { type Case, newCase } from '../../src/domain/index.ts';

/** What every store promises, whatever it is made of. */
export function describeCaseStore(name: string, make: () => CaseStore): void {
  const asking = (thread: string): Case => ({
    ...newCase(thread),
    phase: 'asking',
    asked: [{ check: 'models-status', order: 1, state: 'waiting' }],
  });

  describe(name, () => {
    test('knows nothing of a thread nobody has written in', async () => {
      expect(await make().load('t1')).toBeUndefined();
    });

    test('gives back what was stored, whole', async () => {
      const store = make();
      await store.change('t1', () => asking('t1'));
      expect(await store.load('t1')).toEqual(asking('t1'));
    });

    test('hands the stored case to the next change', async () => {
      const store = make();
      await store.change('t1', () => asking('t1'));
      const next = await store.change('t1', (state) => ({ ...state, said: 2 }));
      expect(next).toEqual({ ...asking('t1'), said: 2 });
    });

    test('stores nothing where the change throws', async () => {
      const store = make();
      await store.change('t1', () => asking('t1'));
      const failing = (): Case => {
        throw new Error('no');
      };
      await expect((async () => store.change('t1', failing))()).rejects.toThrow('no');
      expect(await store.load('t1')).toEqual(asking('t1'));
    });

    test('keeps threads apart, and forgets one alone', async () => {
      const store = make();
      await store.change('t1', () => asking('t1'));
      await store.change('t2', () => newCase('t2'));
      await store.forget('t1');
      expect(await store.load('t1')).toBeUndefined();
      expect(await store.load('t2')).toEqual(newCase('t2'));
    });
  });
}
