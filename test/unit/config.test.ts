import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';

describe('readConfig', () => {
  test('needs nothing: every value has its default', () => {
    const { config } = readConfig({}) as Extract<ReturnType<typeof readConfig>, { config: unknown }>;
    expect(config.discord).toEqual({
      token: undefined,
      apiUrl: 'https://discord.com/api',
      cdnOrigins: ['https://cdn.discordapp.com', 'https://media.discordapp.net'],
      replyDelayMs: 4000,
    });
    expect(config.databaseUrl).toBe('file:./data/clawmedic.db');
    expect(config.http).toEqual({ host: '127.0.0.1', port: 8080, password: undefined });
  });

  test('an empty value is as none', () => {
    expect(readConfig({ DISCORD_TOKEN: '', HTTP_PORT: ' ' })).toEqual(readConfig({}));
  });

  test('names every problem at once, and never a value', () => {
    const secret = 'FAKE-secret-value';
    const { problems = [] } = readConfig({
      DISCORD_API_URL: `https://${secret}/api/v10`,
      DISCORD_CDN_URL: ',',
      DATABASE_URL: `postgres://${secret}`,
      HTTP_PORT: secret,
      LOG_LEVEL: secret,
      OPENAI_BASE_URL: secret,
      HELP_FORUM_IDS: `123456789012345678,${secret}`,
      MODERATOR_ROLE_IDS: secret,
      HELPER_ROLE_ID: secret,
      REPLY_DELAY_MS: '-1',
      RETENTION_DAYS: '0',
      ANSWEROVERFLOW_API_URL: secret,
      HTTP_PASSWORD: 'short',
    }) as { problems?: readonly string[] };
    for (const sentence of problems) expect(sentence).toMatch(/^[A-Z_]+ must /u);
    expect(problems.map((sentence) => sentence.split(' ')[0]).toSorted()).toEqual([
      'ANSWEROVERFLOW_API_URL',
      'DATABASE_URL',
      'DISCORD_API_URL',
      'DISCORD_CDN_URL',
      'HELPER_ROLE_ID',
      'HELP_FORUM_IDS',
      'HTTP_PASSWORD',
      'HTTP_PORT',
      'LOG_LEVEL',
      'MODERATOR_ROLE_IDS',
      'OPENAI_BASE_URL',
      'REPLY_DELAY_MS',
      'RETENTION_DAYS',
    ]);
    expect(problems.join('\n')).not.toContain(secret);
  });
});
