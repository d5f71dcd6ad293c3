import { isPlaceholder, looksRandom } from './is-placeholder.ts';
import { LABELS, type LabelRule } from './label-shapes.ts';
import { reachOfSecret } from './reach-of-secret.ts';
import { type Span } from './span.ts';
import { type Squeezed } from './squeeze.ts';
import { withoutEnd } from './without-end.ts';

const MOST_BLANKS = 4;

/** Values that only the word in front of them makes a secret: `x-api-key: …`, `NAME_API_KEY=…`, `Bearer …`. */
export function findLabelled(view: Squeezed): readonly Span[] {
  return LABELS.flatMap((rule) => {
    const found: Span[] = [];
    let until = 0;
    for (const match of view.original.matchAll(rule.prefix)) {
      const end = match.index + match[0].length;
      const span = end < until ? undefined : valueAt(view, rule, end);
      if (span === undefined) continue;
      found.push(span);
      until = span.end;
    }
    return found;
  });
}

function valueAt(view: Squeezed, rule: LabelRule, labelEnd: number): Span | undefined {
  const start = behindLabel(view, labelEnd);
  if (view.text.charAt(start) === '<') return undefined;
  const reach = reachOfSecret(view, start, { ...rule, known: 0 });
  const value = withoutEnd(reach.value, '.:!?');
  const from = view.from[start] ?? 0;
  // A value on the next line may be the next line's own text.
  const sameLine = !view.original.slice(labelEnd, from).includes('\n');
  if (isBeforeShape(view, reach.end) || !isSecret(value, rule, sameLine)) return undefined;
  const last = reach.end - (reach.value.length - value.length) - 1;
  return {
    start: from,
    end: (view.from[last] ?? 0) + 1,
    shape: rule.shape,
    length: value.length,
    certain: false,
  };
}

/** Where in the squeezed text the value of a label begins, blanks passed over. */
function behindLabel(view: Squeezed, labelEnd: number): number {
  let low = 0;
  let high = view.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.from[middle] ?? 0) < labelEnd) low = middle + 1;
    else high = middle;
  }
  let start = low;
  while (start < low + MOST_BLANKS && view.text.charAt(start) === ' ') start += 1;
  return start;
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
