import type { z } from 'zod';
import { explain } from './explain.ts';
import { type Parts, splitFrontMatter } from './front-matter.ts';
import { locator } from './locate.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Finding, Problem } from './problem.ts';
import type { SourceFile } from './read-files.ts';

/** A document that fits its schema, and the means to name the line of what a later check finds wrong. */
export interface ReadDocument<T> {
  readonly source: SourceFile;
  readonly value: T;
  readonly locate: (findings: readonly Finding[]) => readonly Problem[];
}

export type ReadResult<T> =
  | { readonly ok: true; readonly document: ReadDocument<T> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads and validates one document. Markdown documents get their text as `body`. */
export function readDocument<T extends object>(source: SourceFile, schema: z.ZodType<T>): ReadResult<T> {
  const markdown = source.file.endsWith('.md');
  const parts = markdown ? splitFrontMatter(source.text) : whole(source.text);
  if (parts === undefined)
    return failed(source, 'no front matter; expected a first line `---`, YAML, and a line `---`');
  const locate = (findings: readonly Finding[]): readonly Problem[] => inFile(source, parts, findings);
  let raw: unknown;
  try {
    raw = parseYaml(parts.yaml);
  } catch (error) {
    return { ok: false, problems: faults(source, parts, error) };
  }
  const result = schema.safeParse(raw);
  if (!result.success) return { ok: false, problems: locate(explain(schema, raw, result.error.issues)) };
  if (markdown && parts.body === '')
    return failed(source, 'no text after the front matter; expected some sentences for people');
  const value = markdown ? { ...result.data, body: parts.body } : result.data;
  return { ok: true, document: { source, value, locate } };
}

/** A document without text for people is YAML from its first line to its last. */
function whole(yaml: string): Parts {
  return { yaml, firstLine: 1, body: '', bodyLine: 1 };
}

function inFile(source: SourceFile, parts: Parts, findings: readonly Finding[]): readonly Problem[] {
  if (findings.length === 0) return [];
  const { lineOf } = locator(parts.yaml);
  return findings.map((finding) => ({
    file: source.file,
    line: finding.path[0] === 'body' ? parts.bodyLine : lineOf(finding) + parts.firstLine - 1,
    message: finding.message,
  }));
}

/** Why a text is not YAML; the position comes from a second, slower reading. */
function faults(source: SourceFile, parts: Parts, error: unknown): readonly Problem[] {
  const found = locator(parts.yaml).faults;
  const fallback = { line: 1, message: error instanceof Error ? error.message : 'cannot be read' };
  return (found.length === 0 ? [fallback] : found).map((fault) => ({
    file: source.file,
    line: fault.line + parts.firstLine - 1,
    message: `not valid YAML: ${fault.message}`,
  }));
}

function failed(source: SourceFile, message: string): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems: [{ file: source.file, line: 1, message }] };
}
