const MARKS = /[\u0300-\u036F]/gu;
const APOSTROPHES = /['’‘ʼ´`]/gu;
const DOUBLE_QUOTES = /[“”„«»「」『』]/gu;
const PICTURES = /[\p{Extended_Pictographic}\p{Variation_Selector}\p{Join_Control}]/gu;
const BLANKS = /\s+/gu;
const CHAT: readonly (readonly [RegExp, string])[] = [
  [/\bcan not\b/gu, 'cannot'],
  [/\bu\b/gu, 'you'],
  [/\bur\b/gu, 'your'],
  [/\b(?:plz|pls|plss)\b/gu, 'please'],
  [/\b(?:thx|thnx|tnx|tysm|tyvm|thank you|thankyou|ty|thanx|thank u)\b/gu, 'thanks'],
  [/\b(?:rn|atm)\b/gu, 'right now'],
  [/\b(?:bc|cuz|cos|coz|cause)\b/gu, 'because'],
  [/\b(?:gw|gatway|gatewey|gatewy|gatweway)\b/gu, 'gateway'],
  [/\b(?:stil|sitll|stilll)\b/gu, 'still'],
  [/\b(?:wrks|wroks|wokrs)\b/gu, 'works'],
  [/\b(?:wrking|workin|worknig|wokring)\b/gu, 'working'],
  [/\b(?:restrated|restated|restared|resarted|rebotted)\b/gu, 'restarted'],
  [/\b(?:doest|dosent|doesent|dosnt|doesn t|dsnt)\b/gu, 'doesnt'],
  [/\b(?:didint|didn t|dident|didt)\b/gu, 'didnt'],
  [/\bdon t\b/gu, 'dont'],
  [/\bcan t\b/gu, 'cant'],
];

/**
 * Folds text so that one spelling is left of many: lower case, no accents, no apostrophes (`can't` and `cant` are `cant`),
 * straight quotes, single blanks, common chat spellings and typing slips written out.
 */
export function fold(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(APOSTROPHES, '')
    .replace(DOUBLE_QUOTES, '"')
    .replace(PICTURES, ' ')
    .replace(BLANKS, ' ');
  let folded = plain;
  for (const [pattern, replacement] of CHAT) folded = folded.replace(pattern, replacement);
  return folded;
}
