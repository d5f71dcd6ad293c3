import type { Found, Observed, Segment } from '../../domain/index.ts';
import { gatewayAnswer } from '../shared/gateway-answer.ts';
import { textAt } from '../shared/find.ts';
import { ran, seen } from '../shared/ran.ts';
import type { Parser } from '../parser.ts';

const COMMAND = /\bchannels\s+status\b/u;
/** `channels list` ends with the credentials of models. */
const AUTH_PROVIDERS = 'Auth providers (OAuth + API keys)';
const NONE = /^[\s:•-]*none\s*$/u;
const CHECKING = /^\W*Checking channel status/u;
const REACHABLE = /^\s*Gateway reachable\./u;
const NOT_REACHABLE = /^\s*Gateway not reachable/u;
const ROW =
  /^\s*[-•*]\s+(?<name>[A-Z][A-Za-z ]*[A-Za-z])(?: \([^)]*\))? (?<account>[\w.@-]+)(?: \([^)]*\))?: (?<bits>(?:enabled|disabled|configured|not configured|running|stopped)\b.*)$/u;
const ERROR = /\berror:(?<error>.+)$/u;

/**
 * Reads `openclaw channels status [--probe]`. Source: openclaw 2026.3.13 and 2026.9.6, src/commands/channels/status.ts.
 */
export const channelsStatus: Parser = {
  id: 'channels-status',
  reads: 'openclaw channels status: each account of each channel, and whether the gateway answered',
  hints: [],
  output: 'channels-status',
  parse(segment) {
    return [...channels(segment), ...noCredentials(segment)];
  },
};

function channels(segment: Segment): readonly Found[] {
  const rows = segment.lines.flatMap((line, at) => row(line.text, at));
  const checking = segment.lines.findIndex((line) => CHECKING.test(line.text));
  const own = checking === -1 ? rows[0]?.at : checking;
  const output = seen(ran(segment, COMMAND, 'channels-status'), 'channels-status', own);
  if (output.length === 0) return [];
  return [...output, ...segment.lines.flatMap((line, at) => gateway(line.text, at)), ...rows];
}

/** Under its heading, or behind it, stands `- none` where no model credential is stored. */
function noCredentials(segment: Segment): readonly Found[] {
  const at = segment.lines.findIndex((line) => line.text.includes(AUTH_PROVIDERS));
  if (at === -1) return [];
  const isNone = [at, at + 1].some((line) =>
    NONE.test(textAt(segment, line).split(AUTH_PROVIDERS).at(-1) ?? ''),
  );
  return isNone ? [{ observation: { kind: 'store-empty' }, at }] : [];
}

function gateway(text: string, at: number): readonly Found[] {
  if (REACHABLE.test(text)) return [{ observation: { kind: 'gateway', reachable: true }, at }];
  if (!NOT_REACHABLE.test(text) || text.includes('showing config-only')) return [];
  const reachable = gatewayAnswer(text.replace(NOT_REACHABLE, '')) ?? false;
  return [{ observation: { kind: 'gateway', reachable }, at }];
}

function row(text: string, at: number): readonly Found[] {
  const groups = ROW.exec(text)?.groups;
  if (groups === undefined) return [];
  const channel = (groups['name'] ?? '').toLowerCase().replaceAll(' ', '');
  const bits = groups['bits'] ?? '';
  const state = stateOf(bits);
  if (state === undefined) return [];
  const error = ERROR.exec(bits)?.groups?.['error']?.trim();
  const said = error === undefined ? {} : { error: error.slice(0, 120) };
  return [{ observation: { kind: 'channel', channel, state, ...said }, at }];
}

function stateOf(bits: string): Observed<'channel'>['state'] | undefined {
  if (/\bprobe failed\b/u.test(bits)) return 'probe-failed';
  if (/unavailable|not configured/u.test(bits)) return 'unavailable';
  if (/\bworks\b/u.test(bits)) return 'works';
  if (/\b(?:stopped|disabled)\b/u.test(bits)) return 'stopped';
  return /\brunning\b/u.test(bits) ? 'running' : undefined;
}
