import { type Case, errorMeaning, type Fact, type Observation, type Reading } from '../domain/index.ts';
import { isLiteral } from './is-literal.ts';
import { isShownAnew, type Piece, pieceOf } from './pieces.ts';

/** The facts of a case in their order in time: those that hold now, and those that newer ones replaced. */
export interface Timeline {
  readonly now: readonly Fact[];
  readonly past: readonly Fact[];
}

/** Claims of which a newer one takes the place of an older one. */
const OPPOSITES: readonly (readonly string[])[] = [
  ['works-now', 'still-broken', 'back-again'],
  ['restarted-gateway', 'not-restarted'],
  ['suffix-matches', 'suffix-differs'],
  ['runs-remotely', 'runs-locally'],
  ['works-in-other-session', 'fails-everywhere'],
  ['chat-works-feature-fails', 'chat-fails-too'],
];

type Subject = (observation: never) => string;

/** What a newer fact of the same kind must share with an older one to replace it. Kinds that are not listed pile up. */
const SUBJECTS: Partial<Record<Observation['kind'], Subject>> = {
  version: () => '',
  install: (o: { of: string }) => o.of,
  moment: (o: { of: string }) => o.of,
  'running-model': () => '',
  system: () => '',
  service: () => '',
  'shell-env': () => '',
  'default-model': () => '',
  'tui-state': () => '',
  'session-model': () => '',
  'config-paths': () => '',
  wizard: () => '',
  language: () => '',
  gateway: () => '',
  'provider-auth': (o: { provider: string }) => o.provider,
  'oauth-status': (o: { provider: string; profile?: string }) => `${o.provider} ${o.profile ?? ''}`,
  'profile-unusable': (o: { provider: string; profile?: string }) => `${o.provider} ${o.profile ?? ''}`,
  probe: (o: { provider?: string; profile?: string }) => `${o.provider ?? ''} ${o.profile ?? ''}`,
  credential: (o: { provider: string; from: string; profile?: string }) =>
    `${o.provider} ${o.from} ${o.profile ?? ''}`,
  'key-start': (o: { shown: string; provider?: string }) => `${o.shown} ${o.provider ?? ''}`,
  'auth-order': (o: { provider: string; order: string; agent?: string }) =>
    `${o.provider} ${o.order === 'config' ? 'config' : (o.agent ?? '')}`,
  'auth-store': (o: { agent?: string }) => o.agent ?? '',
  'config-value': (o: { path: string }) => o.path,
  'base-url': (o: { provider?: string }) => o.provider ?? '',
  channel: (o: { channel: string }) => o.channel,
  'pairing-request': (o: { channel: string }) => o.channel,
  'device-request': () => '',
  plugin: (o: { plugin: string }) => o.plugin,
  claim: (o: { claim: string }) =>
    String(OPPOSITES.findIndex((group) => group.includes(o.claim))).replace('-1', o.claim),
};

/** Splits the facts of a case into what holds now and what newer facts replaced. */
export function timeline(state: Pick<Case, 'readings'>): Timeline {
  const readings = [...state.readings].sort((a, b) => a.order - b.order);
  const latest = latestOf(readings);
  const now: Fact[] = [];
  const past: Fact[] = [];
  for (const reading of readings) {
    for (const fact of reading.facts) (isReplaced(fact, reading, latest) ? past : now).push(fact);
  }
  return { now: distinct(now).map((fact) => counted(fact, past)), past };
}

interface Latest {
  /** The readings with this output, and the order of the newest that says something of this subject. */
  readonly outputs: ReadonlyMap<string, readonly Piece[]>;
  readonly subject: ReadonlyMap<string, number>;
  readonly error: number;
}

function latestOf(readings: readonly Reading[]): Latest {
  const outputs = new Map<string, Piece[]>();
  const subject = new Map<string, number>();
  let error = -1;
  for (const { order, facts } of readings) {
    for (const { observation, evidence } of facts) {
      const about = subjectOf(observation);
      if (about !== undefined) subject.set(about, order);
      if (observation.kind === 'output' && evidence.output !== undefined) {
        const before = outputs.get(evidence.output) ?? [];
        outputs.set(evidence.output, [...before, pieceOf(observation, { order, facts }, evidence.output)]);
      }
      if (observation.kind === 'error' && isLiteral(observation.code)) error = order;
    }
  }
  return { outputs, subject, error };
}

function subjectOf(observation: Observation): string | undefined {
  // `models auth list` names credentials without their masks: it must not hide what another output showed of them.
  if (observation.kind === 'credential' && observation.value === 'mask' && observation.mask === undefined)
    return undefined;
  const subject = SUBJECTS[observation.kind];
  return subject === undefined ? undefined : `${observation.kind} ${subject(observation as never)}`;
}

function isReplaced(fact: Fact, reading: Reading, latest: Latest): boolean {
  const { observation, evidence } = fact;
  if (evidence.restarts !== undefined && isOutrun(fact, reading)) return true;
  const pieces = latest.outputs.get(evidence.output ?? '') ?? [];
  if (isShownAnew(observation.kind, reading.order, pieces)) return true;
  // A new error re-opens the case: what failed before has given way to it.
  if (observation.kind === 'error' || observation.kind === 'attempt') return reading.order < latest.error;
  const subject = subjectOf(observation);
  return subject !== undefined && (latest.subject.get(subject) ?? -1) > reading.order;
}

/** Of a log of several runs: a later run shows how it goes in the same layer, so what failed in this one is no longer so. */
function isOutrun({ observation, evidence }: Fact, { facts }: Reading): boolean {
  const layer = layerOf(observation);
  return (
    layer !== undefined &&
    facts.some(
      (other) =>
        other.evidence.part === evidence.part &&
        (other.evidence.restarts ?? 0) < (evidence.restarts ?? 0) &&
        layerOf(other.observation) === layer &&
        isTelling(other.observation),
    )
  );
}

function isTelling(observation: Observation): boolean {
  return observation.kind === 'error' ? isLiteral(observation.code) : observation.kind === 'answered';
}

const OF_CALLS: ReadonlySet<Observation['kind']> = new Set(['attempt', 'request-host', 'answered']);

/** The layer a line of a log tells of; undefined where it tells of no call. */
function layerOf(observation: Observation): 'call' | 'gateway' | 'channel' | undefined {
  if (observation.kind !== 'error') return OF_CALLS.has(observation.kind) ? 'call' : undefined;
  const { layer } = errorMeaning(observation.code);
  return layer === 'gateway' || layer === 'channel' ? layer : 'call';
}

/** The same thing said in several messages is one fact: the newest place stands. */
function distinct(facts: readonly Fact[]): readonly Fact[] {
  const byContent = new Map<string, Fact>();
  for (const fact of facts) {
    const key = JSON.stringify(fact.observation);
    byContent.delete(key);
    byContent.set(key, fact);
  }
  return [...byContent.values()];
}

/** An error with how often it came in all messages, within the run that is told of. */
function counted(fact: Fact, past: readonly Fact[]): Fact {
  if (fact.observation.kind !== 'error') return fact;
  const key = JSON.stringify(fact.observation);
  const before = past.filter(
    ({ observation, evidence }) =>
      observation.kind === 'error' && evidence.restarts === undefined && JSON.stringify(observation) === key,
  );
  return [fact, ...before.toReversed()].reduce(repeated);
}

/** An error pasted again came again; a log pasted again (it has times) can hold the same lines. */
function repeated(newer: Fact, { evidence: older }: Fact): Fact {
  const [before, now] = [older.times ?? 1, newer.evidence.times ?? 1];
  const isLog = older.last !== undefined && newer.evidence.last !== undefined;
  return { ...newer, evidence: { ...newer.evidence, times: isLog ? Math.max(before, now) : before + now } };
}
