import type { Topic } from './topics.ts';

/** Topics people ask about: set-up of features, costs, hardware, community. */
export const MORE_TOPICS: readonly Topic[] = [
  {
    topic: 'skills',
    hints: ['skill', 'clawhub', 'plugin', '技能', 'mcp'],
    words: /\b(?:skills?|clawhub|mcp servers?|mcp)\b|技能/u,
    asked: 'plainly',
  },
  {
    topic: 'skills',
    hints: ['skill', 'clawhub', 'mcp', '技能'],
    words:
      /\b(?:skills? (?:not (?:loading|found|showing|working)|doesnt load|missing|wont load|disappeared)|clawhub|mcp servers? (?:not|wont|doesnt|fails|timed? out))\b/u,
  },
  {
    topic: 'cost',
    hints: ['cost', 'expensive', 'cheap', 'price', 'burn', 'tokens', '贵', '费用'],
    words:
      /\b(?:how much (?:does|do|will|would|is)|too expensive|cheapest|cheaper|(?:save|reduce|cut|lower) (?:\w+ )?(?:tokens?|costs?)|burn(?:s|ing|t)? (?:through )?(?:\w+ )?(?:tokens|credits)|cost per|token usage (?:is )?(?:too )?(?:high|insane))\b|太贵|费用/u,
  },
  {
    topic: 'model-choice',
    hints: ['best', 'recommend', 'better', 'which model', 'what model', '推荐', '哪个模型'],
    words:
      /\b(?:which|what|best|recommend\w*|better|good|cheapest) (?:\w+ ){0,3}(?:model|llm|models|llms)\b.{0,40}(?:\b(?:for|use|best|recommend|better|coding|agent|local|run)\b|$)|推荐.{0,6}模型|哪个模型/u,
    asked: 'plainly',
  },
  {
    topic: 'hardware',
    hints: ['ram', 'gpu', 'vram', 'hardware', 'mac mini', 'specs', 'cpu'],
    words:
      /\b(?:how much (?:ram|vram|memory)|(?:which|what|minimum) (?:hardware|gpu|specs|machine|vps|server)|vram|enough ram|hardware requirements?|cpu usage|high cpu|out of memory|oom)\b/u,
  },
  {
    topic: 'installation',
    hints: ['npm', 'node', 'install', 'eacces', 'homebrew', 'pnpm', 'enoent', 'build', 'sharp', '安装'],
    literal:
      /\bnpm (?:ERR!|error) |\bEACCES: permission denied|Unsupported engine|node-gyp|ERR_PNPM|gyp ERR!/u,
    words:
      /\b(?:npm (?:install|error|err)|node(?:\.js)? version|cant install|install(?:ation)? (?:fails|failed|stuck|hangs|error)|build fails|uninstall|how (?:do i |to )(?:install|uninstall|update|upgrade|downgrade))\b|安装失败|怎么(?:安装|卸载|升级)/u,
  },
  {
    topic: 'slow',
    hints: ['slow', 'latency', 'timeout', 'timed out', 'takes', '很慢', 'lag'],
    words:
      /\b(?:(?:very|so|really|super|extremely|too) slow|slow (?:responses?|replies|answers?)|takes (?:\w+ ){0,3}(?:minutes|forever|ages|long|seconds)|high latency|laggy|lags)\b|很慢|太慢/u,
  },
  {
    topic: 'sandbox',
    hints: ['sandbox', 'exec', 'approval', 'permission', 'elevated', 'tool policy', 'allowlist'],
    words:
      /\b(?:sandbox(?:ed|ing)?|exec (?:approval|approvals|tool|denied|permission)|approval (?:prompt|request|required)|asks? (?:for )?(?:approval|permission) (?:every|each|all)|elevated mode|tool (?:policy|allowlist|profile))\b/u,
  },
  {
    topic: 'personality',
    hints: ['soul', 'persona', 'identity', 'system prompt', 'agents.md', 'user.md'],
    words:
      /\b(?:soul\.md|identity\.md|agents\.md|user\.md|persona(?:lity)?|system prompt|change (?:his|its|her|the) name|tone of (?:voice|the bot))\b/u,
  },
  {
    topic: 'agents-setup',
    hints: ['agent', 'subagent', 'sub-agent', 'multi'],
    words:
      /\b(?:multi-?agents?|sub-?agents?|second agent|several agents|multiple agents|agents? (?:talk|communicate|work together)|orchestrat\w+)\b/u,
    asked: 'plainly',
  },
  {
    topic: 'heartbeat-setup',
    hints: ['heartbeat'],
    words:
      /\bheartbeats?\b.{1,60}\b(?:how often|interval|every|disable|turn off|stop|frequency|too often|expensive)\b|\b(?:how often|interval|disable|turn off|stop|frequency)\b.{1,40}\bheartbeats?\b/u,
  },
  {
    topic: 'voice-setup',
    hints: ['voice', 'tts', 'whisper', 'elevenlabs', 'speech', '语音'],
    words: /\b(?:voice|tts|whisper|elevenlabs|speech|talk mode|wake word)\b|语音/u,
    asked: 'plainly',
  },
  {
    topic: 'image-setup',
    hints: ['image', 'picture', 'photo', '图片', 'video'],
    words: /\b(?:images?|pictures?|photos?|video|videos|comfyui)\b|图片/u,
    asked: 'plainly',
  },
  {
    topic: 'network',
    hints: [
      'tailscale',
      'reverse proxy',
      'nginx',
      'caddy',
      'cloudflare tunnel',
      'port forward',
      'https',
      'funnel',
      'ngrok',
    ],
    words:
      /\b(?:tailscale|nginx|caddy|traefik|cloudflare tunnel|ngrok|port forward\w*|reverse proxy|ssl cert\w*)\b/u,
    asked: 'plainly',
  },
  {
    topic: 'backup',
    hints: ['backup', 'back up', 'migrate', 'move', 'restore', 'export', '备份', '迁移'],
    words:
      /\b(?:back ?up|backups?|migrat\w+|move (?:\w+ ){0,3}to (?:a |another )|restore|transfer)\b|备份|迁移/u,
    asked: 'plainly',
  },
  {
    topic: 'integration',
    hints: [
      'gmail',
      'calendar',
      'notion',
      'obsidian',
      'github',
      'home assistant',
      'google drive',
      'sheets',
      'email',
      'spotify',
      'twitter',
      'todoist',
      'linear',
      'jira',
    ],
    words:
      /\b(?:gmail|google (?:calendar|drive|docs|sheets|workspace)|calendar|notion|obsidian|home assistant|spotify|twitter|todoist|jira|trello|e-?mails?)\b/u,
    asked: 'plainly',
  },
  {
    topic: 'showcase',
    hints: ['built', 'made', 'launch', 'feedback', 'check out', 'sharing', 'showcase', 'release'],
    words:
      /\b(?:(?:i|we) (?:just )?(?:built|made|created|launched|released|wrote|open[- ]sourced) (?:a|an|this|my|our)(?! (?:new |fresh |another )?(?:\w+ )?(?:\.?env|file|request|call|change|test|script|mistake|typo|key|token|profile|account|agent|bot|backup|config))|check (?:it )?out|would love (?:some |your )?feedback|star (?:it |us )?on github)\b/u,
  },
  {
    topic: 'feature-request',
    hints: [
      'feature request',
      'would be ',
      'enhancement',
      'please add',
      'is it planned',
      'roadmap',
      'suggestion',
      '[feature',
      '[feat',
      '[enhancement',
      '[proposal',
      '[rfc',
      '[idea',
    ],
    literal:
      /^\s*\[(?:feature|feat|enhancement|proposal|rfc|idea|feature request)\b[^\]]{0,20}\]|^\s*(?:feature|enhancement) (?:request|proposal):/iu,
    words:
      /\b(?:feature request|enhancement (?:idea|request|proposal)|would be (?:so |really )?(?:nice|great|cool|lovely|useful|helpful) (?:if|to)|please add (?:support|a|an)|any plans? (?:to|for)|is (?:it|there) planned|on the roadmap|suggestion:?)\b/u,
  },
  {
    topic: 'code-change',
    hints: [
      'feat(',
      'fix(',
      'docs(',
      'refactor(',
      'chore(',
      'test(',
      'perf(',
      'test plan',
      'summary',
      'this pr',
    ],
    literal:
      /^\s*(?:feat|fix|docs|refactor|chore|test|perf|build|ci)\([\w./-]{1,40}\)!?: \S|^#{1,4} (?:Summary|Test plan|What this (?:solves|changes)|Changes made|Testing|Checklist)\b/iu,
    words:
      /\bthis (?:pr|pull request|patch|commit) (?:adds|fixes|changes|makes|updates|removes|ensures|moves|corrects)\b/u,
  },
  {
    topic: 'other-service',
    hints: [
      'stripe',
      'grafana',
      'nginx gives',
      'psql',
      'postgres',
      'spotify',
      'flask',
      'django',
      'laravel',
      'wordpress',
      'docker hub',
      'jenkins',
      'copilot cli',
      'copilot command',
      'not openclaw',
      'webhook',
      'service account',
      'clawhub',
      'android studio',
    ],
    words:
      /\b(?:stripe|grafana|psql|wordpress|jenkins|laravel) (?:\w+ ){0,4}(?:returns?|gives?|says?|fails?|errors?|at|refused|40\d)\b|\bmy (?:flask|django|spotify|laravel|react|node|express|rails|shop|web) (?:app|site|server|backend|shop|login)\b|\bspotify login\b|\bnginx gives\b|\bcopilot (?:cli|command)\b.{1,40}\b(?:not openclaw|command|40\d)|[(,] ?not openclaw\b|\bservice account\b.{1,60}\b(?:gmail|calendar|sheets|drive)\b|\b(?:gmail|calendar|sheets|drive)\b.{1,60}\bservice account\b|\bclawhub(?:\.ai)?\b/u,
  },
  {
    topic: 'model-list',
    hints: ['list', 'picker', 'catalog'],
    words:
      /\b(?:missing|not (?:listed|shown|there)|absent) (?:in|from) (?:the |my )?(?:\w+ ){0,4}(?:model )?(?:list|picker|catalog|dropdown)\b|\b(?:list|picker|catalog|dropdown) (?:\w+ ){0,5}(?:doesnt|does not|dont) (?:have|show|list|contain|include)\b/u,
  },
  {
    topic: 'bad-answers',
    hints: ['gibberish', 'nonsense', 'random', 'hallucinat', 'heartbeat_ok', '乱码'],
    words:
      /\b(?:gibberish|nonsense|hallucinat\w*|garbage (?:text|output|answers?)|random (?:words?|text|stuff|characters|answers?)|(?:replies|replying|answers?|answering|says) (?:\w+ )?heartbeat_ok)\b|乱码/u,
  },
  {
    topic: 'community',
    hints: [
      'hiring',
      'job',
      'freelance',
      'meetup',
      'airdrop',
      'crypto',
      'invest',
      'looking for a dev',
      'for hire',
      'collab',
    ],
    words:
      /\b(?:hiring|for hire|freelanc\w+|meetup|airdrop|looking for (?:a )?(?:dev\w*|job|co-?founder|partner)|paid (?:work|gig|help)|collab\w*)\b/u,
  },
];
