import { errorMeaning } from '../../domain/index.ts';
import {
  concluded,
  type Conclusion,
  type Derivation,
  type FactOf,
  hasOutput,
  ofKind,
  type Situation,
} from '../situation.ts';

/** What each provider has, taken together; and who has nothing. */
export const credentials: Derivation = (situation, so) => {
  const { now, providers } = situation;
  const failing = concluded(so, 'failing-provider')?.derived.provider;
  const byProvider = new Map<string, FactOf<'credential'>[]>();
  for (const fact of ofKind(now, 'credential')) {
    if (fact.observation.value === 'missing' || fact.observation.from === 'file') continue;
    const provider = providers.canonical(fact.observation.provider);
    byProvider.set(provider, [...(byProvider.get(provider) ?? []), fact]);
  }
  const all = [...byProvider].map(([provider, facts]) =>
    together(facts, { provider, failing: provider === failing, ordered: ordered(situation, provider) }),
  );
  return [
    ...all,
    ...storedNotFound(situation),
    ...missing(situation, { failing, having: [...byProvider.keys()] }),
  ];
};

/** Provider names as they are spelt: `minimax-cn` has other profiles than `minimax`. */
function storedNotFound({ now, providers }: Situation): readonly Conclusion[] {
  const errors = ofKind(now, 'error').filter(
    ({ observation }) => errorMeaning(observation.code).says === 'no-key',
  );
  const stored = ofKind(now, 'credential').filter(
    ({ observation: { from, value } }) => from === 'profile' && value !== 'missing' && value !== 'reference',
  );
  return errors.flatMap((fact): readonly Conclusion[] => {
    const found = stored.find(({ observation }) => observation.provider === fact.observation.provider);
    if (found === undefined) return [];
    const provider = providers.canonical(found.observation.provider);
    return [{ derived: { kind: 'stored-not-found', provider }, from: [fact, found] }];
  });
}

/** The profiles that an explicit order names. */
function ordered({ now, providers }: Situation, provider: string): readonly string[] {
  return ofKind(now, 'auth-order')
    .filter(({ observation }) => providers.canonical(observation.provider) === provider)
    .flatMap(({ observation }) => (observation.profiles ?? '').split(' '))
    .filter((name) => name !== '');
}

function together(
  facts: readonly FactOf<'credential'>[],
  of: { readonly provider: string; readonly failing: boolean; readonly ordered: readonly string[] },
): Conclusion {
  const profiles = facts.filter(({ observation }) => observation.from === 'profile');
  const ids = new Set(profiles.map(({ observation }) => observation.profile));
  const types = new Set(profiles.map(({ observation }) => observation.type));
  const masks = facts.flatMap(({ observation }) => observation.mask ?? []);
  return {
    derived: {
      kind: 'credentials',
      provider: of.provider,
      failing: of.failing,
      several: new Set([...ids, ...of.ordered]).size > 1,
      sameKey: masks.length > 1 ? new Set(masks).size === 1 : undefined,
      tokenAndKey: types.has('token') && types.has('api_key'),
      env: facts.some(({ observation }) => observation.from === 'env'),
      profiles: profiles.length > 0,
      modelsJson: facts.some(({ observation }) => observation.from === 'models.json'),
    },
    from: facts,
  };
}

/** What shows that the part of the status with the credentials was pasted. */
const LISTED: ReadonlySet<string> = new Set(['auth-store', 'provider-auth', 'missing-auth', 'store-empty']);

/** Only an output that lists credentials can show that one is not there. */
function missing(
  { now, providers }: Situation,
  { failing, having }: { failing: string | undefined; having: readonly string[] },
): readonly Conclusion[] {
  const named = ofKind(now, 'missing-auth').find(
    ({ observation }) => providers.canonical(observation.provider) === failing,
  );
  const listed =
    hasOutput(now, 'auth-list') ||
    (hasOutput(now, 'models-status') && now.some(({ observation }) => LISTED.has(observation.kind)));
  if (failing === undefined || having.some((other) => other === failing) || (named === undefined && !listed))
    return [];
  const from = named === undefined ? ofKind(now, 'output').slice(-1) : [named];
  const none: Conclusion = { derived: { kind: 'no-credential', provider: failing }, from };
  const others = having.filter((other) => !providers.related(other, failing));
  return others.length === 0
    ? [none]
    : [none, { derived: { kind: 'only-others-have-credentials', provider: others[0] ?? '' }, from }];
}
