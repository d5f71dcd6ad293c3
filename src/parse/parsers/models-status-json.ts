import type { Found, Observation, Segment } from '../../domain/index.ts';
import { readObject } from '../models-status/json-objects.ts';
import { agentOfPath, authStore } from '../shared/auth-store.ts';
import { given } from '../shared/given.ts';
import {
  everyMember,
  type JsonMember,
  type JsonNode,
  jsonTree,
  member,
  textsOf,
} from '../shared/json-tree.ts';
import type { Lacks } from '../shared/lacks.ts';
import { modelRef } from '../shared/model-ref.ts';
import type { Parser } from '../parser.ts';

const KEY = /["“”]\s*:/u;
/** The names that only this output has, with those of its half that shows credentials first. */
const AUTH = [
  'providersWithOAuth',
  'missingProvidersInUse',
  'shellEnvFallback',
  'unusableProfiles',
  'effective',
];
const OWN: ReadonlySet<string> = new Set([
  ...AUTH,
  'resolvedDefault',
  'imageFallbacks',
  'storePath',
  'warnAfterMs',
  'modelRouteIssues',
  'runtimeAuthRoutes',
]);

/**
 * Reads `openclaw models status --json`, whole or cut at either end: objects are known by their members, not by their
 * place. Source: openclaw 2026.1.29 to 2026.9.6.
 */
export const modelsStatusJson: Parser = {
  id: 'models-status-json',
  reads: 'openclaw models status --json',
  hints: [...OWN, 'profileId', 'defaultModel', '"labels"'].map((name) => name.toLowerCase()),
  output: 'models-status',
  parse,
};

function parse(segment: Segment): readonly Found[] {
  if (!segment.lines.some(({ text }) => KEY.test(text))) return [];
  const root = jsonTree(segment.lines);
  const members = [{ key: undefined, node: root }, ...everyMember(root)];
  const names = new Set(members.flatMap(({ key }) => (key !== undefined && OWN.has(key) ? [key] : [])));
  const found = members.flatMap((one) => [...readMember(one, names), ...at(one.node, readObject(one.node))]);
  if (names.size < 2) return found.filter(({ observation }) => observation.kind === 'credential');
  return [
    ...found,
    ...outputs(segment, { found, names, lacks: root.lacks }),
    ...empty(members, found, names),
  ];
}

function at(node: JsonNode, observations: readonly Observation[]): readonly Found[] {
  return observations.map((observation) => ({ observation, at: node.at }));
}

function readMember({ key, node }: JsonMember, names: ReadonlySet<string>): readonly Found[] {
  if (key === 'resolvedDefault' || (key === 'defaultModel' && !names.has('resolvedDefault'))) {
    return at(node, models('default-model', node.value));
  }
  if (key === 'fallbacks') {
    return textsOf(node).flatMap((one) => at({ ...node, at: one.at }, models('fallback-model', one.text)));
  }
  if (key === 'missingProvidersInUse') return textsOf(node).map(missing);
  return at(node, readPath(key, node));
}

function readPath(key: string | undefined, node: JsonNode): readonly Observation[] {
  const text = typeof node.value === 'string' ? node.value : '';
  if (key === 'storePath') return [authStore(text)].filter((store) => store !== undefined);
  if (key === 'shellEnvFallback') {
    const on = member(node, 'enabled')?.value;
    return typeof on === 'boolean' ? [{ kind: 'shell-env', on }] : [];
  }
  const agent = key === 'agentDir' ? agentOfPath(text) : undefined;
  return agent === undefined ? [] : [{ kind: 'agent', agent }];
}

function models(kind: 'default-model' | 'fallback-model', value: unknown): readonly Observation[] {
  const ref = typeof value === 'string' ? modelRef(value) : undefined;
  return ref === undefined ? [] : [{ kind, ...ref }];
}

function missing(one: { readonly text: string; readonly at: number }): Found {
  return { observation: { kind: 'missing-auth', provider: one.text.toLowerCase() }, at: one.at };
}

function outputs(
  segment: Segment,
  {
    found,
    names,
    lacks,
  }: {
    readonly found: readonly Found[];
    readonly names: ReadonlySet<string>;
    readonly lacks: Lacks | undefined;
  },
): readonly Found[] {
  if (!AUTH.some((name) => names.has(name))) return [];
  const agent = agentOf(found);
  const ofAgent = /--agent\b/u.test(segment.command ?? '');
  const commands = ['models-status', ...(ofAgent ? ['models-status-agent'] : [])];
  const probed = found.some(({ observation }) => observation.kind === 'probe') ? ['models-probe'] : [];
  return [...commands, ...probed].map((command) => ({
    observation: given({ kind: 'output', command, agent, lacks }),
    at: found[0]?.at ?? 0,
  }));
}

function agentOf(found: readonly Found[]): string | undefined {
  const seen = found.map(({ observation }) => observation);
  return seen.find((one) => one.kind === 'agent')?.agent;
}

/** `providers` is there, complete, and empty. */
function empty(
  members: readonly JsonMember[],
  found: readonly Found[],
  names: ReadonlySet<string>,
): readonly Found[] {
  const list = members.find((one) => one.key === 'providers' && one.node.value === undefined);
  if (list === undefined || list.node.members.length > 0 || !names.has('unusableProfiles')) return [];
  return [{ observation: given({ kind: 'store-empty', agent: agentOf(found) }), at: list.node.at }];
}
