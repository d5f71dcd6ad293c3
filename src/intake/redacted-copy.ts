import type { RawMessage } from '../domain/index.ts';
import { attachmentTexts } from './attachment-texts.ts';
import { redact } from './redact.ts';

/** A message to be posted in the place of one that showed a secret. */
export interface RedactedCopy {
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly text: string }[];
}

/** The text and the readable attachments of a message without their secrets; of long logs, the lines that can matter. */
export function redactedCopy(raw: RawMessage): RedactedCopy {
  const { texts } = attachmentTexts(raw.attachments);
  return {
    text: redact(raw.text).text,
    attachments: texts.map(({ name, text }) => ({ name, text: redact(text).text })),
  };
}
