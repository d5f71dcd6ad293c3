import type { Segment } from '../../domain/index.ts';

/** Many parsers ask for it; nothing but time depends on this. */
const KNOWN = new WeakMap<Segment, string>();

/** All lines of a segment as one text in lower case. */
export function lowerText(segment: Segment): string {
  const known = KNOWN.get(segment);
  if (known !== undefined) return known;
  const text = segment.lines
    .map((line) => line.text)
    .join('\n')
    .toLowerCase();
  KNOWN.set(segment, text);
  return text;
}
