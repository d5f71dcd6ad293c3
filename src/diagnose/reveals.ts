import type { Check, Pattern } from '../domain/index.ts';
import { remembered } from './remembered.ts';

/** Whether an output with these contents can show what a pattern looks for. Asked over and over of the same documents. */
export function reveals(contents: readonly Pattern[], pattern: Pattern): boolean {
  const known = answersOf(contents);
  const answer = known.get(pattern);
  if (answer !== undefined) return answer;
  const value = contents.some((revealed) => overlaps(pattern, revealed));
  known.set(pattern, value);
  return value;
}

const answersOf = remembered<readonly Pattern[], WeakMap<Pattern, boolean>>(() => new WeakMap());

function overlaps(pattern: Pattern, revealed: Pattern): boolean {
  if (pattern.kind !== revealed.kind) return false;
  return Object.entries(revealed).every(([name, values]) => {
    const wanted = pattern[name];
    if (wanted === undefined) return true;
    const list = Array.isArray(wanted) ? wanted : [wanted];
    return list.some((one) => (Array.isArray(values) ? values.includes(one) : values === one));
  });
}

/** The checks whose output can show what a pattern looks for. */
export function revealersOf(checks: readonly Check[], pattern: Pattern): ReadonlySet<Check> {
  const known = revealers(checks);
  const answer = known.get(pattern);
  if (answer !== undefined) return answer;
  const value = new Set(checks.filter((check) => reveals(check.reveals, pattern)));
  known.set(pattern, value);
  return value;
}

const revealers = remembered<readonly Check[], WeakMap<Pattern, ReadonlySet<Check>>>(() => new WeakMap());
