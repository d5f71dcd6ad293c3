import type { Observation } from '../../domain/index.ts';
import { agentOfPath, authStore } from '../shared/auth-store.ts';
import { type Groups, groupsOf } from '../shared/groups-of.ts';
import { modelRef } from '../shared/model-ref.ts';
import type { Reading } from './reading.ts';

const HEADER =
  /^(?<label>Config|Agent dir|Default|Fallbacks|Utility model|Image model|Image fallbacks|Aliases|Configured models|Allowed models|Auth store|Shell env|Providers w\/ ?OAuth(?:\/tokens?)?)(?<own>[ \d()a-z]*):(?<value>.*)$/u;
const OWN = /^(?:\(\d+\))?(?:\((?:agent|defaults)\))?$/u;
const DEFAULT = /^(?<ref>\S+)(?: \(from (?<raw>[^)]+)\))?/u;

const READERS: Readonly<Record<string, (value: string) => readonly Observation[]>> = {
  'Agent dir': agentDir,
  Default: defaultModel,
  Fallbacks: fallbackModels,
  'Auth store': (value) => [authStore(value)].filter((store) => store !== undefined),
  'Shell env': shellEnv,
};

/** The part of the report each label belongs to; `auth:` is the half that shows credentials. */
const PARTS: Readonly<Record<string, string>> = { 'Auth store': 'auth:store', 'Shell env': 'auth:shell' };

const AMBIGUOUS: ReadonlySet<string> = new Set(['Config', 'Default', 'Fallbacks', 'Aliases']);

/**
 * Reads one `Label : value` line of `models status` (2026.1.29 to 2026.9.6). `lone` is set for a line that could stand in
 * another text as well, such as `Default: a/b`.
 */
export function readHeaderLine(text: string): (Reading & { readonly lone: boolean }) | undefined {
  const groups = groupsOf(HEADER, text);
  if (groups === undefined) return undefined;
  const { label, own, value } = all(groups);
  if (!OWN.test(own.replaceAll(' ', ''))) return undefined;
  const read = READERS[label];
  return {
    part: label.startsWith('Providers') ? 'auth:providers' : (PARTS[label] ?? label),
    observations: read === undefined ? [] : read(value.trim()),
    lone: own === '' && AMBIGUOUS.has(label),
  };
}

function all(groups: Groups): { readonly label: string; readonly own: string; readonly value: string } {
  return { label: groups['label'] ?? '', own: groups['own'] ?? '', value: groups['value'] ?? '' };
}

function agentDir(value: string): readonly Observation[] {
  const agent = agentOfPath(value);
  return agent === undefined ? [] : [{ kind: 'agent', agent }];
}

function defaultModel(value: string): readonly Observation[] {
  const groups = DEFAULT.exec(value)?.groups;
  const ref = modelRef(groups?.['ref'] ?? '');
  if (ref === undefined) return [];
  const raw = groups?.['raw'];
  const written: readonly Observation[] =
    raw === undefined ? [] : [{ kind: 'config-value', path: 'agents.defaults.model.primary', value: raw }];
  return [{ kind: 'default-model', ...ref }, ...written];
}

function fallbackModels(value: string): readonly Observation[] {
  return value
    .split(',')
    .map(modelRef)
    .filter((ref) => ref !== undefined)
    .map((ref) => ({ kind: 'fallback-model', ...ref }));
}

function shellEnv(value: string): readonly Observation[] {
  const on = /^(?<state>on|off)\b/iu.exec(value)?.groups?.['state']?.toLowerCase();
  return on === undefined ? [] : [{ kind: 'shell-env', on: on === 'on' }];
}
