import { amongModels, maySay, says, type Wordings } from './wording.ts';

/**
 * OpenClaw, or the SDK of a vendor inside it, found no credential and sent nothing. Sources: `src/agents/model-auth.ts` and
 * `src/memory` in 2026.1.29 to 2026.9.6, the SDKs of Anthropic, OpenAI, AWS and Google for JavaScript; issues at the rows.
 */
export const NO_KEY = {
  // `for provider "x"` (all versions), `for x.` (pi-ai, #49891), `clawdbot` in old builds (#3740)
  'no-api-key-found': [
    says(
      'no api key found for',
      /no api key found for (?:provider )?(?!provider )["'`“]?(?<provider>[\w-]+(?:\.[\w-]+)*)(?:[^\w-]|$)(?!.{0,4}you are authenticated with)/iu,
    ),
    says('need to set the api key', /no api key found\b(?! for)/iu),
    says('no api key found', /no api key found(?! for\b).{0,12}auth store/iu),
    amongModels(
      'no api key',
      /no api key (?:is )?(?:configured|set|available|provided|registered|stored|present) for (?:the )?(?:provider )?["'`“]?(?<provider>[a-z][\w-]*\w)/iu,
    ),
    amongModels(
      'no api key for',
      /no api key for (?:the )?(?:provider:? )?["'`“]?(?<provider>[a-z][\w-]*\w)/iu,
    ),
    amongModels(
      'no credentials',
      /no credentials (?:found|configured|available) for (?:provider )?["'`“]?(?<provider>[a-z][\w-]*\w)/iu,
    ),
    amongModels(
      'no auth',
      /no auth(?:entication)? (?:is )?(?:configured|found|available) for (?:provider )?["'`“]?(?<provider>[a-z][\w-]*\w)/iu,
    ),
    amongModels('missing_api_key'),
  ],
  'missing-api-key-reply': [
    says(
      'missing api key for',
      /missing api key for (?:provider ["'`]?(?<provider>[\w.-]+\w)|the selected provider|openai on the gateway)/iu,
    ),
  ],
  // Memory search looks for a vendor of embeddings by itself: openai, google, voyage, mistral.
  'no-embedding-key': [
    says(
      'api key',
      /missing (?:the )?api keys? for (?:the )?(?:embedding )?providers?\b.{1,12}\b(?:openai|google|gemini|voyage)\b.{1,40}\b(?:google|gemini|voyage|mistral)\b/iu,
    ),
    says(
      'voyage',
      /\b(?:needs?|requires?|wants?|missing|without|asks? for)\b.{1,30}\b(?:openai|google|gemini)\b.{1,30}\bvoyage\b.{1,30}\bkeys?\b/iu,
    ),
    says(
      'no embedding provider',
      /no (?:remote )?embedding provider (?:is )?(?:configured|available|found)/iu,
    ),
    says('memory search provider', /memory search provider.{1,80}\b(?:no api key|api key was not found)/iu),
    says('搜索', /(?:记忆|语义|向量)(?:检索|搜索).{0,20}(?:需要|缺少|没有).{0,30}(?:api ?key|密钥)/iu),
  ],
  // The SDKs of clouds look for credentials of their own: AWS, Google and Azure.
  'cloud-credentials-missing': [
    says('could not load credentials from any providers'),
    says('could not load the default credentials'),
    says('unable to locate credentials'),
    says('defaultazurecredential', /DefaultAzureCredential.{0,40}failed/iu),
  ],
  // #87677
  'no-api-key-use-codex': [says('you are authenticated with openai codex oauth')],
  'no-api-key-resolved': [
    says('no api key resolved for', /no api key resolved for provider ["'`]?(?<provider>[\w.-]+\w)/iu),
    amongModels('resolve authentication method', /could not resolve authentication method\b/iu),
    amongModels(
      'environment variable',
      /the (?:ANTHROPIC|OPENAI|OPENROUTER|OPEN_ROUTER|GEMINI|GOOGLE|MOONSHOT|KIMI|MINIMAX|ZAI|Z_AI|DEEPSEEK|QWEN|DASHSCOPE|XAI|GROQ|MISTRAL|CEREBRAS|TOGETHER|VOYAGE|NVIDIA|LITELLM|OLLAMA|LM|AZURE_OPENAI|VOLCANO_ENGINE|AI_GATEWAY)_API_KEY environment variable is missing or empty|missing (?:ANTHROPIC|OPENAI|OPENROUTER|OPEN_ROUTER|GEMINI|GOOGLE|MOONSHOT|KIMI|MINIMAX|ZAI|Z_AI|DEEPSEEK|QWEN|DASHSCOPE|XAI|GROQ|MISTRAL|CEREBRAS|TOGETHER|VOYAGE|NVIDIA|LITELLM|OLLAMA|LM|AZURE_OPENAI|VOLCANO_ENGINE|AI_GATEWAY)_API_KEY environment variable/iu,
    ),
    amongModels(
      '_api_key',
      /\b(?:ANTHROPIC|OPENAI|OPENROUTER|OPEN_ROUTER|GEMINI|GOOGLE|MOONSHOT|KIMI|MINIMAX|ZAI|Z_AI|DEEPSEEK|QWEN|DASHSCOPE|XAI|GROQ|MISTRAL|CEREBRAS|TOGETHER|VOYAGE|NVIDIA|LITELLM|OLLAMA|LM|AZURE_OPENAI|VOLCANO_ENGINE|AI_GATEWAY)_API_KEY (?:is )?(?:not set|missing|undefined|not found)\b/u,
    ),
    maySay('missing-provider-auth'),
    maySay('providerautherror'),
  ],
  'no-compatible-auth-source': [
    says(
      'no route-compatible authentication source',
      /authentication source is configured for (?<provider>[\w-]+)/iu,
    ),
  ],
} as const satisfies Wordings;
