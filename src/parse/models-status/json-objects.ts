import type { Observation, Observed } from '../../domain/index.ts';
import { given } from '../shared/given.ts';
import { type JsonNode, member, numberOf, textOf, textsOf } from '../shared/json-tree.ts';
import { probeStatus } from './probe-status.ts';
import { providerOfProfile, readLabel } from './credential-label.ts';
import { outside } from './provider-line.ts';

type Read = (object: JsonNode) => readonly Observation[];

const EFFECTIVE: ReadonlySet<string> = new Set(['profiles', 'env', 'models.json', 'synthetic', 'missing']);
const SIGN_IN: ReadonlySet<string> = new Set(['ok', 'static', 'expiring', 'expired', 'unknown', 'missing']);

/**
 * Reads one object of `models status --json` by the members it has: a provider, an unusable profile, a sign-in's state, a
 * route, a probe. Source: openclaw 2026.3.13 and 2026.9.6, list.status-command.ts.
 */
export function readObject(object: JsonNode): readonly Observation[] {
  return READERS.flatMap((read) => read(object));
}

const READERS: readonly Read[] = [provider, labels, unusable, signIn, routeIssue, runtimeRoute, probe];

function provider(object: JsonNode): readonly Observation[] {
  const name = lower(textOf(object, 'provider'));
  const effective = textOf(member(object, 'effective'), 'kind');
  if (name === undefined || effective === undefined || !EFFECTIVE.has(effective)) return [];
  if (textOf(object, 'runtime') !== undefined) return [];
  const profiles = member(object, 'profiles');
  const seen = given({
    kind: 'provider-auth',
    provider: name,
    effective: effective as Observed<'provider-auth'>['effective'],
    profiles: numberOf(profiles, 'count'),
    oauth: numberOf(profiles, 'oauth'),
    token: numberOf(profiles, 'token'),
    apiKey: numberOf(profiles, 'apiKey'),
  });
  const none: readonly Observation[] =
    effective === 'missing' ? [{ kind: 'missing-auth', provider: name }] : [];
  return [seen, ...none, ...elsewhere(object, name)];
}

/** Credentials of a provider that are not stored profiles: `env` and `modelsJson`. */
function elsewhere(object: JsonNode, name: string): readonly Observation[] {
  return (['env', 'modelsJson'] as const).flatMap((key) => {
    const value = textOf(member(object, key), 'value');
    if (value === undefined) return [];
    const source = textOf(member(object, key), 'source')?.replace(/^(?:shell env|env): /u, '');
    return [outside(name, key === 'env' ? 'env' : 'models.json', { value, source })];
  });
}

function labels(object: JsonNode): readonly Observation[] {
  return textsOf(member(object, 'labels')).flatMap(({ text }) => readLabel(text));
}

function unusable(object: JsonNode): readonly Observation[] {
  const [profile, state] = [lower(textOf(object, 'profileId')), textOf(object, 'kind')];
  if (profile === undefined || (state !== 'cooldown' && state !== 'disabled')) return [];
  const name = lower(textOf(object, 'provider')) ?? providerOfProfile(profile);
  const reason = textOf(object, 'reason');
  const remaining = short(numberOf(object, 'remainingMs'));
  return [given({ kind: 'profile-unusable', provider: name, profile, state, reason, remaining })];
}

/** The text form lists sign-ins and tokens only; API keys are `static` by nature and say nothing. */
function signIn(object: JsonNode): readonly Observation[] {
  const [profile, status] = [lower(textOf(object, 'profileId')), textOf(object, 'status')];
  const type = textOf(object, 'type');
  if (profile === undefined || status === undefined || !SIGN_IN.has(status)) return [];
  if (type !== 'oauth' && type !== 'token') return [];
  const observation = given({
    kind: 'oauth-status',
    provider: lower(textOf(object, 'provider')) ?? providerOfProfile(profile),
    profile,
    status: status as Observed<'oauth-status'>['status'],
    expires: short(numberOf(object, 'remainingMs')),
  });
  return [observation];
}

function routeIssue(object: JsonNode): readonly Observation[] {
  const [name, model, code] = [textOf(object, 'provider'), textOf(object, 'model'), textOf(object, 'kind')];
  if (name === undefined || model === undefined || code === undefined) return [];
  if (textOf(object, 'message') === undefined) return [];
  const needs = textOf(object, 'authRequirement')?.replace('_', '-');
  const ref = `${name}/${model}`;
  return [{ kind: 'route-issue', ref, code: needs === undefined ? code : `requires-${needs}` }];
}

function runtimeRoute(object: JsonNode): readonly Observation[] {
  const [name, runtime] = [lower(textOf(object, 'provider')), lower(textOf(object, 'runtime'))];
  const status = textOf(object, 'status');
  if (name === undefined || runtime === undefined || status === undefined) return [];
  return [{ kind: 'runtime-auth', provider: name, runtime, status }];
}

function probe(object: JsonNode): readonly Observation[] {
  const name = lower(textOf(object, 'provider'));
  if (name === undefined || member(object, 'latencyMs') === undefined) return [];
  const status = probeStatus(textOf(object, 'status'), textOf(object, 'error') ?? '');
  if (status === undefined) return [];
  const profile = lower(textOf(object, 'profileId'));
  const reason = textOf(object, 'reasonCode');
  return [given({ kind: 'probe', provider: name, profile, status, reason })];
}

/** As the text form shows times that are left: `0m` … `59m`, hours below two days, then days. */
function short(milliseconds: number | undefined): string | undefined {
  if (milliseconds === undefined) return undefined;
  const minutes = Math.max(0, Math.round(milliseconds / 60_000));
  if (minutes < 60) return `${minutes}m`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours}h` : `${Math.round(hours / 24)}d`;
}

function lower(text: string | undefined): string | undefined {
  return text?.toLowerCase();
}
