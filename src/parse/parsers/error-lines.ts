import type { Found, Observed, Segment } from '../../domain/index.ts';
import type { Row } from '../errors/all-wordings.ts';
import { isOtherBot, modelCalls } from '../errors/guards.ts';
import { joinBroken } from '../errors/join-broken.ts';
import { logLine } from '../errors/log-fields.ts';
import { afterTurn, isEarlier } from '../errors/not-seen.ts';
import { readErrors, rowsFor, type Setting } from '../errors/read-errors.ts';
import { isSourceCode } from '../errors/source-code.ts';
import { type Statement, statementsOf } from '../errors/statements.ts';
import type { Parser } from '../parser.ts';
import { groupsOf } from '../shared/groups-of.ts';
import { lowerText } from '../shared/lower-text.ts';

const NAMED_PROVIDER = /\bprovider(?:=|["']:\s?["'])(?<provider>[a-z][\w.-]*\w)/iu;

/**
 * The literal errors of providers, OpenClaw, gateway and chat platforms, wherever they stand: title, prose, chat reply,
 * terminal, JSON body. Log lines of a failed run are read by `run-log`.
 */
export const errorLines: Parser = {
  id: 'error-lines',
  reads: 'literal error texts',
  hints: [],
  parse(segment) {
    const rows = rowsFor(lowerText(segment).replaceAll('\n', ' '));
    if (rows.length === 0) return [];
    const isModelCall = modelCalls(segment);
    const said = joinBroken(statementsOf(segment), rows).flatMap((statement) => {
      const { text } = statement;
      const lower = text.toLowerCase();
      if (!rows.some((row) => lower.includes(row.hint))) return [];
      const log = logLine(text);
      if (isSourceCode(text) || isOtherBot(text) || (log !== undefined && log.event !== 'other')) return [];
      const provider = groupsOf(NAMED_PROVIDER, text)?.['provider']?.toLowerCase();
      const read = newestIn(text, { modelCall: () => isModelCall(text), provider }, rows);
      const at = lineOf(statement, segment, rows);
      return read.errors.map((observation): Said => ({ observation, at, isPast: read.isPast }));
    });
    return newestOf(said);
  },
};

interface Said extends Found {
  /** "At first it said …": another error took its place. */
  readonly isPast: boolean;
}

/** The errors of a statement; of one that tells of two in turn, those after the turn. */
function newestIn(
  text: string,
  setting: Setting,
  rows: readonly Row[],
): { readonly errors: readonly Observed<'error'>[]; readonly isPast: boolean } {
  const last = readErrors(afterTurn(text) ?? '', setting, rows);
  if (last.length > 0) return { errors: last, isPast: false };
  const lower = text.toLowerCase();
  const isPast = rows.some(({ hint }) => lower.includes(hint) && isEarlier(text, lower.indexOf(hint)));
  return { errors: readErrors(text, setting, rows), isPast };
}

/** What came first is left out where somebody goes on to what came after it. */
function newestOf(said: readonly Said[]): readonly Found[] {
  const last = said.filter(({ isPast }) => !isPast);
  return (last.length > 0 ? last : said).map(({ observation, at }) => ({ observation, at }));
}

/** The line of a statement to quote: the one with the message where a body stands over several lines. */
function lineOf(statement: Statement, segment: Segment, rows: readonly Row[]): number {
  if (statement.to - statement.from === 1) return statement.from;
  const lines = segment.lines.slice(statement.from, statement.to);
  const spoken = lines.findIndex((line) => readErrors(line.text, { modelCall: false }, rows).length > 0);
  return statement.from + Math.max(spoken, 0);
}
