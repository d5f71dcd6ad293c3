import type { Fact, Observation } from '../../domain/index.ts';

/** A fact in few words: what it is about, and what it says. */
export interface FactWords {
  readonly kind: string;
  readonly says: string;
}

/** Puts an observation into words: `error` · `anthropic-invalid-x-api-key`. */
export function factWords({ kind, ...fields }: Observation): FactWords {
  const values = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (typeof value === 'boolean' ? `${value ? '' : 'not '}${name}` : String(value)));
  return { kind: kind.replaceAll('-', ' '), says: values.join(' · ') };
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
  return text.replace(/[^\w]+/gu, '_');
}
