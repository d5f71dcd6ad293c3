import { z } from 'zod';
import { FAILURES } from './error-code.ts';

const text = z.string();
const yesNo = z.boolean();

/** How the visible start of a stored credential compares with the keys its provider hands out. */
export const KEY_SHAPES = [
  'fits', // begins as an API key of this provider
  'oauth-token', // a sign-in or setup token of this provider
  'admin-key', // an administration key of this provider
  'other-product', // a key of the same vendor, of another product or plan
  'foreign', // a key of another vendor
  'label', // a word stands before the key: "API sk-…", "Key: sk-…"
  'scheme', // "Bearer " stands before the key
  'quoted', // a quote, bracket or other sign stands before the key
  'assignment', // the variable name stands before the key: ANTHROPIC_API_KEY=…, export …
  'literal', // text that was meant to be replaced: file:…, ${NAME}, $NAME
  'placeholder', // YOUR_API_KEY, __OPENCLAW_REDACTED__, xxx
  'cut', // the start is missing, or all of it is 16 characters or shorter
  'wrong-case', // Sk-or-v1… where sk-or-v1… was issued
  'jwt', // eyJ…
  'unknown', // nothing can be said from the start
] as const;

/**
 * What follows from several facts together, or from facts and provider data: computed anew for every decision, never
 * stored. Documents match them like facts. One derivation each in `src/diagnose/derive/`.
 */
export const DERIVED = {
  /** The provider whose call fails (canonical id), and how that is known. */
  'failing-provider': {
    provider: text,
    via: z.enum(['error', 'attempt', 'answer', 'session', 'default', 'only-credential', 'mention']),
    /** Its data: several regions, several products with keys of their own, signs in with OAuth, runs locally. */
    regions: yesNo,
    products: yesNo,
    local: yesNo,
  },
  'key-shape': {
    provider: text,
    profile: text.optional(),
    from: z.enum(['profile', 'env', 'models.json', 'file', 'answer', 'told', 'variable']),
    type: z.enum(['api_key', 'token', 'oauth']).optional(),
    shape: z.enum(KEY_SHAPES),
    vendor: text.optional(),
    failing: yesNo,
  },
  /** What is stored for one provider, together. `several`: profiles stored or named by the order. `sameKey`: all masks equal. */
  credentials: {
    provider: text,
    failing: yesNo,
    several: yesNo,
    sameKey: yesNo.optional(),
    tokenAndKey: yesNo,
    env: yesNo,
    profiles: yesNo,
    modelsJson: yesNo,
  },
  /** The failing provider has no credential in an output that would list it. */
  'no-credential': { provider: text },
  /** OpenClaw finds no key for a provider, and one is listed for exactly this provider. */
  'stored-not-found': { provider: text },
  /** The key in a refusal ends otherwise than every key that is listed for the failing provider. */
  'other-key-sent': { provider: text },
  /** A provider other than the failing one has a credential, and the failing one has none. */
  'only-others-have-credentials': { provider: text },
  /** The default model belongs to another provider than the person talks about or just set up. */
  'default-differs': { default: text, wanted: text },
  /** The error names a provider that is not the default model's; `role` says what it is. */
  'error-provider-differs': { error: text, default: text, role: z.enum(['fallback', 'other']) },
  /** The error names a provider that the person does not speak of; they speak of another. */
  'unmentioned-provider': { error: text, mentioned: text },
  /** The wording of the answer belongs to another server than the provider that was called. */
  'answered-by-other': { server: text, provider: text },
  /** Where a provider's requests go. */
  endpoint: {
    provider: text,
    host: text,
    is: z.enum(['official', 'other-region', 'other-product', 'local', 'foreign']),
    region: text.optional(),
    product: text.optional(),
  },
  /** The key was made for another region, or another product, than the endpoint or provider it is used with. */
  'key-region-differs': { provider: text, key: text, endpoint: text },
  'key-product-differs': { provider: text, key: text },
  /** The model reference names a vendor's model under another provider: openai/claude-opus-4. */
  'model-of-other-vendor': { provider: text, model: text, vendor: text },
  /** A known bug of this version whose symptom was seen. `id` is a regression of the knowledge base,
   * `cause` the document that says more (release-regression where it names none). */
  regression: { id: text, cause: text, certain: yesNo },
  /** A known bug whose symptom was seen, in a version that has it no longer. */
  'regression-mended': { id: text, cause: text },
  /** The same profile in an older and a newer output: did what is stored change? */
  'mask-changed': { provider: text, changed: yesNo },
  /** In one paste or bundle: the gateway, or the service that starts it, is of another version than the command. */
  'version-differs': { of: z.enum(['gateway', 'service']), older: yesNo },
  /** In one paste or bundle: the gateway runs another model than its configuration names. */
  'running-model-differs': { running: text, configured: text },
  /** In one paste or bundle: the configuration was saved after the gateway's last start, or before it. */
  'config-saved': { afterStart: yesNo },
  /** The failing agent is not `main`. */
  'other-agent': { agent: text },
  /** An explicit order leaves out a profile that is stored, or names one that is not. */
  'order-excludes': { provider: text, profile: text.optional() },
  'order-names-missing': { provider: text },
  /** The order puts a profile first that is stored beside others. */
  'order-pins': { provider: text, profile: text, several: yesNo },
  /** The provider is a plugin of its own in this version. */
  'external-plugin': { provider: text, plugin: text },
  /** The version reads SQLite, but the output or the person speaks of auth-profiles.json; or the other way round. */
  'store-of-other-era': { store: z.enum(['json', 'sqlite']) },
  /** The version in use is inside (or outside) the window where a running gateway writes old credentials back. */
  'gateway-reverts-saves': { inside: yesNo },
  /** The failing provider's sign-in is expired by its own status. */
  'expired-sign-in': { provider: text, failing: yesNo },
  /** What the failures say, by class: `key-refused`, `no-money` … */
  failure: { says: z.enum(FAILURES) },
  /** The layer of the newest literal failure. */
  layer: { layer: z.enum(['provider', 'openclaw', 'gateway', 'channel']) },
  /** Whether a credential left the machine in the newest literal failure. */
  sent: { sent: yesNo },
} as const satisfies Record<string, Record<string, z.ZodType>>;

export type DerivedKind = keyof typeof DERIVED;

type Member<K extends DerivedKind> = K extends DerivedKind
  ? { readonly kind: K } & Readonly<z.infer<z.ZodObject<(typeof DERIVED)[K]>>>
  : never;

/** One conclusion that follows from facts without weighing anything. */
export type Derived = Member<DerivedKind>;
