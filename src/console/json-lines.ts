import { z } from 'zod';
import type { Inbound, Outcome } from '../app/index.ts';
import { Role } from '../domain/index.ts';
import { toLine } from './to-line.ts';

const Attached = z.union([
  z.strictObject({ name: z.string(), text: z.string() }),
  z.strictObject({ name: z.string(), base64: z.base64() }),
]);

const Input = z.strictObject({
  thread: z.string().min(1),
  message: z.string().optional(),
  author: z.string(),
  role: Role,
  title: z.string().optional(),
  text: z.string(),
  attachments: z.array(Attached).default([]),
});

/** Answers one line of the JSON console. Never throws: what it cannot read gets `{"error"}`. */
export async function answerLine(
  line: string,
  { answer, number }: { answer: (inbound: Inbound) => Promise<Outcome>; number: number },
): Promise<string> {
  const parsed = parse(line);
  if (!parsed.success) return JSON.stringify({ error: parsed.error });
  try {
    return JSON.stringify(toLine(await answer(toInbound(parsed.data, number))));
  } catch (error) {
    return JSON.stringify({
      error: error instanceof Error ? error.message : 'the message could not be read',
    });
  }
}

function parse(
  line: string,
): { success: true; data: z.infer<typeof Input> } | { success: false; error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { success: false, error: 'not a JSON object on one line' };
  }
  const parsed = Input.safeParse(value);
  return parsed.success ? parsed : { success: false, error: z.prettifyError(parsed.error) };
}

function toInbound(input: z.infer<typeof Input>, number: number): Inbound {
  return {
    thread: input.thread,
    message: input.message ?? `line-${number}`,
    author: input.author,
    role: input.role,
    ...(input.title === undefined ? {} : { title: input.title }),
    text: input.text,
    attachments: input.attachments.map((one) => ({
      name: one.name,
      bytes: 'text' in one ? new TextEncoder().encode(one.text) : Buffer.from(one.base64, 'base64'),
    })),
  };
}
