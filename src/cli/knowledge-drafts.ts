import { draftsOf, type WrittenCause } from '../app/index.ts';
import { EXIT_CONFIG, readConfig } from '../config.ts';
import { databaseFile, type OpenDatabase, openExisting, sqliteStore } from '../store/index.ts';
import { knowledgeDir } from './knowledge-dir.ts';
import { writeCause } from './write-cause.ts';

const FAILED = 1;

/** Lists the causes that helpers wrote down in Discord, newest first; with `isWriting`, writes each into the documents for review. */
export async function knowledgeDrafts(isWriting: boolean): Promise<number> {
  const read = readConfig(process.env);
  if (read.problems !== undefined) return refuse(read.problems, EXIT_CONFIG);
  let database: OpenDatabase | undefined;
  try {
    database = openExisting(databaseFile(read.config.databaseUrl));
    const cases = await sqliteStore(database, () => new Date().toISOString()).list({ isDrafted: true });
    return show(draftsOf(cases), isWriting);
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error)], FAILED);
  } finally {
    database?.close();
  }
}

function show(drafts: readonly WrittenCause[], isWriting: boolean): number {
  const lines = drafts.map((draft) => {
    const [{ title, at, who, source }] = draft.versions;
    return isWriting ? written(draft) : `${draft.id}  ${title}\n  ${at.slice(0, 10)} by ${who}, ${source}`;
  });
  const next = isWriting
    ? 'Fill in their TODOs, then: npm run knowledge -- check'
    : 'With --write: into the documents';
  process.stdout.write([...lines, `${drafts.length} draft(s). ${next}`, ''].join('\n'));
  return 0;
}

function written({ id, document }: WrittenCause): string {
  const done = writeCause(knowledgeDir(), id, document);
  return 'why' in done ? done.why : done.file;
}

function refuse(lines: readonly string[], code: number): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return code;
}
