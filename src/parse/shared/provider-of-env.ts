const SUFFIX = /_(?:API_KEY|API_TOKEN|AUTH_TOKEN|OAUTH_TOKEN|ACCESS_TOKEN|BOT_TOKEN|TOKEN|KEY)$/u;

/** Names that do not begin with the provider's id. Seen: openclaw 2026.3.13 and 2026.9.6, environment candidates. */
export const IRREGULAR: Readonly<Record<string, string>> = {
  CLAUDE_CODE: 'anthropic',
  GEMINI: 'google',
  GOOGLE_AI: 'google',
  KIMICODE: 'kimi-coding',
  Z_AI: 'zai',
  ZHIPU: 'zai',
  BIGMODEL: 'zai',
  HF: 'huggingface',
  HUGGINGFACE_HUB: 'huggingface',
  ARCEEAI: 'arcee',
  GOOGLE_CLOUD: 'google-vertex',
  LM: 'lmstudio',
  AI_GATEWAY: 'vercel-ai-gateway',
  MINIMAX_CODE_PLAN: 'minimax',
  QWEN_OAUTH: 'qwen-portal',
  VOLCANO_ENGINE: 'volcengine',
  DASHSCOPE: 'qwen',
  ARK: 'volcengine',
  COPILOT_GITHUB: 'github-copilot',
  GH: 'github-copilot',
};

/** The provider an environment variable belongs to, from its name alone (`MINIMAX_API_KEY` → `minimax`). */
export function providerOfEnv(name: string): string | undefined {
  if (!SUFFIX.test(name)) return undefined;
  const stem = name.replace(SUFFIX, '');
  return IRREGULAR[stem] ?? stem.toLowerCase().replaceAll('_', '-');
}
