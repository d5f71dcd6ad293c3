import { isPlaceholder } from './is-placeholder.ts';
import { KEY_START, OTHER_KEYS, PROVIDER_KEYS } from './key-shapes.ts';
import { reachOfSecret } from './reach-of-secret.ts';
import { type ShapeRule } from './secret-shape.ts';
import { type Span } from './span.ts';
import { type Squeezed } from './squeeze.ts';

const RULES: readonly ShapeRule[] = [...PROVIDER_KEYS, ...OTHER_KEYS];
const LETTER_OR_DIGIT = /[A-Za-z\d]/u;
/** Prefixes that are no part of any word, so that a key counts even where text sticks to its front. */
const TELLING = /^(?:sk-(?:ant|proj|kimi|or-v)|AIza|gsk_|github_pat|eyJ|discord)/iu;
const BODY_AT_LEAST = 9;
const LONG = 200;

/** Credentials that are known by how they begin, also where they are broken up. */
export function findKeys(view: Squeezed): readonly Span[] {
  const found: Span[] = [];
  const start = new RegExp(KEY_START);
  for (let match = start.exec(view.text); match !== null; match = start.exec(view.text)) {
    const span = keyAt(view, match.index);
    if (span !== undefined && 'shape' in span) found.push(span.shape);
    start.lastIndex = Math.max(match.index + 1, span?.next ?? 0);
  }
  return found;
}

/** The key at a place, if it is one, and where to look on. */
function keyAt(
  view: Squeezed,
  at: number,
): { readonly shape: Span; readonly next: number } | { readonly next: number } | undefined {
  const stuck =
    at > 0 &&
    view.from[at] === (view.from[at - 1] ?? 0) + 1 &&
    LETTER_OR_DIGIT.test(view.text.charAt(at - 1));
  for (const rule of RULES) {
    rule.prefix.lastIndex = at;
    const prefix = rule.prefix.exec(view.text)?.[0];
    if (prefix === undefined || (stuck && !TELLING.test(prefix))) continue;
    const reach = reachOfSecret(view, at, { ...rule, known: prefix.length });
    const value = rule.alphabet === 'dotted' ? reach.value.replace(/\.+$/u, '') : reach.value;
    const body = value.slice(prefix.length);
    const least = Math.min(rule.least, prefix.length + BODY_AT_LEAST);
    if (value.length < least || rule.whole?.test(value) === false || isPlaceholder(body)) {
      if (reach.end - at > LONG) return { next: reach.end };
      continue;
    }
    const end = reach.end - (reach.value.length - value.length);
    return {
      shape: {
        start: view.from[at] ?? 0,
        end: (view.from[end - 1] ?? 0) + 1,
        shape: rule.shape,
        length: value.length,
        certain: rule.certainFrom !== undefined && value.length >= rule.certainFrom,
      },
      next: end,
    };
  }
  return undefined;
}
