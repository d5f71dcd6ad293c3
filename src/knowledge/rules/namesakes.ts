import type { Rule } from '../rule.ts';
import type { Finding } from '../problem.ts';

/** A name must lead to one provider: ids and aliases, and the words people use, belong to nobody else. */
export const checkNamesakes: Rule = (entry, library) => {
  if (entry.folder !== 'providers') return [];
  const others = library.providers.map((document) => document.value).filter((one) => one !== entry.value);
  const findings: Finding[] = [];
  for (const [index, alias] of entry.value.aliases.entries()) {
    const owner = others.find((other) => other.id === alias || other.aliases.includes(alias));
    if (owner !== undefined) {
      findings.push({
        path: ['aliases', index],
        message: `\`${alias}\` already leads to the provider \`${owner.id}\``,
      });
    }
  }
  for (const [index, word] of entry.value.words.entries()) {
    if (word !== word.toLowerCase()) {
      findings.push({ path: ['words', index], message: `\`${word}\` is not in lower case` });
    }
    const owner = others.find((other) => other.words.includes(word));
    if (owner !== undefined) {
      findings.push({
        path: ['words', index],
        message: `the word \`${word}\` already means \`${owner.id}\``,
      });
    }
  }
  return findings;
};
