import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/app/index.ts';
import { newCase } from '../../src/domain/index.ts';
import { databaseFile, openDatabase, sqliteStore } from '../../src/store/index.ts';
import { describeCaseStore } from './case-store.contract.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'clawmedic-store-'));
const now = (): string => '2026-11-21T00:00:00.000Z';
let files = 0;
const freshFile = (): string => path.join(folder, `${(files += 1)}`, 'cases.db');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describeCaseStore('memoryStore', memoryStore);
describeCaseStore('sqliteStore', (at) => sqliteStore(openDatabase(freshFile()), at));

describe('sqliteStore on disk', () => {
  test('keeps a case over a restart', async () => {
    const file = freshFile();
    const first = openDatabase(file);
    await sqliteStore(first, now).change('t1', () => newCase('t1'));
    first.close();
    expect(await sqliteStore(openDatabase(file), now).load('t1')).toEqual(newCase('t1'));
  });

  test('refuses a row that does not fit the schema, by the name of its thread', async () => {
    const database = openDatabase(freshFile());
    database.exec(
      `insert into thread_case (thread, state, created_at, updated_at) values ('t9', '{"phase":"odd"}', '', '')`,
    );
    await expect((async () => sqliteStore(database, now).load('t9'))()).rejects.toThrow('thread t9');
  });

  test('refuses a database of a newer program', () => {
    const file = freshFile();
    openDatabase(file).close();
    const raw = new Database(file);
    raw.pragma('user_version = 99');
    raw.close();
    expect(() => openDatabase(file)).toThrow('older than the database');
  });

  test.each([
    ['file:./data/clawmedic.db', './data/clawmedic.db'],
    ['file:///var/lib/clawmedic.db', '/var/lib/clawmedic.db'],
    ['cases.db', 'cases.db'],
  ])('reads %s as the file %s', (url, file) => {
    expect(databaseFile(url)).toBe(file);
  });
});
