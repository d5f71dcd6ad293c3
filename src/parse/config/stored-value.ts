import type { Observed } from '../../domain/index.ts';

type Stored = Pick<Observed<'credential'>, 'value' | 'mask' | 'name'>;

const SECRET = /^<(?<shape>[\w-]+) len=\d+>$/u;
const REFERENCE = /^\$\{(?<name>\w+)\}$/u;
const ENV_NAME = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/u;
const MARKER =
  /^(?:__\w+__|secretref-[\w-]+|\*{3,}|[\w-]*-local|[\w-]+-oauth|REDACTED|<[^>]*>|\[[^\]]*\]|your[-_ ].*|.*your[-_]?api[-_]?key.*|x{3,}|\.{3}|…)$/iu;

/** What a credential field of a pasted file holds, told apart by its form alone; undefined for an empty field. */
export function storedValue(text: string): Stored | undefined {
  const value = text.trim();
  if (value === '') return { value: 'missing' };
  const shape = SECRET.exec(value)?.groups?.['shape'];
  if (shape !== undefined) return { value: 'secret', name: shape };
  const name = REFERENCE.exec(value)?.groups?.['name'];
  if (name !== undefined) return { value: 'reference', name: `env:${name}` };
  if (ENV_NAME.test(value) || MARKER.test(value)) return { value: 'marker', name: value.slice(0, 60) };
  return { value: 'mask', mask: value.slice(0, 60) };
}
