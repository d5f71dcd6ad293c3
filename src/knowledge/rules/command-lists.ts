/**
 * Commands of OpenClaw that only look, from the CLI's help and docs of 2026.2.26 to 2026.9.6. `doctor` without `--fix`
 * repairs nothing; `--probe` costs a few tokens.
 */
export const READ_ONLY = [
  '--version',
  '--help',
  'models status',
  'models auth list',
  'models auth order get',
  'models list',
  'models fallbacks list',
  'models aliases list',
  'config get',
  'config validate',
  'config file',
  'config schema',
  'secrets audit',
  'status',
  'health',
  'gateway status',
  'gateway probe',
  'gateway health',
  'devices list',
  'nodes list',
  'logs',
  'doctor',
  'channels status',
  'channels list',
  'channels logs',
  'channels capabilities',
  'pairing list',
  'plugins list',
  'plugins doctor',
  'plugins info',
  'agents list',
  'agents bindings',
  'sessions',
  'memory status',
  'security audit',
  'sandbox explain',
  'update status',
  'cron list',
  'infer model run',
  'triage --json',
] as const;

/** Commands that interrupt the service and leave nothing changed, if both are run. */
export const PAUSING = ['gateway stop', 'gateway start'] as const;

/** Commands of OpenClaw that do something, but after which all is stored as before: no step back is needed. */
export const PASSING = [
  ...PAUSING,
  'agent',
  'backup create',
  'backup verify',
  'chat',
  'dashboard',
  'gateway restart',
  'gateway run',
  'message send',
  'secrets reload',
  'tui',
] as const;

/** Options that make a command change what is stored, whatever it does without them. */
export const CHANGING_OPTION = /--(?:fix|repair|force|generate-gateway-token)\b/u;

/** Commands of OpenClaw that change what is stored; for fixes only. */
const CHANGING = [
  'agents add',
  'agents delete',
  'config set',
  'config unset',
  'config patch',
  'configure',
  'onboard',
  'setup',
  'devices approve',
  'devices reject',
  'devices clear',
  'devices remove',
  'devices revoke',
  'devices rotate',
  'gateway auth-token',
  'gateway install',
  'gateway uninstall',
  'models accounts login',
  'models auth activate',
  'models auth add',
  'models auth login',
  'models auth login-github-copilot',
  'models auth logout',
  'models auth order clear',
  'models auth order set',
  'models auth paste-api-key',
  'models auth paste-token',
  'models auth setup-token',
  'models fallbacks add',
  'models fallbacks clear',
  'models fallbacks remove',
  'models set',
  'models set-image',
  'models scan',
  'pairing approve',
  'plugins install',
  'plugins enable',
  'plugins disable',
  'plugins uninstall',
  'plugins update',
  'channels add',
  'channels login',
  'channels logout',
  'channels remove',
  'secrets configure',
  'secrets apply',
  'update',
] as const;

/** Every command of OpenClaw a document may name. Invented ones (`gateway logs`) are what bad guides are made of. */
export const OPENCLAW_COMMANDS: readonly string[] = [...READ_ONLY, ...PASSING, ...CHANGING];

/** Programs other than OpenClaw that commands may begin with. */
export const PROGRAMS: ReadonlySet<string> = new Set([
  'claude',
  'codex',
  'gcloud',
  'aws',
  'curl',
  'docker',
  'kubectl',
  'launchctl',
  'systemctl',
  'journalctl',
  'sudo',
  'ssh',
  'npm',
  'node',
  'ollama',
  'unset',
  'export',
  'printf',
  'pbpaste',
  'loginctl',
  'tailscale',
]);

/** Commands of other programs, and of the chat, that leave everything stored as it is. */
export const HARMLESS_ELSEWHERE: readonly string[] = [
  '/model status',
  '/new',
  'claude auth status',
  'curl',
  'docker ps',
  'ssh',
];

/** What holds secrets in clear text, and must never be asked for nor printed. */
export const SECRET: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /openclaw\.json/u, what: 'openclaw.json' },
  { pattern: /models\.json/u, what: 'models.json' },
  { pattern: /auth-(?:profiles|state)\.json/u, what: 'the credential store' },
  { pattern: /\.sqlite/u, what: 'the credential store' },
  { pattern: /\.env\b/u, what: 'a .env file' },
  {
    pattern: /service-env|\.plist\b|\.service\b|systemctl (?:--user )?(?:cat|show)|docker inspect/u,
    what: 'the service definition',
  },
  {
    pattern: /(?:(?:^|[|&;\s])(?:printenv|env)|(?:^|[|&;]\s*)set)\s*(?:$|[|&;])/u,
    what: 'the environment with its values',
  },
  { pattern: /\bprintenv\b|launchctl getenv|echo "?\$/u, what: 'the value of a variable' },
  { pattern: /auth-token|config get gateway\.auth(?:\.(?:token|password))?\s*$/u, what: 'the gateway token' },
  { pattern: /\bbackup\b/u, what: 'a backup archive' },
  { pattern: /\.(?:clobbered|rejected)\b/u, what: 'a set-aside config' },
  { pattern: /config get models\.providers(?:\.[\w{}-]+)?\s*$/u, what: 'a whole provider block' },
];
