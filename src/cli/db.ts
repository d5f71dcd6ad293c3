import { EXIT_CONFIG, readConfig } from '../config.ts';
import { backup, check, databaseFile, type OpenDatabase, openExisting, purge } from '../store/index.ts';

const FAILED = 1;
const UNUSABLE = 2;

/** What `clawmedic db` can do, each with the exit code: 0 done, 1 something is wrong with the database. */
const ACTIONS: Readonly<Record<string, (database: OpenDatabase, given: Given) => number | Promise<number>>> =
  {
    backup: async (database, { file }) => {
      if (file === undefined) return refuse('Where to? clawmedic db backup FILE');
      await backup(database, file);
      return say(`${file}\n`);
    },
    check: (database) => {
      const problems = check(database);
      for (const problem of problems) process.stdout.write(`${problem}\n`);
      say(`${problems.length} problem(s)\n`);
      return problems.length === 0 ? 0 : FAILED;
    },
    // Opening a database brings it up to date.
    migrate: (database) => say(`schema ${String(database.pragma('user_version', { simple: true }))}\n`),
    purge: (database, { days }) => {
      const { cases, audits } = purge(database, days, new Date());
      return say(`${cases} case(s) and ${audits} audit entry(ies) older than they may be were deleted\n`);
    },
  };

interface Given {
  readonly file: string | undefined;
  readonly days: number;
}

/** Looks after the database of `DATABASE_URL`, also while the bot is running. */
export async function db(action: string, file: string | undefined): Promise<number> {
  const act = ACTIONS[action];
  if (act === undefined) return refuse(`There is ${Object.keys(ACTIONS).join(', ')}; not "${action}".`);
  const read = readConfig(process.env);
  if (read.problems !== undefined) {
    process.stderr.write(`${read.problems.join('\n')}\n`);
    return EXIT_CONFIG;
  }
  let database: OpenDatabase | undefined;
  try {
    database = openExisting(databaseFile(read.config.databaseUrl));
    return await act(database, { file, days: read.config.retentionDays });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return FAILED;
  } finally {
    database?.close();
  }
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return UNUSABLE;
}
