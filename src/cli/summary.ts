import type { Config } from '../config.ts';

/** What is on, what is off, and how to switch it on: five lines for whoever starts the program. */
export function summary(config: Config, address: string): readonly string[] {
  const { discord, defaults, answerOverflow, http } = config;
  const isOn = discord.token !== undefined;
  const forums = defaults.forums.length;
  return [
    `Discord         ${isOn ? 'on' : 'off: set DISCORD_TOKEN'}`,
    `Help forums     ${forums === 0 ? 'as set by /setup; or set HELP_FORUM_IDS' : `${forums} from HELP_FORUM_IDS, and those set by /setup`}`,
    `Database        ${config.databaseUrl}, cases are kept ${config.retentionDays} days (RETENTION_DAYS)`,
    `Web             ${address} (${http.password === undefined ? 'this machine only; for others set HTTP_HOST and HTTP_PASSWORD' : 'with password'})`,
    `AnswerOverflow  ${answerOverflow.key === undefined ? 'off: set ANSWEROVERFLOW_API_KEY' : 'on'}`,
  ];
}
