import type { Found, Line, Observation, Segment } from '../../domain/index.ts';
import { defined, group, lineOf, textAt } from '../shared/find.ts';
import { gatewayAnswer, gatewayTarget } from '../shared/gateway-answer.ts';
import { managerOf, serviceIssue } from '../shared/gateway-service.ts';
import { between, ran, seen } from '../shared/ran.ts';
import type { Parser } from '../parser.ts';

const COMMAND = /\bgateway\s+status\b/u;
const SERVICE = /^\s*Service\s*:\s*(?<text>\S.*)$/u;
const RUNTIME = /^\W*Runtime\s*:\s*(?<state>running|stopped|unknown)\b/u;
const PROBE = /^\W*(?:RPC|Connectivity) probe\s*:\s*(?<result>ok|failed)\b/u;
const TARGET = /^\s*(?:Probe|RPC) target\s*:\s*(?<url>wss?:\/\/\S+)/u;
const CONFIG = /^\s*Config \((?<who>cli|service)\)\s*:\s*(?<path>\S+)/u;
const VERSION = /^\s*Gateway version\s*:\s*v?(?<version>\d{4}\.\d+\.\d[\w.-]*)/u;
const DIFFERENT = 'CLI and service are using different config paths';
const RUNNING_LOCALLY = /Gateway already running locally/u;
const STATES = ['running', 'stopped', 'unknown'] as const;
const FAILURE_LINES = 6;
const ENDS = [/^\W*Service\s*:/u, /^\W*Troubles(?:hooting)?\s*:/u] as const;

/** Reads `openclaw gateway status`, whole or in part. Source: openclaw 2026.3.13 and 2026.9.6, src/cli/daemon-cli. */
export const gatewayStatus: Parser = {
  id: 'gateway-status',
  reads: 'openclaw gateway status: service, runtime, probe, the two config paths',
  hints: [],
  output: 'gateway-status',
  parse(segment) {
    const own = lineOf(segment, RUNTIME) ?? lineOf(segment, PROBE) ?? lineOf(segment, CONFIG);
    const output = seen(ran(segment, COMMAND, 'gateway-status'), 'gateway-status', own);
    if (output.length === 0) return [];
    return [
      ...(own === undefined ? output : between(output, segment, ENDS)),
      ...eachLine(segment, service),
      ...eachLine(segment, version),
      ...eachLine(segment, running),
      ...eachLine(segment, serviceIssue),
      ...gateway(segment),
      ...configPaths(segment),
    ];
  },
};

function eachLine(segment: Segment, read: (text: string) => Observation | undefined): readonly Found[] {
  return segment.lines.flatMap((line, at) => {
    const observation = read(line.text);
    return observation === undefined ? [] : [{ observation, at }];
  });
}

function service(line: string): Observation | undefined {
  const text = SERVICE.exec(line)?.groups?.['text'];
  const manager = text === undefined ? undefined : managerOf(text);
  return manager === undefined ? undefined : { kind: 'service', manager };
}

function version(line: string): Observation | undefined {
  const found = VERSION.exec(line)?.groups?.['version'];
  return found === undefined ? undefined : { kind: 'version', version: found };
}

function running(line: string): Observation | undefined {
  const found = VERSION.exec(line)?.groups?.['version'];
  return found === undefined ? undefined : { kind: 'install', of: 'gateway', version: found };
}

function gateway(segment: Segment): readonly Found[] {
  const runtimeAt = lineOf(segment, RUNTIME);
  const probeAt = lineOf(segment, PROBE);
  const at = probeAt ?? runtimeAt;
  if (at === undefined) return [];
  const reachable = probeAt === undefined ? undefined : probed(segment.lines, probeAt);
  const state = group(RUNTIME, textAt(segment, runtimeAt), 'state');
  const runtime = runsAnyway(segment, reachable) ? 'running' : STATES.find((one) => one === state);
  const target = gatewayTarget(group(TARGET, textAt(segment, lineOf(segment, TARGET)), 'url') ?? '', '');
  return [{ observation: { kind: 'gateway', ...defined({ runtime, reachable, target }) }, at }];
}

/** `Runtime` is the service's; a gateway started by hand runs although its service is stopped. */
function runsAnyway(segment: Segment, reachable: boolean | undefined): boolean {
  return reachable === true || lineOf(segment, RUNNING_LOCALLY) !== undefined;
}

/** A probe that failed because the gateway refused it reached the gateway; the reason stands in the lines below. */
function probed(lines: readonly Line[], at: number): boolean | undefined {
  const result = PROBE.exec(lines[at]?.text ?? '')?.groups?.['result'];
  if (result === 'ok') return true;
  const below = lines.slice(at, at + FAILURE_LINES).map((line) => line.text);
  const credentials = below.some((text) => text.includes('requires explicit credentials'));
  return gatewayAnswer(below.join('\n')) ?? (credentials ? undefined : false);
}

function configPaths(segment: Segment): readonly Found[] {
  const paths = new Map<string, string>();
  let last = -1;
  for (const [at, line] of segment.lines.entries()) {
    if (line.text.includes(DIFFERENT)) return [{ observation: { kind: 'config-paths', same: false }, at }];
    const groups = CONFIG.exec(line.text)?.groups;
    if (groups === undefined) continue;
    paths.set(groups['who'] ?? '', groups['path'] ?? '');
    last = at;
  }
  const [cli, installed] = [paths.get('cli'), paths.get('service')];
  if (cli === undefined || installed === undefined) return [];
  return [{ observation: { kind: 'config-paths', same: cli === installed }, at: last }];
}
