/** UTF-8 that was read as Windows-1252, as far as terminals' marks are concerned. */
const MOJIBAKE: readonly (readonly [RegExp, string])[] = [
  [/â—†/gu, '◆'],
  [/â—‡/gu, '◇'],
  [/â—‹/gu, '○'],
  [/â—[Źź]/gu, '●'],
  [/â”‚/gu, '│'],
  [/â””/gu, '└'],
  [/â”œ/gu, '├'],
  [/â”€/gu, '─'],
  [/âš ?ï¸?/gu, '\u26A0\uFE0F'],
  [/â€™/gu, "'"],
  [/â€œ|â€\u009D|â€(?=[\s.,)]|$)/gu, '"'],
  [/â€¦/gu, '…'],
  [/â€[“”]/gu, '—'],
  [/Â·/gu, '·'],
];
const DOUBLE_QUOTES = /[“”„‟]/gu;
const SINGLE_QUOTES = /[‘’‚‛]/gu;
/** Discord turns `:free:` (part of a model's name) into a picture. */
const EATEN: readonly (readonly [RegExp, string])[] = [
  [/🆓/gu, ':free:'],
  [/🆕/gu, ':new:'],
  [/🆗/gu, ':ok:'],
];
const PLAIN = /^[\n\u0020-\u007E]*$/u;

/** Quotation marks as a keyboard types them, text that became emoji, and characters that a wrong encoding tore apart. */
export function plainCharacters(text: string): string {
  if (PLAIN.test(text)) return text;
  let result = text;
  if (result.includes('â') || result.includes('Â')) {
    for (const [wrong, right] of MOJIBAKE) result = result.replaceAll(wrong, right);
  }
  for (const [picture, word] of EATEN) result = result.replaceAll(picture, word);
  return result.replaceAll(DOUBLE_QUOTES, '"').replaceAll(SINGLE_QUOTES, "'");
}
