const REFERENCE =
  /^(?:[$<{(@]|%[A-Z_]+%|__|ref\(|marker\(|secretref|env:|file:|exec:|op:\/\/|sha256:|sha512-|process\.env|agent:|req_|https?:|~\/|\/[a-z]+\/)/iu;
const ENVIRONMENT_NAME = /^[A-Z][\dA-Z]*(?:_[\dA-Z]+)+$/u;
const WORDS_ONLY = /^[a-z]+(?:[-_. ][a-z]+)*$/iu;
const STAND_IN =
  /(?:^|[-_. ])(?:your|my|here|example|placeholder|change|changeme|redacted|dummy|fake|managed|local|oauth|x{3,}|paste|insert|replace|todo|missing|none|null|undefined|true|false|unset|empty|hidden|removed|static|token|key|secret|password|apikey|config|env|mismatch|required|invalid|expired|default|custom)(?:$|[-_. ])/iu;
const LONGEST_STAND_IN = 200;
const SHORT_NUMBER = /^\d{1,6}$/u;
const MASK = /\.{2,}|…|\*{2,}|•{2,}/u;
/** Says only which kind of key it is. */
const KEY_PREFIX = /^sk-(?:ant-|or-|proj-)?(?:[a-z]{1,8}\d{0,2}-)?/iu;
const LONGEST_SHOWN = 11;

/**
 * Whether a value that stands where a secret could stand is none: a mask, a reference, the name of a variable, a stand-in
 * such as `your-key-here`. These are evidence and stay.
 */
export function isPlaceholder(value: string): boolean {
  if (value.length > LONGEST_STAND_IN) return false;
  if (value === '' || REFERENCE.test(value) || ENVIRONMENT_NAME.test(value) || SHORT_NUMBER.test(value))
    return true;
  if (MASK.test(value))
    return value
      .replace(KEY_PREFIX, '')
      .split(MASK)
      .every((shown) => shown.length <= LONGEST_SHOWN);
  if (WORDS_ONLY.test(value) && STAND_IN.test(value)) return true;
  return new Set(value.toLowerCase()).size <= 2;
}

const LOWER_WORDS = /^[a-z]+(?:[-_./:][a-z]*\d{0,2}(?:\.\d+)?)*$/u;
const WORDS = /^[A-Za-z]?[a-z]+$|^[A-Z]+$/u;

/**
 * Whether a run of characters looks random rather than like a word, a name, a number or a version: the test for text that
 * nothing but its place makes a secret.
 */
export function looksRandom(value: string): boolean {
  if (WORDS.test(value)) return value.length >= 24;
  if (LOWER_WORDS.test(value) && value.length < 40) return false;
  const letters = /[A-Za-z]/u.test(value);
  const digits = /\d/u.test(value);
  return (
    (letters && digits) ||
    (/[a-z][A-Z]/u.test(value) && /[A-Z]{2}|[A-Z][a-z]?[A-Z]/u.test(value)) ||
    value.length >= 24
  );
}
