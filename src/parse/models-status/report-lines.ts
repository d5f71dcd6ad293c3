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
const CUT_OFF = /[=|)…]|\.\.\.|\.json|\.sqlite|^[A-Z][A-Z\d_]+$/u;
const OWN_START = /^(?:[[$#🦞]|openclaw\b|run error|connected\b|agent\b)/iu;

/** A provider's or a runtime's line that was broken before its first word. */
const BARE_START = /^[a-z\d][\w.-]*(?: via [\w.-]+ uses [\w.-]+)?$/iu;
const LONGEST = 2000;
const OPEN_END = /[|,=:(]$/u;
const WHOLE_BIT = /\.{3}|…|\bOAuth\b|[)\]]$|=missing$|^source=/u;

/**
 * The lines of a segment with a provider's line joined that a terminal broke hard: its rest has no bullet and no label of
 * its own, `(oauth=0,` / `token=0, api_key=1) | anthropic:default=…`.
 */
export function reportLines(segment: Segment): readonly ReportLine[] {
  const lines: { text: string; at: number }[] = [];
  for (const [at, line] of segment.lines.entries()) {
    const text = plainLine(line.text);
    if (text === '') continue;
    const above = lines.at(-1);
    if (above !== undefined && continues(above.text, text, hasBullet(line.text))) above.text += ` ${text}`;
    else lines.push({ text, at });
  }
  return lines;
}

function continues(above: string, text: string, bullet: boolean): boolean {
  if (bullet || above.length > LONGEST) return false;
  if (text.startsWith('effective=')) return BARE_START.test(above);
  return PROVIDER_LINE.test(above) && isUnfinished(above, text) && isRest(text);
}

/** Could be the rest of a provider's line, and is no line of its own. */
function isRest(text: string): boolean {
  if (!CUT_OFF.test(text) || OWN_START.test(text)) return false;
  if (PROVIDER_LINE.test(text) && !text.startsWith('profiles=')) return false;
  return readHeaderLine(text) === undefined && readHeading(text) === undefined;
}

/** Broken inside a bracket, before or behind a separator, or inside a value. */
function isUnfinished(above: string, text: string): boolean {
  if (OPEN_END.test(above) || text.startsWith('|') || !above.includes('|')) return true;
  if (above.lastIndexOf('(') > above.lastIndexOf(')')) return true;
  return !WHOLE_BIT.test(above.slice(above.lastIndexOf('|') + 1).trim());
}
