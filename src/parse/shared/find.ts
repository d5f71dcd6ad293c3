import type { Segment } from '../../domain/index.ts';

/** What one named group of a pattern caught; undefined where the pattern does not match or the group took no part. */
export function group(pattern: RegExp, text: string, name: string): string | undefined {
  return pattern.exec(text)?.groups?.[name];
}

/** The index of the first line that fits; undefined where none does. */
export function lineOf(segment: Segment, pattern: RegExp): number | undefined {
  const at = segment.lines.findIndex((line) => pattern.test(line.text));
  return at === -1 ? undefined : at;
}

/** The text of a line by its index; empty where there is none. */
export function textAt(segment: Segment, at: number | undefined): string {
  return at === undefined ? '' : (segment.lines[at]?.text ?? '');
}

/** All lines as one text. */
export function textOf(segment: Segment): string {
  return segment.lines.map((line) => line.text).join('\n');
}

/** Leaves out the fields that are undefined, as the optional fields of an observation want it. */
export function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
