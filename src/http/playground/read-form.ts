import type { Context } from 'hono';
import type { Attachment, Role } from '../../domain/index.ts';

/** The most text of one message, in characters. */
const LONGEST = 400_000;
const MOST_FILES = 10;

/** What somebody wrote into a form of the playground. */
export interface Form {
  readonly title: string;
  readonly text: string;
  readonly role: Extract<Role, 'asker' | 'helper'>;
  readonly attachments: readonly Attachment[];
}

/** Reads a form. Fields that are missing are empty. */
export async function readForm(c: Context): Promise<Form> {
  const body = await c.req.parseBody({ all: true });
  const text = (name: string): string => {
    const value = body[name];
    return typeof value === 'string' ? value.slice(0, LONGEST).replaceAll('\r\n', '\n') : '';
  };
  const files = [body['files'] ?? []]
    .flat()
    .filter((file): file is File => file instanceof File && file.size > 0);
  return {
    title: text('title').trim().slice(0, 200),
    text: text('text'),
    role: text('role') === 'helper' ? 'helper' : 'asker',
    attachments: await Promise.all(
      files.slice(0, MOST_FILES).map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    ),
  };
}
