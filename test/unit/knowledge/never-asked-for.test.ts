import { expect, test } from 'vitest';
import { SECRET } from '../../../src/knowledge/rules/command-lists.ts';
import { realKnowledge } from '../../support/real-knowledge.ts';

/** What nobody may be asked to paste into a public thread, each in the ways people would print it. */
const NEVER: Readonly<Record<string, readonly string[]>> = {
  'openclaw.json': ['cat ~/.openclaw/openclaw.json', 'cat openclaw.json.clobbered.1', 'cat x.rejected'],
  'models.json': ['cat ~/.openclaw/agents/main/agent/models.json'],
  'credential store': [
    'cat auth-profiles.json',
    'cat auth-state.json',
    'sqlite3 ~/.openclaw/agents/main/agent/openclaw-agent.sqlite .dump',
    'sqlite3 ~/.openclaw/state/openclaw.sqlite .dump',
  ],
  environment: [
    'cat ~/.openclaw/.env',
    'printenv',
    'env | grep KEY',
    'echo $OPENAI_API_KEY',
    'launchctl getenv X',
  ],
  'service definition': [
    'cat ~/.openclaw/service-env/ai.openclaw.gateway.env',
    'cat ~/Library/LaunchAgents/ai.openclaw.gateway.plist',
    'systemctl --user cat openclaw-gateway',
    'cat ~/.config/systemd/user/openclaw-gateway.service',
    'docker inspect openclaw',
  ],
  'gateway token': ['openclaw gateway auth-token --show', 'openclaw config get gateway.auth.token'],
  backup: ['openclaw backup create', 'tar tf backup.tar.gz'],
  'provider block': ['openclaw config get models.providers.zai', 'openclaw config get models.providers'],
};

test.each(Object.entries(NEVER))('%s is never asked for', (_, commands) => {
  expect(commands.filter((command) => !SECRET.some(({ pattern }) => pattern.test(command)))).toEqual([]);
});

test('no check asks for any of it, nor for a key', () => {
  const { checks } = realKnowledge();
  const runs = checks.flatMap(({ commands }) => commands.flatMap(({ run }) => run.split('\n')));
  expect(runs.filter((run) => SECRET.some(({ pattern }) => pattern.test(run)))).toEqual([]);
  const asked = checks.flatMap(({ question }) => question ?? []);
  expect(
    asked.filter((text) =>
      /\b(?:paste|send|post|share) (?:us |me )?(?:the|your) (?:whole |full |api )*key\b/iu.test(text),
    ),
  ).toEqual([]);
});
