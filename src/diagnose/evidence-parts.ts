import type { EvidenceItem, Pattern } from '../domain/index.ts';
import { remembered } from './remembered.ts';

/** A piece of evidence with what follows from its text alone. */
export interface EvidenceParts {
  readonly item: EvidenceItem;
  /** All must match. */
  readonly patterns: readonly Pattern[];
  /** The same for all pieces, of whatever cause, that look for the same. */
  readonly signature: string;
  /** Those of its patterns that tell of the failure itself. */
  readonly ofFailure: readonly Pattern[];
}

/** Kinds that tell of the failure itself. */
const FAILURE_KINDS = new Set(['error', 'attempt', 'failure', 'layer', 'sent']);

/** One piece of evidence, taken apart once. */
export const partsOf: (item: EvidenceItem) => EvidenceParts = remembered((item: EvidenceItem) => {
  const patterns = Array.isArray(item.when) ? item.when : [item.when];
  return {
    item,
    patterns,
    signature: JSON.stringify(item.when),
    ofFailure: patterns.filter(({ kind }) => FAILURE_KINDS.has(kind)),
  };
});

/** All evidence of a cause, taken apart once. */
export const allParts: (evidence: readonly EvidenceItem[]) => readonly EvidenceParts[] = remembered(
  (evidence: readonly EvidenceItem[]) => evidence.map(partsOf),
);
