import type { Observed } from '../../domain/index.ts';

type Manager = Observed<'service'>['manager'];

/** The service manager that OpenClaw names: `LaunchAgent`, `systemd user`, `Scheduled Task`. */
export function managerOf(text: string): Manager | undefined {
  if (/no supported service manager|^none\b|not installed/iu.test(text)) return 'none';
  if (/^launch ?(?:agent|daemon)/iu.test(text)) return 'launchagent';
  if (/^systemd/iu.test(text)) return 'systemd';
  return /^scheduled task/iu.test(text) ? 'scheduled-task' : undefined;
}

/** How `gateway status` words what the audit of the service finds; in JSON only the code is left. */
const ISSUES: readonly (readonly [code: string, wording: string])[] = [
  ['gateway-token-mismatch', 'service OPENCLAW_GATEWAY_TOKEN does not match'],
  ['gateway-token-drift', 'Config token differs from service token'],
  ['gateway-token-embedded', 'service embeds OPENCLAW_GATEWAY_TOKEN'],
  ['gateway-managed-env-embedded', 'service embeds managed environment values'],
  ['gateway-port-mismatch', 'service port does not match current gateway config'],
  ['gateway-entrypoint-mismatch', 'service entrypoint does not match'],
];

/** The finding a line tells of. */
export function serviceIssue(text: string): Observed<'service-issue'> | undefined {
  const code = ISSUES.find(([, wording]) => text.includes(wording))?.[0];
  return code === undefined ? undefined : { kind: 'service-issue', code };
}
