import { isPlaceholder, looksRandom } from './is-placeholder.ts';
import { LABELS, type LabelRule } from './label-shapes.ts';
import { reachOfSecret } from './reach-of-secret.ts';
import { type Span } from './span.ts';
import { type Squeezed } from './squeeze.ts';
import { withoutEnd } from './without-end.ts';

/** Values that only the word in front of them makes a secret: `x-api-key: …`, `NAME_API_KEY=…`, `Bearer …`. */
export function findLabelled(view: Squeezed): readonly Span[] {
  return LABELS.flatMap((rule) => {
    const found: Span[] = [];
    let until = 0;
    for (const match of view.text.matchAll(rule.prefix)) {
      const start = match.index + match[0].length;
      const value = start < until ? undefined : valueAt(view, rule, start);
      if (value === undefined) continue;
      found.push(value.span);
      until = value.end;
    }
    return found;
  });
}

/** A secret, and where it ends in the squeezed text. */
interface Value {
  readonly span: Span;
  readonly end: number;
}

function valueAt(view: Squeezed, rule: LabelRule, start: number): Value | undefined {
  if (view.text.charAt(start) === '<') return undefined;
  const reach = reachOfSecret(view, start, { ...rule, known: 0 });
  const value = withoutEnd(reach.value, '.:!?');
  const from = view.from[start] ?? 0;
  // A value on the next line may be the next line's own text.
  const sameLine = !view.original.slice(view.from[start - 1] ?? 0, from).includes('\n');
  if (isBeforeShape(view, reach.end) || !isSecret(value, rule, sameLine)) return undefined;
  const end = reach.end - (reach.value.length - value.length);
  const to = (view.from[end - 1] ?? 0) + 1;
  return { span: { start: from, end: to, shape: rule.shape, length: value.length, certain: false }, end };
}

/** Whether a value runs up to a secret that is hidden already: what sticks to the front of a key is evidence. */
function isBeforeShape(view: Squeezed, end: number): boolean {
  return view.text.charAt(end) === '<' && /^<[a-z-]{3,30} len=\d/u.test(view.text.slice(end, end + 40));
}

function isSecret(value: string, rule: LabelRule, sameLine: boolean): boolean {
  if (value.length < rule.least || isPlaceholder(value)) return false;
  if (rule.whole !== undefined) return rule.whole.test(value);
  return (rule.strict && sameLine) || looksRandom(value);
}
