import type { Fact, ObservationKind } from '../domain/index.ts';

/** Its names over time, and what only it has. */
const NAMES = ['openclaw', 'clawdbot', 'moltbot', 'clawd', 'clawhub', 'lobster', 'gateway', '网关'] as const;

/** Kinds that are read from its own outputs. */
const OWN: ReadonlySet<ObservationKind> = new Set<ObservationKind>([
  'version',
  'output',
  'session-model',
  'tui-state',
  'auth-store',
  'credential',
  'wizard',
]);

/** Whether a thread names OpenClaw, or shows something that only OpenClaw prints. */
export function isOpenClaw(terms: ReadonlySet<string>, facts: readonly Fact[]): boolean {
  return NAMES.some((name) => terms.has(name)) || facts.some(({ observation }) => OWN.has(observation.kind));
}
