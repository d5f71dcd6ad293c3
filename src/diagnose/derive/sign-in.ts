import { concluded, type Conclusion, type Derivation, ofKind } from '../situation.ts';

/** A sign-in that is expired by its own status or by the probe's reason. */
export const signIn: Derivation = ({ now, providers }, so) => {
  const failing = concluded(so, 'failing-provider')?.derived.provider;
  const expired = [
    ...ofKind(now, 'oauth-status').filter(({ observation }) => observation.status === 'expired'),
    ...ofKind(now, 'probe').filter(
      ({ observation }) => observation.reason === 'expired' || observation.reason === 'invalid_expires',
    ),
  ];
  return expired.flatMap((fact): Conclusion[] => {
    const named = fact.observation.provider ?? failing;
    if (named === undefined) return [];
    const provider = providers.canonical(named);
    return [{ derived: { kind: 'expired-sign-in', provider, failing: provider === failing }, from: [fact] }];
  });
};
