import type { Entry, Library, Rule } from '../rule.ts';
import { expectedNames } from '../nearest.ts';
import type { Finding, Path } from '../problem.ts';
import type { Folder } from '../read-files.ts';

interface Link {
  readonly path: Path;
  readonly to: Folder;
  readonly id: string;
}

/** Whatever a document names must exist: checks, causes, regressions, providers. */
export const checkLinks: Rule = (entry, library) =>
  [...directLinks(entry), ...patternLinks(entry)].flatMap((link) => dead(link, library));

function dead(link: Link, library: Library): readonly Finding[] {
  const names = library.names[link.to];
  if (names.has(link.id)) return [];
  const message = `there is no ${link.to.slice(0, -1)} \`${link.id}\`; ${expectedNames(link.id, [...names])}`;
  return [{ path: link.path, message }];
}

function directLinks(entry: Entry): readonly Link[] {
  switch (entry.folder) {
    case 'causes':
      return [
        { path: ['if-not'], to: 'checks', id: entry.value['if-not'] },
        ...(entry.value.settle === undefined
          ? []
          : [{ path: ['settle'], to: 'checks' as const, id: entry.value.settle }]),
        ...toProviders(['providers'], entry.value.providers),
        ...entry.value.fixes.flatMap((fix, i) =>
          toProviders(['fixes', i, 'for', 'providers'], fix.for?.providers),
        ),
      ];
    case 'regressions':
      return [
        ...toProviders(['providers'], entry.value.providers),
        ...(entry.value.cause === undefined
          ? []
          : [{ path: ['cause'], to: 'causes' as const, id: entry.value.cause }]),
      ];
    case 'providers':
      return [
        ...toProviders(['siblings'], entry.value.siblings),
        ...entry.value.keys.flatMap((key, i) => toProvider(['keys', i, 'belongs'], key.belongs)),
        ...entry.value.sites.flatMap((site, i) => toProvider(['sites', i, 'provider'], site.provider)),
      ];
    case 'checks':
    case 'topics':
      return [];
  }
}

function toProviders(path: Path, ids: readonly string[] | undefined): readonly Link[] {
  return (ids ?? []).map((id, index) => ({ path: [...path, index], to: 'providers', id }));
}

function toProvider(path: Path, id: string | undefined): readonly Link[] {
  return id === undefined ? [] : [{ path, to: 'providers', id }];
}

/** Patterns name checks (`kind: output`) and regressions (`kind: regression`) by id. */
function patternLinks(entry: Entry): readonly Link[] {
  const links: Link[] = [];
  for (const { path, value } of entry.places) {
    if (typeof value !== 'object' || value === null) continue;
    const pattern = value as { kind?: unknown; command?: unknown; id?: unknown };
    if (pattern.kind === 'output') links.push(...named([...path, 'command'], 'checks', pattern.command));
    if (pattern.kind === 'regression') links.push(...named([...path, 'id'], 'regressions', pattern.id));
  }
  return links;
}

function named(path: Path, to: Folder, value: unknown): readonly Link[] {
  if (typeof value === 'string') return [{ path, to, id: value }];
  if (!Array.isArray(value)) return [];
  return value.map((id, index) => ({ path: [...path, index], to, id: String(id) }));
}
