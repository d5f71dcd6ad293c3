/** A document in its two parts, and the lines of the file (from 1) on which they begin. */
export interface Parts {
  readonly yaml: string;
  readonly firstLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Splits a Markdown document into front matter and body; undefined where there is no front matter. */
export function splitFrontMatter(text: string): Parts | undefined {
  if (!text.startsWith('---\n')) return undefined;
  const end = text.indexOf('\n---\n', 3);
  if (end < 0) return undefined;
  const yaml = text.slice(4, end + 1);
  const rest = text.slice(end + 5);
  const body = rest.trim();
  const before = rest.slice(0, rest.length - rest.trimStart().length);
  return { yaml, firstLine: 2, body, bodyLine: yaml.split('\n').length + 2 + before.split('\n').length - 1 };
}
