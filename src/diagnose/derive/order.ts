import { type Conclusion, type Derivation, type FactOf, ofKind, type Situation } from '../situation.ts';

/** What an explicit profile order does with the profiles that are stored. */
export const order: Derivation = (situation) =>
  ofKind(situation.now, 'auth-order').flatMap((fact) =>
    fact.observation.order === 'none' ? [] : orderOf(fact, situation),
  );

function orderOf(fact: FactOf<'auth-order'>, { now, providers }: Situation): readonly Conclusion[] {
  const provider = providers.canonical(fact.observation.provider);
  const named = (fact.observation.profiles ?? '').split(' ').filter((name) => name !== '');
  const stored = ofKind(now, 'credential').filter(
    ({ observation }) =>
      observation.from === 'profile' && providers.canonical(observation.provider) === provider,
  );
  const ids = stored.flatMap(({ observation }) => observation.profile ?? []);
  const left = stored.find(
    ({ observation }) => observation.profile !== undefined && !named.includes(observation.profile),
  );
  const conclusions: Conclusion[] = [];
  if (left !== undefined) {
    const profile = left.observation.profile;
    conclusions.push({ derived: { kind: 'order-excludes', provider, profile }, from: [fact, left] });
  }
  if (ids.length > 0 && named.length > 0 && named.some((name) => !ids.includes(name))) {
    conclusions.push({ derived: { kind: 'order-names-missing', provider }, from: [fact] });
  }
  const [first] = named;
  if (first !== undefined) {
    const derived = { kind: 'order-pins', provider, profile: first, several: ids.length > 1 } as const;
    conclusions.push({ derived, from: [fact] });
  }
  return conclusions;
}
