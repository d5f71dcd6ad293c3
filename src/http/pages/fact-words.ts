import type { Fact, Observation } from '../../domain/index.ts';

/** A fact in few words: what it is about, and what it says. */
export interface FactWords {
  readonly kind: string;
  readonly says: string;
}

/** Puts an observation into words: `error` · `anthropic-invalid-x-api-key`. */
export function factWords({ kind, ...fields }: Observation): FactWords {
  const named: Readonly<Record<string, string | number | boolean | undefined>> = fields;
  const values = Object.entries(named).flatMap(([name, value]) =>
    value === undefined ? [] : [valueWords(name, value)],
  );
  return { kind: kind.replaceAll('-', ' '), says: values.join(' · ') };
}

function valueWords(name: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? name : `not ${name}`;
  return typeof value === 'number' ? `${name} ${value}` : value;
}

/** The element id of the line a fact was read on. */
export function lineId(message: string, part: string, line: number): string {
  return `line-${slug(message)}-${slug(part)}-${line}`;
}

/** The element id of a fact's line. */
export function lineOf({ evidence }: Pick<Fact, 'evidence'>): string {
  return lineId(evidence.message, evidence.part, evidence.line);
}

function slug(text: string): string {
  return text.replace(/\W+/gu, '_');
}
