import { type ErrorCode, errorMeaning, type Fact } from '../../domain/index.ts';
import { type Conclusion, type Derivation, newest, ofKind, type Situation } from '../situation.ts';

/** What became of things that were seen before: the stored key, and the error. */
export const changes: Derivation = (situation) => [...masks(situation), ...errors(situation)];

function masks({ now, past, providers }: Situation): readonly Conclusion[] {
  return ofKind(now, 'credential').flatMap((fact): Conclusion[] => {
    const { provider, profile, mask, from } = fact.observation;
    const before = ofKind(past, 'credential').findLast(
      (old) =>
        old.observation.provider === provider &&
        old.observation.profile === profile &&
        old.observation.from === from,
    );
    if (mask === undefined || before?.observation.mask === undefined) return [];
    const changed = before.observation.mask !== mask;
    return [
      {
        derived: { kind: 'mask-changed', provider: providers.canonical(provider), changed },
        from: [before, fact],
      },
    ];
  });
}

function errors({ now, past }: Situation): readonly Conclusion[] {
  const current = newest(now, 'error');
  const before = newest(past, 'error');
  if (
    current === undefined ||
    before === undefined ||
    !isNews(before.observation.code, current.observation.code)
  )
    return [];
  const from: readonly Fact[] = [before, current];
  return [
    { derived: { kind: 'error-changed', from: before.observation.code, to: current.observation.code }, from },
  ];
}

function isNews(before: ErrorCode, after: ErrorCode): boolean {
  return before !== after && errorMeaning(after).hides !== true;
}
