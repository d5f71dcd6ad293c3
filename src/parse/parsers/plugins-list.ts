import type { Found, Segment } from '../../domain/index.ts';
import { groupsOf } from '../shared/groups-of.ts';
import { plainLine } from '../shared/plain-line.ts';
import { seen } from '../shared/ran.ts';
import type { Parser } from '../parser.ts';

interface Row {
  readonly at: number;
  readonly name: string;
  readonly id: string;
}

const HEADING = /^Plugins \(\d+\/\d+ (?:loaded|enabled)\)$/u;
const NONE = /^No (?:enabled )?plugins found\./u;
const STATUS = /^(?:loaded|enabled|disabled|error)\b/u;
const VERBOSE = /^(?<name>[\w@][^()]{0,60}?)(?: \((?<id>[\w@./-]+)\))? (?:loaded|enabled|disabled|error)$/u;
const BAR = /[│┃]/u;

/**
 * Reads `openclaw plugins list` as a table or `--verbose`: every plugin it names is installed, switched on or not. Source:
 * openclaw 2026.3.13 (plugins-cli) and 2026.9.6 (plugins-list-command, with a column `Format`).
 */
export const pluginsList: Parser = {
  id: 'plugins-list',
  reads: 'openclaw plugins list',
  hints: ['plugins (', 'plugins found', '│ loaded', '│ enabled', '│ disabled', 'openclaw plugins'],
  output: 'plugins-list',
  parse,
};

function parse(segment: Segment): readonly Found[] {
  const lines = segment.lines.map((line) => plainLine(line.text));
  const heading = lines.findIndex((text) => HEADING.test(text) || NONE.test(text));
  const table = tableRows(lines);
  const columns = lines.some(
    (text) => BAR.test(text) && /\bName [^a-z]+ID [^a-z]+(?:Format [^a-z]+)?Status\b/u.test(text),
  );
  if (heading === -1 && !columns) return [];
  const rows = table.length > 0 ? table : lines.flatMap(verboseRow);
  const found = rows.map(({ at, name, id }): Found => {
    const plugin = (id === '' ? name : id).toLowerCase();
    return { observation: { kind: 'plugin', plugin, installed: true }, at };
  });
  return [...found, ...seen([], 'plugins-list', heading === -1 ? rows[0]?.at : heading)];
}

/** A row begins where a status stands; the lines below it continue its cells, which are broken anywhere. */
function tableRows(lines: readonly string[]): readonly Row[] {
  const rows: { at: number; name: string; id: string }[] = [];
  for (const [at, text] of lines.entries()) {
    if (!BAR.test(text)) continue;
    const cells = text.split(BAR).map((cell) => cell.trim());
    const [, name = '', id = '', ...others] = cells;
    const above = rows.at(-1);
    if (others.slice(0, 2).some((cell) => STATUS.test(cell))) rows.push({ at, name, id });
    else if (above !== undefined && name !== 'Name') {
      above.name = `${above.name} ${name}`.trim();
      above.id += id;
    }
  }
  return rows;
}

function verboseRow(text: string, at: number): readonly Row[] {
  const groups = groupsOf(VERBOSE, text);
  return groups === undefined ? [] : [{ at, name: groups['name'] ?? '', id: groups['id'] ?? '' }];
}
