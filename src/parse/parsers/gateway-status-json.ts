import { type Found, isVersion, type Observation } from '../../domain/index.ts';
import { defined } from '../shared/find.ts';
import { gatewayTarget } from '../shared/gateway-answer.ts';
import { managerOf } from '../shared/gateway-service.ts';
import { everyMember, type JsonNode, jsonTree, member, textOf } from '../shared/json-tree.ts';
import type { Parser } from '../parser.ts';

const RUNTIMES = ['running', 'stopped', 'unknown'] as const;

/**
 * Reads `openclaw gateway status --json`, also as the diagnostics export keeps it (`status/gateway-status.json`, most texts taken out).
 * Source: openclaw 2026.5.7 (run) and 2026.9.6, src/cli/daemon-cli/status.gather.ts, src/logging/diagnostic-support-export.ts.
 */
export const gatewayStatusJson: Parser = {
  id: 'gateway-status-json',
  reads: 'openclaw gateway status --json',
  hints: ['"daemon"'],
  output: 'gateway-status',
  parse(segment) {
    const root = jsonTree(segment.lines);
    const status = [root, ...everyMember(root).map(({ node }) => node)].find(
      (node) => member(member(node, 'config'), 'daemon') !== undefined,
    );
    if (status === undefined) return [];
    const lacks = root.lacks === undefined ? {} : { lacks: root.lacks };
    return [
      { observation: { kind: 'output', command: 'gateway-status', ...lacks }, at: status.at },
      ...SECTIONS.flatMap(([path, read]) => {
        const node = path.reduce<JsonNode | undefined>((from, name) => member(from, name), status);
        return node === undefined
          ? []
          : read(node).map((observation): Found => ({ observation, at: node.at }));
      }),
    ];
  },
};

type Section = readonly [path: readonly string[], read: (node: JsonNode) => readonly Observation[]];

const SECTIONS: readonly Section[] = [
  [['service'], service],
  [['service', 'configAudit', 'issues'], issues],
  [['service', 'command', 'environment'], serviceVersion],
  [['config'], configPaths],
  [['gateway'], gatewayVersion],
  [['rpc'], answer],
];

function service(node: JsonNode): readonly Observation[] {
  const isInstalled = member(node, 'command')?.members.length !== 0;
  const manager = isInstalled ? managerOf(textOf(node, 'label') ?? '') : 'none';
  const state = textOf(member(node, 'runtime'), 'status');
  const runtime = RUNTIMES.find((one) => one === state && one !== 'unknown');
  return [
    ...(manager === undefined ? [] : [{ kind: 'service', manager } as const]),
    ...(runtime === undefined ? [] : [{ kind: 'gateway', runtime } as const]),
  ];
}

function issues(node: JsonNode): readonly Observation[] {
  return node.members.flatMap((one) => {
    const code = textOf(one.node, 'code');
    return code === undefined ? [] : [{ kind: 'service-issue', code }];
  });
}

/** OpenClaw writes its version into the service that it installs. */
function serviceVersion(node: JsonNode): readonly Observation[] {
  return install('service', textOf(node, 'OPENCLAW_SERVICE_VERSION'));
}

function gatewayVersion(node: JsonNode): readonly Observation[] {
  return install('gateway', textOf(node, 'version'));
}

function install(of: 'gateway' | 'service', version: string | undefined): readonly Observation[] {
  return version === undefined || !isVersion(version) ? [] : [{ kind: 'install', of, version }];
}

function configPaths(node: JsonNode): readonly Observation[] {
  const [cli, daemon] = [textOf(member(node, 'cli'), 'path'), textOf(member(node, 'daemon'), 'path')];
  if (cli === undefined || daemon === undefined) return [];
  return [{ kind: 'config-paths', same: cli === daemon && member(node, 'mismatch')?.value !== true }];
}

/** Why it was not reached is taken out of the export: that it failed does not say that nothing answered. */
function answer(node: JsonNode): readonly Observation[] {
  const reachable = member(node, 'ok')?.value === true ? true : undefined;
  const target = gatewayTarget(textOf(node, 'url') ?? '', '');
  return reachable === undefined && target === undefined
    ? []
    : [{ kind: 'gateway', ...defined({ reachable, target }) }];
}
