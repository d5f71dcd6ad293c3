import type { Found, Observation, Observed, Segment } from '../../domain/index.ts';
import { providerOfProfile } from '../models-status/credential-label.ts';
import { authStore } from '../shared/auth-store.ts';
import { given } from '../shared/given.ts';
import { type Groups, groupsOf } from '../shared/groups-of.ts';
import { jsonTree, member, textOf, textsOf } from '../shared/json-tree.ts';
import { plainLine } from '../shared/plain-line.ts';
import type { Parser } from '../parser.ts';

type Order = Pick<Observed<'auth-order'>, 'order'> & { readonly profiles?: string };

const LINE =
  /^(?<label>Agent|Provider|Auth file|Auth state file|Auth state store|Order override|Auth profile order override)\s?:\s?(?<value>.*)$/u;
const CLEARED = /^(?:Cleared per-agent order override\.|Auth profile order override cleared\b)/u;
const FROM_CONFIG = /^none \(using order from config: (?<profiles>[^)]*)\)/u;
const TYPED = /--provider[ =]["']?(?<provider>[\w.-]+)/u;
const PROFILES = /^[\w.-]+:\S+(?:, ?[\w.-]+:\S+)*$/u;

/**
 * Reads `openclaw models auth order get|set|clear`, as text or `--json`. Up to 7.x only the order stored for the agent is
 * shown, from 2026.8.1 also the one of the configuration. Source: openclaw 2026.1.29 to 2026.9.6, models/auth-order.ts.
 */
export const authOrder: Parser = {
  id: 'auth-order',
  reads: 'openclaw models auth order get',
  hints: ['order override', 'authstorepath'],
  output: 'auth-order',
  parse,
};

function parse(segment: Segment): readonly Found[] {
  const lines = segment.lines.map((line) => groupsOf(LINE, plainLine(line.text)));
  const shown = lines.findLastIndex((groups) => groups?.['label']?.toLowerCase().includes('order override'));
  const cleared = segment.lines.findLastIndex((line) => CLEARED.test(plainLine(line.text)));
  const at = Math.max(shown, cleared);
  if (at === -1) return json(segment);
  const order = cleared > shown ? { order: 'none' as const } : orderOf(valueAt(segment, lines, shown));
  if (order === undefined) return [];
  const typed = groupsOf(TYPED, segment.command)?.['provider'];
  const provider = valueOf(lines, 'Provider') ?? typed ?? providerIn(order);
  const agent = valueOf(lines, 'Agent');
  return [...around(lines, agent), ...results(order, { provider, agent, at })];
}

/** The order's text, with the next line where a bracket was left open by a hard wrap. */
function valueAt(segment: Segment, lines: readonly (Groups | undefined)[], at: number): string {
  const value = lines[at]?.['value']?.trim() ?? '';
  const open = value.lastIndexOf('(') > value.lastIndexOf(')');
  return open ? `${value} ${plainLine(segment.lines[at + 1]?.text ?? '')}` : value;
}

/** The order and the fact that it was asked for; a bare `(none)` whose provider is not known says nothing. */
function results(
  order: Order,
  of: { readonly provider: string | undefined; readonly agent: string | undefined; readonly at: number },
): readonly Found[] {
  const { agent, at } = of;
  const provider = of.provider?.toLowerCase();
  if (provider === undefined) return [];
  return [
    { observation: given({ kind: 'auth-order', provider, ...order, agent }), at },
    { observation: given({ kind: 'output', command: 'auth-order', agent, provider }), at },
  ];
}

/** The agent and its store, from the lines above the order. */
function around(lines: readonly (Groups | undefined)[], agent: string | undefined): readonly Found[] {
  const store = lines.findIndex((groups) => groups?.['label']?.startsWith('Auth ') === true);
  const read = authStore(lines[store]?.['value'] ?? '');
  const at = lines.findIndex((groups) => groups?.['label'] === 'Agent');
  const named: readonly Found[] = agent === undefined ? [] : [{ observation: { kind: 'agent', agent }, at }];
  return read === undefined ? named : [...named, { observation: read, at: store }];
}

function valueOf(lines: readonly (Groups | undefined)[], label: string): string | undefined {
  const value = lines.findLast((groups) => groups?.['label'] === label)?.['value'];
  return groupsOf(/^(?<word>[\w.-]+)$/u, value?.trim())?.['word']?.toLowerCase();
}

function orderOf(value: string): Order | undefined {
  const config = groupsOf(FROM_CONFIG, value)?.['profiles'];
  if (config !== undefined) return { order: 'config', profiles: joined(config.split(',')) };
  if (value.startsWith('none (config selects no profiles)')) return { order: 'empty' };
  if (/^\(?none\b/u.test(value)) return { order: 'none' };
  return PROFILES.test(value) ? { order: 'stored', profiles: joined(value.split(',')) } : undefined;
}

function joined(profiles: readonly string[]): string {
  return profiles.map((profile) => profile.trim().toLowerCase()).join(' ');
}

function providerIn(order: Order): string | undefined {
  return order.profiles === undefined ? undefined : providerOfProfile(order.profiles);
}

function json(segment: Segment): readonly Found[] {
  const root = jsonTree(segment.lines);
  const object = root.members.map(({ node }) => node).find((node) => member(node, 'order') !== undefined);
  const path = textOf(object, 'authStorePath');
  const order = member(object, 'order');
  if (object === undefined || order === undefined || path === undefined) return [];
  const profiles = textsOf(order).map(({ text }) => text);
  const read: Order =
    profiles.length > 0
      ? { order: 'stored', profiles: joined(profiles) }
      : { order: order.value === null ? 'none' : 'empty' };
  const store: readonly Observation[] = [authStore(path)].filter((one) => one !== undefined);
  const of = { provider: textOf(object, 'provider'), agent: textOf(object, 'agentId'), at: order.at };
  return [...store.map((observation) => ({ observation, at: object.at })), ...results(read, of)];
}
