const LONGEST = 140;

const SECRET = /<[a-z-]+ len=\d+>/gu;
const ADDRESS = /https?:\/\/[^\s"']+/gu;
const REQUEST = /\(?\brequest[ _-]?id\b[^\s,)]*(?:[:= ]+[^\s,)]+)?\)?/giu;
const WORD = /[\w.:+-]+/gu;
const DIGIT = /\d/u;
const STATUS = /^[45]\d\d:?$/u;
const BLANKS = /\s+/gu;

/**
 * What lines of one wording have in common. Whatever changes from one to the next (a time, a count, a version, an id) has a digit in it
 * and gives way to "…"; a status of HTTP stays.
 */
export function linePattern(line: string): string {
  return line
    .replace(SECRET, '…')
    .replace(ADDRESS, (address) => (URL.canParse(address) ? new URL(address).origin : '…'))
    .replace(REQUEST, '')
    .replace(WORD, (word) => (!DIGIT.test(word) || STATUS.test(word) ? word : '…'))
    .replace(BLANKS, ' ')
    .trim()
    .slice(0, LONGEST);
}
