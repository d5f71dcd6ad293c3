const QUOTE = /^(?:>>> |(?:> ?)+(?=\S|$))/u;
const LOCAL = /^\[local\](?: |$)/u;
const BULLET = /^(?<indent> {0,20})[•◦‣▪] {0,4}(?=\S)/u;
const BOLD = /(?<!\*)\*\*(?=[^\s*])(?<inner>[^*]{1,600})\*\*(?!\*)/gu;
const ITALICS = /(?<![\w*\\/-])\*(?=[^\s*])(?<inner>[^*]{1,300})(?<=[^\s*])\*(?![\w*])/gu;
const SPOILER = /\|\|(?=[^\s|])(?<inner>[^|]{1,300})\|\|/gu;
const ESCAPED = /\\(?<mark>[*_~`|>])/gu;
const TICKS = /`+/gu;
const FRAME_ONLY = /^[ │┌┐└┘├┤╭╮╰╯─━═┬┴┼+-]*[─━═│╭╮╰╯└┌├][ │┌┐└┘├┤╭╮╰╯─━═┬┴┼+-]*$/u;
const TABLE_FRAME = /[┬┴┼]/u;
const PANEL_END = /(?: ─*|─+)[╮╯┐┘┤]$/u;
const PANEL_ROW = /^ {0,4}[│├└] ?(?<inner>[^│]*?)(?<right> *│)?$/u;

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
  if (!/[│┌└├╭╰◇◆╮╯┤]/u.test(line)) return line;
  if (FRAME_ONLY.test(line)) return TABLE_FRAME.test(line) ? line : '';
  const headless = line.replace(PANEL_END, '').trimEnd();
  const row = PANEL_ROW.exec(headless)?.groups;
  return row === undefined ? headless : (row['inner'] ?? '').trimEnd();
}
