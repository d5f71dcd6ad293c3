import type { Clock } from '../app/index.ts';
import { scaffoldCause } from '../domain/index.ts';
import type { SiteNeeds } from '../http/index.ts';
import { writeCause } from './write-cause.ts';

/** Writes the scaffold of a cause into the documents, with what was pasted as its sample. Never overwrites one. */
export function draftCause(dir: string, clock: Clock): NonNullable<SiteNeeds['draft']> {
  return (id, samples) =>
    writeCause(dir, id, scaffoldCause({ id, day: clock().toISOString().slice(0, 10), samples }));
}
