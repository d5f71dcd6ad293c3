const FENCE = '```';

/**
 * Markdown in pages of at most `limit` characters, cut between lines. A code block that goes on over a cut is closed and opened
 * again, so that each page reads alone.
 */
export function pages(markdown: string, limit: number): readonly string[] {
  const done: string[] = [];
  let page: string[] = [];
  let length = 0;
  let fence: string | undefined;
  const room = limit - FENCE.length - 1;
  const turn = (): void => {
    if (page.length === 0) return;
    done.push([...page, ...(fence === undefined ? [] : [FENCE])].join('\n'));
    page = fence === undefined ? [] : [fence];
    length = fence === undefined ? 0 : fence.length + 1;
  };
  for (const line of markdown.split('\n').flatMap((one) => chunks(one, room - 40))) {
    if (length + line.length + 1 > room) turn();
    page.push(line);
    length += line.length + 1;
    if (line.startsWith(FENCE)) fence = fence === undefined ? line.slice(0, 20) : undefined;
  }
  if (page.join('') !== '') done.push(page.join('\n'));
  return done;
}

/** A line in pieces that fit. */
function chunks(line: string, size: number): readonly string[] {
  if (line.length <= size) return [line];
  const pieces: string[] = [];
  for (let at = 0; at < line.length; at += size) pieces.push(line.slice(at, at + size));
  return pieces;
}

/** A text of at most `limit` characters; what is left out shows as `…`. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const at = cut.lastIndexOf(' ');
  return `${at > limit / 2 ? cut.slice(0, at) : cut}…`;
}
