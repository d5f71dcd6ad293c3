import type { Observation, Observed } from '../../domain/index.ts';
import { given } from '../shared/given.ts';
import { type Groups, groupsOf } from '../shared/groups-of.ts';
import { providerOfProfile, readLabel, shownValue, splitLabels } from './credential-label.ts';
import type { Reading } from './reading.ts';

type Effective = Observed<'provider-auth'>['effective'];

const LINE =
  /^(?<provider>[a-z0-9][\w.-]*) effective=(?<effective>profiles|env|models\.json|synthetic|missing)(?::(?<detail>.*))?$/iu;
const SIGN = /effective=|profiles=/iu;
const COUNT = /^profiles=(?<count>\d+)/u;
const BY_TYPE: Readonly<Record<'oauth' | 'token' | 'apiKey', RegExp>> = {
  oauth: /\boauth=(?<old>\d+)|\b(?<new>\d{1,4}) oauth/u,
  token: /\btoken=(?<old>\d+)|\b(?<new>\d{1,4}) token/u,
  apiKey: /\bapi_key=(?<old>\d+)|\b(?<new>\d{1,4}) api-key/u,
};
const LABELS = /^[\w.-]+:[^=|]+=/u;
const ENV = /^(?<from>env|models\.json)=(?<value>.*)$/u;
const SOURCE = /^source=(?:shell env: |env: )?(?<name>.*)$/u;

/**
 * Reads one provider's line of the auth overview, whole or without its head: `- anthropic effective=… | profiles=… |
 * anthropic:default=… | env=… | source=env: NAME`. The counts are spelt in two ways (before and from 2026.8.1).
 */
export function readProviderLine(text: string): Reading | undefined {
  if (!SIGN.test(text)) return undefined;
  const bits = text.split('|').map((bit) => bit.trim());
  const head = groupsOf(LINE, bits[0]);
  const counts = bits.find((bit) => bit.startsWith('profiles='));
  if (head === undefined && (counts === undefined || bits.length < 2)) return undefined;
  const labels = bits.filter((bit) => LABELS.test(bit)).flatMap(splitLabels);
  const provider = head?.['provider']?.toLowerCase() ?? providerOfProfile(labels[0] ?? '');
  return {
    part: 'auth:provider',
    observations: [
      ...effectiveOf(head, provider, counts),
      ...labels.flatMap((label) => readLabel(label, provider)),
      ...outsideCredentials(bits, provider, head),
    ],
  };
}

function effectiveOf(
  head: Groups | undefined,
  provider: string,
  counts: string | undefined,
): readonly Observation[] {
  if (head === undefined) return [];
  const effective = (head['effective'] ?? '').toLowerCase() as Effective;
  const seen: Observation = given({
    kind: 'provider-auth',
    provider,
    effective,
    profiles: numberOf(groupsOf(COUNT, counts)?.['count']),
    oauth: countOf(counts, 'oauth'),
    token: countOf(counts, 'token'),
    apiKey: countOf(counts, 'apiKey'),
  });
  return effective === 'missing' ? [seen, { kind: 'missing-auth', provider }] : [seen];
}

function countOf(counts: string | undefined, type: 'oauth' | 'token' | 'apiKey'): number | undefined {
  const groups = groupsOf(BY_TYPE[type], counts);
  return numberOf(groups?.['old'] ?? groups?.['new']);
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** Credentials from the environment and from models.json, each with the `source=` bit behind it. */
function outsideCredentials(
  bits: readonly string[],
  provider: string,
  head: Groups | undefined,
): readonly Observation[] {
  const found = bits.flatMap((bit, index) => {
    const groups = groupsOf(ENV, bit);
    if (groups === undefined) return [];
    const from = groups['from'] === 'env' ? 'env' : 'models.json';
    const source = groupsOf(SOURCE, bits[index + 1])?.['name'];
    return [outside(provider, from, { value: groups['value'] ?? '', source })];
  });
  return found.length > 0 ? found : cutCredential(head, provider);
}

/** `effective=env:<mask>` alone, where the rest of the line is missing. */
function cutCredential(head: Groups | undefined, provider: string): readonly Observation[] {
  const { effective, detail = '' } = head ?? {};
  if ((effective !== 'env' && effective !== 'models.json') || detail === '') return [];
  return [outside(provider, effective, { value: detail })];
}

/** One credential that is not a stored profile; its type is not shown, except for a sign-in. */
export function outside(
  provider: string,
  from: 'env' | 'models.json',
  shown: { readonly value: string; readonly source?: string | undefined },
): Observation {
  const { type, ...value } = shownValue(shown.value);
  const name = value.name ?? (from === 'env' ? shown.source : undefined);
  return given({
    kind: 'credential',
    provider,
    from,
    ...value,
    type: type === 'oauth' ? type : undefined,
    name,
  });
}
