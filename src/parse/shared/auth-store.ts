import type { Observed } from '../../domain/index.ts';

const PATH =
  /^(?<path>\S*(?<file>auth-profiles\.json|auth-state\.json|openclaw-agent\.sqlite|openclaw\.sqlite))/iu;
const AGENT = /[/\\]agents[/\\](?<agent>[^/\\\s]+)/u;

const STORES: Readonly<Record<string, Observed<'auth-store'>['store']>> = {
  'auth-profiles.json': 'json',
  'auth-state.json': 'json',
  'openclaw-agent.sqlite': 'agent-sqlite',
  'openclaw.sqlite': 'state-sqlite',
};

/** The agent whose directory a path lies in, in lower case. */
export function agentOfPath(path: string): string | undefined {
  return AGENT.exec(path)?.groups?.['agent']?.toLowerCase();
}

/**
 * Where credentials are kept, from the path an output prints: JSON up to 2026.6.1, one SQLite file an agent from 2026.6.5,
 * one for all from 2026.8.1.
 */
export function authStore(text: string): Observed<'auth-store'> | undefined {
  const groups = PATH.exec(text.trim())?.groups;
  const [path, file] = [groups?.['path'], groups?.['file']];
  const store = STORES[file?.toLowerCase() ?? ''];
  if (path === undefined || store === undefined) return undefined;
  const agent = agentOfPath(path);
  return agent === undefined
    ? { kind: 'auth-store', store, path }
    : { kind: 'auth-store', store, agent, path };
}
