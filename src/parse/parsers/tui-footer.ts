import type { Found, Observation, Segment } from '../../domain/index.ts';
import { gatewayTarget } from '../shared/gateway-answer.ts';
import { given } from '../shared/given.ts';
import { type Groups, groupsOf } from '../shared/groups-of.ts';
import { modelRef } from '../shared/model-ref.ts';
import { plainLine } from '../shared/plain-line.ts';
import type { Parser } from '../parser.ts';

const STATE =
  /(?:^|\s)(?:gateway )?(?<connection>connected|connecting|reconnected|disconnected)(?:: [^|]{1,120})? \| (?<activity>idle|sending|waiting|running|streaming|error|aborted|disconnected)(?:$|\s)/u;
const BUSY =
  /(?:^|\s)(?<activity>[a-z]{3,20}…?) • \d[\w ]{0,12} \| (?:gateway )?(?<connection>connected|connecting|reconnected|disconnected)\b/u;
const FOOTER =
  /(?:^|\s)agent (?<agent>[\w.-]+)(?: \([^)|]{1,60}\))? \| session (?<session>[^\s|]+)(?: \([^)|]{1,60}\))?(?: \| ?(?<rest>.*))?$/u;
const HEADER =
  /^openclaw tui - (?<url>wss?:\/\/\S+) - agent (?<agent>[\w.-]+)(?: \([^)]{1,60}\))? - session (?<session>\S+)/iu;
const RUN = /^run (?:error: \S|aborted$)/iu;
const OTHERS = /^(?:local shell: |Allow local shell commands for this session\?)/u;

/**
 * Reads the frame of OpenClaw's terminal chat: header, connection and activity, agent, session and model of the chat that is
 * open, and `run error:`. Source: openclaw 2026.3.13 and 2026.9.6, src/tui/tui.ts.
 */
export const tuiFooter: Parser = {
  id: 'tui-footer',
  reads: 'header and footer of the terminal chat (openclaw tui)',
  hints: ['connected', 'connecting', '| session', 'openclaw tui', 'run error', 'run aborted', 'local shell'],
  parse,
};

function parse(segment: Segment): readonly Found[] {
  const lines = segment.lines.map((line) => plainLine(line.text));
  const found = lines.flatMap((text, at) =>
    readLine(text, lines[at + 1]).map((observation) => ({ observation, at })),
  );
  const first = found[0];
  return first === undefined
    ? []
    : [{ observation: { kind: 'surface', surface: 'tui' }, at: first.at }, ...found];
}

function readLine(text: string, next: string | undefined): readonly Observation[] {
  const header = groupsOf(HEADER, text);
  if (header !== undefined) return headerOf(header);
  if (RUN.test(text) || OTHERS.test(text)) return [{ kind: 'surface', surface: 'tui' }];
  const state = groupsOf(STATE, text) ?? groupsOf(BUSY, text);
  const footer = groupsOf(FOOTER, text);
  return [
    ...(state === undefined ? [] : [stateOf(state)]),
    ...(footer === undefined ? [] : footerOf(footer, next)),
  ];
}

function headerOf(groups: Groups): readonly Observation[] {
  const target = gatewayTarget(groups['url'] ?? '', '');
  const agent = (groups['agent'] ?? '').toLowerCase();
  const gateway: readonly Observation[] = target === undefined ? [] : [{ kind: 'gateway', target }];
  return [{ kind: 'agent', agent }, ...gateway];
}

/** `gateway connected` is shown for four seconds before `connected`; a spinner shows a word of its own for `waiting`. */
function stateOf(groups: Groups): Observation {
  const shown = groups['connection'] ?? '';
  const activity = groups['activity'] ?? '';
  return {
    kind: 'tui-state',
    connection: shown === 'reconnected' ? 'connected' : shown,
    activity: activity.endsWith('…') ? 'waiting' : activity,
  };
}

/** The model is the part behind the session, or begins the next line where the footer was broken there. */
function footerOf(groups: Groups, next: string | undefined): readonly Observation[] {
  const agent = (groups['agent'] ?? '').toLowerCase();
  const rest = groups['rest']?.trim() ?? '';
  const model = modelRef((rest === '' ? (next ?? '') : rest).split(' | ')[0] ?? '');
  const named: Observation = { kind: 'agent', agent };
  if (model === undefined) return [named];
  return [named, given({ kind: 'session-model', ...model, agent, session: groups['session'] })];
}
