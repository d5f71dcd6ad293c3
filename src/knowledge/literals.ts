const LITERAL = /`(?<code>[^`]+)`/gu;

/** What stands between back-quotes in a text: commands to type, lines to look for, names of files. */
export function literals(text: string): readonly string[] {
  return [...text.matchAll(LITERAL)].map(({ groups }) => groups?.['code'] ?? '');
}
