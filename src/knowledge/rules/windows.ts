import { compareVersions } from '../../domain/index.ts';
import type { Entry, Rule } from '../rule.ts';
import type { Finding } from '../problem.ts';

/** A stretch of versions must not end before it begins, and a bug must not be mended while it lasts. */
export const checkWindows: Rule = (entry) => [...emptyWindows(entry), ...fixedInside(entry)];

function emptyWindows(entry: Entry): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { path, value } of entry.places) {
    if (path.at(-1) !== 'versions' || typeof value !== 'object' || value === null) continue;
    const { from, to } = value as { from?: string; to?: string };
    if (from === undefined && to === undefined) {
      findings.push({ path, message: 'no versions at all; expected `from`, `to` or both' });
    } else if (from !== undefined && to !== undefined && compareVersions(from, to) > 0) {
      findings.push({ path, message: `ends (${to}) before it begins (${from})` });
    }
  }
  return findings;
}

function fixedInside(entry: Entry): readonly Finding[] {
  if (entry.folder !== 'regressions') return [];
  const { fixed, versions } = entry.value;
  if (fixed === undefined) return [];
  const { to } = versions;
  if (to !== undefined && compareVersions(to, fixed) < 0) return [];
  const message = `mended in ${fixed}, so \`versions.to\` must be there and be older; it is ${to ?? 'absent'}`;
  return [{ path: ['fixed'], message }];
}
