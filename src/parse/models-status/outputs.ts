import type { Found, Observation, Segment } from '../../domain/index.ts';
import { given } from '../shared/given.ts';
import { type Lacks, lacking } from '../shared/lacks.ts';
import type { Reading } from './reading.ts';

type ReadLine = Reading & { readonly at: number; readonly text: string };

/** Parts with which the report begins and ends. */
const HEAD: ReadonlySet<string> = new Set(['Config', 'Agent dir', 'Default']);
const TAIL: ReadonlySet<string> = new Set(['auth:oauth/token status', 'auth:oauth', 'auth:auth probes']);

const AGENT_SCOPE = /\((?:agent|defaults)\) *:/u;

/**
 * That the report is here, whole or in part: by its command; by two of its parts, one of them of the half that shows credentials; by a
 * provider's line with a credential in it; or by its head. Also whose report it is, and that it lists no credential at all.
 */
export function outputsOf(segment: Segment, lines: readonly ReadLine[]): readonly Found[] {
  const known = lines.filter((line) => line.part !== '');
  const parts = new Set(known.map((line) => line.part));
  const at = known[0]?.at;
  const lacks = lacksOf(segment, known);
  const auth = [...parts].some((part) => part.startsWith('auth:') && part !== 'auth:auth probes');
  const telling = known.some((line) => line.part === 'auth:provider' && hasCredential(line.observations));
  const isNamed = COMMAND.test(segment.command ?? '') && parts.size > 0;
  const isHere = isNamed || (auth ? parts.size >= 2 || telling : isHead(parts));
  if (at === undefined || !isHere) return [];
  const agent = agentOf(known);
  const outputs = commands(segment, known).map((command) => given({ kind: 'output', command, agent, lacks }));
  return [...outputs.map((observation) => ({ observation, at })), ...empty(known, parts, agent)];
}

const COMMAND = /\bmodels\s+status\b/u;
/** So many of its own labels are the report and not a text that has one of them. */
const HEAD_LABELS = 3;
/** Masks have their three dots in the middle. */
const CUT_LINE = /\beffective=.*(?:…|\.{3})\s*$/u;

/** The report without the half that shows credentials. */
function isHead(parts: ReadonlySet<string>): boolean {
  return parts.has('Agent dir') && parts.size >= HEAD_LABELS;
}

/** The report begins with the paths and models, and ends with how long sign-ins hold, or with the probes. */
function lacksOf(segment: Segment, lines: readonly ReadLine[]): Lacks | undefined {
  if (lines.some(({ text }) => CUT_LINE.test(text))) return 'lines';
  const last = lines.at(-1);
  const hasText = segment.lines.slice((last?.at ?? 0) + 1).some(({ text }) => text.trim() !== '');
  return lacking({
    head: lines.some(({ part }) => HEAD.has(part)),
    tail: lines.some(
      (line) => TAIL.has(line.part) && (line !== last || hasText || line.part === 'auth:oauth'),
    ),
  });
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
