/** A stretch of a text that must not be seen, from `start` to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly shape: string;
  /** Length of the secret without what broke it up. */
  readonly length: number;
  readonly certain: boolean;
}

/** Sorted by place, without overlaps: of two spans the one that was found first in the list stands. */
export function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    let rest: Span | undefined = span;
    for (const other of kept) {
      if (rest === undefined || rest.end <= other.start || rest.start >= other.end) continue;
      rest = cutAway(rest, other);
    }
    if (rest !== undefined) kept.push(rest);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const WORTH_HIDING = 8;

/** What of a span lies behind another one. */
function cutAway(span: Span, other: Span): Span | undefined {
  if (span.end - other.end < WORTH_HIDING) return undefined;
  return { ...span, start: other.end, length: span.end - other.end, certain: false };
}
