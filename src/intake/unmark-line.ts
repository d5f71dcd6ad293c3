import { withoutEnd } from './without-end.ts';

const QUOTE = /^(?:>>> |(?:> ?)+(?=\S|$))/u;
const LOCAL = /^\[local\](?: |$)/u;
const BULLET = /^(?<indent> {0,20})[•◦‣▪] {0,4}(?=\S)/u;
const BOLD = /(?<!\*)\*\*(?=[^\s*])(?<inner>[^*]{1,600})\*\*(?!\*)/gu;
const ITALICS = /(?<![\w*\\/-])\*(?=[^\s*])(?<inner>[^*]{1,300})(?<=[^\s*])\*(?![\w*])/gu;
const SPOILER = /\|\|(?=[^\s|])(?<inner>[^|]{1,300})\|\|/gu;
const ESCAPED = /\\(?<mark>[*_~`|>])/gu;
const TICKS = /`+/gu;
const NOT_FRAME = /[^│┌┐└┘├┤╭╮╰╯─━═┬┴┼+ -]/u;
const FRAMED = /[│┌└├╭╰◇◆╮╯┤─━═]/u;
const DRAWN = /[─━═│╭╮╯╰└┌├]/u;
const TABLE_FRAME = /[┬┴┼]/u;
const PANEL_CORNER = /[╮╯┐┘┤]$/u;

/** What a line says without the quote, prompt prefix and Markdown around it. */
export interface Unmarked {
  readonly text: string;
  readonly local: boolean;
}

/** Takes the marks of quotes, the TUI's `[local] ` and, outside code blocks, Markdown off a line. */
export function unmarkLine(line: string, fenced: boolean): Unmarked {
  let text = line;
  let local = false;
  if (!fenced && text.startsWith('>')) text = text.replace(QUOTE, '');
  if (text.startsWith('[local]')) {
    local = true;
    text = text.replace(LOCAL, '');
  }
  text = text.replace(BULLET, '$<indent>- ');
  if (!fenced) text = unmarkInline(text);
  return { text: openPanel(text), local };
}

function unmarkInline(line: string): string {
  let text = line;
  if (text.includes('**')) text = text.replaceAll(BOLD, '$<inner>');
  if (text.includes('*')) text = text.replaceAll(ITALICS, '$<inner>');
  if (text.includes('||')) text = text.replaceAll(SPOILER, '$<inner>');
  if (text.includes('\\')) text = text.replaceAll(ESCAPED, '$<mark>');
  return text.includes('`') ? text.replaceAll(TICKS, '') : text;
}

/** Takes the frame of a panel off its text; rows of tables (three bars and more) keep theirs. */
function openPanel(line: string): string {
  if (!FRAMED.test(line)) return line;
  const frameOnly = NOT_FRAME.exec(line) === null && DRAWN.test(line);
  if (frameOnly) return TABLE_FRAME.test(line) ? line : '';
  const text = PANEL_CORNER.test(line) ? withoutEnd(line.slice(0, -1), '─ ') : line;
  const bars = text.split('│').length - 1;
  const framed = text.trimStart();
  if (bars > 2 || !/^[│├└]/u.test(framed)) return text;
  return withoutEnd(framed.slice(1).replace(/^ {1,2}/u, ''), '│ ');
}
