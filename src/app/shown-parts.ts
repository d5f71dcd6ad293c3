import type { ShownPart } from '../domain/index.ts';
import { clean, redact } from '../intake/index.ts';
import type { ThreadMessage } from './bot.ts';

/** A message as it may be shown again: without secrets and names, line by line, so that a fact finds its line. */
export function shownParts(raw: ThreadMessage): readonly ShownPart[] {
  const files = clean({ message: raw.message, text: '', attachments: raw.attachments }).segments;
  const names = [...new Set(files.map(({ part }) => part))];
  return [
    ...(raw.title === undefined ? [] : [partOf('title', raw.title)]),
    ...(raw.text === '' ? [] : [partOf('text', raw.text)]),
    ...names.map((name) => ({
      name,
      lines: files.filter(({ part }) => part === name).flatMap(({ lines }) => [...lines]),
    })),
  ];
}

function partOf(name: string, text: string): ShownPart {
  const lines = redact(text.replaceAll('\r\n', '\n')).text.trimEnd().split('\n');
  return { name, lines: lines.map((line, index) => ({ number: index + 1, text: line })) };
}
