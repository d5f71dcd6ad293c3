import { z } from 'zod';

/** The languages Clawmedic speaks. Commands and error lines stay as they are in all of them. */
export const Language = z.enum(['en', 'zh-CN', 'es']);
export type Language = z.infer<typeof Language>;

/** Something a person can press instead of writing. `id` is stable: `works-now`, `answer:key-kind:1`, `why`. */
export const Choice = z.strictObject({ id: z.string(), label: z.string() });
export type Choice = Readonly<z.infer<typeof Choice>>;

/**
 * A step in words, the same for every channel: what was read, what follows, one thing to do. Plain Markdown in each text; a
 * channel lays the parts out, and leaves out none. Stored until it is sent.
 */
export const Reply = z.strictObject({
  language: Language,
  /** The decisive line, redacted, as it was pasted. */
  quote: z.string().optional(),
  /** What follows from it, one or two sentences. */
  finding: z.string().optional(),
  /** The one thing to do. */
  ask: z.string(),
  /** Where to type it, one sentence. */
  where: z.string().optional(),
  /** Commands to copy, one a line. */
  code: z.string().optional(),
  /** Why it is safe to paste, or what to watch out for; how to see that it worked; what to paste if not. */
  notes: z.array(z.string()).readonly(),
  choices: z.array(Choice).readonly(),
  /** Links to read on. */
  links: z.array(z.string()).readonly(),
});
export type Reply = Readonly<z.infer<typeof Reply>>;
