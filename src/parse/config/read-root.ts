import type { Found } from '../../domain/index.ts';
import { type Entry, keyAt } from './entries.ts';

/**
 * Root keys that guides and people invent, or that only versions before 2026.1 knew. The root of openclaw.json is strict: an
 * unknown key keeps the gateway from starting. Checked against the schema of 2026.2.26, 2026.3.13 and 2026.9.6; keys this list
 * does not hold are not judged, because newer versions may know them.
 */
const UNKNOWN =
  /^(?:credentials?|model|defaultModel|default_model|primary|fallbacks|apiKeys?|api_keys?|providers?|llm|openai|anthropic|openrouter|google|gemini|minimax|minimax-portal|moonshot|kimi|zai|deepseek|ollama|litellm|profiles|agent|routing|identity|baseUrl|heartbeat|discord|telegram|whatsapp|slack|signal|imessage)$/u;
const OWN_ROOT =
  /^(?:agents|gateway|channels|models|auth|plugins|wizard|meta|bindings|canvasHost|nodeHost|skills)$/u;
const AUTH_KEYS = /^(?:profiles|order|cooldowns)$/u;
const SECRET_KEY = /api_?key|token/iu;
const NO_SECRETS = /^(?:token|key|apiKey|access|refresh|keyRef|tokenRef)$/u;

/** Keys of a pasted openclaw.json that its schema refuses. `named`: the text calls the file openclaw.json. */
export function readRoot(entries: readonly Entry[], named: boolean): readonly Found[] {
  const roots = entries.filter((entry) => entry.root);
  const own = roots.some((entry) => OWN_ROOT.test(entry.path[0] ?? ''));
  const found = entries.flatMap((entry) => {
    const key = unknownKey(entry, own || named);
    return key === undefined
      ? []
      : [{ observation: { kind: 'unknown-config-key', key } as const, at: entry.at }];
  });
  const first = new Map(found.map((one) => [one.observation.key, one] as const).reverse());
  return [...first.values()].reverse();
}

function unknownKey(entry: Entry, isConfig: boolean): string | undefined {
  const first = keyAt(entry.path, 0);
  if (first === 'auth') return unknownInAuth(entry);
  if (first === 'credentials' && SECRET_KEY.test(keyAt(entry.path, -1))) return first;
  return isConfig && entry.root && UNKNOWN.test(first) ? first : undefined;
}

function unknownInAuth(entry: Entry): string | undefined {
  const second = keyAt(entry.path, 1);
  if (entry.path.length === 2 && entry.value === undefined && !AUTH_KEYS.test(second))
    return `auth.${second}`;
  return second === 'profiles' && NO_SECRETS.test(keyAt(entry.path, 3)) ? entry.path.join('.') : undefined;
}
