import { type Conclusion, type Derivation, ofKind } from '../situation.ts';

/** What became of the stored key that was seen before. */
export const changes: Derivation = ({ now, past, providers }) =>
  ofKind(now, 'credential').flatMap((fact): Conclusion[] => {
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
