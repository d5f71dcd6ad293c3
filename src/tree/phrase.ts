import { CLAIMS, type Pattern } from '../domain/index.ts';

/** Fields that say which case it is; the others only say that it is about the failing one. */
const SILENT: ReadonlySet<string> = new Set(['kind', 'failing', 'certain', 'inside']);

const SHAPES: Readonly<Record<string, string>> = {
  fits: 'the key begins as it should',
  'oauth-token': 'a sign-in token is stored',
  'admin-key': 'an admin key is stored',
  'other-product': 'a key of another product is stored',
  foreign: 'a key of another vendor is stored',
  label: 'a word stands before the key',
  scheme: '"Bearer" stands before the key',
  quoted: 'a quote stands before the key',
  assignment: 'NAME= stands before the key',
  literal: 'text to be replaced is stored',
  placeholder: 'a placeholder is stored',
  cut: 'the key is cut',
};

/** What a piece of evidence looks like, in a few words. */
export function phrase(when: readonly Pattern[]): string {
  return when.map(phraseOf).join(', and ');
}

function phraseOf(pattern: Pattern): string {
  if (pattern.kind === 'claim') return valuesOf(pattern['claim']).map(claim).join(' / ');
  if (pattern.kind === 'key-shape') {
    return valuesOf(pattern['shape'])
      .map((shape) => SHAPES[shape] ?? `key shape ${shape}`)
      .join(' / ');
  }
  const kind = pattern.kind.replaceAll('-', ' ');
  const fields = Object.entries(pattern).filter(([name]) => !SILENT.has(name));
  const said = fields.map(([name, value]) => field(name, value));
  return said.length === 0 ? kind : `${kind}: ${said.join(', ')}`;
}

function valuesOf(value: Pattern[string] | undefined): readonly string[] {
  const all = [value].flat().filter((one) => one !== undefined);
  return all.length > 3 ? [...all.slice(0, 2).map(String), `${all.length - 2} more`] : all.map(String);
}

function claim(id: string): string {
  return Object.hasOwn(CLAIMS, id) ? `says: ${CLAIMS[id as keyof typeof CLAIMS]}` : id;
}

function field(name: string, value: Pattern[string] | undefined): string {
  if (typeof value === 'boolean') return value ? name : `not ${name}`;
  return valuesOf(value).join(' / ');
}
