import { errorMeaning, type Derived, type Fact } from '../../domain/index.ts';
import type { Providers } from '../providers.ts';
import { concluded, type Conclusion, type Derivation, newest, ofKind, type Situation } from '../situation.ts';

/** Addresses of this machine and of private networks. */
const LOCAL =
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[?::1|0\.0\.0\.0|host\.docker\.internal)/u;

type Endpoint = Extract<Derived, { kind: 'endpoint' }>;
type At = Conclusion & { readonly derived: Endpoint };

/** Where requests go, who answers, and whether the key was made for that place. */
export const endpoint: Derivation = (situation, so) => {
  const failing = concluded(so, 'failing-provider')?.derived.provider;
  const places = endpoints(situation, failing);
  return [
    ...places,
    ...answeredByOther(situation, failing),
    ...answeredByOwn(situation, so),
    ...keyFromElsewhere(situation, { failing, places }),
  ];
};

function endpoints({ now, providers }: Situation, failing: string | undefined): readonly At[] {
  return [...ofKind(now, 'base-url'), ...ofKind(now, 'request-host')].flatMap((fact): At[] => {
    const { provider, host } = fact.observation;
    const id = provider === undefined ? failing : providers.canonical(provider);
    return id === undefined ? [] : [{ derived: placeOf(host, id, providers), from: [fact] }];
  });
}

function placeOf(host: string, provider: string, providers: Providers): Endpoint {
  const base = { kind: 'endpoint', provider, host } as const;
  if (LOCAL.test(host)) return { ...base, is: 'local' };
  const own = providers.get(provider)?.hosts.find((one) => one.host === host);
  if (own !== undefined) return { ...base, is: 'official', region: own.region, product: own.product };
  const sibling = providers.all
    .filter((other) => providers.related(other.id, provider))
    .flatMap((other) => other.hosts)
    .find((one) => one.host === host);
  return sibling === undefined
    ? { ...base, is: 'foreign' }
    : { ...base, is: 'other-product', region: sibling.region, product: sibling.product };
}

function answeredByOther({ now, providers }: Situation, failing: string | undefined): readonly Conclusion[] {
  const fact = ofKind(now, 'error').findLast(({ observation }) => {
    const meaning = errorMeaning(observation.code);
    return meaning.layer === 'provider' && meaning.server !== undefined;
  });
  const server = fact === undefined ? undefined : errorMeaning(fact.observation.code).server;
  if (fact === undefined || server === undefined || failing === undefined) return [];
  if (providers.related(server, failing)) return [];
  return [{ derived: { kind: 'answered-by-other', server, provider: failing }, from: [fact] }];
}

/** A server that people run themselves answered, and the model in use is on no such server as far as anything shows. */
function answeredByOwn({ now }: Situation, so: readonly Conclusion[]): readonly Conclusion[] {
  const failing = concluded(so, 'failing-provider')?.derived;
  const fact = ofKind(now, 'error').findLast(
    ({ observation }) => errorMeaning(observation.code).ownServer === true,
  );
  if (fact === undefined || failing === undefined || failing.local || failing.via === 'mention') return [];
  return [
    {
      derived: { kind: 'answered-by-other', server: 'own server', provider: failing.provider },
      from: [fact],
    },
  ];
}

/** The person said where the key is from: compare that with where it is sent. */
function keyFromElsewhere(
  { now, providers }: Situation,
  { failing, places }: { failing: string | undefined; places: readonly At[] },
): readonly Conclusion[] {
  const origin = newest(now, 'key-origin');
  if (origin === undefined || failing === undefined) return [];
  const owner = providers.canonical(origin.observation.provider ?? failing);
  if (owner !== failing && !providers.related(owner, failing)) return [];
  if (owner !== failing) return [productDiffers(failing, owner, [origin])];
  const place = places.find(({ derived }) => derived.provider === failing);
  const used = usedBy(failing, place, providers);
  return comparison(failing, { key: origin.observation, used }, [origin, ...(place?.from ?? [])]);
}

function comparison(
  failing: string,
  { key, used }: { key: Used; used: Used },
  from: readonly Fact[],
): readonly Conclusion[] {
  if (differ(key.region, used.region)) return [regionDiffers(failing, [key.region, used.region ?? ''], from)];
  return differ(key.product, used.product) ? [productDiffers(failing, key.product, from)] : [];
}

interface Used {
  readonly region?: string | undefined;
  readonly product?: string | undefined;
}

/** Without a base URL in the config, requests go to the first host of the provider's data. */
function usedBy(failing: string, place: At | undefined, providers: Providers): Used {
  return place?.derived ?? { region: providers.get(failing)?.hosts[0]?.region };
}

/** Both are known, and they are not the same. */
function differ(a: string | undefined, b: string | undefined): a is string {
  return a !== undefined && b !== undefined && a !== b;
}

function regionDiffers(
  provider: string,
  [key, endpoint]: readonly [string, string],
  from: readonly Fact[],
): Conclusion {
  return { derived: { kind: 'key-region-differs', provider, key, endpoint }, from };
}

function productDiffers(provider: string, key: string, from: readonly Fact[]): Conclusion {
  return { derived: { kind: 'key-product-differs', provider, key }, from };
}
