/** The named parts of a match; undefined where the pattern does not match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Matches a text once and gives the named groups; a group that took no part is undefined. */
export function groupsOf(pattern: RegExp, text: string | undefined): Groups | undefined {
  return text === undefined ? undefined : pattern.exec(text)?.groups;
}
