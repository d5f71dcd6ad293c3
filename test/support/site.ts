import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { makeBot, memoryAudits, memoryConsent, memoryPriors, memorySettings } from '../../src/app/index.ts';
import { branchesOf } from '../../src/cli/branches-of.ts';
import { sampleThreads } from '../../src/cli/read-script.ts';
import { type HttpServer, type SiteNeeds, startHttp } from '../../src/http/index.ts';
import { loadKnowledge, watchKnowledge } from '../../src/knowledge/index.ts';
import { openDatabase, sqliteStore, sqliteTranscripts } from '../../src/store/index.ts';

/** Where a site of a test keeps its things. */
export interface SiteOptions {
  readonly database?: string;
  readonly knowledgeDir?: string;
  readonly host?: string;
  readonly port?: number;
  readonly password?: string;
  /** Where drafts of causes go; absent: nowhere. */
  readonly draft?: NonNullable<SiteNeeds['draft']>;
  /** The time of the cases; absent: now. */
  readonly clock?: () => Date;
}

/** A site as it is served, with real parts; only the audit and the settings are in memory. */
export interface TestSite extends HttpServer {
  readonly needs: SiteNeeds;
}

/** Starts a site for a test. */
export async function startSite(options: SiteOptions = {}): Promise<TestSite> {
  const clock = options.clock ?? ((): Date => new Date());
  const dir = options.knowledgeDir ?? path.join(import.meta.dirname, '../../knowledge');
  const loaded = loadKnowledge(dir);
  if (loaded.knowledge === undefined) throw new Error(JSON.stringify(loaded.problems[0]));
  const knowledge = watchKnowledge(dir, loaded.knowledge);
  const database = openDatabase(options.database ?? ':memory:');
  const store = sqliteStore(database, () => clock().toISOString());
  const report = {
    fault: ({ error }: { error: unknown }) => {
      throw error;
    },
  };
  const ports = {
    cases: store,
    audits: memoryAudits(),
    settings: memorySettings(),
    priors: memoryPriors(),
    consent: memoryConsent(),
    publisher: { publish: () => Promise.resolve('off' as const) },
    report,
    clock,
    meter: { count: () => undefined, time: () => undefined },
    defaults: { forums: [], channels: [], moderatorRoles: [], answerOverflow: false, dryRun: false },
    days: 90,
  };
  const bot = await makeBot({
    ...ports,
    get knowledge() {
      return knowledge.current();
    },
  });
  const needs: SiteNeeds = {
    bot: () => bot,
    knowledge,
    store,
    transcripts: sqliteTranscripts(database),
    samples: sampleThreads(),
    report,
    clock,
    newId: () => randomBytes(6).toString('hex'),
    health: () => Promise.resolve({ database: { ok: true } }),
    metrics: () => Promise.resolve('# nothing\n'),
    branches: branchesOf(knowledge.current),
    draft: options.draft ?? ((id) => ({ file: `${id}.md` })),
  };
  const { host = '127.0.0.1', port = 0, password } = options;
  const server = await startHttp(needs, {
    host,
    port,
    ...(password === undefined ? {} : { password }),
    onError: (error) => {
      process.stderr.write(`${String(error)}\n`);
    },
  });
  return {
    needs,
    address: server.address,
    stop: async () => {
      await server.stop();
      knowledge.stop();
      database.close();
    },
  };
}
