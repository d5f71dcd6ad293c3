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
  sqliteStore,
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
    const copying = backup(database, copy);
    for (let index = 200; index < 400; index += 1) await store.change(`t${index}`, newCaseOf(index));
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
  });
});

function newCaseOf(index: number): () => ReturnType<typeof newCase> {
  return () => ({ ...newCase(`t${index}`), asker: `u${index}` });
}
