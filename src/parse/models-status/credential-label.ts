import type { Observation, Observed } from '../../domain/index.ts';
import { given } from '../shared/given.ts';
import { groupsOf } from '../shared/groups-of.ts';

type Credential = Observed<'credential'>;
type Shown = Pick<Credential, 'value'> & Partial<Pick<Credential, 'mask' | 'name' | 'type'>>;

const UNUSABLE = /\s?\[(?<state>cooldown|disabled)(?::(?<reason>[\w-]+))?(?: (?<remaining>\w+))?\]?$/u;
const FLAGS = /\s\((?:next|lastGood|cooldown|expired|exp)\b[^)]*\)$/u;
const COOLDOWN_FLAG = /\bcooldown(?:\s(?<remaining>\w+))?/u;
const WRAPPED = /^(?<how>ref|marker)\((?<name>.*?)\)?$/u;
const SECRET = /^<(?<shape>[\w-]+) len=\d+>$/u;
const HIDDEN = /^(?:<[^>]*>|\[?(?:redacted|hidden|removed|masked)\]?|[*•x.…]+)$/iu;
const NEXT_LABEL = /, (?=[\w.-]+:[^=,]+=)/u;

/** Splits `a:b=<value>, a:c=<value>`: a stored value can itself hold a comma. */
export function splitLabels(text: string): readonly string[] {
  return text.split(NEXT_LABEL);
}

/** What stands for one credential in an output: a mask (kept as it is), a reference, a marker, a sign-in, nothing. */
export function shownValue(raw: string): Shown {
  const token = raw.startsWith('token:');
  const text = (token ? raw.slice('token:'.length) : raw).trim();
  if (!token && /^OAuth\b/u.test(text)) return { value: 'signed-in', type: 'oauth' };
  const type = token ? 'token' : 'api_key';
  return { type, ...(namedValue(text) ?? maskOf(text)) };
}

function namedValue(text: string): Shown | undefined {
  if (text === 'missing') return { value: 'missing' };
  const wrapped = groupsOf(WRAPPED, text);
  if (wrapped !== undefined) {
    return given({ value: wrapped['how'] === 'ref' ? 'reference' : 'marker', name: wrapped['name'] });
  }
  const secret = groupsOf(SECRET, text);
  return secret === undefined ? undefined : given({ value: 'secret', name: secret['shape'] });
}

function maskOf(text: string): Shown {
  return text === '' || HIDDEN.test(text) ? { value: 'mask' } : { value: 'mask', mask: text };
}

/**
 * Reads one profile label, `anthropic:default=sk-ant-a...AAAA [cooldown 5m]` (`models status`) or with ` (next, lastGood)`
 * behind it (`/model status`). Source: openclaw 2026.3.13, list.auth-overview.ts and directive-handling.auth.ts.
 */
export function readLabel(label: string, providerNamed?: string): readonly Observation[] {
  const split = label.indexOf('=');
  const profile = label.slice(0, split).trim().toLowerCase();
  if (split < 1 || profile === '') return [];
  const provider = providerNamed ?? providerOfProfile(profile);
  const rest = label.slice(split + 1).trimEnd();
  const value = rest.replace(UNUSABLE, '').replace(FLAGS, '').trim();
  return [
    given({ kind: 'credential', provider, from: 'profile', profile, ...shownValue(value) }),
    ...unusable(rest, provider, profile),
  ];
}

/** The provider in front of a profile id, `anthropic` of `anthropic:default`. */
export function providerOfProfile(profile: string): string {
  return (profile.split(':')[0] ?? profile).toLowerCase();
}

/** Reads what stands in brackets behind a profile: `[cooldown 5m]`. */
export function readFlag(profile: string, flag: string): readonly Observation[] {
  return unusable(` ${flag}`, providerOfProfile(profile), profile.toLowerCase());
}

function unusable(rest: string, provider: string, profile: string): readonly Observation[] {
  const groups = UNUSABLE.exec(rest)?.groups;
  if (groups !== undefined) {
    const state = groups['state'] === 'disabled' ? 'disabled' : 'cooldown';
    const [reason, remaining] = [groups['reason'], groups['remaining']];
    return [given({ kind: 'profile-unusable', provider, profile, state, reason, remaining })];
  }
  const flag = COOLDOWN_FLAG.exec(FLAGS.exec(rest)?.[0] ?? '');
  if (flag === null) return [];
  const remaining = flag.groups?.['remaining'];
  return [given({ kind: 'profile-unusable', provider, profile, state: 'cooldown', remaining })];
}
