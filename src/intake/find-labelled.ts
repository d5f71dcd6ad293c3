import { isPlaceholder, looksRandom } from './is-placeholder.ts';
import { LABELS, type LabelRule } from './label-shapes.ts';
import { reachOfSecret } from './reach-of-secret.ts';
import { type Span } from './span.ts';
import { type Squeezed } from './squeeze.ts';

/** Values that only the word in front of them makes a secret: `x-api-key: …`, `NAME_API_KEY=…`, `Bearer …`. */
export function findLabelled(view: Squeezed): readonly Span[] {
  return LABELS.flatMap((rule) => {
    const found: Span[] = [];
    for (const match of view.text.matchAll(rule.prefix)) {
      const span = valueAt(view, rule, { label: match.index, value: match.index + match[0].length });
      if (span !== undefined) found.push(span);
    }
    return found;
  });
}

function valueAt(view: Squeezed, rule: LabelRule, at: { label: number; value: number }): Span | undefined {
  const start = at.value;
  const first = view.text.charAt(start);
  if (first === '' || first === '<') return undefined;
  const reach = reachOfSecret(view, start, { ...rule, known: 0 });
  const value = reach.value.replace(/[.:!?]+$/u, '');
  if (value.length < rule.least || isPlaceholder(value) || rule.whole?.test(value) === false)
    return undefined;
  // A value on the next line may be the next line's own text.
  const between = view.original.slice(view.from[start - 1] ?? 0, view.from[start]);
  const sure = rule.strict && (!between.includes('\n') || rule.whole !== undefined);
  if (!sure && !looksRandom(value)) return undefined;
  const end = reach.end - (reach.value.length - value.length);
  return {
    start: view.from[start] ?? 0,
    end: (view.from[end - 1] ?? 0) + 1,
    shape: rule.shape,
    length: value.length,
    certain: false,
  };
}
