import type { z } from 'zod';
import { expectedNames } from './nearest.ts';
import type { Finding, Path } from './problem.ts';
import { fieldNames } from './field-names.ts';

type Issue = z.core.$ZodIssue;

/** What zod found wrong with a document, in sentences for the person who wrote it. */
export function explain(schema: z.ZodType, value: unknown, issues: readonly Issue[]): readonly Finding[] {
  return issues.flatMap((issue) => explainOne({ schema, value }, issue, []));
}

interface Context {
  readonly schema: z.ZodType;
  readonly value: unknown;
}

function explainOne(context: Context, issue: Issue, above: Path): readonly Finding[] {
  const path = [...above, ...(issue.path as (string | number)[])];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return likeliest(issue.errors).flatMap((inner) => explainOne(context, inner, path));
  }
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldNames(context.schema, path, context.value);
    return issue.keys.map((key) => ({
      path,
      key,
      message: `unknown field \`${key}\`${at(path)}; ${expectedNames(key, fields)}`,
    }));
  }
  return [{ path, message: sentence(context, issue, path) }];
}

/** Of several ways to read a value, the one that got furthest is the one that was meant. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]): number =>
    Math.max(...issues.map((issue) => issue.path.length * 2 + (issue.code === 'invalid_type' ? 0 : 1)));
  return [...branches].sort((a, b) => depth(b) - depth(a))[0] ?? [];
}

function sentence(context: Context, issue: Issue, path: Path): string {
  const value = valueAt(context.value, path);
  const shown = value === undefined ? 'nothing' : `\`${shorten(textOf(value))}\``;
  const where = at(path) || ' at the top';
  if (issue.code === 'invalid_union') {
    const kinds = fieldNames(context.schema, path, context.value);
    return `unknown kind ${shown}${where}; ${expectedNames(textOf(value), kinds)}`;
  }
  if (value === undefined) return `missing${where}: expected ${wanted(issue)}`;
  if (issue.code === 'invalid_value') {
    return `${shown} is not possible${where}; ${expectedNames(textOf(value), issue.values.map(textOf))}`;
  }
  return `${shown} is not possible${where}; expected ${wanted(issue)}`;
}

/** What would have been right. */
function wanted(issue: Issue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') {
    const names = issue.values.map(textOf);
    return names.length === 1 ? names.join('') : `one of ${names.join(', ')}`;
  }
  if (issue.code === 'too_big') return `at most ${issue.maximum} ${unit(issue.origin)}`.trim();
  if (issue.code === 'too_small') {
    return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum} ${unit(issue.origin)}`.trim();
  }
  return issue.message;
}

function unit(origin: string): string {
  return origin === 'string' ? 'characters' : origin === 'array' ? 'entries' : '';
}

function at(path: Path): string {
  if (path.length === 0) return '';
  const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return ` in \`${name.replace(/^\./u, '')}\``;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
