import type { Line } from '../../domain/index.ts';
import { groupsOf } from '../shared/groups-of.ts';
import { providerOfProfile } from './credential-label.ts';

/** One probed target: `profile` is absent for a key from the environment or from models.json. */
export interface ProbeRow {
  readonly at: number;
  readonly provider: string;
  readonly profile?: string;
  readonly status: string;
  readonly detail: string;
}

type Cells = [model: string, profile: string, status: string];

const BAR = /[│┃|]/u;
const FRAME = /^[\s┌┬┐├┼┤└┴┘─━+|-]*$/u;
const STATUS =
  /^(?<status>ok|auth|rate_limit|billing|timeout|format|unknown|no_model)\s?[·•∙]\s?(?:-|\d[\d.]*\s?m?s)/u;
const BARE =
  /(?:^|\s)(?<profile>[\w.-]+:[^\s()]+|env|models\.json)\s(?:\(\S+\)\s)*(?<rest>(?:ok|auth|rate_limit|billing|timeout|format|unknown|no_model)\s?[·•∙]\s?(?:-|\d).*)$/u;
const REF = /^(?<provider>[a-z][\w.-]*)\//iu;
const PROFILE = /^(?<profile>[\w.-]+:[^\s()]+)/u;
const PROSE =
  /\bok (?:for |\()(?<profile>(?!https?:)[a-z][\w.-]*:[\w.@<>+-]+)(?:, ?| ?\()(?:oauth|token|api[_-]key)\b/iu;

/** The rows of the table, wrapped cells joined; a row begins where the last cell begins with a status. */
export function tableRows(lines: readonly Line[]): readonly ProbeRow[] {
  const open: { at: number; cells: Cells }[] = [];
  let inRow = false;
  for (const [at, line] of lines.entries()) {
    const cells = cellsOf(line.text);
    if (cells === undefined) inRow = inRow && FRAME.test(line.text) && line.text.trim() === '';
    else if (groupsOf(STATUS, cells[2]) !== undefined) inRow = open.push({ at, cells }) > 0;
    else if (inRow) append(open.at(-1)?.cells, cells);
  }
  return open.map(({ at, cells }) => rowOf(at, cells));
}

/** `ok (openai-codex:default, oauth, 8.5s)` and `ok for openai-codex:default (oauth)` inside a sentence. */
export function proseRow(text: string, at: number): readonly ProbeRow[] {
  const profile = groupsOf(PROSE, text)?.['profile']?.toLowerCase();
  if (profile === undefined) return [];
  return [{ at, provider: providerOfProfile(profile), profile, status: 'ok', detail: '' }];
}

function cellsOf(text: string): Cells | undefined {
  if (!BAR.test(text)) return bareCells(text.replaceAll(/\s+/gu, ' ').trim());
  const parts = text.trim().split(BAR);
  const [first = '', ...others] = parts.map((part) => part.trim());
  const [model, profile, status] = first === '' ? others : [first, ...others];
  if (model === undefined || profile === undefined || status === undefined) return undefined;
  return [model, profile, status];
}

/** A row whose frame was lost: `a/b a:default (api_key) ok · 815ms`. */
function bareCells(text: string): Cells | undefined {
  const groups = groupsOf(BARE, text);
  const [profile, rest] = [groups?.['profile'], groups?.['rest']];
  if (profile === undefined || rest === undefined) return undefined;
  return [text.slice(0, text.indexOf(profile)), profile, rest];
}

/** Cells are broken anywhere, without a sign: names are joined as they are, sentences with a blank. */
function append(above: Cells | undefined, cells: Cells): void {
  if (above === undefined) return;
  above[0] += cells[0];
  above[1] += cells[1];
  above[2] = `${above[2]} ${cells[2]}`.trim();
}

function rowOf(at: number, cells: Cells): ProbeRow {
  const status = groupsOf(STATUS, cells[2]);
  const profile = groupsOf(PROFILE, cells[1])?.['profile']?.toLowerCase();
  const provider = groupsOf(REF, cells[0])?.['provider'] ?? providerOfProfile(profile ?? '');
  const row = { at, provider: provider.toLowerCase(), status: status?.['status'] ?? '', detail: cells[2] };
  return profile === undefined ? row : { ...row, profile };
}
