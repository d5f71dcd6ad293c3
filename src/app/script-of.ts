import type { ScriptTurn, ShownPart, ThreadScript, TranscriptEntry } from '../domain/index.ts';

/** What people did in a thread, as a script that can be played again. Redacted, as the transcript is. */
export function scriptOf(title: string, entries: readonly TranscriptEntry[]): ThreadScript {
  return {
    source: 'shared from the playground',
    ...(title === '' ? {} : { title }),
    turns: entries.flatMap((entry): ScriptTurn[] => {
      if (entry.kind === 'pressed') return [{ presses: entry.choice, bot: {} }];
      return entry.kind === 'said' ? [turnOf(entry)] : [];
    }),
  };
}

function turnOf({ role, parts }: Extract<TranscriptEntry, { kind: 'said' }>): ScriptTurn {
  const text = parts.filter(({ name }) => name === 'text').map(textOf);
  const files = parts.filter(({ name }) => name !== 'text' && name !== 'title');
  return {
    [role === 'asker' ? 'user' : 'helper']: text.join('\n'),
    ...(files.length === 0 ? {} : { files: files.map((part) => ({ name: part.name, text: textOf(part) })) }),
    bot: {},
  };
}

function textOf({ lines }: ShownPart): string {
  return lines.map(({ text }) => text).join('\n');
}
