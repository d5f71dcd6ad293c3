import type { Found, Observed, Segment } from '../../domain/index.ts';
import { defined, group, lineOf, textAt } from '../shared/find.ts';
import { gatewayAnswer } from '../shared/gateway-answer.ts';
import { ran, seen } from '../shared/ran.ts';
import type { Parser } from '../parser.ts';

const COMMAND = /\b(?:openclaw|clawdbot|moltbot)\s+health\b/u;
const OWN = /^\s*(?:Heartbeat interval|Session store \([^)]+\))\s*:/u;
const CHANNEL =
  /^\s*(?<channel>Discord|Telegram|WhatsApp|Slack|Signal|iMessage|Matrix|Feishu|Google Chat|MS Teams|LINE|BlueBubbles|Mattermost)(?: \([^)]*\))?: (?<state>ok|failed|configured|not configured|linked|not linked)\b(?<rest>.*)$/iu;
const FAILED = /^\s*(?:\[openclaw\] Failed to start CLI: Error: gateway closed|Gateway not reachable)/u;
const STATES: ReadonlyMap<string, Observed<'channel'>['state']> = new Map([
  ['ok', 'works'],
  ['linked', 'works'],
  ['failed', 'probe-failed'],
  ['configured', 'running'],
]);

/**
 * Reads `openclaw health`: the running gateway's view of channels and agents, or that it did not answer.
 * Source: openclaw 2026.3.13 and 2026.9.6, src/commands/health.ts.
 */
export const health: Parser = {
  id: 'health',
  reads: 'openclaw health: gateway answers, channels work',
  hints: [],
  output: 'health',
  parse(segment) {
    const channels = segment.lines.flatMap((line, at) => channel(line.text, at));
    const at = lineOf(segment, OWN) ?? channels[0]?.at;
    const output = seen(ran(segment, COMMAND, 'health'), 'health', at);
    if (output.length === 0) return [];
    return [...output, ...(at === undefined ? failure(segment) : [reachable(true, at)]), ...channels];
  },
};

function reachable(answered: boolean, at: number): Found {
  return { observation: { kind: 'gateway', reachable: answered }, at };
}

function failure(segment: Segment): readonly Found[] {
  const at = lineOf(segment, FAILED);
  const answered = gatewayAnswer(textAt(segment, at));
  return at === undefined || answered === undefined ? [] : [reachable(answered, at)];
}

function channel(text: string, at: number): readonly Found[] {
  const state = STATES.get(group(CHANNEL, text, 'state')?.toLowerCase() ?? '');
  if (state === undefined) return [];
  const name = group(CHANNEL, text, 'channel')?.toLowerCase().replaceAll(' ', '') ?? '';
  const rest = group(CHANNEL, text, 'rest')?.trim().slice(0, 120);
  const error = state === 'probe-failed' ? rest : undefined;
  return [{ observation: { kind: 'channel', channel: name, state, ...defined({ error }) }, at }];
}
