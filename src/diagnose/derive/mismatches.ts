import { compareVersions, type Fact } from '../../domain/index.ts';
import { type Conclusion, type Derivation, type FactOf, hasOutput, newest, ofKind } from '../situation.ts';

/** A save this close to the start can be the gateway's own. */
const OWN_SAVE_MS = 60_000;

/** What does not fit together within one message: its outputs and files, or a bundle, are of one time. */
export const mismatches: Derivation = ({ now }) =>
  [...Map.groupBy(now, ({ evidence }) => evidence.message).values()].flatMap((facts) => [
    ...versions(facts),
    ...models(facts),
    ...moments(facts),
  ]);

function versions(facts: readonly Fact[]): readonly Conclusion[] {
  const installs = ofKind(facts, 'install');
  // Any version that is printed is read as one; those of the gateway and its service are not the command's.
  const own = ofKind(facts, 'version').findLast((fact) => !installs.some((one) => isSame(one, fact)));
  if (own === undefined) return [];
  return installs.flatMap((fact): readonly Conclusion[] => {
    const { of, version } = fact.observation;
    const order = compareVersions(version, own.observation.version);
    return order === 0
      ? []
      : [{ derived: { kind: 'version-differs', of, older: order < 0 }, from: [own, fact] }];
  });
}

function isSame(one: FactOf<'install' | 'version'>, other: FactOf<'install' | 'version'>): boolean {
  return one.evidence.part === other.evidence.part && one.observation.version === other.observation.version;
}

function models(facts: readonly Fact[]): readonly Conclusion[] {
  const running = newest(facts, 'running-model');
  const configured = newest(facts, 'default-model');
  // Another agent can have a model of its own.
  if (running === undefined || configured === undefined || hasOutput(facts, 'models-status-agent')) return [];
  const [is, wanted] = [refOf(running), refOf(configured)];
  if (is.endsWith(wanted) || wanted.endsWith(is)) return [];
  const derived = { kind: 'running-model-differs', running: is, configured: wanted } as const;
  return [{ derived, from: [configured, running] }];
}

function refOf({ observation: { provider, model } }: FactOf<'running-model' | 'default-model'>): string {
  return `${provider}/${model}`;
}

function moments(facts: readonly Fact[]): readonly Conclusion[] {
  const last = (of: 'config-saved' | 'gateway-start'): (Fact & { readonly ms: number }) | undefined =>
    ofKind(facts, 'moment')
      .filter(({ observation }) => observation.of === of)
      .map((fact) => ({ ...fact, ms: Date.parse(fact.observation.at) }))
      .sort((a, b) => a.ms - b.ms)
      .at(-1);
  const [saved, start] = [last('config-saved'), last('gateway-start')];
  if (saved === undefined || start === undefined) return [];
  const afterStart = saved.ms - start.ms > OWN_SAVE_MS;
  return [{ derived: { kind: 'config-saved', afterStart }, from: [start, saved] }];
}
