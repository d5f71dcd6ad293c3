import { concluded, type Conclusion, type Derivation, ofKind } from '../situation.ts';

/** Whether the key that was refused is one of those that are listed: both show their last characters. */
export const sentKey: Derivation = ({ now, providers }, so) => {
  const provider = concluded(so, 'failing-provider')?.derived.provider;
  const sent = ofKind(now, 'key-start').findLast(({ observation }) => observation.end !== undefined);
  const listed = ofKind(now, 'credential').filter(
    ({ observation }) =>
      observation.mask !== undefined && providers.canonical(observation.provider) === provider,
  );
  const end = sent?.observation.end;
  if (provider === undefined || sent === undefined || end === undefined || listed.length === 0) return [];
  if (listed.some(({ observation }) => observation.mask?.endsWith(end))) return [];
  const conclusion: Conclusion = { derived: { kind: 'other-key-sent', provider }, from: [sent, ...listed] };
  return [conclusion];
};
