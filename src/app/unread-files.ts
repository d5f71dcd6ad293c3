import type { Fact } from '../domain/index.ts';

/**
 * That files of a message could not be read or had, as one fact: a slip like a command that could not be typed, after which what was
 * asked for is still missing. `refused`: a sentence for each that was not read.
 */
export function unreadFiles(
  { message, missing = [] }: { readonly message: string; readonly missing?: readonly string[] },
  refused: readonly string[],
): readonly Fact[] {
  const quote = [...refused, ...missing.map((name) => `${name} could not be had.`)].at(0);
  if (quote === undefined) return [];
  return [
    {
      observation: { kind: 'shell-mistake', mistake: 'unread-file' },
      evidence: { message, part: 'files', line: 1, quote, parser: 'files' },
    },
  ];
}
