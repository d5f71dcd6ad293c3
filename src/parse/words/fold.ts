const MARKS = /[\u0300-\u036F]/gu;
const APOSTROPHES = /['’‘ʼ´`]/gu;
const DOUBLE_QUOTES = /[“”„«»「」『』]/gu;
const PICTURES = /[\p{Extended_Pictographic}\p{Variation_Selector}\p{Join_Control}]/gu;
const BLANKS = /\s+/gu;
const BEYOND_ASCII = /[^\0-\x7F]/u;
const SPELLING =
  /\b(?:can not|don t|can t|doesn t|didn t|thank you|thank u|u|ur|plz|pls|plss|plzs|tx|thx|tnx|thnx|tysm|tyvm|thankyou|ty|thanx|rn|atm|bc|cuz|cos|coz|cause|gw|gatway|gatewey|gatewy|gatweway|stil|sitll|stilll|wrks|wroks|wokrs|wrking|workin|worknig|wokring|restrated|restated|restared|resarted|rebotted|doest|dosent|doesent|dosnt|dsnt|didint|dident|didt)\b/gu;

const WRITTEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cannot: 'can not',
    dont: 'don t',
    cant: 'can t',
    doesnt: 'doesn t|doest|dosent|doesent|dosnt|dsnt',
    didnt: 'didn t|didint|dident|didt',
    thanks: 'thank you|thank u|tx|thx|tnx|thnx|tysm|tyvm|thankyou|ty|thanx',
    you: 'u',
    your: 'ur',
    please: 'plz|pls|plss|plzs',
    'right now': 'rn|atm',
    because: 'bc|cuz|cos|coz|cause',
    gateway: 'gw|gatway|gatewey|gatewy|gatweway',
    still: 'stil|sitll|stilll',
    works: 'wrks|wroks|wokrs',
    working: 'wrking|workin|worknig|wokring',
    restarted: 'restrated|restated|restared|resarted|rebotted',
  }).flatMap(([written, slips]) => slips.split('|').map((slip) => [slip, written] as const)),
);

/**
 * Folds text so that one spelling is left of many: lower case, no accents, no apostrophes (`can't` and `cant` are `cant`),
 * straight quotes, single blanks, common chat spellings and typing slips written out.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const plain = BEYOND_ASCII.test(lower)
    ? lower
        .normalize('NFD')
        .replace(MARKS, '')
        .normalize('NFC')
        .replace(DOUBLE_QUOTES, '"')
        .replace(PICTURES, ' ')
    : lower;
  return plain
    .replace(APOSTROPHES, '')
    .replace(BLANKS, ' ')
    .replace(SPELLING, (slip) => WRITTEN.get(slip) ?? slip);
}
