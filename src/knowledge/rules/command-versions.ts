/** A command, an option of one, or a place in the configuration that not every version has. */
interface Since {
  /** The first version that has it. */
  readonly from: string;
  /** Where that is known from. */
  readonly source: string;
}

const HELP = 'npm:openclaw@2026.1.29, its schema of the configuration';
/** Found by reading the packages and docs of 2026.2.26, 2026.3.13, 2026.5.28, 2026.6.11, 2026.7.1-2, 2026.8.1, 2026.9.1 and 2026.9.6. */
const READ = 'npm:openclaw, the first of the versions read that has it';

/**
 * Commands that came after 2026.1.29, the oldest version that is supported. What is in `command-lists.ts` and not here, all
 * versions have.
 */
export const COMMANDS_SINCE: Readonly<Record<string, Since>> = {
  'agents bindings': { from: '2026.2.26', source: 'CHANGELOG 2026.2.26' },
  'backup create': { from: '2026.3.8', source: READ },
  'backup verify': { from: '2026.3.8', source: READ },
  'config file': { from: '2026.3.13', source: READ },
  'config patch': { from: '2026.5.28', source: READ },
  'config schema': { from: '2026.3.13', source: READ },
  'config validate': { from: '2026.3.13', source: READ },
  'devices clear': { from: '2026.2.19', source: 'CHANGELOG 2026.2.19' },
  'devices remove': { from: '2026.2.19', source: 'CHANGELOG 2026.2.19' },
  'gateway auth-token': { from: '2026.8.1', source: READ },
  'infer model run': { from: '2026.4.25', source: READ },
  'models accounts login': { from: '2026.9.6', source: READ },
  'models auth activate': { from: '2026.9.2', source: READ },
  'models auth list': { from: '2026.5.4', source: READ },
  'models auth logout': { from: '2026.8.1', source: READ },
  'models auth paste-api-key': { from: '2026.5.22', source: READ },
  'plugins uninstall': { from: '2026.3.13', source: `${READ}; 2026.1.29 has none` },
  'secrets apply': { from: '2026.2.26', source: 'CHANGELOG 2026.2.26' },
  'secrets audit': { from: '2026.2.26', source: 'CHANGELOG 2026.2.26' },
  'secrets configure': { from: '2026.2.26', source: 'CHANGELOG 2026.2.26' },
  'secrets reload': { from: '2026.2.26', source: 'CHANGELOG 2026.2.26' },
  'triage --json': { from: '2026.8.1', source: READ },
};

/** Options that came later than their commands. */
export const OPTIONS_SINCE: Readonly<Record<string, Since>> = {
  '--strict-json': { from: '2026.2.21', source: 'CHANGELOG 2026.2.21' },
  '--method device-code': { from: '2026.9.4', source: READ },
  '--method setup-token': { from: '2026.5.22', source: READ },
};

/** Places in the configuration a document may name, with the first version that has them; `*` stands for one name. */
export const CONFIG_PATHS: Readonly<Record<string, Since>> = {
  'agents.defaults': { from: '2026.1.29', source: HELP },
  'auth.order': { from: '2026.1.29', source: HELP },
  'auth.order.*': { from: '2026.1.29', source: HELP },
  'channels.*.enabled': { from: '2026.1.29', source: HELP },
  'gateway.auth.mode': { from: '2026.1.29', source: HELP },
  'gateway.auth.password': { from: '2026.1.29', source: HELP },
  'gateway.auth.token': { from: '2026.1.29', source: HELP },
  'gateway.controlUi.allowedOrigins': {
    from: '2026.1.30',
    source: 'npm:openclaw@2026.1.29 has none, npm:openclaw@2026.2.26 has it',
  },
  'gateway.mode': { from: '2026.1.29', source: HELP },
  'gateway.remote.token': { from: '2026.1.29', source: HELP },
  'gateway.trustedProxies': { from: '2026.1.29', source: HELP },
  'models.providers.*.api': { from: '2026.1.29', source: HELP },
  'models.providers.*.apiKey': { from: '2026.1.29', source: HELP },
  'models.providers.*.authHeader': { from: '2026.1.29', source: HELP },
  'models.providers.*.baseUrl': { from: '2026.1.29', source: HELP },
};
