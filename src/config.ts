import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Settings } from './domain/index.ts';

/** Exit code for wrong values in the environment (EX_CONFIG of sysexits.h). */
export const EXIT_CONFIG = 78;

const SNOWFLAKE = /^\d{15,21}$/u;
const VERSIONED = /\/v\d+\/?$/u;
const SCHEME = /^(?<scheme>[a-z][a-z0-9+.-]*):/u;

const url = z
  .url({ protocol: /^https?$/u, error: 'must be an address that begins with http:// or https://' })
  .transform((text) => text.replace(/\/$/u, ''));
const id = z.string().regex(SNOWFLAKE, 'must be a Discord id (15 to 21 digits)');
const list = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .transform((all) => all.filter((one) => one !== ''));
const ids = list.pipe(
  z.array(z.string().regex(SNOWFLAKE, 'must be Discord ids (15 to 21 digits), separated by commas')),
);
const whole = (least: number, most: number): z.ZodType<number, string> =>
  z
    .string()
    .regex(/^\d{1,9}$/u, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be a whole number from ${least} to ${most}`);
const notEmpty = z.string().trim().min(1);

/** What may stand in the environment. An empty value counts as absent. */
const Environment = z.object({
  DISCORD_TOKEN: notEmpty.optional(),
  DISCORD_API_URL: url
    .refine((text) => !VERSIONED.test(text), 'must not end in a version: the version is added')
    .default('https://discord.com/api'),
  DISCORD_CDN_URL: list
    .pipe(z.array(url).min(1, 'must name an address'))
    .default(['https://cdn.discordapp.com', 'https://media.discordapp.net']),
  DATABASE_URL: notEmpty
    .refine((text) => ['file', undefined].includes(SCHEME.exec(text)?.groups?.['scheme']), {
      error: 'must be a file, such as file:./data/clawmedic.db',
    })
    .default('file:./data/clawmedic.db'),
  KNOWLEDGE_DIR: notEmpty.default(fileURLToPath(new URL('../knowledge', import.meta.url))),
  HTTP_HOST: notEmpty.default('127.0.0.1'),
  HTTP_PORT: whole(0, 65_535).default(8080),
  HTTP_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'must be one of trace, debug, info, warn, error, fatal, silent',
    })
    .default('info'),
  OPENAI_API_KEY: notEmpty.optional(),
  OPENAI_BASE_URL: url.optional(),
  OPENAI_MODEL: notEmpty.optional(),
  ANSWEROVERFLOW_API_KEY: notEmpty.optional(),
  ANSWEROVERFLOW_API_URL: url.default('https://www.answeroverflow.com'),
  HELP_FORUM_IDS: ids.default([]),
  MODERATOR_ROLE_IDS: ids.default([]),
  HELPER_ROLE_ID: id.optional(),
  SOLVED_TAG: notEmpty.optional(),
  REPLY_DELAY_MS: whole(0, 600_000).default(4000),
  RETENTION_DAYS: whole(1, 3650).default(90),
});

/** The configuration of the whole program, checked. */
export interface Config {
  readonly discord: {
    /** Absent: no Discord. */
    readonly token: string | undefined;
    readonly apiUrl: string;
    readonly cdnOrigins: readonly string[];
    readonly replyDelayMs: number;
  };
  readonly databaseUrl: string;
  readonly knowledgeDir: string;
  readonly http: { readonly host: string; readonly port: number; readonly password: string | undefined };
  readonly logLevel: string;
  readonly openai: {
    readonly key: string | undefined;
    readonly baseUrl: string | undefined;
    readonly model: string | undefined;
  };
  readonly answerOverflow: { readonly key: string | undefined; readonly url: string };
  /** What holds for a server where nothing was set by hand. */
  readonly defaults: Settings;
  readonly retentionDays: number;
}

type Environment = z.infer<typeof Environment>;

/** Reads the environment: the configuration, or one sentence for each wrong value, by name and never with the value. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly config: Config; readonly problems?: never } | { readonly problems: readonly string[] } {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const parsed = Environment.safeParse(given);
  if (parsed.success) return { config: configOf(parsed.data) };
  const sentences = parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
  return { problems: [...new Set(sentences)] };
}

function configOf(from: Environment): Config {
  const { HELPER_ROLE_ID: helperRole, SOLVED_TAG: solvedTag } = from;
  return {
    discord: {
      token: from.DISCORD_TOKEN,
      apiUrl: from.DISCORD_API_URL,
      cdnOrigins: from.DISCORD_CDN_URL.map((text) => new URL(text).origin),
      replyDelayMs: from.REPLY_DELAY_MS,
    },
    databaseUrl: from.DATABASE_URL,
    knowledgeDir: from.KNOWLEDGE_DIR,
    http: { host: from.HTTP_HOST, port: from.HTTP_PORT, password: from.HTTP_PASSWORD },
    logLevel: from.LOG_LEVEL,
    openai: { key: from.OPENAI_API_KEY, baseUrl: from.OPENAI_BASE_URL, model: from.OPENAI_MODEL },
    answerOverflow: { key: from.ANSWEROVERFLOW_API_KEY, url: from.ANSWEROVERFLOW_API_URL },
    defaults: {
      forums: from.HELP_FORUM_IDS,
      channels: [],
      moderatorRoles: from.MODERATOR_ROLE_IDS,
      ...(helperRole === undefined ? {} : { helperRole }),
      ...(solvedTag === undefined ? {} : { solvedTag }),
      answerOverflow: true,
      dryRun: false,
    },
    retentionDays: from.RETENTION_DAYS,
  };
}
