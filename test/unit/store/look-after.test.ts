import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { newCase } from '../../../src/domain/index.ts';
import {
  backup,
  check,
  leaveNoTrace,
  openDatabase,
  purge,
  sqliteAudits,
  sqlitePriors,
  sqliteStore,
  sqliteTranscripts,
} from '../../../src/store/index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'clawmedic-db-'));
const at = (day: string) => (): string => `2026-${day}T00:00:00.000Z`;

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('backup', () => {
  test('is whole while cases are written, and is there at once or not at all', async () => {
    const database = openDatabase(path.join(folder, 'live.db'));
    const store = sqliteStore(database, at('11-21'));
    for (let index = 0; index < 200; index += 1) await store.change(`t${index}`, newCaseOf(index));
    const copy = path.join(folder, 'copy.db');
    const bot = sqliteStore(openDatabase(path.join(folder, 'live.db')), at('11-21'));
    const now = { isCopying: true };
    const copying = backup(database, copy).finally(() => (now.isCopying = false));
    // The bot writes in every turn, from a connection of its own.
    for (let index = 200; now.isCopying; index += 1) {
      await bot.change(`t${index}`, newCaseOf(index));
      await new Promise(setImmediate);
    }
    await copying;
    const restored = openDatabase(copy);
    expect(check(restored)).toEqual([]);
    const { length } = await sqliteStore(restored, at('11-21')).list({});
    expect(length).toBeGreaterThanOrEqual(200);
    expect(existsSync(`${copy}.part`)).toBe(false);
  });

  test('rejects where it cannot write', async () => {
    await expect(
      backup(openDatabase(':memory:'), path.join(folder, 'no', 'such', 'folder.db')),
    ).rejects.toThrow();
  });
});

describe('what is forgotten', () => {
  test('stands in no file of the database any more', async () => {
    const dir = mkdtempSync(path.join(folder, 'forgotten-'));
    const database = openDatabase(path.join(dir, 'live.db'));
    const store = sqliteStore(database, at('11-21'));
    await store.change('t1', (state) => ({ ...state, asker: 'MARK-1'.repeat(400) }));
    await store.change('t2', (state) => ({ ...state, asker: 'MARK-2'.repeat(4) }));
    await store.change('t2', (state) => ({ ...state, asker: 'somebody' }));
    await store.forget('t1');
    leaveNoTrace(database);
    const files = readdirSync(dir).map((name) => readFileSync(path.join(dir, name), 'latin1'));
    expect(files.join('')).not.toContain('MARK-');
    expect(files.join('')).toContain('somebody');
  });
});

describe('check', () => {
  test('names each row that does not fit', async () => {
    const database = openDatabase(':memory:');
    await sqliteStore(database, at('11-21')).change('t1', newCaseOf(1));
    database.exec(
      `insert into thread_case (thread, state, created_at, updated_at) values ('t9', '{"phase":"odd"}', '', '');
       insert into setting (guild, settings, updated_at) values ('g9', '{"forums":1}', '')`,
    );
    const problems = check(database);
    expect(problems).toHaveLength(2);
    expect(problems.join('\n')).toMatch(/t9[\s\S]*g9/u);
  });
});

describe('purge', () => {
  test('deletes what nothing has changed for so many days, and nothing else', async () => {
    const database = openDatabase(':memory:');
    await sqliteStore(database, at('08-01')).change('t1', newCaseOf(1));
    await sqliteStore(database, at('11-01')).change('t2', newCaseOf(2));
    const audits = sqliteAudits(database);
    await audits.add({ at: '2024-01-01T00:00:00.000Z', who: 'm', what: 'mark' });
    await audits.add({ at: '2026-08-01T00:00:00.000Z', who: 'm', what: 'mark' });
    expect(purge(database, 90, new Date('2026-11-21'))).toEqual({ cases: 1, audits: 1 });
    const left = await sqliteStore(database, at('11-21')).list({});
    expect(left.map(({ state }) => state.thread)).toEqual(['t2']);
    expect(await audits.list({ limit: 9 })).toMatchObject([
      { at: '2026-11-21T00:00:00.000Z', who: 'retention', what: 'purge', detail: '1 case(s)' },
      { at: '2026-08-01T00:00:00.000Z' },
    ]);
  });

  test('what was played goes with its case; who marked goes after a year, the mark stays', async () => {
    const database = openDatabase(':memory:');
    const transcripts = sqliteTranscripts(database);
    for (const [thread, day] of [
      ['t1', '08-01'],
      ['t2', '08-02'],
      ['t3', '11-20'],
    ] as const)
      await transcripts.open({ thread, title: 'a thread', createdAt: at(day)() });
    await sqliteStore(database, at('11-01')).change('t2', newCaseOf(2));
    const priors = sqlitePriors(database);
    await priors.mark({ thread: 't1', cause: 'key-mangled', who: 'm1', at: '2025-01-01T00:00:00.000Z' });
    await priors.mark({ thread: 't2', cause: 'key-mangled', who: 'm2', at: '2026-08-01T00:00:00.000Z' });
    purge(database, 90, new Date('2026-11-21'));
    const played = await transcripts.list(9);
    expect(played.map(({ thread }) => thread)).toEqual(['t3', 't2']);
    expect(await priors.counts()).toEqual({ 'key-mangled': 2 });
    expect(database.prepare('select who from marked_cause order by thread').pluck().all()).toEqual([
      'forgotten',
      'm2',
    ]);
  });
});

function newCaseOf(index: number): () => ReturnType<typeof newCase> {
  return () => ({ ...newCase(`t${index}`), asker: `u${index}`, noticed: ['1'.repeat(4000)] });
}
