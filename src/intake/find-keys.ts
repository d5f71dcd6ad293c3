import { isPlaceholder } from './is-placeholder.ts';
import { KEY_START, OTHER_KEYS, PROVIDER_KEYS } from './key-shapes.ts';
import { reachOfSecret } from './reach-of-secret.ts';
import { type ShapeRule } from './secret-shape.ts';
import { type Span } from './span.ts';
import { type Squeezed } from './squeeze.ts';
import { withoutEnd } from './without-end.ts';

const RULES: readonly ShapeRule[] = [...PROVIDER_KEYS, ...OTHER_KEYS];
const LETTER_OR_DIGIT = /[A-Za-z\d]/u;
/** Prefixes that are no part of any word, so that a key counts even where text sticks to its front. */
const TELLING = /^(?:sk-(?:ant|proj|kimi|or-v)|AIza|gsk_|github_pat|eyJ|discord)/iu;
const BODY_AT_LEAST = 9;
const LONG = 200;

/** A key, unless it is none, and where to look on. */
interface Found {
  readonly span?: Span;
  readonly next: number;
}

/** Credentials that are known by how they begin, also where they are broken up. */
export function findKeys(view: Squeezed): readonly Span[] {
  const found: Span[] = [];
  const start = new RegExp(KEY_START);
  for (let match = start.exec(view.text); match !== null; match = start.exec(view.text)) {
    const span = keyAt(view, match.index);
    if (span?.span !== undefined) found.push(span.span);
    start.lastIndex = Math.max(match.index + 1, span?.next ?? 0);
  }
  return found;
}

/** The key at a place, if it is one, and where to look on. */
function keyAt(view: Squeezed, at: number): Found | undefined {
  const stuck = isStuck(view, at);
  for (const rule of RULES) {
    rule.prefix.lastIndex = at;
    const prefix = rule.prefix.exec(view.text)?.[0];
    if (prefix !== undefined && (!stuck || TELLING.test(prefix))) return follow(view, rule, { at, prefix });
  }
  return undefined;
}

/** Whether a letter or digit stands right before, so that this may be the middle of a word. */
function isStuck(view: Squeezed, at: number): boolean {
  const touches = at > 0 && view.from[at] === (view.from[at - 1] ?? 0) + 1;
  return touches && LETTER_OR_DIGIT.test(view.text.charAt(at - 1));
}

function follow(view: Squeezed, rule: ShapeRule, from: { at: number; prefix: string }): Found | undefined {
  const { at, prefix } = from;
  const reach = reachOfSecret(view, at, { ...rule, known: prefix.length });
  const value = rule.alphabet === 'dotted' ? withoutEnd(reach.value, '.') : reach.value;
  if (!isKey(value, rule, prefix)) return reach.end - at > LONG ? { next: reach.end } : undefined;
  const end = reach.end - (reach.value.length - value.length);
  const span = {
    start: view.from[at] ?? 0,
    end: (view.from[end - 1] ?? 0) + 1,
    shape: rule.shape,
    length: value.length,
    certain: rule.certainFrom !== undefined && value.length >= rule.certainFrom,
  };
  return { span, next: end };
}

function isKey(value: string, rule: ShapeRule, prefix: string): boolean {
  const least = Math.min(rule.least, prefix.length + BODY_AT_LEAST);
  if (value.length < least || rule.whole?.test(value) === false) return false;
  return !isPlaceholder(value.slice(prefix.length));
}
