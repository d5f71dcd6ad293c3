import type { Found, Segment } from '../../domain/index.ts';
import { type VersionSeen, versionsIn } from '../shared/versions-in.ts';
import { given } from '../shared/given.ts';
import type { Parser } from '../parser.ts';

/**
 * Reads OpenClaw's version from `openclaw --version` (a bare number up to 2026.3.2), from the banner above any output, and
 * from a person's words. One a segment: what a program printed before what was said, and of "from A to B" B.
 */
export const version: Parser = {
  id: 'version',
  reads: 'the version of OpenClaw',
  hints: ['202'],
  output: 'version',
  parse,
};

function parse(segment: Segment): readonly Found[] {
  const asked = /(?:^|\s)(?:--version|-[vV])(?:\s|$)/u.test(segment.command ?? '');
  const seen = segment.lines.flatMap((line, at) =>
    versionsIn(line.text, asked).map((one) => ({ ...one, at })),
  );
  const best = Math.max(...seen.map((one) => one.rank));
  const ranked = seen.filter((one) => one.rank === best);
  const current = best === 1 ? ranked[0] : ranked.at(-1);
  return current === undefined ? [] : found(current);
}

function found(seen: VersionSeen & { readonly at: number }): readonly Found[] {
  const { version: name, commit, at } = seen;
  const fact: Found = { observation: given({ kind: 'version', version: name, commit }), at };
  return seen.rank < 3 ? [fact] : [fact, { observation: { kind: 'output', command: 'version' }, at }];
}
