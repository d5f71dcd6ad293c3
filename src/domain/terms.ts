const ADDRESS = /\bhttps?:\/\/\S+/gu;
const APOSTROPHE = /['’`]/gu;
const WORD = /[a-z]{2,}|\d+|\p{Script=Han}+/gu;
const HAN_PAIR = /(?=(?<pair>\p{Script=Han}{2}))/gu;
/** Words that are compared. Numbers are everybody's own, except those of three digits: a status. */
const COMPARED = /^(?:[a-z]+|\d{3})$/u;

/**
 * The terms of a text, each once: its words in lower case, pairs of neighbouring words (`invalid_key`), and of Chinese each two
 * neighbouring characters. Addresses and numbers that are no status are left out. Texts are compared by them. Linear in the text.
 */
export function termsOf(text: string): ReadonlySet<string> {
  const lines = text.toLowerCase().replace(ADDRESS, ' ').replace(APOSTROPHE, '').split('\n');
  return new Set(lines.flatMap(termsOfLine));
}

function termsOfLine(line: string): readonly string[] {
  const words = [...line.matchAll(WORD)].map(([word]) => word);
  const pairs = words.flatMap((word, at) => {
    const next = words[at + 1];
    return next !== undefined && COMPARED.test(word) && COMPARED.test(next) ? [`${word}_${next}`] : [];
  });
  const ofHan = [...line.matchAll(HAN_PAIR)].map(({ groups }) => groups?.['pair'] ?? '');
  return [...words.filter((word) => COMPARED.test(word)), ...pairs, ...ofHan];
}
