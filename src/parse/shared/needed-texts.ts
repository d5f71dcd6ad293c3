/** What a part of a pattern asks of a text. */
interface Part {
  /** Every text it matches, where these are few. */
  readonly exact?: readonly string[];
  /** Texts one of which lies in everything it matches; none where that is not known. */
  readonly needed: readonly string[];
}

interface Reader {
  readonly source: string;
  at: number;
}

const NOTHING: Part = { exact: [''], needed: [] };
const ANYTHING: Part = { needed: [] };
const MOST_EXACT = 40;
const MOST_NEEDED = 250;
const LEAST = 2;
const LONG_ENOUGH = 5;
/** Two of these characters are as rare as a word. */
const FIRST_HAN = 0x2e80;
/** Signs that stand for themselves, without one that is repeated. */
const PLAIN = /[^\\()[\]{}|?*+.^$]+(?![?*+{])/uy;
const AROUND = /\((?:\?(?:<?[=!]|:|<\w+>))?/uy;
const CLASS = /\[(?<not>\^?)(?<signs>(?:[^\]\\]|\\.)*)\]/uy;
const FEW_SIGNS = /^(?:[^\\-]|[^\\-]-|\\[.\-/[\]])+$/u;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-F]{4}|x[\dA-F]{2}|.)/uy;
const TIMES = /(?:(?<sign>[?*+])|\{(?<least>\d+)(?:,\d*)?\})\??/uy;

/**
 * Lower-case texts one of which a text must hold, in lower case, before the pattern can match in it; none where that cannot
 * be told. Worked out from the pattern alone, once.
 */
export function neededTexts(pattern: RegExp | undefined): readonly string[] {
  if (pattern === undefined) return [];
  const all = choice({ source: pattern.source, at: 0 });
  return best(all.needed, usable(all.exact));
}

function choice(reader: Reader): Part {
  const parts = [sequence(reader)];
  while (reader.source.charAt(reader.at) === '|') {
    reader.at += 1;
    parts.push(sequence(reader));
  }
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const each = parts.map(({ exact, needed }) => best(needed, usable(exact)));
  const isKnown = each.every((texts) => texts.length > 0);
  const needed = isKnown ? limited(each.flat(), MOST_NEEDED) : undefined;
  const exact = parts.every((part) => part.exact !== undefined)
    ? limited(
        parts.flatMap((part) => part.exact ?? []),
        MOST_EXACT,
      )
    : undefined;
  return { needed: needed ?? [], ...(exact === undefined ? {} : { exact }) };
}

/** Joins what stands side by side while it can be spelled out, and keeps the stretch that says most. */
function sequence(reader: Reader): Part {
  let run: readonly string[] = [''];
  let needed: readonly string[] = [];
  let isExact = true;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const part = times(reader, atom(reader));
    const joined = part.exact === undefined ? undefined : product(run, part.exact);
    needed = best(needed, part.needed);
    if (joined === undefined) {
      needed = best(needed, usable(run));
      isExact = false;
    }
    run = joined ?? part.exact ?? [''];
  }
  return isExact ? { exact: run, needed } : { needed: best(needed, usable(run)) };
}

function atom(reader: Reader): Part {
  const plain = next(PLAIN, reader)?.[0];
  if (plain !== undefined) return { exact: [plain.toLowerCase()], needed: [] };
  const sign = String.fromCodePoint(reader.source.codePointAt(reader.at) ?? 0);
  if ('([\\'.includes(sign)) return compound(reader);
  reader.at += sign.length;
  if (sign === '^' || sign === '$') return NOTHING;
  return sign === '.' ? ANYTHING : { exact: [sign.toLowerCase()], needed: [] };
}

function compound(reader: Reader): Part {
  const around = next(AROUND, reader);
  if (around !== undefined) {
    const inner = choice(reader);
    reader.at += 1;
    return /[=!]$/u.test(around[0]) ? NOTHING : inner;
  }
  const signs = next(CLASS, reader)?.groups;
  if (signs !== undefined) return classOf(signs['not'] === '^' ? '' : (signs['signs'] ?? ''));
  return escaped(next(ESCAPE, reader)?.[0] ?? '');
}

function classOf(signs: string): Part {
  if (!FEW_SIGNS.test(signs) || /.-./u.test(signs.replaceAll('\\-', ''))) return ANYTHING;
  return { exact: [...new Set(signs.replaceAll('\\', '').toLowerCase())], needed: [] };
}

function escaped(escape: string): Part {
  if (/^\\b$/iu.test(escape)) return NOTHING;
  return /^\\[^\w\s]$/u.test(escape) ? { exact: [escape.slice(1)], needed: [] } : ANYTHING;
}

function times(reader: Reader, part: Part): Part {
  if (!'?*+{'.includes(reader.source.charAt(reader.at))) return part;
  const groups = next(TIMES, reader)?.groups;
  if (groups === undefined) return part;
  if (groups['sign'] === '?') {
    return part.exact === undefined ? ANYTHING : { exact: [...new Set(['', ...part.exact])], needed: [] };
  }
  const isOptional = groups['sign'] === '*' || groups['least'] === '0';
  return isOptional ? ANYTHING : { needed: best(part.needed, usable(part.exact)) };
}

function next(pattern: RegExp, reader: Reader): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.source);
  if (match === null) return undefined;
  reader.at += match[0].length;
  return match;
}

function product(left: readonly string[], right: readonly string[]): readonly string[] | undefined {
  if (left.length * right.length > MOST_EXACT) return undefined;
  if (left.length === 1 && left[0] === '') return right;
  if (right.length === 1 && right[0] === '') return left;
  return left.flatMap((start) => right.map((end) => start + end));
}

function limited(texts: readonly string[], most: number): readonly string[] | undefined {
  const distinct = [...new Set(texts)];
  return distinct.length > most ? undefined : distinct;
}

function usable(texts: readonly string[] = []): readonly string[] {
  return texts.every((text) => text.length >= LEAST) ? texts : [];
}

/** Longer texts are rarer, up to a point; from there on fewer are better. */
function best(one: readonly string[], other: readonly string[]): readonly string[] {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one;
  const [a, b] = [worth(one), worth(other)];
  if (a !== b) return a > b ? one : other;
  return other.length < one.length ? other : one;
}

function worth(texts: readonly string[]): number {
  let least = LONG_ENOUGH;
  for (const text of texts) if (text.length < least && text.charCodeAt(0) < FIRST_HAN) least = text.length;
  return least;
}
