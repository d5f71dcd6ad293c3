import type { Check, Derived, Fact, Pattern, Slots } from '../domain/index.ts';
import { isLiteral } from './is-literal.ts';
import type { Likeness } from './likeness.ts';
import { type LookUp, lookUp } from './look-up.ts';
import { type PartialOutput, partialOf } from './partial.ts';
import { concluded, type Conclusion, type FactOf, newest, ofKind } from './situation.ts';
import type { Weights } from './weights.ts';

/** What a case comes to, before any cause is judged. */
interface Basis {
  readonly now: readonly Fact[];
  readonly so: readonly Conclusion[];
  readonly checks: readonly Check[];
  readonly slots: Slots;
  /** Causes whose fix was tried in vain. */
  readonly tried: readonly string[];
  readonly weights: Weights;
  readonly like: Likeness;
  /** OpenClaw is named, or shows itself. */
  readonly isNamed: boolean;
  /** Something was asked or advised already. */
  readonly isUnderWay: boolean;
}

/** A conclusion of one kind. */
type So<K extends Derived['kind']> = Conclusion & { readonly derived: Extract<Derived, { kind: K }> };

/** What is known when a cause is judged; what every cause needs is worked out once. */
export interface Known extends Basis {
  readonly sees: LookUp;
  readonly version: FactOf<'version'> | undefined;
  readonly failing: So<'failing-provider'> | undefined;
  /** The layers in which the newest failures happened. */
  readonly layers: readonly So<'layer'>[];
  /** Commands whose output was pasted, with what of it was there to be seen. */
  readonly pasted: readonly Check[];
  /** Commands of whose output a part is missing, with what that part could show. */
  readonly partial: readonly PartialOutput[];
  /** Whether the failure is known in its own words. */
  readonly isLiteral: boolean;
}

/** Works out what every cause needs. */
export function knownOf(basis: Basis): Known {
  const { now, so, checks } = basis;
  const outputs = new Set(ofKind(now, 'output').map(({ observation }) => observation.command));
  const given = checks.filter(({ id, kind }) => kind === 'command' && outputs.has(id));
  const partial = given.flatMap((check) => partialOf(check, now) ?? []);
  return {
    now,
    so,
    checks,
    slots: basis.slots,
    tried: basis.tried,
    weights: basis.weights,
    like: basis.like,
    isNamed: basis.isNamed,
    isUnderWay: basis.isUnderWay,
    sees: lookUp(now, so),
    version: newest(now, 'version'),
    failing: concluded(so, 'failing-provider'),
    layers: so.filter((one): one is So<'layer'> => one.derived.kind === 'layer'),
    pasted: given.map((check) => partial.find(({ id }) => id === check.id)?.seen ?? check),
    partial,
    isLiteral: now.some(({ observation }) => observation.kind === 'error' && isLiteral(observation.code)),
  };
}

/** The facts that fit all patterns; undefined where one pattern fits nothing. */
export function seen(
  patterns: readonly Pattern[],
  { sees }: Pick<Known, 'sees'>,
): readonly Fact[] | undefined {
  const facts: Fact[] = [];
  for (const pattern of patterns) {
    const found = sees(pattern);
    if (found === undefined) return undefined;
    facts.push(...found);
  }
  return facts;
}
