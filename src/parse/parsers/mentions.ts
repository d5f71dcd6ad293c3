import type { Parser } from '../parser.ts';
import { providerOfEnv } from '../shared/provider-of-env.ts';
import { type ProseLine, proseLines } from '../words/prose.ts';
import { PROVIDER_HAN, PROVIDER_IDS, PROVIDER_WORDS } from '../words/providers.ts';

const TOKEN = /[a-z0-9][\w.:/@-]*/gu;
const TAIL = /[.:/@_-]$/u;
const LONGEST_PHRASE = 3;
const LETTERS = /^[a-z]+$/u;
const HAN = /\p{Script=Han}/u;
const STEM = /^[a-z]+/u;
const ENV_NAME =
  /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*_(?:api_key|api_token|oauth_token|auth_token|access_token|token|key)$/u;
const CONFIG_PATH = /^models\.providers\.(?<provider>[a-z][\w-]*)/u;
const NOT_A_MODEL = /-(?:compatible|style|like|format|completions)/u;
const ADDRESS = /:\/\/|^www\.|@|\.(?:json|ts|js|md|sh|yml|yaml|plist|env|sqlite|log)\b/u;

/** Reads providers and products that are named in words, and the provider of `provider/model` in prose. */
export const mentions: Parser = {
  id: 'mentions',
  reads: "providers and products named in a person's words",
  hints: [],
  parse: (segment) =>
    proseLines(segment).flatMap((line) =>
      providersIn(line).map((provider) => ({ observation: { kind: 'mention', provider }, at: line.at })),
    ),
};

/** An assistant that was asked for advice is no provider in use. */
const ADVISER =
  /\b(?:chat ?gpt|claude|gemini|grok|perplexity|copilot|deepseek|codex|gpt)(?:-[\w.]+)? (?:told|said|suggest\w*|recommend\w*|advise[sd]?|wrote|gave|generated|thinks?|claims|explained|helped|made|created)\b|\b(?:asked|according to|written by|with help from|help of) (?:chat ?gpt|claude|gemini|grok|perplexity|copilot|gpt)\b/gu;

function providersIn(line: ProseLine): readonly string[] {
  const found: string[] = [];
  const tokens = [...line.text.replaceAll(ADVISER, ' ').matchAll(TOKEN)].map(([token]) =>
    token.replace(TAIL, ''),
  );
  let at = 0;
  while (at < tokens.length) {
    const { provider, words } = longest(tokens, at);
    if (provider !== undefined) found.push(provider);
    at += words;
  }
  if (HAN.test(line.text)) {
    for (const [name, provider] of PROVIDER_HAN) if (line.text.includes(name)) found.push(provider);
  }
  return [...new Set(found)];
}

/** First words of the phrases of several words, so that most tokens need one look-up. */
const OPENERS: ReadonlySet<string> = new Set(
  [...PROVIDER_WORDS.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ', 1)[0] ?? ''),
);

function longest(tokens: readonly string[], at: number): { provider: string | undefined; words: number } {
  const most = OPENERS.has(tokens[at] ?? '') ? Math.min(LONGEST_PHRASE, tokens.length - at) : 1;
  for (let words = most; words > 1; words -= 1) {
    const provider = PROVIDER_WORDS.get(tokens.slice(at, at + words).join(' '));
    if (provider !== undefined) return { provider, words };
  }
  return { provider: single(tokens[at] ?? ''), words: 1 };
}

/** One token: `kimi`, `gpt-5.4`, `openrouter/auto`, `claude/gpt`. */
function single(token: string): string | undefined {
  if (LETTERS.test(token)) return PROVIDER_WORDS.get(token);
  const path = CONFIG_PATH.exec(token)?.groups?.['provider'];
  if (path !== undefined) return word(path);
  if (ADDRESS.test(token)) return undefined;
  return ENV_NAME.test(token) ? ofEnv(token) : ofModel(token);
}

/** `openrouter/auto`, `deepseek:default`, or a name alone. */
function ofModel(token: string): string | undefined {
  const [first = '', second] = token.split('/', 2);
  if (second !== undefined) return PROVIDER_IDS.get(first) ?? (first === '' ? undefined : word(first));
  return word(token.split(':', 1)[0] ?? '');
}

/** `openrouter_api_key`, and with a slip `open_router_api_key`: only providers that are known. */
function ofEnv(name: string): string | undefined {
  const provider = providerOfEnv(name.toUpperCase());
  if (provider === undefined) return undefined;
  return (
    PROVIDER_IDS.get(provider) ??
    PROVIDER_WORDS.get(provider) ??
    PROVIDER_WORDS.get(provider.replaceAll('-', ' '))
  );
}

function word(token: string): string | undefined {
  const known = PROVIDER_WORDS.get(token);
  if (known !== undefined) return known;
  if (NOT_A_MODEL.test(token)) return undefined;
  const stem = STEM.exec(token)?.[0] ?? '';
  const rest = token.slice(stem.length);
  return rest === '' || /^[-\d.]/u.test(rest) ? PROVIDER_WORDS.get(stem) : undefined;
}
