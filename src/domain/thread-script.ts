import { z } from 'zod';

/** What the bot must do after a turn. All are optional: a shared thread has none, a replay test has some. */
const Expected = z.strictObject({
  does: z.enum(['ask', 'advise', 'confirm', 'hand-over', 'quiet']).optional(),
  /** The checks it asks for, and none besides. */
  asks: z.array(z.string()).optional(),
  /** The cause whose fix it offers. */
  advises: z.string().optional(),
  /** The cause it believes most. */
  believes: z.string().optional(),
  says: z.array(z.string()).optional(),
  never: z.array(z.string()).optional(),
  /** Labels of its buttons. */
  offers: z.array(z.string()).optional(),
  /** Bot messages before this turn, at most. */
  after: z.number().optional(),
});

/** One turn of a person: a message with files, of the asker or of a helper, or a button that was pressed. */
const ScriptTurn = z.strictObject({
  user: z.string().optional(),
  helper: z.string().optional(),
  files: z.array(z.strictObject({ name: z.string(), text: z.string() })).optional(),
  /** The id of a choice under the bot's last reply. */
  presses: z.string().optional(),
  bot: Expected.default({}),
});
export type ScriptTurn = z.infer<typeof ScriptTurn>;

/** A help thread as a file: to share, to open again, to replay as a test. Redacted text only. */
export const ThreadScript = z.strictObject({
  /** Where it comes from, and that it is anonymous. */
  source: z.string().default('shared from the playground'),
  title: z.string().optional(),
  /** Bot messages in the whole thread, at most. */
  messages: z.number().optional(),
  turns: z.array(ScriptTurn).max(500),
});
export type ThreadScript = z.infer<typeof ThreadScript>;
