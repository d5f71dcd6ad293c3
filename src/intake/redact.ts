import { type SecretShape } from '../domain/index.ts';
import { findKeys } from './find-keys.ts';
import { findLabelled } from './find-labelled.ts';
import { findPlain } from './find-plain.ts';
import { hidePersonal } from './hide-personal.ts';
import { KEY_START } from './key-shapes.ts';
import { LABEL_WORD } from './label-shapes.ts';
import { type Span, withoutOverlaps } from './span.ts';
import { squeeze, squeezedText } from './squeeze.ts';
import { stripInvisible, SWALLOWED } from './strip-invisible.ts';

/** A text without secrets, and what they looked like. */
export interface Redacted {
  readonly text: string;
  readonly secrets: readonly SecretShape[];
}

const LONG_RUN = /[\w-]{36}/u;
const URL_PASSWORD = /:\/\/[^\s/]{0,80}:[^\s/]{1,200}@/u;

/**
 * Replaces each credential by its shape (`<anthropic-api-key len=108>`, `<secret len=32>`), also where line breaks, colour
 * codes, zero-width characters or Markdown break it up, and hides e-mail addresses and user names. Masks stay: they are
 * evidence. Invisible characters are gone from the result; its lines are those of the input, less the breaks in a secret.
 */
export function redact(text: string): Redacted {
  const { text: marked, secrets } = redactMarked(text);
  return { text: marked.replaceAll(SWALLOWED, ''), secrets };
}

/** What one pass hides can uncover more, such as a label whose value was two things; rarely, and never for long. */
const MOST_PASSES = 4;

/** As {@link redact}, with a mark for each line break that went with a secret, at the end of its line. */
export function redactMarked(raw: string): Redacted {
  let text = stripInvisible(raw);
  const secrets: SecretShape[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const hidden = redactOnce(text);
    secrets.push(...hidden.secrets);
    if (hidden.text === text) break;
    text = hidden.text;
  }
  return { text, secrets };
}

function redactOnce(text: string): Redacted {
  const spans = withoutOverlaps(findSpans(text));
  const parts: string[] = [];
  let last = 0;
  for (const span of spans) {
    const breaks = text.slice(span.start, span.end).split('\n').length - 1;
    parts.push(text.slice(last, span.start), `<${span.shape} len=${span.length}>`, SWALLOWED.repeat(breaks));
    last = span.end;
  }
  parts.push(text.slice(last));
  return {
    text: hidePersonal(parts.join('')),
    secrets: spans.map(({ shape, length, certain }) => ({ shape, length, certain })),
  };
}

function findSpans(text: string): readonly Span[] {
  const squeezed = squeezedText(text);
  const labelled = LABEL_WORD.test(squeezed);
  KEY_START.lastIndex = 0;
  const keyed = KEY_START.test(squeezed);
  const plain = labelled || LONG_RUN.test(text) || URL_PASSWORD.test(text);
  if (!labelled && !keyed && !plain) return [];
  const view = squeeze(text);
  return [...(keyed ? findKeys(view) : []), ...findPlain(text), ...(labelled ? findLabelled(view) : [])];
}
