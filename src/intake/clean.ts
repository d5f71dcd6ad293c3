import { type CleanMessage, type RawMessage, type SecretShape, type Segment } from '../domain/index.ts';
import { attachmentTexts } from './attachment-texts.ts';
import { physicalLines } from './physical-lines.ts';
import { redact, redactMarked } from './redact.ts';
import { selectLines } from './select-lines.ts';
import { splitSegments } from './split-segments.ts';

const READ_WHOLE = 64 * 1024;

/**
 * Makes a message safe and readable: attachments become texts, secrets become their shapes, then colour, Markdown, boxes
 * and hard wraps go, and several outputs in one paste become several segments. Never throws; nothing of the raw text that
 * looked like a credential is left in the result.
 */
export function clean(raw: RawMessage): CleanMessage {
  const { texts, refused } = attachmentTexts(raw.attachments);
  const parts: readonly Part[] = [
    ...(raw.title === undefined ? [] : [{ name: 'title', text: raw.title }]),
    whole('text', raw.text),
    ...texts,
  ];
  const secrets: SecretShape[] = [];
  const segments: Segment[] = [];
  for (const part of parts) {
    const redacted = redactMarked(part.text);
    secrets.push(...redacted.secrets);
    segments.push(...splitSegments(part.name, physicalLines(redacted.text, part.numbers)));
  }
  return {
    message: raw.message,
    segments,
    secrets,
    refused: refused.map((sentence) => redact(sentence).text),
  };
}

interface Part {
  readonly name: string;
  readonly text: string;
  readonly numbers?: readonly number[];
}

function whole(name: string, text: string): Part {
  return text.length > READ_WHOLE ? { name, ...selectLines([text]) } : { name, text };
}
