import type { Observed } from '../../domain/index.ts';
import { given } from '../shared/given.ts';
import { type Groups, groupsOf } from '../shared/groups-of.ts';
import { providerOfProfile } from './credential-label.ts';
import type { Reading } from './reading.ts';

const HEADINGS: ReadonlySet<string> = new Set([
  'auth overview',
  'runtime auth',
  'model route issues',
  'missing auth',
  'unavailable auth profiles',
  'oauth/token status',
  'auth probes',
]);

const RUNTIME =
  /^(?<provider>[\w.-]+) via (?<runtime>[\w.-]+) uses (?<owner>[\w.-]+) effective=[^|]*\|\s*status=(?<status>[\w-]+)/iu;
const ROUTE_CODE = /^(?<ref>[a-z][\w.-]*\/\S+) \[(?<code>[a-z][\w-]*)\] /iu;
const ROUTE_NEEDS = /^(?<ref>[a-z][\w.-]*\/\S+) requires (?<auth>[\w-]+) auth: /iu;
const MISSING =
  /^(?<provider>[a-z][\w.-]*)\s+Run\s[`'"]?(?:claude setup-token|openclaw (?:models auth|configure|onboard))/iu;
const UNAVAILABLE =
  /^(?<profile>[\w.-]+:\S+)(?: \((?<provider>[\w.-]+)\))? (?<state>cooldown|disabled)(?::(?<reason>[\w-]+))? \((?<remaining>[^)]*)\)/iu;
const OAUTH =
  /^(?<profile>[\w.-]+:\S+)(?: \([^)]*\))? (?<status>ok|static|expiring|expired|unknown|missing)(?: expires (?:in )?(?<expires>\w+))?$/u;

/** The headings between the parts of the report, in lower case; exact lines only. */
export function readHeading(text: string): Reading | undefined {
  const heading = text.toLowerCase();
  return HEADINGS.has(heading) ? { part: `auth:${heading}`, observations: [] } : undefined;
}

/** Reads one item of the lists below the auth overview. Each wording stands for itself, so that a cut paste is read too. */
export function readSectionLine(text: string): Reading | undefined {
  for (const [pattern, read] of READERS) {
    const groups = groupsOf(pattern, text);
    if (groups !== undefined) return read(groups);
  }
  return undefined;
}

const READERS: readonly (readonly [RegExp, (groups: Groups) => Reading])[] = [
  [RUNTIME, runtime],
  [ROUTE_CODE, route],
  [ROUTE_NEEDS, route],
  [MISSING, missing],
  [UNAVAILABLE, unavailable],
  [OAUTH, oauth],
];

function runtime(groups: Groups): Reading {
  const [provider, name] = [lower(groups['provider']), lower(groups['runtime'])];
  const status = groups['status'] ?? '';
  return { part: 'auth:runtime', observations: [{ kind: 'runtime-auth', provider, runtime: name, status }] };
}

function route(groups: Groups): Reading {
  const auth = groups['auth']?.replace('_', '-');
  const code = auth === undefined ? (groups['code'] ?? '') : `requires-${auth}`;
  return { part: 'auth:route', observations: [{ kind: 'route-issue', ref: groups['ref'] ?? '', code }] };
}

function missing(groups: Groups): Reading {
  const provider = lower(groups['provider']);
  return { part: 'auth:missing', observations: [{ kind: 'missing-auth', provider }] };
}

function unavailable(groups: Groups): Reading {
  const profile = lower(groups['profile']);
  const observation = given({
    kind: 'profile-unusable',
    provider: lower(groups['provider'] ?? providerOfProfile(profile)),
    profile,
    state: lower(groups['state']) === 'disabled' ? 'disabled' : 'cooldown',
    reason: groups['reason'],
    remaining: groups['remaining'],
  });
  return { part: 'auth:unavailable', observations: [observation] };
}

function oauth(groups: Groups): Reading {
  const profile = lower(groups['profile']);
  const observation = given({
    kind: 'oauth-status',
    provider: providerOfProfile(profile),
    profile,
    status: (groups['status'] ?? 'unknown') as Observed<'oauth-status'>['status'],
    expires: groups['expires'],
  });
  return { part: 'auth:oauth', observations: [observation] };
}

function lower(text: string | undefined): string {
  return (text ?? '').toLowerCase();
}
