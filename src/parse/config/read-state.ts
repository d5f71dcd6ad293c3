import type { Found, Observation } from '../../domain/index.ts';
import { type Entry, keyAt } from './entries.ts';

const PROFILE = /^(?<provider>[a-z<][\w.<>-]*):\S+$/u;
/** A time in milliseconds that is not 0; a date in newer exports. */
const TIME = /^[1-9]/u;
const UNTIL = /^(?<state>disabled|blocked|cooldown)Until$/u;

/**
 * Usage state, order and session pins of pasted files: `usageStats` (auth-profiles.json up to 2026.3, auth-state.json from
 * 2026.4.9), `order` / `auth.order`, and `authProfileOverride` of a session entry.
 */
export function readState(entries: readonly Entry[]): readonly Found[] {
  return [...unusable(entries), ...orders(entries), ...pins(entries)];
}

function unusable(entries: readonly Entry[]): readonly Found[] {
  return entries.flatMap((entry) => {
    const state = UNTIL.exec(keyAt(entry.path, -1))?.groups?.['state'];
    const profile = keyAt(entry.path, -2);
    const provider = providerOf(profile);
    if (state === undefined || provider === undefined || !TIME.test(entry.value ?? '')) return [];
    const reason = reasonOf(entries, entry, state);
    const named = reason === undefined ? {} : { reason };
    const kept = state === 'cooldown' ? 'cooldown' : 'disabled';
    const observation: Observation = { kind: 'profile-unusable', provider, profile, state: kept, ...named };
    return [{ observation, at: entry.at }];
  });
}

function providerOf(profile: string): string | undefined {
  return PROFILE.exec(profile)?.groups?.['provider'];
}

function reasonOf(entries: readonly Entry[], until: Entry, state: string): string | undefined {
  const parent = until.path.slice(0, -1).join('\n');
  return entries.find((entry) => entry.path.join('\n') === `${parent}\n${state}Reason`)?.value;
}

function orders(entries: readonly Entry[]): readonly Found[] {
  const lists = new Map<string, { path: readonly string[]; profiles: string[]; at: number }>();
  for (const entry of entries) {
    if (entry.path.at(-2) !== 'order' || (entry.value !== undefined && !entry.element)) continue;
    const key = entry.path.join('\n');
    const list = lists.get(key) ?? { path: entry.path, profiles: [], at: entry.at };
    if (entry.value !== undefined) list.profiles.push(entry.value);
    lists.set(key, list);
  }
  return [...lists.values()].map(({ path, profiles, at }) => {
    const where = path.includes('auth') ? 'config' : 'stored';
    const observation: Observation = {
      kind: 'auth-order',
      provider: keyAt(path, -1).toLowerCase(),
      order: profiles.length === 0 ? 'empty' : where,
      ...(profiles.length === 0 ? {} : { profiles: profiles.join(' ') }),
    };
    return { observation, at };
  });
}

function pins(entries: readonly Entry[]): readonly Found[] {
  return entries.flatMap((entry) => {
    const profile = entry.value ?? '';
    const provider = providerOf(profile);
    if (entry.path.at(-1) !== 'authProfileOverride' || provider === undefined) return [];
    return [{ observation: { kind: 'session-model', provider, profile } as const, at: entry.at }];
  });
}
