import { z } from 'zod';
import { type Observation, OBSERVED, type ObservationKind } from './observation.ts';

/** Characters of a line that are kept. */
export const LONGEST_QUOTE = 300;

/** Where something was read. `line` counts from 1 in its part; `quote` is that line, redacted, at most {@link LONGEST_QUOTE}. */
export const Evidence = z.strictObject({
  message: z.string(),
  part: z.string(),
  line: z.number(),
  quote: z.string(),
  parser: z.string(),
  /** The output it belongs to (a check id, with the agent where one is named): a newer output of it replaces it. */
  output: z.string().optional(),
  /** How often the gateway was started again in the same text after it; absent: not once. */
  restarts: z.number().optional(),
  /** How often its line came in this run, and the time beside the last of them; absent: once, and no time. */
  times: z.number().optional(),
  last: z.string().optional(),
});
export type Evidence = z.infer<typeof Evidence>;

const members = Object.entries(OBSERVED).map(([kind, shape]) =>
  z.strictObject({ kind: z.literal(kind), ...(shape as Record<string, z.ZodType>) }),
);

/** Reads back an observation that was stored; anything that does not fit the vocabulary throws. */
export const ObservationSchema = z.discriminatedUnion(
  'kind',
  members as unknown as [z.ZodObject<{ kind: z.ZodLiteral<ObservationKind> }>],
) as unknown as z.ZodType<Observation>;

/** An observation with its evidence: the unit everything after the parsers works with. */
export interface Fact {
  readonly observation: Observation;
  readonly evidence: Evidence;
}

export const FactSchema: z.ZodType<Fact> = z.strictObject({
  observation: ObservationSchema,
  evidence: Evidence,
});

/** What a parser says it read, and on which line (index into the segment's lines). */
export interface Found {
  readonly observation: Observation;
  readonly at: number;
}
