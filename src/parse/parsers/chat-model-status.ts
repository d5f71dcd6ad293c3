import type { Found, Observation, Segment } from '../../domain/index.ts';
import { endpointOf, readAuth } from '../models-status/chat-auth.ts';
import { given } from '../shared/given.ts';
import { groupsOf } from '../shared/groups-of.ts';
import { modelRef } from '../shared/model-ref.ts';
import { plainLine } from '../shared/plain-line.ts';
import type { Parser } from '../parser.ts';

const CURRENT = /^Current: (?<ref>\S+)(?: \(selected\))?$/u;
const DEFAULT = /^Default: (?<ref>\S+)$/u;
const AGENT = /^Agent: (?<agent>[\w.-]+)$/u;
const PROVIDER = /^\[(?<provider>[\w.-]+)\] endpoint: (?<rest>\S.*)$/u;
const AUTH = /\bauth: (?<auth>.*)$/u;
const CARD_MODEL = /(?:^|\s)Model: (?<ref>[\w.-]+\/[^\s·]+)/u;
const CARD_AUTH =
  /(?:🔑|:key:)\s*(?:Auth: )?(?:api-key|oauth|token|mixed)(?: \((?<profile>[\w.-]+:[^)\s]+))?/u;
const CARD_SESSION = /(?:🧵|:thread:)\s*Session: (?<session>\S+)/u;
const CARD = /🧠|:brain:/u;

/**
 * Reads what a chat answers to `/model status` (model, credentials and endpoints) and to `/status` (model, credential and
 * session of this chat). Source: openclaw 2026.3.13 and 2026.9.6, directive-handling.model.ts and status-message.
 */
export const chatModelStatus: Parser = {
  id: 'chat-model-status',
  reads: 'the answer to /model status or /status in a chat',
  hints: ['current:', '] endpoint:', '🧠', ':brain:', '🔑'],
  output: 'chat-model-status',
  parse,
};

interface Place {
  readonly agent: string | undefined;
  readonly session: string | undefined;
  readonly profile: string | undefined;
}

function parse(segment: Segment): readonly Found[] {
  const lines = segment.lines.map((line) => plainLine(line.text));
  const place: Place = {
    agent: firstOf(lines, AGENT, 'agent')?.toLowerCase(),
    session: firstOf(lines, CARD_SESSION, 'session'),
    profile: firstOf(lines, CARD_AUTH, 'profile')?.toLowerCase(),
  };
  const found = lines.flatMap((text, at) =>
    [...listLine(text, place), ...cardLine(text, place)].map((observation) => ({ observation, at })),
  );
  const own = found.filter(({ observation }) => observation.kind !== 'default-model');
  const first = own[0];
  if (first === undefined) return [];
  const output = given({ kind: 'output', command: 'chat-model-status', agent: place.agent });
  return [...found, { observation: output, at: first.at }];
}

function firstOf(lines: readonly string[], pattern: RegExp, name: string): string | undefined {
  return lines.map((text) => groupsOf(pattern, text)?.[name]).find((value) => value !== undefined);
}

/** A line of the answer to `/model status`. */
function listLine(text: string, place: Place): readonly Observation[] {
  const current = modelRef(groupsOf(CURRENT, text)?.['ref'] ?? '');
  if (current !== undefined) return [given({ kind: 'session-model', ...current, agent: place.agent })];
  const standard = modelRef(groupsOf(DEFAULT, text)?.['ref'] ?? '');
  return standard === undefined ? providerLine(text) : [{ kind: 'default-model', ...standard }];
}

/** `[anthropic] endpoint: default auth: anthropic:default=sk-ant-a... (next)` */
function providerLine(text: string): readonly Observation[] {
  const groups = groupsOf(PROVIDER, text);
  if (groups === undefined) return [];
  const provider = (groups['provider'] ?? '').toLowerCase();
  const rest = groups['rest'] ?? '';
  return [...endpointOf(provider, rest), ...readAuth(provider, groupsOf(AUTH, rest)?.['auth'] ?? '')];
}

/** A line of the card that answers `/status`; its model line is known by the sign in front of it. */
function cardLine(text: string, place: Place): readonly Observation[] {
  if (!CARD.test(text)) return [];
  const model = modelRef(groupsOf(CARD_MODEL, text)?.['ref'] ?? '');
  return model === undefined ? [] : [given({ kind: 'session-model', ...model, ...place })];
}
