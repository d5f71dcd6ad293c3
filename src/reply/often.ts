import type { Fact } from '../domain/index.ts';

/** How often a line came, behind the line: ` ×14 (2026-03-02 10:42)`; empty where it came once. */
export function often({ evidence: { times, last } }: Fact): string {
  if (times === undefined) return '';
  return ` ×${times}${last === undefined ? '' : ` (${last})`}`;
}
