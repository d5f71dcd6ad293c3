import type { Context } from 'hono';
import { z } from 'zod';
import { ThreadScript } from '../../domain/index.ts';
import { html, type Html } from '../pages/html.ts';

/** Reads a thread that was shared as a file (JSON), or says what is wrong with it. */
export async function openedScript(
  c: Context,
): Promise<{ readonly script: ThreadScript } | { readonly why: Html }> {
  const { file } = await c.req.parseBody();
  if (!(file instanceof File)) return { why: refused('No file was chosen.') };
  let value: unknown;
  try {
    value = JSON.parse(await file.text());
  } catch {
    return { why: refused('This file is not JSON.') };
  }
  const parsed = ThreadScript.safeParse(value);
  return parsed.success ? { script: parsed.data } : { why: refused(z.prettifyError(parsed.error)) };
}

function refused(what: string): Html {
  return html`<h1>This is not a shared thread</h1>
    <pre class="card" tabindex="0">${what}</pre>
    <p><a href="/">Back to the playground</a></p>`;
}
