import type { Path } from './problem.ts';

/** A value inside a document, and where. */
export interface Place {
  readonly path: Path;
  readonly value: unknown;
}

/** Every value in a document, the document itself first. */
export function walk(document: unknown): readonly Place[] {
  const places: Place[] = [{ path: [], value: document }];
  // The list grows while it is read: what is inside a place comes after it.
  for (const { path, value } of places) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      places.push({ path: [...path, Array.isArray(value) ? Number(key) : key], value: inner });
    }
  }
  return places;
}

/** The texts among the places of a document. */
export function texts(places: readonly Place[]): readonly { readonly path: Path; readonly text: string }[] {
  return places.flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, text: value }] : []));
}
