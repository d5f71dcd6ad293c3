import type { Found, Observation } from '../../domain/index.ts';
import { type BoxRow, boxRows } from '../shared/box-rows.ts';
import { gatewayAnswer, gatewayTarget } from '../shared/gateway-answer.ts';
import { between, ran, seen } from '../shared/ran.ts';
import type { Parser } from '../parser.ts';

const COMMAND = /^\s*(?:\S+\s+)?\S*(?:openclaw|clawdbot|moltbot)\s+(?:--\S+\s+)*status\b/u;
const HEADING = /^\s*(?:OpenClaw|Clawdbot|Moltbot) status(?: --all)?\s*$/u;
/** `status --all` ends in many ways. */
const ALL = /\bstatus --all\b/u;
const ENDS = [HEADING, /^\W*(?:FAQ|Next steps)\s*:/u] as const;
const CHANNEL_STATES: Readonly<Record<string, 'running' | 'stopped' | 'unavailable'>> = {
  OK: 'running',
  OFF: 'stopped',
  SETUP: 'unavailable',
};

/**
 * Reads the box tables of `openclaw status` and `status --all`. `State OK` in its channel table says that a token is set, not
 * that it works. Source: openclaw 2026.3.13 and 2026.9.6, src/commands/status.command.ts.
 */
export const status: Parser = {
  id: 'status',
  reads: 'openclaw status: the rows Gateway, Gateway service, OS and the channel table',
  hints: ['openclaw status', 'clawdbot status', 'moltbot status', 'gateway', '│ os'],
  output: 'status',
  parse(segment) {
    const rows = boxRows(segment.lines);
    const facts = rows.flatMap((row) => readRow(row).map((observation) => ({ observation, at: row.at })));
    const heading = segment.lines.findIndex((line) => HEADING.test(line.text));
    const own = heading === -1 ? facts[0]?.at : heading;
    const output = seen(ran(segment, COMMAND, 'status'), 'status', own);
    if (output.length === 0) return [];
    const isAll = ALL.test(`${segment.command ?? ''} ${segment.lines[heading]?.text ?? ''}`);
    const ended = own === undefined || isAll ? output : between(output, segment, ENDS);
    return [...ended, ...facts, ...channels(rows)];
  },
};

function readRow(row: BoxRow): readonly Observation[] {
  const [item = '', value = ''] = row.cells;
  if (item === 'Gateway') return gateway(value);
  if (item === 'Gateway service') return service(value);
  return item === 'OS' ? system(value) : [];
}

function gateway(value: string): readonly Observation[] {
  const reachable = /\breachable\b/u.test(value) ? true : unreachable(value);
  if (reachable === undefined && !/wss?:\/\//u.test(value)) return [];
  const target = gatewayTarget(value, value.split('·')[0]?.trim() ?? '');
  return [
    {
      kind: 'gateway',
      ...(reachable === undefined ? {} : { reachable }),
      ...(target === undefined ? {} : { target }),
    },
  ];
}

/** `unreachable (<reason>)`: a refusal as the reason shows that the gateway runs. */
function unreachable(value: string): boolean | undefined {
  const at = value.indexOf('unreachable');
  return at === -1 ? undefined : (gatewayAnswer(value.slice(at + 'unreachable'.length)) ?? false);
}

function service(value: string): readonly Observation[] {
  if (/not installed/iu.test(value)) return [{ kind: 'service', manager: 'none' }];
  const runtime = /\b(?<state>running|stopped)\b/u.exec(value)?.groups?.['state'];
  const state: readonly Observation[] =
    runtime === undefined ? [] : [{ kind: 'gateway', runtime: runtime as 'running' | 'stopped' }];
  if (/^LaunchAgent/iu.test(value)) return [{ kind: 'service', manager: 'launchagent' }, ...state];
  if (/^Scheduled Task/iu.test(value)) return [{ kind: 'service', manager: 'scheduled-task' }, ...state];
  return /^systemd/iu.test(value) ? [{ kind: 'service', manager: 'systemd' }, ...state] : [];
}

function system(value: string): readonly Observation[] {
  const name = /^(?<name>macos|darwin|linux|windows|win32)\b/iu.exec(value)?.groups?.['name']?.toLowerCase();
  if (name === undefined) return [];
  if (name === 'linux') return [{ kind: 'system', os: 'linux' }];
  return [{ kind: 'system', os: name.startsWith('win') ? 'windows' : 'macos' }];
}

function channels(rows: readonly BoxRow[]): readonly Found[] {
  const from = rows.findIndex((row) => row.cells[0] === 'Channel' && row.cells[2] === 'State');
  if (from === -1) return [];
  return rows.slice(from + 1).flatMap((row): readonly Found[] => {
    const [name = '', , word = '', detail = ''] = row.cells;
    if (row.cells.length !== 4 || name === '') return [];
    const state = /unavailable/iu.test(detail) ? 'unavailable' : CHANNEL_STATES[word];
    if (state === undefined) return [];
    return [
      {
        observation: { kind: 'channel', channel: name.toLowerCase().replaceAll(' ', ''), state },
        at: row.at,
      },
    ];
  });
}
