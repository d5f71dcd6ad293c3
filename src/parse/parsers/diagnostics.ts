import { type Found, isVersion, type Observation, type Observed } from '../../domain/index.ts';
import { type JsonMember, jsonTree, everyMember, member, textOf } from '../shared/json-tree.ts';
import type { Parser } from '../parser.ts';

const SYSTEMS: Readonly<Record<string, Observed<'system'>['os']>> = {
  darwin: 'macos',
  linux: 'linux',
  win32: 'windows',
};
const TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u;

/**
 * Reads the summary in the zip that `openclaw gateway diagnostics export` makes: its version, the system, and when the configuration was
 * saved. The other files in it are read as what they are: logs, status, configuration.
 * Source: openclaw 2026.5.7 (run) and 2026.9.6, src/logging/diagnostic-support-export.ts.
 */
export const diagnostics: Parser = {
  id: 'diagnostics',
  reads: 'the summary of openclaw gateway diagnostics export',
  hints: ['"openclawversion"', '"mtime"'],
  parse(segment) {
    const root = jsonTree(segment.lines);
    return [{ key: undefined, node: root }, ...everyMember(root)].flatMap((one) =>
      readMember(one).map((observation): Found => ({ observation, at: one.node.at })),
    );
  },
};

function readMember({ key, node }: JsonMember): readonly Observation[] {
  const value = typeof node.value === 'string' ? node.value : '';
  const os = key === 'platform' ? SYSTEMS[value] : undefined;
  const isConfig = member(node, 'topLevelKeys') !== undefined;
  const saved = isConfig ? textOf(node, 'mtime') : undefined;
  return [
    ...(key === 'openclawVersion' && isVersion(value) ? [{ kind: 'version', version: value } as const] : []),
    ...(os === undefined ? [] : [{ kind: 'system', os } as const]),
    ...(saved === undefined || !TIME.test(saved)
      ? []
      : [{ kind: 'moment', of: 'config-saved', at: saved } as const]),
  ];
}
