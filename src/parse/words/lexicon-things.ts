import type { Lexicon } from './lexicon.ts';

/** Things people speak of, in the three languages. */
export const THINGS: Lexicon = {
  // --- credentials and money
  key: `key|keys|api key|api keys|apikey|apikeys|credential|credentials|creds|api token|access token|bearer token|token|credencial|credenciales|clave|claves|llave|llaves|密钥|秘钥|key值|凭证|凭据|令牌`,
  signIn: `login|log in|logging in|sign in|signin|sign-in|signed in|signing in|logged in|oauth|reauth|re-auth|auth flow|authentication|authenticate|authorization|authorize|auth|setup-token|setup token|
    device code|device flow|consent|sso|sesion|iniciar sesion|autenticacion|autorizacion|登录|授权|认证|登陆|鉴权`,
  credit: `credit|credits|balance|funds|billing|funded|paid|prepaid|top-up|payment|invoice|saldo|credito|creditos|facturacion|余额|额度|充值|欠费|账单|付费`,
  money: `credit|credits|balance|funds|money|dollars|bucks|usd|eur|yuan|quota|plenty|saldo|dinero|余额|额度|钱|充值`,
  poor: `too low|limit reached|out of credits|out of credit|no credits|insufficient|too low|billing|402|quota exceeded|usage limit|limit|out of|exhausted|insuficiente|不足|欠费|用完|耗尽|用尽`,
  rich: `shows|positive|plenty|topped up|funded|unused|enough|left|remaining|have|has|there are|shows money|got|full|not even|available|percent|barely|de sobra|tengo|有|够|充足|还有|剩`,
  limit: `rate limit|rate limits|rate-limit|rate limited|rate-limited|ratelimit|quota|quotas|usage limit|usage limits|too many requests|429|throttled|overloaded|limite de|cuota|限流|限额|频率|配额`,
  cooldown: `cooldown|cool-down|cool down|cooled down|cooldowns|backoff|disabled profile|冷却`,
  // --- where it is used
  tool: `curl|postman|cursor|aider|cline|insomnia|playground|python|python script|script|sdk|raw request|direct call|direct request|direct api call|by hand with|outside openclaw|outside|
    claude code|claude cli|codex cli|gemini cli|aws cli|aws bedrock|gcloud|librechat|open webui|n8n|vs code|vscode|other tool|other tools|other app|other apps|other program|other programs|other clients|another app|another program|another tool|
    elsewhere|everywhere else|in postman|posting by hand|otro programa|otra aplicacion|otra app|otros programas|fuera de openclaw|别的软件|其他软件|其他工具|别的工具|脚本|别处|其他地方`,
  terminal: `terminal|shell|shell window|by hand|manually|manual start|foreground|interactive shell|bash|zsh|powershell|command line|cmd|console window|the cli|cli|start it myself|run it myself|
    launch it myself|a mano|manualmente|linea de comandos|终端|命令行|手动|前台`,
  service: `service|systemd|systemd unit|launchd|launchagent|launch agent|daemon|background|nssm|scheduled task|autostart|servicio|demonio|segundo plano|服务|后台|守护进程|开机自启`,
  channel: `telegram|whatsapp|whats app|slack|webchat|web chat|tui|dashboard chat|control ui|imessage|signal|matrix|feishu|wechat|dms|飞书|微信|钉钉|网页`,
  chatplace: `session|sessions|chat|chats|conversation|conversations|channel|channels|thread|threads|sesion|sesiones|canal|canales|chats|会话|对话|频道|渠道|聊天窗口`,
  freshChat: `other threads|other ones|/new|new session|new chat|fresh chat|fresh session|new conversation|other session|other sessions|other conversations|other conversation|other channel|other channels|second channel|another channel|
    another session|other chats|others reply|others respond|sesion nueva|nueva sesion|otra sesion|otro canal|新会话|新对话|新建会话|别的会话|其他会话|另一个会话|别的频道|其他频道`,
  agent: `agent|agents|agente|agentes|智能体|代理`,
  otherAgent: `main|main one|main agent|default agent|other agents|other agent|another agent|second agent|first agent|others|other one|other ones|the rest|all agents except|otro agente|el otro agente|los otros agentes|demas agentes|其他agent|别的agent|其他智能体|另一个智能体`,
  chat: `everything works|chat|chats|chatting|conversation|messages|normal messages|plain chat|text|talking|talking to it|model|models|agent|bot|everything else|rest|the rest|replies|main chat|chat ok|conversacion|mensajes|聊天|对话|模型|机器人`,
  feature: `memory search|memory_search|memory|embeddings|embedding|web search|web_search|search tool|image generation|images|image tool|vision|tts|speech|voice|voice notes|voice note|transcription|transcribe|transcribed|
    talk mode|usage page|usage panel|usage stats|heartbeat|heartbeats|sub agents|sub-agents|subagents|subagent|cron|cron jobs|slug|busqueda|memoria|imagenes|voz|embeddings|搜索|记忆|图片|图像|语音|向量|联网搜索|画图|心跳`,
  status: `status|models status|probe|doctor|health|health check|auth list|gateway status|openclaw status|openclaw doctor|diagnostics|auth status|estado|状态|检查|检测|诊断`,
  model: `model|models|default model|primary model|primary|model id|model name|modelo|modelos|模型`,
  fallback: `fallback|fallbacks|fall back|falls back|fell back|falling back|failover|fails over|backup model|second model|secondary model|other model|another model|different model|wrong model|default one|default model|another provider|different provider|
    modelo de respaldo|otro modelo|备用|备用模型|别的模型|其他模型|回退|另一个模型`,
  takes: `goes|go|uses|use|using|drops|switches|switching|switched|switch|falls|ends up|end up|routes|routed|takes|answers|answering|replies|responds|jumps|picks|sends|runs|defaults|usa|cambia|responde|用|走|切|切到|切换|回答`,
  chosen: `primary|chosen|selected|configured|set|picked|default is|my model|principal|elegido|configurado|主模型|选的|设置的|配置的`,
  // --- the installation
  version: `release|version|build|update|upgrade|updating|upgrading|updated|upgraded|bumped|regression|rollback|rolling back|rolled back|downgrade|downgraded|downgrading|npm update|auto updater|latest|newest|actualizar|actualizacion|actualice|version anterior|升级|更新|版本|新版|新版本`,
  restart: `restart|restarts|restarted|restarting|reboot|reboots|rebooted|rebooting|power cut|power outage|boot|boots|crash|reiniciar|reinicio|reinicie|重启|重启后|断电|开机`,
  config: `config|configuration|openclaw.json|models.json|auth-profiles.json|config file|json|settings|provider block|.env|plist|config.json|configuracion|archivo de configuracion|配置|配置文件|设置`,
  configPath: `models.providers.*|agents.defaults.*|auth.order*|auth.profiles*|gateway.auth*|channels.*|env.vars*`,
  env: `env|environment|environment variable|environment variables|env var|env vars|env variable|.env|dotenv|variable|export|exported|variable de entorno|variables de entorno|环境变量`,
  endpoint: `base url|baseurl|base-url|endpoint|endpoints|api url|custom url|proxy|relay|reverse proxy|region|cloudflare|openai compatible|openai-compatible|custom endpoint|url base|地址|接口地址|中转|代理地址|反代|接口`,
  gatewayToken: `gateway token|gateway.auth.token|gateway auth|gateway password|tokenized url|device token|1008|4008|token mismatch|gateway.auth|trusted-proxy|trusted proxy|token del gateway|网关令牌|网关token|网关密码`,
  pairing: `pairing|pair|paired|pairing code|pairing required|allowlist|allowfrom|dmpolicy|grouppolicy|requiremention|emparejar|emparejamiento|配对`,
  device: `device identity|device approval|approve device|devices list|devices approve|device auth|device pairing|new device|设备|设备授权`,
  dashboard: `dashboard|control ui|control-ui|web ui|webui|control panel|panel de control|控制面板|面板|控制台`,
  channelToken: `bot token|bottoken|bot_token|botfather|discord token|telegram token|slack token|app token|message content intent|intents|token del bot|机器人令牌|机器人token`,
  secretRef: `secretref|secret ref|secret refs|secrets|secret reference|keychain|1password|vault|placeholder|redacted|env template|keyref|密文|占位符`,
  agentStore: `auth store|auth-profiles|auth-profiles.json|auth-profiles*|auth profile|auth profiles|auth.json|openclaw-agent.sqlite|agentdir|agent dir|credential store|almacen|凭证存储`,
  profileOrder: `auth order|auth.order|profile order|authprofileoverride|order set|auth profile order|session override|pinned|pinned profile|lastgood|顺序`,
  localServer: `ollama|lm studio|lmstudio|vllm|llama.cpp|llamacpp|localai|sglang|local model|local models|local llm|local server|self-hosted model|modelo local|本地模型`,
  keySecret: `api_key|apikey|api-key|x-api-key`,
  provider: `haiku|flash|kimi-k2|gpt-5|claude|anthropic|openai|gpt|chatgpt|codex|kimi|moonshot|glm|zai|z.ai|qwen|minimax|gemini|google|openrouter|deepseek|grok|xai|groq|mistral|ollama|copilot|bedrock|nvidia|opus|sonnet|litellm|provider|proveedor|智谱|通义|豆包`,
  file: `file|openclaw.json|models.json|auth-profiles.json|config|setting|settings|value|edit|change|changes|whatever i save|key|token|profile|archivo|cambio|cambios|文件|配置|修改|改动|设置`,
};
