import type { Found, Observation, Observed, Segment } from '../../domain/index.ts';
import { authStore } from '../shared/auth-store.ts';
import { given } from '../shared/given.ts';
import { type Groups, groupsOf } from '../shared/groups-of.ts';
import { plainLine } from '../shared/plain-line.ts';
import type { Parser } from '../parser.ts';

const AGENT = /^Agent\s?: ?(?<agent>[\w.-]+)$/u;
const STORE = /^Auth state (?:file|store)\s?: ?(?<path>.*)$/u;
const HEADING = /^Profiles\s?: ?(?<none>\(none\))?$/u;
const PROFILE =
  /^(?<profile>[\w.-]+:\S+)(?: \([^)]*\))? \[(?<provider>[\w.-]+)\/(?<type>api_key|token|oauth)\b(?<more>[^\]]*)/u;
const TOLD = /\bauth list\b.{1,40}\bProfiles\s?: ?\(none\)/iu;
const LOCKED = /\b(?<state>cooldown|disabled)(?::(?<reason>[\w-]+))? until (?<until>[\dTZ:.-]+)/u;

/**
 * Reads `openclaw models auth list` (from 2026.5.4): what is stored and whether it is locked. No key is shown, so a
 * credential has no mask. Source: openclaw 2026.9.6, dist/auth-list.
 */
export const authList: Parser = {
  id: 'auth-list',
  reads: 'openclaw models auth list',
  hints: ['profiles:', 'profiles :', '/api_key', '/token', '/oauth'],
  output: 'auth-list',
  parse,
};

function parse(segment: Segment): readonly Found[] {
  const lines = segment.lines.map((line) => plainLine(line.text));
  const heading = lines.findLastIndex((text) => groupsOf(HEADING, text) !== undefined);
  const profiles = lines.flatMap(profile);
  const none = groupsOf(HEADING, lines[heading])?.['none'] !== undefined;
  const store = lines.findLastIndex((text) => groupsOf(STORE, text) !== undefined);
  if (profiles.length === 0 && (!none || store === -1)) return lines.flatMap(told);
  const agent = lines
    .map((text) => groupsOf(AGENT, text)?.['agent'])
    .findLast((name) => name !== undefined)
    ?.toLowerCase();
  return [
    ...profiles,
    ...place(lines, store, agent),
    ...(none && profiles.length === 0 ? at(heading, given({ kind: 'store-empty', agent })) : []),
    ...(heading === -1 ? [] : at(heading, given({ kind: 'output', command: 'auth-list', agent }))),
  ];
}

/** Told in a sentence: `models auth list -> Profiles: (none)`. */
function told(text: string, index: number): readonly Found[] {
  return TOLD.test(text) ? at(index, { kind: 'store-empty' }) : [];
}

function at(index: number, observation: Observation): readonly Found[] {
  return [{ observation, at: index }];
}

function place(lines: readonly string[], store: number, agent: string | undefined): readonly Found[] {
  const path = groupsOf(STORE, lines[store])?.['path'];
  const read = path === undefined ? undefined : authStore(path);
  const line = lines.findLastIndex((text) => groupsOf(AGENT, text) !== undefined);
  return [
    ...(agent === undefined ? [] : at(line, { kind: 'agent', agent })),
    ...(read === undefined ? [] : at(store, read)),
  ];
}

function profile(text: string, index: number): readonly Found[] {
  const groups = groupsOf(PROFILE, text);
  return groups === undefined ? [] : credential(groups).flatMap((observation) => at(index, observation));
}

function credential(groups: Groups): readonly Observation[] {
  const name = (groups['profile'] ?? '').toLowerCase();
  const provider = (groups['provider'] ?? '').toLowerCase();
  const type = groups['type'] as Observed<'credential'>['type'];
  const value = type === 'oauth' ? 'signed-in' : 'mask';
  const stored = given({ kind: 'credential', provider, from: 'profile', profile: name, type, value });
  const lock = groupsOf(LOCKED, groups['more']);
  if (lock === undefined) return [stored];
  const state = lock['state'] === 'disabled' ? 'disabled' : 'cooldown';
  return [
    stored,
    given({ kind: 'profile-unusable', provider, profile: name, state, reason: lock['reason'] }),
  ];
}
