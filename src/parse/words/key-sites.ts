/** A web site where keys are made: domain (or how people call it), and what follows for keys from there. */
export interface KeySite {
  readonly site: string;
  readonly provider: string;
  readonly region?: string;
  readonly product?: string;
  /** Folded names that mean this site; the domain itself is one. The longest name in a text wins. */
  readonly names: readonly string[];
}

const s = (
  site: string,
  provider: string,
  more: { readonly region?: string; readonly product?: string; readonly names?: readonly string[] } = {},
): KeySite => ({ site, provider, ...more, names: [site, ...(more.names ?? [])] });

/** Sites as the providers' own documentation names them, seen 2026-11. Regions and products are those of the provider data. */
export const KEY_SITES: readonly KeySite[] = [
  s('console.anthropic.com', 'anthropic', {
    names: [
      'platform.claude.com',
      'anthropic console',
      'claude console',
      'anthropic platform',
      'claude developer platform',
      'consola de anthropic',
    ],
  }),
  s('claude.ai', 'anthropic', { names: ['claude website', 'claude.ai settings'] }),
  s('platform.openai.com', 'openai', {
    names: ['openai platform', 'openai console', 'openai developer platform', 'openai dashboard'],
  }),
  s('chatgpt.com', 'openai', { names: ['chat.openai.com', 'chatgpt website'] }),
  s('platform.moonshot.ai', 'moonshot', {
    region: 'global',
    product: 'pay-as-you-go',
    names: ['moonshot.ai', 'platform.kimi.ai'],
  }),
  s('platform.moonshot.cn', 'moonshot', {
    region: 'cn',
    names: ['moonshot.cn', 'platform.kimi.com', 'moonshot china'],
  }),
  s('kimi.com', 'kimi', {
    product: 'coding-plan',
    names: [
      'kimi.com/code',
      'kimi.com/coding',
      'www.kimi.com',
      'kimi code membership',
      'kimi code console',
      'kimi code page',
      'kimi membership',
    ],
  }),
  s('openrouter.ai', 'openrouter', {
    names: ['openrouter.com', 'openrouter dashboard', 'openrouter settings'],
  }),
  s('platform.minimax.io', 'minimax', {
    region: 'global',
    names: ['minimax.io', 'minimax global', 'minimax international'],
  }),
  s('platform.minimaxi.com', 'minimax', {
    region: 'cn',
    names: ['minimaxi.com', 'minimax china', 'minimax-cn website'],
  }),
  s('z.ai', 'zai', { region: 'global', names: ['chat.z.ai', 'z.ai console', 'zai website'] }),
  s('bigmodel.cn', 'zai', {
    region: 'cn',
    names: ['open.bigmodel.cn', 'zhipuai.cn', 'zhipu website', '智谱开放平台', '智谱官网', '智谱'],
  }),
  s('bailian.console.aliyun.com', 'qwen', {
    region: 'cn',
    names: ['aliyun.com', 'dashscope.console.aliyun.com', 'bailian', '百炼', '阿里云'],
  }),
  s('modelstudio.console.alibabacloud.com', 'qwen', {
    region: 'global',
    names: [
      'alibabacloud.com',
      'bailian.console.alibabacloud.com',
      'alibaba cloud international',
      'dashscope-intl',
      'alibaba cloud model studio',
    ],
  }),
  s('aistudio.google.com', 'google', {
    names: ['google ai studio', 'ai studio', 'makersuite.google.com', 'aistudio'],
  }),
  s('console.cloud.google.com', 'google', {
    product: 'vertex',
    names: ['google cloud console', 'gcp console'],
  }),
  s('console.x.ai', 'xai', { names: ['x.ai', 'xai console'] }),
  s('console.groq.com', 'groq', { names: ['groq.com', 'groq console'] }),
  s('platform.deepseek.com', 'deepseek', {
    names: ['deepseek.com', 'deepseek platform', 'deepseek console'],
  }),
  s('console.mistral.ai', 'mistral', { names: ['mistral.ai', 'mistral console', 'la plateforme'] }),
  s('build.nvidia.com', 'nvidia', { names: ['nvidia.com', 'nvidia build'] }),
  s('huggingface.co', 'huggingface', { names: ['hugging face settings'] }),
  s('console.volcengine.com', 'volcengine', {
    region: 'cn',
    names: ['volcengine.com', '火山引擎', '火山方舟'],
  }),
  s('console.byteplus.com', 'byteplus', { region: 'global', names: ['byteplus.com'] }),
  s('platform.stepfun.ai', 'stepfun', { region: 'global', names: ['stepfun.ai'] }),
  s('platform.stepfun.com', 'stepfun', { region: 'cn', names: ['stepfun.com'] }),
  s('platform.xiaomimimo.com', 'xiaomi', { names: ['xiaomimimo.com'] }),
  s('cloud.cerebras.ai', 'cerebras', { names: ['cerebras.ai'] }),
  s('fireworks.ai', 'fireworks'),
  s('together.ai', 'together', { names: ['api.together.ai', 'together.xyz'] }),
  s('venice.ai', 'venice'),
  s('opencode.ai', 'opencode', { names: ['opencode.ai/zen', 'opencode zen page'] }),
  s('ollama.com', 'ollama-cloud'),
  s('console.qianfan.baidu.com', 'qianfan', {
    region: 'cn',
    names: ['cloud.baidu.com', '百度智能云', '千帆'],
  }),
  s('console.cloud.tencent.com', 'tencent-tokenhub', {
    region: 'cn',
    names: ['cloud.tencent.com', '腾讯云'],
  }),
  s('github.com', 'github-copilot', { names: ['github.com/settings'] }),
];
