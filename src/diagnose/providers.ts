import type { Provider } from '../domain/index.ts';

/** Providers by every name they go by. */
export interface Providers {
  /** The canonical id of a name as an output spells it (`openai-codex` → `openai`); the name itself where unknown. */
  readonly canonical: (name: string) => string;
  readonly get: (name: string) => Provider | undefined;
  /** Same provider, or siblings of one vendor. */
  readonly related: (a: string, b: string) => boolean;
  readonly all: readonly Provider[];
}

/** Builds the look-up once for a set of documents. */
export function providerIndex(all: readonly Provider[]): Providers {
  const byName = new Map<string, Provider>();
  for (const provider of all) for (const alias of provider.aliases) byName.set(alias.toLowerCase(), provider);
  for (const provider of all) byName.set(provider.id, provider);
  const get = (name: string): Provider | undefined => byName.get(name.toLowerCase());
  const canonical = (name: string): string => get(name)?.id ?? name.toLowerCase();
  const related = (a: string, b: string): boolean => {
    const [left, right] = [canonical(a), canonical(b)];
    if (left === right) return true;
    return Boolean(get(left)?.siblings.includes(right)) || Boolean(get(right)?.siblings.includes(left));
  };
  return { canonical, get, related, all };
}
