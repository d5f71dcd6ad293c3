import type { Observed } from '../../domain/index.ts';
import type { Naming } from './surroundings.ts';

const surface = (name: Observed<'surface'>['surface']): Observed<'surface'> => ({
  kind: 'surface',
  surface: name,
});
const feature = (name: string): Observed<'surface'> => ({
  kind: 'surface',
  surface: 'feature',
  feature: name,
});

/** Where people say that they see the failure. Discord is also the place they write in, so it needs "my bot in", "DM" … */
export const SURFACES: readonly Naming<'surface'>[] = [
  { seen: surface('tui'), hints: ['tui', 'terminal ui'], pattern: /\b(?:tui|terminal ui|openclaw-tui)\b/u },
  {
    seen: surface('dashboard'),
    hints: [
      'dashboard',
      'control ui',
      'control-ui',
      'web ui',
      'webui',
      'web-ui',
      'webchat',
      'control panel',
      'control center',
      '控制面板',
      '网页',
      'panel',
    ],
    pattern:
      /\b(?:dashboard|control[ -]ui|web[ -]?ui|webchat|web chat|control (?:panel|center))\b|控制面板|网页/u,
    not: /\b(?:open ?webui|open web ui|(?:openai|anthropic|openrouter|provider|billing|minimax|google|kimi|usage) dashboard)\b/u,
  },
  {
    seen: surface('discord'),
    hints: ['discord'],
    pattern:
      /\b(?:my|the|our|own) (?:\w+ )?discord\b|\bdiscord (?:dms?|bot|channel|server|guild|messages?|chat|direct|integration|side)\b|\b(?:in|on|via|over|through|from|with|to|for) (?:a )?discord\b|\bdiscord (?:says|answers|shows|gives|fails|doesnt|does not|isnt|dm)\b/u,
    not: /\b(?:this|here on|openclaw) discord\b|\bdiscord (?:limit|wont let|is too|cuts|message limit)|\b(?:for|fit) discord\b|\b(?:paste|post|asked?|found|search\w*|joined|help) (?:\w+ ){0,3}(?:in|on|to|for) (?:the )?discord\b/u,
  },
  { seen: surface('telegram'), hints: ['telegram', 'tg bot'], pattern: /\b(?:telegram|tg bot)\b/u },
  {
    seen: surface('whatsapp'),
    hints: ['whatsapp', 'whats app', 'wa bot'],
    pattern: /\bwhats ?app\b|\bwa bot\b/u,
  },
  { seen: surface('slack'), hints: ['slack'], pattern: /\bslack\b(?! off)/u },
  {
    seen: surface('other-channel'),
    hints: [
      'imessage',
      'bluebubbles',
      'signal',
      'matrix',
      'msteams',
      'teams',
      'feishu',
      'lark',
      'wecom',
      'dingtalk',
      'line',
      'mattermost',
      'google chat',
      '飞书',
      '钉钉',
      '企业微信',
      '微信',
      'qq',
      'wechat',
      'zalo',
      'nostr',
    ],
    pattern:
      /\b(?:imessage|bluebubbles|signal (?:bot|channel|app|chat|messenger)|(?:on|via|in|over) signal|matrix (?:bot|channel|room)|(?:on|via|in|over) matrix|ms ?teams|microsoft teams|feishu|lark|wecom|dingtalk|mattermost|google chat|wechat|zalo|nostr|line (?:bot|channel|app))\b|飞书|钉钉|微信|\bqq\b/u,
  },
  {
    seen: surface('cron'),
    hints: ['cron', 'scheduled', '定时'],
    pattern: /\bcron(?:s|jobs?| jobs?)?\b|\bscheduled (?:jobs?|runs?|agents?)\b|定时任务/u,
  },
  {
    seen: surface('subagent'),
    hints: ['subagent', 'sub-agent', 'sub agent', 'sessions_spawn', 'spawn', '子代理', '子智能体'],
    pattern:
      /\bsub-? ?agents?\b|\bsessions_spawn\b|\bspawn(?:s|ed|ing)? (?:\w+ )?(?:agents?|session)\b|子代理|子智能体/u,
  },
  {
    seen: surface('http-api'),
    hints: [
      'n8n',
      'open webui',
      'openwebui',
      'open-webui',
      '/v1',
      'chat/completions',
      'librechat',
      'http api',
      'zapier',
      'home assistant',
      'tools/invoke',
      'over http',
      'via http',
      'per http',
    ],
    pattern:
      /\b(?:n8n|open[ -]?webui|open web ui|librechat|zapier|http api|openresponses api)\b|\b(?:curl|post|call|request|requests|calling|send)\b.{1,40}(?:18789|localhost)\S{0,20}\/v1|\/v1\/(?:chat\/completions|responses) (?:of|on) (?:the |my )?gateway|\btools\/invoke\b|\b(?:script|client|app|program|code|service|device)\b.{1,60}\bgateway (?:over|via|per) http\b/u,
  },
  {
    seen: surface('onboarding'),
    hints: ['onboard', 'wizard', 'setup', 'configure', '安装向导', '引导', 'quickstart'],
    pattern:
      /\b(?:onboard(?:ing)?|(?:setup|auth|config(?:uration)?|install) wizard|wizard|quick ?start|openclaw configure|docker-setup\.sh|during (?:the )?(?:setup|install\w*))\b|安装向导|引导/u,
    not: /\b(?:after|done|finished|reran|re-ran|ran|run|did|with|through|completed|using|via|used|since) (?:\w+ ){0,3}(?:onboard(?:ing)?|wizard|openclaw configure)\b/u,
  },
  {
    seen: feature('search'),
    hints: ['web_search', 'web search', 'search tool', 'brave', 'perplexity', 'tavily', '搜索'],
    pattern:
      /\bweb[ _-]?search\b|\bsearch tool\b|\b(?:brave|perplexity|tavily) (?:search|key|api)\b|(?:联网|网络|网页)搜索/u,
  },
  {
    seen: feature('memory'),
    hints: ['memory', 'embedding', '记忆', '向量', 'memoria'],
    pattern:
      /\bmemory[ _](?:search|status|index\w*|plugin|tool|embeddings?|sync)\b|\bembeddings?\b|\bmemory (?:is )?(?:fails|doesnt|broken|gives|errors)\b|记忆搜索|向量/u,
  },
  {
    seen: feature('image'),
    hints: ['image', 'picture', 'vision', '图片', '图像', 'imagenes', 'imagen'],
    pattern:
      /\b(?:image|picture|vision) (?:tool|generation|model|analysis|understanding|gen|reading)\b|\bgenerat\w+ (?:an? )?(?:image|picture)s?\b|\b(?:images?|pictures?|vision|imagenes) (?:fail\w*|doesnt|dont|not|gives?|errors?|no)\b|(?:图片|图像)(?:生成|识别|工具)/u,
    not: /\b(?:docker|container|ghcr|build) image|\bimage model\s*:/u,
  },
  {
    seen: feature('speech'),
    hints: ['tts', 'speech', 'voice', 'transcri', 'whisper', 'elevenlabs', '语音', 'audio', 'voz'],
    pattern:
      /\b(?:tts|text[- ]to[- ]speech|speech[- ]to[- ]text|stt|voice (?:notes?|messages?|calls?|mode)|voice|transcri(?:be|bes|ption|ptions|bing)|whisper|elevenlabs|audio notes?|notas de voz)\b|语音/u,
    not: /\bgoogle voice\b/u,
  },
  {
    seen: feature('usage'),
    hints: ['usage'],
    pattern:
      /\busage (?:panel|page|info|tab|stats|statistics|view|display|window|tracking|data|bar|footer)\b|\b\/usage\b/u,
  },
  {
    seen: feature('heartbeat'),
    hints: ['heartbeat', '心跳'],
    pattern: /\bheartbeats?\b(?!\.md)|心跳/u,
  },
];
