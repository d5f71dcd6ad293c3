import { describe, expect, test } from 'vitest';
import { memoryTranscripts, type Transcripts } from '../../src/app/index.ts';
import type { TranscriptEntry } from '../../src/domain/index.ts';
import { openDatabase, sqliteTranscripts } from '../../src/store/index.ts';

const STORES: readonly (readonly [string, () => Transcripts])[] = [
  ['in memory', memoryTranscripts],
  ['in SQLite', () => sqliteTranscripts(openDatabase(':memory:'))],
];
const thread = (id: string, minute: number): Parameters<Transcripts['open']>[0] => ({
  thread: id,
  title: `title of ${id}`,
  createdAt: `2026-11-20T12:0${minute}:00.000Z`,
});
const note = (text: string): TranscriptEntry => ({ kind: 'note', text });

describe.each(STORES)('transcripts %s', (_name, make) => {
  test('keep entries in order, thread by thread', async () => {
    const store = make();
    await store.open(thread('a', 1));
    await store.open(thread('b', 2));
    await store.add('a', [note('1'), note('2')]);
    await store.add('b', [note('other')]);
    await store.add('a', [note('3')]);
    expect(await store.entries('a')).toEqual([note('1'), note('2'), note('3')]);
    expect((await store.list(5)).map((one) => one.thread)).toEqual(['b', 'a']);
    expect(await store.list(1)).toHaveLength(1);
  });

  test('keep the script, and open a thread once', async () => {
    const store = make();
    const script = { source: 'x', turns: [{ user: 'hello', bot: {} }] };
    await store.open({ ...thread('a', 1), script });
    await store.open(thread('a', 2));
    expect(await store.get('a')).toEqual({ ...thread('a', 1), script });
    expect(await store.get('b')).toBeUndefined();
  });

  test('forget a thread with all of it', async () => {
    const store = make();
    await store.open(thread('a', 1));
    await store.add('a', [note('1')]);
    await store.forget('a');
    expect(await store.get('a')).toBeUndefined();
    expect(await store.entries('a')).toEqual([]);
  });
});
