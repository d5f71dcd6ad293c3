import type { Fact } from '../../domain/index.ts';
import { type Conclusion, concluded, type Derivation, newest, ofKind, type Situation } from '../situation.ts';

/** Families of model names and the vendor they belong to, for references that name them under another provider. */
const VENDOR_OF_MODEL: readonly { readonly model: RegExp; readonly vendor: string }[] = [
  { model: /^claude/u, vendor: 'anthropic' },
  { model: /^(?:gpt-|o[134](?:-|$)|codex)/u, vendor: 'openai' },
  { model: /^gemini/u, vendor: 'google' },
  { model: /^grok/u, vendor: 'xai' },
  { model: /^glm/u, vendor: 'zai' },
  { model: /^minimax/u, vendor: 'minimax' },
  { model: /^kimi/u, vendor: 'moonshot' },
  { model: /^deepseek/u, vendor: 'deepseek' },
];

/** Vendors whose own API serves only their own models; elsewhere a foreign model name is ordinary. */
const OWN_MODELS_ONLY = new Set([
  'anthropic',
  'openai',
  'google',
  'xai',
  'zai',
  'minimax',
  'deepseek',
  'moonshot',
]);

/** How the models that are configured fit the provider that fails, and the one the person wants. */
export const models: Derivation = (situation, so) => [
  ...defaultDiffers(situation),
  ...errorDiffers(situation, so),
  ...unmentioned(situation, so),
  ...otherVendor(situation),
];

/** Somebody who speaks of one provider, or just set it up, while the default model is another's. */
function defaultDiffers({ now, providers }: Situation): readonly Conclusion[] {
  const fact = newest(now, 'default-model');
  if (fact === undefined) return [];
  const current = fact.observation.provider;
  const wanted: readonly Fact[] = [...ofKind(now, 'mention'), ...ofKind(now, 'key-origin')].filter(
    ({ observation }) =>
      'provider' in observation &&
      observation.provider !== undefined &&
      !providers.related(observation.provider, current),
  );
  const other = wanted.at(-1);
  const name =
    other !== undefined && 'provider' in other.observation ? other.observation.provider : undefined;
  if (other === undefined || name === undefined) return [];
  // A provider that is only a fallback, or that the default model is reached through, is no other wish.
  const isFallback = ofKind(now, 'fallback-model').some(({ observation }) =>
    providers.related(observation.provider, name),
  );
  if (isFallback || fact.observation.model.includes(providers.canonical(name))) return [];
  return [
    {
      derived: {
        kind: 'default-differs',
        default: providers.canonical(current),
        wanted: providers.canonical(name),
      },
      from: [fact, other],
    },
  ];
}

/** An error that names a provider which the default model does not use. */
function errorDiffers({ now, providers }: Situation, so: readonly Conclusion[]): readonly Conclusion[] {
  const failing = concluded(so, 'failing-provider');
  const model = newest(now, 'default-model') ?? newest(now, 'session-model');
  if (failing === undefined || model === undefined || !['error', 'attempt'].includes(failing.derived.via))
    return [];
  if (providers.related(failing.derived.provider, model.observation.provider)) return [];
  const isFallback =
    ofKind(now, 'fallback-model').some(
      ({ observation }) => providers.canonical(observation.provider) === failing.derived.provider,
    ) ||
    ofKind(now, 'attempt').some(
      ({ observation }) =>
        observation.position === 'later' &&
        providers.canonical(observation.provider) === failing.derived.provider,
    );
  return [
    {
      derived: {
        kind: 'error-provider-differs',
        error: failing.derived.provider,
        default: providers.canonical(model.observation.provider),
        role: isFallback ? 'fallback' : 'other',
      },
      from: [...failing.from, model],
    },
  ];
}

/** An error that names a provider nobody spoke of, while they speak of another: the one they believe in use. */
function unmentioned({ now, providers }: Situation, so: readonly Conclusion[]): readonly Conclusion[] {
  const failing = concluded(so, 'failing-provider');
  const mentions = ofKind(now, 'mention');
  const other = mentions.at(-1);
  // Of several attempts the others are fallbacks, which nobody speaks of.
  const isAlone = failing?.derived.via === 'error' && ofKind(now, 'attempt').length === 0;
  if (!isAlone || other === undefined) return [];
  const { provider } = failing.derived;
  if (mentions.some(({ observation }) => providers.related(observation.provider, provider))) return [];
  const mentioned = providers.canonical(other.observation.provider);
  return [
    {
      derived: { kind: 'unmentioned-provider', error: provider, mentioned },
      from: [...failing.from, other],
    },
  ];
}

/** Errors that name the reference itself. */
const NOT_KNOWN: ReadonlySet<string> = new Set(['unknown-model', 'model-not-found']);

function otherVendor({ now, providers }: Situation): readonly Conclusion[] {
  const unknown = ofKind(now, 'error').filter(({ observation }) => NOT_KNOWN.has(observation.code));
  const named = [...ofKind(now, 'default-model'), ...ofKind(now, 'session-model'), ...unknown];
  return named.flatMap((fact): Conclusion[] => {
    const { provider, model } = fact.observation;
    if (provider === undefined) return [];
    const id = providers.canonical(provider);
    const vendor = VENDOR_OF_MODEL.find((one) => one.model.test(model?.toLowerCase() ?? ''))?.vendor;
    if (
      vendor === undefined ||
      model === undefined ||
      !OWN_MODELS_ONLY.has(id) ||
      providers.related(id, vendor)
    )
      return [];
    return [{ derived: { kind: 'model-of-other-vendor', provider: id, model, vendor }, from: [fact] }];
  });
}
