import path from 'node:path';
import type { Config } from '../config.ts';
import type { Knowledge } from '../domain/index.ts';

/** What is on, what is off, and how to switch it on: five lines for whoever starts the program. */
export function summary(config: Config, knowledge: Knowledge, address: string): readonly string[] {
  const { databaseUrl, retentionDays, knowledgeDir, http } = config;
  const { causes, checks, providers } = knowledge;
  const reach =
    http.password === undefined ? 'others: set HTTP_HOST and HTTP_PASSWORD' : 'with HTTP_PASSWORD';
  return [
    `Database   on: ${databaseUrl}, ${retentionDays} days (DATABASE_URL, RETENTION_DAYS)`,
    `Knowledge  on: ${causes.length} causes, ${checks.length} checks, ${providers.length} providers in ${fromHere(knowledgeDir)} (KNOWLEDGE_DIR)`,
    `Discord    ${discord(config)}`,
    'Model      off: no step needs one, and none is called',
    `HTTP       on: ${address} (${reach})`,
  ];
}

function discord({ discord: { token }, defaults, answerOverflow }: Config): string {
  if (token === undefined) return 'off: set DISCORD_TOKEN to the token of a bot (see .env.example)';
  const forums =
    defaults.forums.length === 0
      ? 'the forums of /setup (or HELP_FORUM_IDS)'
      : `${defaults.forums.length} forum(s) of HELP_FORUM_IDS and those of /setup`;
  const passing = answerOverflow.key === undefined ? 'off: set ANSWEROVERFLOW_API_KEY' : 'on';
  return `on: ${forums}; AnswerOverflow ${passing}`;
}

/** A path as short as it can be said: relative where it lies below this folder. */
function fromHere(to: string): string {
  const relative = path.relative('', to);
  return relative === '' || relative.startsWith('..') ? to : relative;
}
