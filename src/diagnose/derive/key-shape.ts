import type { KEY_SHAPES, Provider } from '../../domain/index.ts';
import type { Providers } from '../providers.ts';
import { remembered } from '../remembered.ts';
import {
  concluded,
  type Conclusion,
  type Derivation,
  type FactOf,
  ofKind,
  type Situation,
} from '../situation.ts';

type KeyShape = (typeof KEY_SHAPES)[number];
interface Shape {
  readonly shape: KeyShape;
  readonly vendor?: string;
}

/** A mask shows 8 characters of a long key and 2 of a short one (`src/utils/mask-api-key.ts`, 2026.2.9 and later). */
const MASK = /^(?<head>.*?)(?:\.{3}|…)[^.…]*$/u;
const SHOWN = 8;
/** Starts this short (`sk-`) belong to many vendors. */
const GENERIC = 3;
/** A mask this short stands for 16 characters or fewer. */
const SHORT_HEAD = 2;

/** Starts that are no key at all, in the order in which they are looked for. */
const NOT_A_KEY: readonly { readonly shape: KeyShape; readonly start: RegExp }[] = [
  { shape: 'scheme', start: /^bearer\b/iu },
  { shape: 'placeholder', start: /^(?:__open|your[-_ ]|replace|changeme|xxx|<|\*{3}|…)/iu },
  { shape: 'literal', start: /^(?:file:|\$|%[a-z])/iu },
  { shape: 'quoted', start: /^["'`“”‘’([{]/u },
  { shape: 'assignment', start: /^(?:export |set |setx )/iu },
  { shape: 'label', start: /^(?:(?:api|key|token|secret|apikey|api[-_ ]key)[\s:=]|[a-z]+:\s|\S+\s)/iu },
  { shape: 'jwt', start: /^eyJ/u },
];

/** Compares the visible start of each credential with the keys that its provider hands out. */
export const keyShape: Derivation = ({ now, providers }, so) => {
  const failing = concluded(so, 'failing-provider')?.derived.provider;
  return [...ofStarts({ now, providers }, failing), ...ofCredentials({ now, providers }, failing)];
};

type Part = Pick<Situation, 'now' | 'providers'>;

/** A start that was echoed or told is that of the key in use, where nothing else is said. */
function ofStarts({ now, providers }: Part, failing: string | undefined): readonly Conclusion[] {
  return ofKind(now, 'key-start').flatMap((fact): Conclusion[] => {
    const { start, shown, provider: named } = fact.observation;
    const provider = named === undefined ? failing : providers.canonical(named);
    if (provider === undefined) return [];
    const own = providers.get(provider);
    const shape = noKey(start, own) ?? fitOf(start, own, { providers, shown: start.length });
    if (shape === undefined) return [];
    const derived = {
      kind: 'key-shape',
      provider,
      from: shown,
      ...shape,
      failing: failing === provider,
    } as const;
    return [{ derived, from: [fact] }];
  });
}

function ofCredentials({ now, providers }: Part, failing: string | undefined): readonly Conclusion[] {
  return ofKind(now, 'credential').flatMap((fact): Conclusion[] => {
    const { observation } = fact;
    const shape = shapeOf(fact, providers);
    if (shape === undefined) return [];
    const provider = providers.canonical(observation.provider);
    return [
      {
        derived: {
          kind: 'key-shape',
          provider,
          profile: observation.profile,
          from: observation.from,
          type: observation.type,
          shape: shape.shape,
          vendor: shape.vendor,
          failing: failing === provider,
        },
        from: [fact],
      },
    ];
  });
}

function shapeOf({ observation }: FactOf<'credential'>, providers: Providers): Shape | undefined {
  const own = providers.get(observation.provider);
  if (observation.value === 'secret') return ofRedacted(observation.name ?? '', own, providers);
  if (observation.value !== 'mask' || observation.mask === undefined) return undefined;
  const head = headOf(observation.mask);
  return noKey(head, own) ?? fitOf(head, own, { providers, shown: SHOWN }) ?? leftover(head, own);
}

function headOf(mask: string): string {
  return MASK.exec(mask)?.groups?.['head'] ?? mask;
}

/** What stands there instead of a key, or before it. */
function noKey(head: string, own: Provider | undefined): Shape | undefined {
  const shape = NOT_A_KEY.find(({ start }) => start.test(head))?.shape;
  if (shape !== undefined) return { shape };
  // A server of one's own takes whatever it was started with.
  if (own?.local === true) return undefined;
  const isShort = head.length <= SHORT_HEAD;
  if (!isShort && own?.env.some((name) => name.startsWith(head)) === true) return { shape: 'assignment' };
  if (!isShort) return undefined;
  return { shape: /^(?:yo|__|xx)$/iu.test(head) ? 'placeholder' : 'cut' };
}

/** Whether a key that starts so may start with this prefix, given that only so much of it is visible. */
function starts(head: string, prefix: string, shown = SHOWN): boolean {
  const length = Math.min(head.length, prefix.length, shown);
  return head.slice(0, length) === prefix.slice(0, length);
}

interface Prefixed {
  readonly prefix: string;
  readonly vendor: string;
  readonly is: Provider['keys'][number]['is'];
}

/** All starts of keys that are known. */
const prefixesOf = remembered(({ all }: Providers) =>
  all.flatMap((provider) =>
    provider.keys.map(({ prefix, is, belongs }): Prefixed => ({
      prefix,
      is,
      vendor: belongs ?? provider.id,
    })),
  ),
);

/** The longest known start decides: `sk-` fits a key of OpenRouter too, which begins `sk-or-v1-`. */
function fitOf(
  head: string,
  own: Provider | undefined,
  { providers, shown }: { readonly providers: Providers; readonly shown: number },
): Shape | undefined {
  const fitting = prefixesOf(providers).filter(({ prefix }) => starts(head, prefix, shown));
  const longest = Math.max(...fitting.map(({ prefix }) => Math.min(prefix.length, shown)));
  const best = fitting.filter(({ prefix }) => Math.min(prefix.length, shown) === longest);
  const mine = best.find(({ vendor }) => vendor === own?.id);
  // The start of an admin key and of an API key are the same as far as the mask shows them: the common one counts.
  if (mine !== undefined) return { shape: shapeOfOwn(best.filter(({ vendor }) => vendor === own?.id)) };
  const [other] = best;
  if (other === undefined || other.prefix.length <= GENERIC) return undefined;
  const isRelated = own !== undefined && providers.related(own.id, other.vendor);
  return { shape: isRelated ? 'other-product' : 'foreign', vendor: other.vendor };
}

function shapeOfOwn(own: readonly Prefixed[]): KeyShape {
  if (own.every(({ is }) => is === 'oauth-token')) return 'oauth-token';
  return own.every(({ is }) => is === 'admin-key') ? 'admin-key' : 'fits';
}

/** What is left: the known start in another case, a start that was lost, or nothing to say. */
function leftover(head: string, own: Provider | undefined): Shape {
  const prefixes = own?.keys.map(({ prefix }) => prefix) ?? [];
  if (prefixes.some((prefix) => starts(head.toLowerCase(), prefix.toLowerCase())))
    return { shape: 'wrong-case' };
  const isTail = prefixes.some((prefix) =>
    Array.from(prefix).some(
      (_, from) => from > 0 && prefix.length - from >= 3 && head.startsWith(prefix.slice(from)),
    ),
  );
  return { shape: isTail ? 'cut' : 'unknown' };
}

/** `<anthropic-oauth-token len=108>`: intake already said what it was. */
function ofRedacted(name: string, own: Provider | undefined, providers: Providers): Shape {
  const vendor = vendorOf(name, providers);
  if (vendor !== undefined && own !== undefined && vendor !== own.id) {
    return { shape: providers.related(vendor, own.id) ? 'other-product' : 'foreign', vendor };
  }
  if (name.endsWith('oauth-token')) return { shape: 'oauth-token' };
  if (name.endsWith('admin-key')) return { shape: 'admin-key' };
  return { shape: vendor === undefined ? 'unknown' : 'fits' };
}

function vendorOf(name: string, providers: Providers): string | undefined {
  const vendor = /^(?<vendor>.+?)-(?:api-key|oauth-token|admin-key|plan-key)$/u.exec(name)?.groups?.[
    'vendor'
  ];
  return vendor === undefined ? undefined : providers.canonical(vendor);
}
