import { z } from 'zod';
import { Language } from './reply.ts';

/** What an administrator sets for one server. Ids are the channel's. */
export const Settings = z.strictObject({
  /** Forums whose posts are read. */
  forums: z.array(z.string()),
  /** Ordinary channels whose threads are read. */
  channels: z.array(z.string()),
  moderatorRoles: z.array(z.string()),
  /** Called once in a thread that is handed over; whoever has it counts as a helper. */
  helperRole: z.string().optional(),
  /** A tag's name or id. */
  solvedTag: z.string().optional(),
  /** Absent: the language of the asker. */
  language: Language.optional(),
  /** Marks are passed on to AnswerOverflow. */
  answerOverflow: z.boolean(),
  /** The bot posts what it would say to `dryRunChannel` only. */
  dryRun: z.boolean(),
  dryRunChannel: z.string().optional(),
});
export type Settings = z.infer<typeof Settings>;
