import {
  type Cause,
  type EvidenceItem,
  type Fact,
  filled,
  inWindow,
  isFilled,
  type ObservationKind,
  type Pattern,
  type Reason,
} from '../domain/index.ts';
import { allParts, type EvidenceParts, partsOf } from './evidence-parts.ts';
import { type Known, seen } from './known.ts';
import { reveals } from './reveals.ts';

/** One cause weighed against everything known. */
export interface Verdict {
  readonly cause: Cause;
  readonly logOdds: number;
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  /** Evidence of this cause that has not been seen yet: what a check could still show. */
  readonly unseen: readonly EvidenceItem[];
}

/** The part of a cause's signs that an output must be able to show before their absence counts. */
const MOST_SIGNS = 0.5;

/** Kinds that are read from what somebody says. */
const TOLD: ReadonlySet<ObservationKind> = new Set<ObservationKind>(['claim', 'subject', 'mention']);

const TRIED_IN_VAIN: Reason = {
  strength: 'speaks-strongly-against',
  says: 'its fix was tried and did not help',
};

const ALIKE: Reason = {
  strength: 'suggests',
  says: 'it is put in the same words as other posts with this cause',
};

interface Hit {
  readonly item: EvidenceItem;
  readonly weight: number;
  readonly facts: readonly Fact[];
}

/** Weighs one cause. The sum of its parts is what `why` shows. */
export function judge(cause: Cause, known: Known): Verdict {
  const { weights } = known;
  const { hits, unseen } = compared(cause, known);
  const counted = capped(hits);
  const pro = counted.filter(({ weight }) => weight > 0);
  const contra = counted.filter(({ weight }) => weight < 0);
  const excluded = exclusion(cause, known);
  const isProved = hits.some(({ item }) => item.strength === 'proves');
  const far = isProved ? undefined : otherLayer(cause, known);
  const missed = notShown({ known, hits, unseen });
  const isDenied = contra.some(({ weight }) => weight <= weights.strengths['speaks-strongly-against']);
  const like = likenessOf(cause, known) * (isDenied ? weights.denied : 1);
  const tried = known.tried.filter((id) => id === cause.id).length;
  const logOdds =
    cause.prior * weights.priorStep +
    counted.reduce((sum, { weight }) => sum + weight, 0) +
    like +
    (missed === undefined ? 0 : weights.notShown) +
    (far === undefined ? 0 : weights.otherLayer) +
    (pro.length > 0 ? 0 : weights.noSign) +
    tried * weights.tried +
    excluded.length * weights.strengths['rules-out'];
  return {
    cause,
    logOdds,
    for: [...pro.map((hit) => reasonOf(hit, known)), ...(like < weights.strengths.suggests ? [] : [ALIKE])],
    against: [
      ...contra.map((hit) => reasonOf(hit, known)),
      ...excluded,
      ...(missed === undefined ? [] : [missed]),
      ...(far === undefined ? [] : [far]),
      ...(tried === 0 ? [] : [TRIED_IN_VAIN]),
    ],
    unseen: unseen.filter((parts) => canStillShow(parts, known)).map(({ item }) => item),
  };
}

interface Compared {
  readonly hits: readonly Hit[];
  /** What speaks for the cause and is not there. */
  readonly unseen: readonly EvidenceParts[];
}

function compared(cause: Cause, known: Known): Compared {
  const { strengths } = known.weights;
  const hits: Hit[] = [];
  const unseen: EvidenceParts[] = [];
  for (const parts of allParts(cause.evidence)) {
    const { item } = parts;
    const facts = seen(parts.patterns, known);
    const weight = strengths[item.strength];
    if (facts !== undefined) {
      // What contradicts a cause does so in words as well.
      const isTold = weight > 0 && facts.every(({ observation }) => TOLD.has(observation.kind));
      hits.push({ item, weight: isTold ? weight * known.weights.told : weight, facts });
    } else if (weight > 0) unseen.push(parts);
  }
  return { hits, unseen };
}

/** Once the failure itself is known in its own words, no output will show that it was another one. */
function canStillShow({ ofFailure }: EvidenceParts, { isLiteral, sees }: Known): boolean {
  return !isLiteral || ofFailure.every((pattern) => sees(pattern) !== undefined);
}

/** One pasted line counts once: of several items that rest on the same lines only the strongest on each side stands. */
function capped(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits;
  const strongest = new Map<string, Hit>();
  for (const hit of hits) {
    const lines = [
      ...new Set(hit.facts.map(({ evidence }) => `${evidence.message} ${evidence.part} ${evidence.line}`)),
    ].sort();
    const key = `${hit.weight > 0 ? 'for' : 'against'} ${lines.join(',')}`;
    const other = strongest.get(key);
    if (other === undefined || Math.abs(hit.weight) > Math.abs(other.weight)) strongest.set(key, hit);
  }
  return [...strongest.values()];
}

/** The cause that is put most alike gets the full weight, the others their part of it; words that are like nothing much, little. */
function likenessOf({ id }: Cause, { like, weights }: Known): number {
  const most = Math.max(like.nearest, weights.alike);
  return (weights.likeness * (like.causes.get(id) ?? 0)) / most;
}

/** The newest failures all happened in another layer than this cause lives in. */
function otherLayer(cause: Cause, { layers }: Known): Reason | undefined {
  const [first] = layers;
  if (first === undefined || cause.layer === 'meta') return undefined;
  const own =
    cause.layer === 'gateway' || cause.layer === 'channel' ? [cause.layer] : ['provider', 'openclaw'];
  if (layers.some(({ derived }) => own.includes(derived.layer))) return undefined;
  const [fact] = first.from;
  return {
    strength: 'speaks-strongly-against',
    says: `the failure is in the ${first.derived.layer} layer`,
    ...(fact === undefined ? {} : { fact }),
  };
}

/** A cause of other versions or of other providers is as good as ruled out. */
function exclusion(cause: Cause, { version, failing }: Known): readonly Reason[] {
  const reasons: Reason[] = [];
  if (version !== undefined && inWindow(version.observation.version, cause.versions) === false) {
    reasons.push({
      strength: 'rules-out',
      says: `does not happen in ${version.observation.version}`,
      fact: version,
    });
  }
  if (
    failing !== undefined &&
    cause.providers !== undefined &&
    !cause.providers.includes(failing.derived.provider)
  ) {
    const fact = failing.from[0];
    reasons.push({
      strength: 'rules-out',
      says: `does not concern ${failing.derived.provider}`,
      ...(fact === undefined ? {} : { fact }),
    });
  }
  return reasons;
}

/**
 * An output that would have shown this cause is there and shows none of it. Counts once, and only where nothing else that the
 * same output reveals speaks for the cause. An output that could show a few of many signs says nothing by their absence, nor does
 * a version without a known bug, which is one way of many to a cause.
 */
function notShown({ known, hits, unseen }: Compared & { readonly known: Known }): Reason | undefined {
  const { pasted, weights } = known;
  if (pasted.length === 0 || hits.some(({ weight }) => weight > weights.strengths.suggests)) return undefined;
  const telling = unseen.filter(
    ({ item: { strength }, patterns }) =>
      (strength === 'proves' || strength === 'suggests-strongly') &&
      patterns.every(({ kind }) => kind !== 'regression'),
  );
  const check = pasted.find((one) => {
    const shown = telling.filter(({ item }) => isRevealedBy(item, one.reveals, known)).length;
    return shown > 0 && shown >= telling.length * MOST_SIGNS;
  });
  return check === undefined
    ? undefined
    : { strength: 'speaks-against', says: `${check.title} would show it, and does not` };
}

/** Whether an output with these contents can complete this piece of evidence: every pattern is seen already, or shown by it. */
export function isRevealedBy(
  item: EvidenceItem,
  contents: readonly Pattern[],
  known: Pick<Known, 'sees'>,
): boolean {
  const missing = missingOf(partsOf(item), known);
  return missing.length > 0 && missing.every((pattern) => reveals(contents, pattern));
}

/** The patterns of a piece of evidence that nothing fits yet. */
export function missingOf({ patterns }: EvidenceParts, { sees }: Pick<Known, 'sees'>): readonly Pattern[] {
  return patterns.filter((pattern) => sees(pattern) === undefined);
}

function reasonOf({ item: { strength, why = '' }, facts }: Hit, { slots }: Known): Reason {
  const fact = facts.at(-1);
  return {
    strength,
    says: isFilled(why, slots) ? filled(why, slots) : '',
    ...(fact === undefined ? {} : { fact }),
  };
}
