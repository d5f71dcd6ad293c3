/** A document in its two parts. `firstLine` is the line of the file on which the YAML begins. */
export interface Parts {
  readonly yaml: string;
  readonly firstLine: number;
  readonly body: string;
}

/** Splits a Markdown document into front matter and body; undefined where there is no front matter. */
export function splitFrontMatter(text: string): Parts | undefined {
  if (!text.startsWith('---\n')) return undefined;
  const end = text.indexOf('\n---\n', 3);
  if (end < 0) return undefined;
  return { yaml: text.slice(4, end + 1), firstLine: 2, body: text.slice(end + 5).trim() };
}
