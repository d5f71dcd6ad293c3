import type { Path } from './problem.ts';

/** A value inside a document, and where. */
export interface Place {
  readonly path: Path;
  readonly value: unknown;
}

/** Every value in a document, the document itself first. */
export function* walk(value: unknown, path: Path = []): Generator<Place> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, inner] of entries) yield* walk(inner, [...path, key]);
}

/** Every text in a document. */
export function* texts(value: unknown): Generator<{ readonly path: Path; readonly text: string }> {
  for (const place of walk(value)) {
    if (typeof place.value === 'string') yield { path: place.path, text: place.value };
  }
}
