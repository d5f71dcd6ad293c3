import { z } from 'zod';
import { Role } from '../domain/index.ts';

const common = {
  id: z.string(),
  title: z.string().optional(),
  /** Ids of causes: what it was, and what else is as right. */
  cause: z.string(),
  accept: z.array(z.string()).default([]),
};

/** A thread that was recorded: what was said in it, and what the person had at hand, by command. */
const FieldTrial = z.object({
  ...common,
  kind: z.literal('field'),
  turns: z.array(z.object({ text: z.string(), role: Role.optional(), author: z.string().optional() })),
  outputs: z.record(z.string(), z.string()).default({}),
  scope: z.enum(['in', 'out']).default('in'),
});

/** A person in a known state, who runs what is asked for and pastes what comes out. */
const LabTrial = z.object({
  ...common,
  kind: z.literal('lab'),
  opening: z.string(),
  outputs: z.record(z.string(), z.string()).default({}),
  says: z.array(z.object({ match: z.string(), text: z.string() })).default([]),
});

const Trial = z.discriminatedUnion('kind', [FieldTrial, LabTrial]);

export type FieldTrial = z.infer<typeof FieldTrial>;
export type LabTrial = z.infer<typeof LabTrial>;
export type Trial = z.infer<typeof Trial>;

/** One trial a line, as JSON; a line that is none throws. */
export function readTrials(text: string): readonly Trial[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Trial.parse(JSON.parse(line)));
}

/** Whether a cause is what it was, or as right. */
export function isRight({ cause, accept }: Pick<Trial, 'cause' | 'accept'>, id: string | undefined): boolean {
  return id !== undefined && (id === cause || accept.includes(id));
}
