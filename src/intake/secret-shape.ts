/** Which characters a secret is made of: base64url, with dots, any base64, or any value without white space. */
export type Alphabet = 'url' | 'dotted' | 'base64' | 'value';

/** One kind of credential, as it looks. */
export interface ShapeRule {
  /** The word that replaces it, `<word len=108>`. */
  readonly shape: string;
  /** How it begins, sticky; part of the secret. */
  readonly prefix: RegExp;
  readonly alphabet: Alphabet;
  /** Whole length, prefix included, of a typical one: until then a broken line is taken to go on. */
  readonly length: number;
  /** A shorter one is not redacted: a mask, a placeholder or a word. */
  readonly least: number;
  /** From this length nothing else can look like it; absent: never. */
  readonly certainFrom?: number;
  /** What the whole must look like besides. */
  readonly whole?: RegExp;
}
