import type { Found, Observation, Observed } from '../../domain/index.ts';
import type { Entry } from './entries.ts';
import { storedValue } from './stored-value.ts';

type Credential = Observed<'credential'>;
type Fields = ReadonlyMap<string, Entry>;

type Held = Pick<Credential, 'value' | 'mask' | 'name'>;

const PROFILE = /^[a-z][\w.-]*:\S+$/u;
const SECRET_FIELDS = ['key', 'token', 'apiKey', 'access', 'refresh', 'accessToken'] as const;
const ID_FIELDS = ['keyRef.id', 'tokenRef.id', 'key.id', 'token.id', 'apiKey.id'] as const;
const TYPES = ['api_key', 'token', 'oauth'] as const;

/**
 * Profiles of a pasted auth-profiles.json (or of `auth.profiles` in openclaw.json). An `oauth` entry is
 * `signed-in`; one that holds a `token` field instead is reported with that field's value, since the store reads none of it.
 * Source: openclaw 2026.3.13, auth-profiles store.
 */
export function readProfiles(entries: readonly Entry[]): readonly Found[] {
  return [...profiles(entries)].flatMap(([profile, fields]) => {
    const observation = credential(profile, fields);
    const at = [...fields.values()][0]?.at ?? 0;
    return observation === undefined ? [] : [{ observation, at }];
  });
}

function profiles(entries: readonly Entry[]): ReadonlyMap<string, Fields> {
  const found = new Map<string, Map<string, Entry>>();
  for (const entry of entries) {
    const index = entry.path.findIndex((key) => PROFILE.test(key));
    const profile = entry.path[index];
    const name = entry.path.slice(index + 1).join('.');
    if (profile === undefined || entry.path[index - 1] === 'usageStats' || entry.value === undefined)
      continue;
    const fields = found.get(profile) ?? new Map<string, Entry>();
    found.set(profile, fields.set(name, entry));
  }
  return found;
}

function credential(profile: string, fields: Fields): Observation | undefined {
  const held = heldBy(fields);
  if (held === undefined) return undefined;
  const provider = text(fields, 'provider') ?? profile.slice(0, profile.indexOf(':'));
  return {
    kind: 'credential',
    provider: provider.toLowerCase(),
    from: 'file',
    profile,
    ...typeOf(fields),
    ...held,
  };
}

function typeOf(fields: Fields): Pick<Credential, 'type'> {
  const type = TYPES.find((one) => one === (text(fields, 'type') ?? text(fields, 'mode')));
  return type === undefined ? {} : { type };
}

function heldBy(fields: Fields): Held | undefined {
  const type = text(fields, 'type');
  if (type !== undefined && !TYPES.some((one) => one === type)) return { value: 'marker', name: type };
  const reference = ID_FIELDS.map((name) => text(fields, name)).find((id) => id !== undefined);
  if (reference !== undefined) return { value: 'reference', name: `${source(fields)}:${reference}` };
  if (type === 'oauth' && !fields.has('token')) return { value: 'signed-in' };
  const field = SECRET_FIELDS.find((name) => fields.has(name));
  return field === undefined ? undefined : storedValue(text(fields, field) ?? '');
}

function text(fields: Fields, name: string): string | undefined {
  return fields.get(name)?.value;
}

function source(fields: Fields): string {
  const name = [...fields.keys()].find((one) => one.endsWith('.source'));
  return (name === undefined ? undefined : text(fields, name)) ?? 'env';
}
