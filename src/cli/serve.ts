import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { type Clock, type Health, makeHealth } from '../app/index.ts';
import { type Config, EXIT_CONFIG, readConfig } from '../config.ts';
import { type HttpServer, needsPassword, startHttp } from '../http/index.ts';
import { loadKnowledge, type WatchedKnowledge, watchKnowledge } from '../knowledge/index.ts';
import { makeLog } from '../log.ts';
import { makeMetrics, type Metrics } from '../metrics/index.ts';
import { branchesOf } from './branches-of.ts';
import { draftCause } from './draft-cause.ts';
import { keepHouse } from './keep-house.ts';
import { openParts, type Parts } from './open-parts.ts';
import { sampleThreads } from './read-script.ts';
import { summary } from './summary.ts';

const FAILED = 1;

/** The longest that stopping may take, in milliseconds. */
const STOP_MS = 9500;

interface Program {
  readonly config: Config;
  readonly log: Logger;
  readonly health: Health;
  readonly metrics: Metrics;
  readonly knowledge: WatchedKnowledge;
  readonly clock: Clock;
}

/** Runs the bot until it is told to stop. The exit code: 0 stopped, 1 something could not be started, 78 wrong configuration. */
export async function serve(): Promise<number> {
  const read = readConfig(process.env);
  const problems = [...(read.problems ?? []), ...exposed(process.env)];
  if (read.problems !== undefined || problems.length > 0) return refuse(problems, EXIT_CONFIG);
  const { config } = read;
  const loaded = loadKnowledge(config.knowledgeDir);
  if (loaded.problems !== undefined) {
    const lines = loaded.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
    return refuse([...lines, `${lines.length} problem(s) in the knowledge documents`], FAILED);
  }
  const health = makeHealth();
  return run({
    config,
    log: makeLog(config.logLevel),
    health,
    metrics: makeMetrics(health),
    knowledge: watchKnowledge(config.knowledgeDir, loaded.knowledge),
    clock: () => new Date(),
  });
}

/** Others may only reach the pages with a password. */
function exposed({ HTTP_HOST: host, HTTP_PASSWORD: password }: NodeJS.ProcessEnv): readonly string[] {
  const where = host?.trim() ?? '';
  const isSafe = where === '' || !needsPassword(where);
  return isSafe || (password ?? '').trim() !== ''
    ? []
    : ['HTTP_PASSWORD is needed where HTTP_HOST can be reached from other machines'];
}

function refuse(lines: readonly string[], code: number): number {
  process.stderr.write(`${lines.join('\n')}\nNothing was started.\n`);
  return code;
}

async function run(program: Program): Promise<number> {
  const { config, log, clock } = program;
  const stopping = signalled(log);
  let parts: Parts;
  let web: HttpServer;
  try {
    parts = await openParts({
      ...program,
      meter: program.metrics.meter,
      knowledge: program.knowledge.current,
    });
    web = await startWeb(program, parts);
  } catch (error) {
    program.knowledge.stop();
    return refuse([error instanceof Error ? error.message : String(error)], FAILED);
  }
  const rest = keepHouse({ database: parts.database, days: config.retentionDays, clock, log });
  process.stdout.write(`${summary(config, program.knowledge.current(), web.address).join('\n')}\n`);
  const discord = await startDiscord(program, parts);
  await stopping;
  const watchdog = setTimeout(() => process.exit(FAILED), STOP_MS);
  rest();
  program.knowledge.stop();
  await discord?.stop();
  await web.stop();
  parts.database.close();
  clearTimeout(watchdog);
  log.info({}, 'stopped');
  return 0;
}

/** Resolves at the first SIGTERM or SIGINT. A promise that nobody caught is logged and ends nothing. */
function signalled(log: Logger): Promise<void> {
  process.on('unhandledRejection', (error) => {
    log.error({ error }, 'a fault nobody handled');
  });
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => {
        log.info({ signal }, 'stopping');
        resolve();
      });
  });
}

async function startDiscord(
  { config, log, health, metrics: { meter }, clock }: Program,
  { bot }: Parts,
): Promise<{ readonly stop: () => Promise<void> } | undefined> {
  const { token, ...discord } = config.discord;
  if (token === undefined) return undefined;
  // Loaded only where it is used: the program starts faster without it.
  const { connectDiscord } = await import('../discord/index.ts');
  return connectDiscord({ config: { ...discord, token }, bot, log, health, meter, clock });
}

async function startWeb(program: Program, parts: Parts): Promise<HttpServer> {
  const { config, log, health, metrics, knowledge, clock } = program;
  const { host, port, password } = config.http;
  const checkParts = (): ReturnType<Health['parts']> => {
    health.report('database', databaseCondition(parts));
    return health.parts();
  };
  const needs = {
    bot: () => parts.bot,
    knowledge,
    store: parts.store,
    transcripts: parts.transcripts,
    samples: sampleThreads(),
    report: parts.report,
    clock,
    newId: () => randomBytes(6).toString('hex'),
    branches: branchesOf(knowledge.current),
    draft: draftCause(config.knowledgeDir, clock),
    health: async () =>
      Promise.resolve(
        Object.fromEntries(
          Object.entries(checkParts()).map(([part, { ok, says }]) => [part, { ok, detail: says }]),
        ),
      ),
    metrics: async () => {
      checkParts();
      return metrics.text();
    },
  };
  return startHttp(needs, {
    host,
    port,
    ...(password === undefined ? {} : { password }),
    onError: (error) => {
      log.error({ error }, 'a page failed');
    },
  });
}

function databaseCondition({ database }: Parts): { readonly ok: boolean; readonly says: string } {
  try {
    database.prepare('select thread from thread_case limit 1').get();
    return { ok: true, says: 'answers' };
  } catch {
    return { ok: false, says: 'does not answer: see the log, and npm run db -- check' };
  }
}
