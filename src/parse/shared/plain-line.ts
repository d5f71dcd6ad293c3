const LOCAL = /^\[local\]/u;
const QUOTE = /^>\s+/u;
const BULLET = /^[-*•‣–]\s+/u;

/** A line without what surrounds it: the TUI's `[local]`, a quote sign, a bullet, back-ticks around all of it. */
export function plainLine(text: string): string {
  const plain = unquoted(text).replace(BULLET, '');
  return plain.length > 1 && plain.startsWith('`') && plain.endsWith('`') ? plain.slice(1, -1).trim() : plain;
}

/** Whether a line began with a bullet, as the items of OpenClaw's lists do. */
export function hasBullet(text: string): boolean {
  return BULLET.test(unquoted(text));
}

function unquoted(text: string): string {
  return text.trim().replace(LOCAL, '').trimStart().replace(QUOTE, '');
}
