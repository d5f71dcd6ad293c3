import type { Found, Observation, Segment } from '../../domain/index.ts';
import { given } from '../shared/given.ts';
import type { Reading } from './reading.ts';

type ReadLine = Reading & { readonly at: number; readonly text: string };

const AGENT_SCOPE = /\((?:agent|defaults)\) *:/u;

/**
 * That the report is here, whole or in part: two of its parts, one of them of the half that shows credentials; or a
 * provider's line with a credential in it. Also whose report it is, and that it lists no credential at all.
 */
export function outputsOf(segment: Segment, lines: readonly ReadLine[]): readonly Found[] {
  const known = lines.filter((line) => line.part !== '');
  const parts = new Set(known.map((line) => line.part));
  const at = known[0]?.at;
  const auth = [...parts].some((part) => part.startsWith('auth:') && part !== 'auth:auth probes');
  const telling = known.some((line) => line.part === 'auth:provider' && hasCredential(line.observations));
  if (at === undefined || !auth || (parts.size < 2 && !telling)) return [];
  const agent = agentOf(known);
  const outputs = commands(segment, known).map((command) => given({ kind: 'output', command, agent }));
  return [...outputs.map((observation) => ({ observation, at })), ...empty(known, parts, agent)];
}

function hasCredential(observations: readonly Observation[]): boolean {
  return observations.some((one) => one.kind === 'credential' || one.kind === 'missing-auth');
}

function agentOf(lines: readonly ReadLine[]): string | undefined {
  const seen = lines.flatMap((line) => line.observations);
  const named = seen.find((one) => one.kind === 'agent') ?? seen.find((one) => one.kind === 'auth-store');
  return named?.agent;
}

function commands(segment: Segment, lines: readonly ReadLine[]): readonly string[] {
  const command = segment.command ?? '';
  const ofAgent = /--agent\b/u.test(command) || lines.some((line) => AGENT_SCOPE.test(line.text));
  const inContainer = /\b(?:docker|podman|kubectl)\b/u.test(command);
  return [
    'models-status',
    ...(ofAgent ? ['models-status-agent'] : []),
    ...(inContainer ? ['docker-models-status'] : []),
  ];
}

/** The overview is complete (its list is announced, and what follows it has begun) and names no provider. */
function empty(
  lines: readonly ReadLine[],
  parts: ReadonlySet<string>,
  agent: string | undefined,
): readonly Found[] {
  const from = lines.find((line) => line.part === 'auth:providers');
  if (from === undefined || parts.has('auth:provider') || !parts.has('auth:oauth/token status')) return [];
  return [{ observation: given({ kind: 'store-empty', agent }), at: from.at }];
}
