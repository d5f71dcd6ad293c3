/**
 * OpenClaw versions are dates with an optional revision or pre-release: `2026.3.13`, `2026.7.1-2`, `2026.5.14-beta.1`.
 * A revision (`-2`) is newer than its release, a pre-release (`-beta.1`) is older. Seen: npm tags of openclaw, 2026-11.
 */
const VERSION =
  /^v?(?<year>\d{4})\.(?<month>\d{1,2})\.(?<day>\d{1,2})(?:-(?<revision>\d+)|-(?<pre>(?:alpha|beta|rc)(?:\.\d+)?))?$/u;

/** True for a text that is an OpenClaw version and nothing else. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Numbers to compare from left to right; undefined for a text that is no version. */
function order(text: string): readonly number[] | undefined {
  const groups = VERSION.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const pre = groups['pre'];
  const preNumber = Number(pre?.split('.')[1] ?? 0);
  return [
    Number(groups['year']),
    Number(groups['month']),
    Number(groups['day']),
    pre === undefined ? 1 : 0,
    pre === undefined ? Number(groups['revision'] ?? 0) : preNumber,
  ];
}

/** Negative where `a` is older than `b`, 0 where equal, positive where newer. A text that is no version throws. */
export function compareVersions(a: string, b: string): number {
  const left = order(a);
  const right = order(b);
  if (left === undefined || right === undefined) throw new Error(`not an OpenClaw version: ${a}, ${b}`);
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A stretch of versions, both ends included; an absent end is open. */
export interface VersionWindow {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Whether a version lies in a window; an unknown version is `undefined`: it may.
 */
export function inWindow(
  version: string | undefined,
  window: VersionWindow | undefined,
): boolean | undefined {
  if (window === undefined || (window.from === undefined && window.to === undefined)) return true;
  if (version === undefined) return undefined;
  if (window.from !== undefined && compareVersions(version, window.from) < 0) return false;
  return window.to === undefined || compareVersions(version, window.to) <= 0;
}
