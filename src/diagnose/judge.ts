import {
  type Cause,
  type Check,
  type EvidenceItem,
  type Fact,
  filled,
  inWindow,
  type Pattern,
  type Reason,
  type Slots,
} from '../domain/index.ts';
import { isLiteral } from './is-literal.ts';
import type { LookUp } from './look-up.ts';
import { concluded, type Conclusion, hasOutput, newest } from './situation.ts';
import {
  LOG_ODDS,
  NO_SIGN,
  NOT_SHOWN,
  OTHER_LAYER,
  PRIOR_STEP,
  RULED_OUT,
  TRIED,
  weightOf,
} from './weights.ts';

/** What is known when a cause is judged. */
export interface Known {
  readonly now: readonly Fact[];
  readonly so: readonly Conclusion[];
  readonly sees: LookUp;
  readonly checks: readonly Check[];
  readonly slots: Slots;
  /** Causes whose fix was tried in vain. */
  readonly tried: readonly string[];
}

/** One cause weighed against everything known. */
export interface Verdict {
  readonly cause: Cause;
  readonly logOdds: number;
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  /** Evidence of this cause that has not been seen yet: what a check could still show. */
  readonly unseen: readonly EvidenceItem[];
}

/** Kinds that tell of the failure itself. */
const FAILURE_KINDS = new Set(['error', 'attempt', 'failure', 'layer', 'sent']);

const TRIED_IN_VAIN: Reason = {
  strength: 'speaks-strongly-against',
  says: 'its fix was tried and did not help',
};

interface Hit {
  readonly item: EvidenceItem;
  readonly facts: readonly Fact[];
}

/** Weighs one cause. The sum of its parts is what `why` shows. */
export function judge(cause: Cause, known: Known): Verdict {
  const hits: Hit[] = [];
  const unseen: EvidenceItem[] = [];
  for (const item of cause.evidence) {
    const facts = seen(patternsOf(item), known);
    if (facts === undefined) unseen.push(item);
    else hits.push({ item, facts });
  }
  const counted = capped(hits);
  const excluded = exclusion(cause, known);
  const isProved = hits.some(({ item }) => item.strength === 'proves');
  const far = isProved ? undefined : otherLayer(cause, known);
  const missed = notShown({ known, hits, unseen });
  const tried = known.tried.filter((id) => id === cause.id).length;
  const logOdds =
    cause.prior * PRIOR_STEP +
    counted.reduce((sum, { item }) => sum + weightOf(item.strength), 0) +
    (missed === undefined ? 0 : NOT_SHOWN) +
    (far === undefined ? 0 : OTHER_LAYER) +
    (counted.some(({ item }) => weightOf(item.strength) > 0) ? 0 : NO_SIGN) +
    tried * TRIED +
    excluded.length * RULED_OUT;
  return {
    cause,
    logOdds,
    for: counted.filter(({ item }) => weightOf(item.strength) > 0).map((hit) => reasonOf(hit, known)),
    against: [
      ...counted.filter(({ item }) => weightOf(item.strength) < 0).map((hit) => reasonOf(hit, known)),
      ...excluded,
      ...(missed === undefined ? [] : [missed]),
      ...(far === undefined ? [] : [far]),
      ...(tried === 0 ? [] : [TRIED_IN_VAIN]),
    ],
    unseen: unseen.filter((item) => weightOf(item.strength) > 0 && canStillShow(item, known)),
  };
}

function patternsOf(item: EvidenceItem): readonly Pattern[] {
  return Array.isArray(item.when) ? item.when : [item.when];
}

/** Once the failure itself is known in its own words, no output will show that it was another one. */
function canStillShow(item: EvidenceItem, known: Known): boolean {
  const isMissingFailure = patternsOf(item).some(
    (pattern) => FAILURE_KINDS.has(pattern.kind) && known.sees(pattern) === undefined,
  );
  return !isMissingFailure || !knowsFailure(known);
}

function knowsFailure({ now }: Known): boolean {
  return now.some(({ observation }) => observation.kind === 'error' && isLiteral(observation.code));
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

/** One pasted line counts once: of several items that rest on the same lines only the strongest on each side stands. */
function capped(hits: readonly Hit[]): readonly Hit[] {
  const strongest = new Map<string, Hit>();
  for (const hit of hits) {
    const weight = weightOf(hit.item.strength);
    const lines = [
      ...new Set(hit.facts.map(({ evidence }) => `${evidence.message} ${evidence.part} ${evidence.line}`)),
    ].sort();
    const key = `${weight > 0 ? 'for' : 'against'} ${lines.join(',')}`;
    const other = strongest.get(key);
    if (other === undefined || Math.abs(weight) > Math.abs(weightOf(other.item.strength)))
      strongest.set(key, hit);
  }
  return [...strongest.values()];
}

/** The newest failures all happened in another layer than this cause lives in. */
function otherLayer(cause: Cause, { so }: Known): Reason | undefined {
  const layers = so.flatMap(({ derived, from }) =>
    derived.kind === 'layer' ? [{ layer: derived.layer, fact: from[0] }] : [],
  );
  const own =
    cause.layer === 'gateway' || cause.layer === 'channel' ? [cause.layer] : ['provider', 'openclaw'];
  const [first] = layers;
  if (first === undefined || cause.layer === 'meta' || layers.some(({ layer }) => own.includes(layer)))
    return undefined;
  return {
    strength: 'speaks-strongly-against',
    says: `the failure is in the ${first.layer} layer`,
    ...(first.fact === undefined ? {} : { fact: first.fact }),
  };
}

/** A cause of other versions or of other providers is as good as ruled out. */
function exclusion(cause: Cause, { now, so }: Known): readonly Reason[] {
  const reasons: Reason[] = [];
  const version = newest(now, 'version');
  if (version !== undefined && inWindow(version.observation.version, cause.versions) === false) {
    reasons.push({
      strength: 'rules-out',
      says: `does not happen in ${version.observation.version}`,
      fact: version,
    });
  }
  const failing = concluded(so, 'failing-provider');
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
 * same output reveals speaks for the cause.
 */
function notShown({
  known,
  hits,
  unseen,
}: {
  known: Known;
  hits: readonly Hit[];
  unseen: readonly EvidenceItem[];
}): Reason | undefined {
  if (hits.some(({ item }) => weightOf(item.strength) > LOG_ODDS.suggests)) return undefined;
  const telling = unseen.filter(({ strength }) => strength === 'proves' || strength === 'suggests-strongly');
  const check = known.checks.find(
    ({ id, kind, reveals }) =>
      kind === 'command' &&
      hasOutput(known.now, id) &&
      telling.some((item) => isRevealedBy(item, reveals, known)),
  );
  return check === undefined
    ? undefined
    : { strength: 'speaks-against', says: `${check.title} would show it, and does not` };
}

/** Whether an output with these contents can complete this piece of evidence: every pattern is seen already, or shown by it. */
export function isRevealedBy(
  item: EvidenceItem,
  reveals: readonly Pattern[],
  known: Pick<Known, 'sees'>,
): boolean {
  const missing = patternsOf(item).filter((pattern) => seen([pattern], known) === undefined);
  return (
    missing.length > 0 && missing.every((pattern) => reveals.some((revealed) => overlaps(pattern, revealed)))
  );
}

function overlaps(pattern: Pattern, revealed: Pattern): boolean {
  if (pattern.kind !== revealed.kind) return false;
  return Object.entries(revealed).every(([name, values]) => {
    const wanted = pattern[name];
    if (wanted === undefined) return true;
    const list = Array.isArray(wanted) ? wanted : [wanted];
    return list.some((one) => (Array.isArray(values) ? values.includes(one) : values === one));
  });
}

function reasonOf({ item, facts }: Hit, { slots }: Known): Reason {
  const fact = facts.at(-1);
  return {
    strength: item.strength,
    says: filled(item.why ?? '', slots),
    ...(fact === undefined ? {} : { fact }),
  };
}
