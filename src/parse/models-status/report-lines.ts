import type { Segment } from '../../domain/index.ts';
import { hasBullet, plainLine } from '../shared/plain-line.ts';
import { readHeaderLine } from './header-line.ts';
import { readHeading } from './section-line.ts';

/** A line of the report without its surroundings, and its index in the segment. */
export interface ReportLine {
  readonly text: string;
  readonly at: number;
}

const PROVIDER_LINE = /\beffective=|^profiles=\d/u;
const CUT_OFF = /[=|)…]|\.\.\.|\.json|\.sqlite/u;
const OWN_START = /^(?:[[$#🦞]|openclaw\b|run error|connected\b|agent\b)/iu;

/**
 * The lines of a segment with a provider's line joined that a terminal broke hard: its rest has no bullet and no label of
 * its own, `(oauth=0,` / `token=0, api_key=1) | anthropic:default=…`.
 */
export function reportLines(segment: Segment): readonly ReportLine[] {
  const lines: { text: string; at: number }[] = [];
  for (const [at, line] of segment.lines.entries()) {
    const text = plainLine(line.text);
    const above = lines.at(-1);
    if (above !== undefined && continues(above.text, text, hasBullet(line.text))) above.text += ` ${text}`;
    else lines.push({ text, at });
  }
  return lines;
}

function continues(above: string, text: string, bullet: boolean): boolean {
  if (bullet || !PROVIDER_LINE.test(above) || !CUT_OFF.test(text)) return false;
  if (PROVIDER_LINE.test(text) && !text.startsWith('profiles=')) return false;
  return !OWN_START.test(text) && readHeaderLine(text) === undefined && readHeading(text) === undefined;
}
