import { z } from 'zod';
import { Role } from './case.ts';
import { Reply } from './reply.ts';

/** A part of a message as a person sees it, redacted: `title`, `text`, or a file's name. Lines count from 1. */
const ShownPart = z.strictObject({
  name: z.string(),
  lines: z.array(z.strictObject({ number: z.number(), text: z.string() })),
});
export type ShownPart = z.infer<typeof ShownPart>;

/** One thing that happened in a thread of the playground, as it is shown. */
export const TranscriptEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('said'),
    message: z.string(),
    role: Role,
    parts: z.array(ShownPart),
    /** Which turn of the thread's script it was, from 0; absent where a person wrote it. */
    turn: z.number().optional(),
  }),
  z.strictObject({
    kind: z.literal('pressed'),
    choice: z.string(),
    label: z.string(),
    turn: z.number().optional(),
  }),
  z.strictObject({ kind: z.literal('reply'), nonce: z.string(), reply: Reply }),
  /** A remark to the person alone: a file that was not read, a secret that was removed, why the bot keeps quiet. */
  z.strictObject({ kind: z.literal('note'), text: z.string() }),
  /** The explanation, in Markdown. */
  z.strictObject({ kind: z.literal('why'), text: z.string() }),
]);
export type TranscriptEntry = z.infer<typeof TranscriptEntry>;
