/** Stands for a line break that a redaction swallowed, so that later lines keep their numbers. */
export const SWALLOWED = '\uFDD0';

const SUSPECT = /[^\n\u0020-\u007E]|\[\d| \n| $/u;
/** Colour codes and cursor moves with the escape character, hyperlinks, and what is left of a colour code without it. */
const ANSI =
  // eslint-disable-next-line no-control-regex -- the escape character is what is looked for
  /\u001B\[[\d;?]{0,30}[A-Za-z]|\u001B\][^\u0007\u001B\n]{0,500}(?:\u0007|\u001B\\)|\[\d{1,3}(?:;\d{1,3}){0,5}m/gu;
const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
/** Zero-width and format characters, variation selectors, control characters, and the marker above. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u2800\uFDD0\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const WARNING_SIGN = /\u26A0(?!\uFE0F)/gu;

/**
 * Takes out what cannot be seen and changes no line numbers: colour codes, zero-width and control characters; all kinds of
 * spaces and line breaks become the plain ones, and no line ends in spaces. A key hidden by such characters shows afterwards.
 */
export function stripInvisible(text: string): string {
  if (!SUSPECT.test(text)) return text;
  // Repeated, since taking out one code can put the halves of another together.
  let before = text.replaceAll(BREAKS, '\n').replaceAll(SPACES, ' ');
  for (let round = 0; round < 4; round += 1) {
    const after = before.replaceAll(ANSI, '').replaceAll(INVISIBLE, '');
    if (after === before) break;
    before = after;
  }
  return trimLines(before).replaceAll(WARNING_SIGN, '\u26A0\uFE0F');
}

function trimLines(text: string): string {
  if (!text.includes(' \n') && !text.endsWith(' ')) return text;
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
