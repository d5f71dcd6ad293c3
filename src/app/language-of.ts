import type { Fact, Language } from '../domain/index.ts';

/** The language the asker writes in; English where nobody can tell. */
export function languageOf(facts: readonly Fact[]): Language {
  const found = facts.findLast(({ observation }) => observation.kind === 'language')?.observation;
  return found?.kind === 'language' ? found.language : 'en';
}
