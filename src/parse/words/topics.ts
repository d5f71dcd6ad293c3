import { OTHER_PROGRAM } from '../../domain/index.ts';

/** A topic that is not about credentials. `literal` reads raw lines, outputs too; `words` reads folded sentences. */
export interface Topic {
  readonly topic: string;
  /** Lower-case pieces of text of which one must occur. */
  readonly hints: readonly string[];
  readonly literal?: RegExp;
  readonly words?: RegExp;
  /** Sentences that compare with it, and are not about it. */
  readonly not?: RegExp;
  /**
   * Only in a sentence that asks how something is done: `plainly` where it says nothing of keys or sign-ins, `anyway` where
   * the feature has keys of its own.
   */
  readonly asked?: 'plainly' | 'anyway';
}

/** What people ask about beside authentication. The ids are stable: they are counted. */
export const TOPICS: readonly Topic[] = [
  {
    topic: 'context',
    hints: ['context', 'compact', '上下文', '压缩'],
    literal:
      /Context overflow: prompt too large|Compaction failed|Summarization failed|context_length_exceeded|maximum context length/u,
    words:
      /\b(?:context (?:overflow|window|length|limit|is full|size)|compaction|compacting|\/compact|auto-?compact\w*|compress(?:ed|ing) (?:the )?(?:session|context))\b|上下文(?:超|溢出|太长|窗口)|压缩/u,
  },
  {
    topic: 'unknown-error',
    hints: ['unknown error'],
    literal: /\berror=An unknown error occurred\b/u,
    words: /^an unknown error occurred$|\b(?:this |an )unknown error\b/u,
  },
  {
    topic: 'whatsapp-listener',
    hints: ['whatsapp', 'qr'],
    literal: /No active WhatsApp Web listener/u,
    words:
      /\bwhats ?app\b.{1,60}\b(?:listener|qr|re-?link|linked device|disconnects|logged out|pairing with phone|number)\b|\bqr code\b/u,
  },
  {
    topic: 'cron',
    hints: ['cron', 'message failed', 'scheduled', 'reminder', '定时'],
    literal: /\[ERROR\] [\w-]+ - Message failed/u,
    words:
      /\bcron\b.{1,60}\b(?:succeeds|skipped|not (?:firing|triggering|running|sent)|twice|time ?zone|deliver\w*|report\w*|message failed|runs? late|never fires|missed)\b|\breminders?\b.{1,30}\b(?:not|never|late|twice)\b/u,
  },
  {
    topic: 'browser-tool',
    hints: ['browser', 'chrome', 'playwright'],
    literal: /Can't reach the OpenClaw browser control service|browser\(action=/u,
    words:
      /\bbrowser (?:tool|control service|automation|extension|relay|profile|skill)\b|\b(?:playwright|puppeteer|chromium|headless chrome|chrome extension)\b/u,
  },
  {
    topic: 'memory',
    hints: ['memory', 'embedding', 'forget', 'remember', 'qmd', '记忆'],
    literal: /Unrecognized key: "embedding\w*"|memory: Unrecognized key/u,
    words:
      /\b(?:memory search (?:with(?! \w+ works)|config\w*|setup|settings)|forgets? (?:everything|the|what|my|all|things)|(?:doesnt|does not|make it|cant|wont) remember|long[- ]term memory|memory\.md|qmd|vector (?:db|store|database))\b|不记得|忘记|长期记忆/u,
  },
  {
    topic: 'fallbacks',
    hints: ['fallback'],
    words:
      /\bwhy (?:doesnt|does it not|dont|isnt|is it not|wont)\b.{1,30}\bfallbacks?\b|\bhow (?:do|to|can|does|should)\b.{1,40}\bfallbacks?\b/u,
  },
  {
    topic: OTHER_PROGRAM,
    hints: [
      'xoxobot',
      'getcopilotapitoken',
      'traceback',
      '.py',
      'node_modules',
      'telegram.error',
      'getme()',
      'nodeapierror',
      'error code:',
      'opencode',
      'webui',
      'librechat',
      'lobe',
      'chatbox',
      'cherry',
      'nextchat',
      'anythingllm',
      'sillytavern',
      'aider',
      'cline',
      'roo',
      'kilo',
      'qwen',
      'claude',
      'flowise',
      'dify',
      'langchain',
      'langgraph',
      'llamaindex',
      'crewai',
      'autogpt',
      'perplexica',
      'nanobot',
      'picoclaw',
      'zeroclaw',
      'nanoclaw',
      'hermes',
      'windsurf',
      'cursor',
      'continue',
      'copilot',
      'vscode',
      'vs code',
      'jetbrains',
      'intellij',
      'obsidian',
      'chrome',
      'n8n',
      'gemini',
      'codex',
    ],
    // Programs in Python, other bots' libraries, and n8n, as their errors look: OpenClaw is none of these.
    literal:
      /getCopilotApiToken|XoxoBot|^Traceback \(most recent call last\)|^\s*File "[^"\n]{1,200}\.py", line \d|node_modules\/(?:eris|discord\.js|discord\.io|telegraf|node-telegram-bot-api|slash-create)\/|\btelegram\.error\.|\bbot\.getMe\(\)|\bNodeApiError\b|^\s*Error code: \d{3} - \{'/iu,
    not: /\b(?:works?|worked|working|is fine|are fine|accepts?|accepted|succeeds?)\b(?! (?:not|anymore))/u,
    words:
      /\b(?:xoxobot|opencodes?(?! ?(?:zen|go|free))|open ?webui|librechat|lobe ?chat|chatbox|cherry ?studio|nextchat|anythingllm|sillytavern|aider|cline|roo ?code|kilo ?code|qwen[ -]code|claude-mem|flowise|dify|langchain|langgraph|llamaindex|crewai|autogpt|perplexica|nanobot|picoclaw|zeroclaw|nanoclaw|hermes agent|windsurf|cursor (?:ide|editor|ai|chat|agent|settings|says)|(?:in|inside|with) cursor|continue(?:\.dev| (?:extension|plugin))|copilot chat|copilot extension|(?:vs ?code|jetbrains|intellij|obsidian|chrome|n8n)(?: \w+)? (?:extension|plugin|node|workflow))\b|^(?:(?:in|with|using) )?(?:claude[ -]code|gemini[ -]cli|codex[ -]cli)\b(?! (?:with the same|works|is fine|itself works|accepts))|\bin (?:claude code|gemini cli|codex cli) (?:itself|\d)/u,
  },
  {
    topic: 'search-setup',
    hints: ['search', 'brave', 'perplexity', 'tavily', 'searxng', 'duckduckgo'],
    words:
      /\b(?:web_?search|web search|brave|perplexity|tavily|searxng|duckduckgo|key for (?:the )?search)\b/u,
    asked: 'anyway',
  },
  {
    topic: 'channel-setup',
    hints: [
      'discord',
      'telegram',
      'whatsapp',
      'slack',
      'imessage',
      'signal',
      'matrix',
      'teams',
      '飞书',
      '微信',
    ],
    words: /\b(?:discord|telegram|whats ?app|slack|imessage|signal|matrix|teams|feishu|wechat)\b|飞书|微信/u,
    asked: 'plainly',
  },
  {
    topic: 'channel-behaviour',
    hints: [
      'mention',
      'group',
      'typing',
      'thread',
      'reaction',
      'emoji',
      'split',
      'markdown',
      'formatting',
      'slash command',
      'streaming',
    ],
    words:
      /\b(?:only (?:answers?|replies|responds?) when (?:mentioned|tagged)|require ?mention|mention (?:gating|only)|group (?:policy|chats? (?:only|mention)|allowlist)|typing indicator|slash commands? (?:dont|not|missing|do not|arent)|(?:splits?|cuts?) (?:the |long |my )?messages?|markdown (?:table|render\w*)|duplicate (?:messages|replies)|replies twice|answers twice|sends? (?:everything|messages?|it) twice)\b/u,
  },
];
