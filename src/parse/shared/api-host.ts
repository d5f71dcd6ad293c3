import { urlOf } from './url-of.ts';

interface Address {
  readonly host: string;
  readonly path?: string;
}

/** Pages for people, and addresses of the gateway and of sign-ins, are no model endpoints. */
const PAGE =
  /^(?:docs|www|console|platform|help|support|status|auth|accounts|login|aistudio|blog|community|developers?)\./u;
const GATEWAY = /:18789\b|localhost:1455|127\.0\.0\.1:1455/u;
/** Domains of model providers. Source: provider documentation of openclaw 2026.9.6. */
const VENDOR =
  /(?:^|\.)(?:anthropic\.com|openai\.com|openai\.azure\.com|cognitiveservices\.azure\.com|chatgpt\.com|openrouter\.ai|moonshot\.(?:ai|cn)|kimi\.com|minimaxi?\.(?:io|com|chat)|z\.ai|bigmodel\.cn|deepseek\.com|generativelanguage\.googleapis\.com|aiplatform\.googleapis\.com|cloudcode-pa\.googleapis\.com|groq\.com|x\.ai|grok\.com|mistral\.ai|cohere\.(?:ai|com)|together\.(?:xyz|ai)|fireworks\.ai|cerebras\.ai|deepinfra\.com|integrate\.api\.nvidia\.com|huggingface\.co|githubcopilot\.com|aliyuncs\.com|volces\.com|bytepluses\.com|baidubce\.com|tencentmaas\.com|lkeap\.cloud\.tencent\.com|siliconflow\.(?:cn|com)|venice\.ai|novita\.ai|stepfun\.(?:ai|com)|xiaomimimo\.com|portal\.qwen\.ai|api\.aws|bedrock-runtime[\w.-]*\.amazonaws\.com|perplexity\.ai|voyageai\.com|baseten\.co|chutes\.ai|ai-gateway\.vercel\.sh|opencode\.ai|kilo\.ai|gateway\.ai\.cloudflare\.com|ollama\.com|synthetic\.new|arcee\.ai|featherless\.ai|longcat\.chat|meta\.ai)$/u;
const SUBDOMAIN = /\.[\w-]+\.[\w-]+$/u;
const VERSIONED =
  /^\/(?:v\d\w*|api|anthropic|openai|backend-api|coding|compatible-mode|paas|claude|llm)(?:\/|$)/u;
const CALL =
  /\/(?:chat\/completions|completions|messages|responses|embeddings|backend-api|compatible-mode|paas)(?:[/:]|$)|:(?:stream)?generateContent$/iu;
const PRIVATE =
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|host\.docker\.internal$|[\w-]+$)/u;

/** Host and path of a URL that is certainly a model API's; undefined for any other page or address. */
export function apiHost(url: string): Address | undefined {
  const found = possible(url);
  if (found === undefined) return undefined;
  const { host, path = '' } = found;
  if (VENDOR.test(host)) return SUBDOMAIN.test(host) || VERSIONED.test(path) ? found : undefined;
  return CALL.test(path) || (PRIVATE.test(host) && path.startsWith('/v1')) ? found : undefined;
}

/** The same where the words around it already say that it is a base URL: an unknown relay counts by its path. */
export function baseAddress(url: string): Address | undefined {
  const found = possible(url);
  return apiHost(url) ?? (VERSIONED.test(found?.path ?? '') ? found : undefined);
}

function possible(url: string): Address | undefined {
  const found = urlOf(url);
  return found === undefined || GATEWAY.test(url) || PAGE.test(found.host) ? undefined : found;
}
