/* eslint-disable regexp/no-dupe-disjunctions -- tables of words: one may be the start of another, and stays legible */
import type { Phrase } from './phrase.ts';

/** English: what they have and where it runs. */
export const EN_STATE: readonly Phrase[] = [
  {
    claim: 'has-subscription',
    hints: 'subscriber member subscription max pro plus subscribed plan subscriber sub team membership pay',
    patterns: [
      /\b(?:max|pro|plus|claude|chatgpt|paying|team) (?:\w+ )?(?:subscriber|member|customer|user)\b/u,
      /\b(?:claude|anthropic|claude code) (?:\w+ )?(?:max|pro|team|subscription|sub|plan|membership|enterprise)\b/u,
      /\b(?:chatgpt|chat gpt|gpt|openai|codex) (?:plus|pro|team|business|subscription|sub|plan|membership)\b/u,
      /\b(?:have|got|using|use|with|pay for|paying for|paid|on|via|through|own|bought|my|only|just) (?:\w+ ){0,3}(?:subscription|max (?:plan|20x|5x|x20|x5)|pro plan|plus plan|pro account|plus account|max account|pro sub|max sub)\b/u,
      /\b(?:subscribed to|subscriber of) (?:claude|chatgpt|anthropic|openai|codex|gemini|super ?grok|the)\b/u,
      /\b(?:super ?grok|gemini advanced|google ai (?:pro|ultra)|copilot (?:pro|business|subscription))\b/u,
      /\bmax (?:20x|5x|x20|x5)\b/u,
    ],
    not: /\b(?:not|dont|no|never|without|cancel+ed|havent|doesnt|didnt|isnt|expired|instead of|coding|token) (?:\w+ ){0,3}(?:subscription|subscribed|max|pro|plus|sub|plan)\b|\bno longer\b|\b(?:do i need|which subscription|should i)\b|\bgemini-?[\d.]*-pro\b|\btoken limit\b/u,
    whole: true,
  },
  {
    claim: 'has-coding-plan',
    hints: 'coding token kimi plan code tokenplan',
    patterns: [
      /\bcoding[- ]?(?:(?:lite|pro|max|starter|plus) )?plan\b/u,
      /\btoken[- ]?plan\b/u,
      /\b(?:kimi code|kimi for coding|kimi coding)(?: \w+)? (?:plan|membership|subscription|account|key|member)\b/u,
      /\b(?:glm|z\.?ai|minimax|qwen|volcengine|kimi|stepfun|xiaomi|alibaba|byteplus) (?:\w+ )?(?:coding )?(?:plan|membership)\b/u,
      /\bplan for coding\b/u,
    ],
    not: /\b(?:not|dont|no|never|without|havent|isnt|need) (?:\w+ ){0,4}(?:coding|token)[- ]?plan\b/u,
    whole: true,
  },
  {
    claim: 'has-credit',
    hints:
      'credit credits balance quota left funds usage unused money limit remaining plenty dollars bucks euros',
    patterns: [
      /\b(?:have|got|has|theres|there is|there are|still|with|enough|plenty|sufficient|lots|shows?|is|see) (?:\w+ ){0,4}(?:credits?|balance|quota|funds|money)\b(?! (?:is )?(?:too )?(?:low|exhausted|used up|gone|empty|ran out|error|exceeded|needed))/u,
      /(?:\$ ?\d[\d.,]{0,9}|\b\d{1,5}(?:[.,]\d{1,3})? ?(?:\$|usd|eur|dollars|bucks|euros?|€)) (?:\w+ ){0,3}(?:credits?|balance|left|remaining|on (?:it|my account|the account)|in (?:it|my account|the account|credits?))\b/u,
      /\b(?:credits?|balance|quota|usage|limit|funds|tokens) (?:is |are |has |have )?(?:\w+ )?(?:left|remaining|available|fine|ok|not used|unused|barely used|nearly unused|not reached|full|untouched|back|there|positive)\b/u,
      /\b\d{1,3} ?% (?:\w+ )?(?:left|remaining|unused|available)\b/u,
      /\b(?:did not|didnt|havent|have not|not even|far from|nowhere near|not) (?:\w+ )?(?:reach\w*|hit|used|use|exceed\w*|close to) (?:\w+ ){0,2}(?:limit|quota|usage|cap|anything)\b/u,
    ],
    not: /\b(?:no|not|dont|without|zero|out of|ran out|run out|low|insufficient|0) (?:\w+ ){0,3}(?:credits?|balance|quota|funds|money)\b(?! (?:used|reached|issue|problem))|\b(?:do i|should i|need to|have to|if i|0 ?% left|credit card|how)\b|context|\btokens? left\b/u,
    whole: true,
  },
  {
    claim: 'key-from-console',
    hints: 'console platform dashboard official api from settings',
    patterns: [
      /\b(?:key|keys|it|token|one) (?:\w+ ){0,5}(?:from|in|on|at|via|through|inside) (?:the |my |their |an? )?(?:\w+ )?(?:console|developer (?:platform|console|portal)|api (?:console|platform|dashboard|keys? page)|provider console|developer dashboard)\b/u,
      /\b(?:made|created|generated|got|copied|took|made it|straight|directly) (?:\w+ ){0,4}(?:from|in|on|at|via|through) (?:the |my |their |an? )?(?:\w+ )?(?:console|developer (?:platform|console|portal)|api (?:console|platform|dashboard)|console\.anthropic\.com|platform\.claude\.com|platform\.openai\.com)\b/u,
      /^(?:(?:yes|yep|yeah|from|its|it is|in|on) )*(?:the |my )?(?:anthropic|openai|claude|google|api|developer|provider|cloud|moonshot) console$/u,
      /\bkey (?:\w+ ){0,3}(?:from|at|on) (?:https?:\/\/)?(?:console|platform)\.[\w.-]+/u,
    ],
    not: /\b(?:not|didnt|never|dont|cant|cannot|where|should|isnt|doesnt match|before) (?:\w+ ){0,5}(?:console|platform|portal)\b|\b(?:console log|browser console|nothing in the console|in the console (?:it|i see)|console (?:error|output|shows|says))\b|\bmatch\w*\b/u,
    whole: true,
  },
  {
    claim: 'key-is-admin',
    hints: 'admin administrator administration management',
    patterns: [
      /\b(?:admin|administrator|administration|management|provisioning) (?:api )?keys?\b/u,
      /\bsk-(?:ant-)?admin/u,
      /\bkey (?:is|was|for) (?:an? |the )?(?:admin|administrator)\b/u,
    ],
    not: /\b(?:not|no|isnt|never|without|dont) (?:\w+ ){0,3}(?:admin|administrator|management)\b|\b(?:is it|what is|whats)\b/u,
  },
  {
    claim: 'key-starts-api',
    hints: 'starts begins start contains api sk first prefix beginning has theres its one',
    patterns: [
      /\b(?:starts?|begins?|starting|beginning|prefix is|prefix) (?:\w+ )?(?:with |is |as |like )?(?:the )?(?:letters )?"?sk-(?:ant-api|proj|or-v1|svcacct)/u,
      /\b(?:starts?|begins?|starting|beginning) (?:with |as |like )?sk-ant-a(?:pi)?\b/u,
      /\b(?:it )?(?:contains|has|includes|says) (?:the )?(?:word |letters )?"?api"?(?: in it| in there| after| right after|$)/u,
      /\b(?:theres|there is|there s) (?:an? )?"?api"? in (?:it|there|the key)\b/u,
      /\b(?:its|it is|i have|i got|mine is|have) (?:an? |the )?(?:sk-ant-api\w*|first one|sk-ant-api03)(?:\b|$)/u,
      /^(?:(?:yes|yep|its|it is|the|mine is) )*sk-ant-api\w*-?\.{0,3}$/u,
    ],
    not: /\b(?:not|doesnt|dont|isnt|no|never|without|should|must|oat) (?:\w+ ){0,4}(?:starts?|begin\w*|contain\w*|api|have|sk-ant-api\w*)/u,
  },
  {
    claim: 'suffix-matches',
    hints: 'match matches same last suffix identical ending ends end digits characters matching',
    patterns: [
      /\b(?:last|final|ending|end|suffix|tail|ends|letters|digits|characters|chars|they|it|both|key) (?:\w+ ){0,6}(?:match|matches|matching|identical|the same|are same|is same|agrees?|coincide|correspond\w*)\b/u,
      /\b(?:same|identical|matching) (?:last|ending|suffix|end|final|tail|characters|digits|letters)\b/u,
      /^(?:(?:yes|yep|yeah|they|it|that|all|both) )+(?:match|matches|matched|do match|does match)(?: exactly)?$/u,
      /^(?:it )?matches(?: the (?:console|one in the console|key|newest))?\b/u,
    ],
    not: /\b(?:not|dont|doesnt|didnt|no|isnt|arent|never|mismatch|differ|differs|different)\b|\b(?:password|gateway|remote|tokens? match|both tokens|version|email)\b|\bstill (?:the )?same\b|\bsame (?:error|thing|issue|problem|result|message|401)\b|\bit (?:says|shows|gives|prints|does) the same\b/u,
  },
  {
    claim: 'suffix-differs',
    hints: 'match matches different differs differ old other last suffix mismatch not ends another',
    patterns: [
      /\b(?:last|final|ending|end|suffix|tail|digits|characters|chars|letters|key|they|it) (?:\w+ ){0,6}(?:doesnt|dont|do not|does not|didnt|arent|isnt|not|is not|are not) (?:\w+ )?(?:match|matching|the same|same|identical|fit|agree)\b/u,
      /\b(?:last|final|ending|end|suffix|tail|digits|characters|chars|letters) (?:\w+ ){0,6}(?:different|differs?|mismatch|wrong|other|old key|old one)\b/u,
      /\b(?:different|another|other) (?:last|ending|suffix|end|final|tail) ?(?:\w+ )?(?:characters?|digits|letters|chars)?\b/u,
      /\b(?:thats|it is|its|this is|still shows?|shows|that is) (?:still )?(?:the |my )?old (?:key|one)\b/u,
      /\bends (?:in|with) (?:something|other|different|another)/u,
      /^(?:(?:no|nope|they|it) )+(?:dont|doesnt|do not|does not) match\b/u,
      /\bmismatch(?:es)? (?:with|between) (?:the )?(?:console|key)/u,
    ],
    not: /\b(?:gateway token|password|version|tokens? (?:dont|doesnt) match|device)\b|\b(?:in the end|at the end)\b/u,
  },
  {
    claim: 'no-subscription-key',
    hints: 'find page see where option keys key section',
    patterns: [
      /\b(?:cant|cannot|couldnt|dont|can t|unable to|not|didnt) (?:\w+ )?(?:find|see|locate|get|have) (?:(?:any|an|a|the|my|where|to|page|option|place|section|menu|button|for|create|make) ){0,6}(?:api )?(?:keys?|key page|api page|api section)\b(?! (?:in the|in my|in models|for provider|error))/u,
      /\b(?:no|there is no|theres no|theres not|there isnt) (?:\w+ )?(?:page|option|place|section|menu|button|tab|way) (?:\w+ ){0,4}(?:api )?(?:keys?|api)\b/u,
      /\bi (?:only have|have only|just have) (?:the |a |my )?(?:\w+ )?(?:subscription|plan)\b.{1,30}\bno (?:api )?key\b/u,
      /\b(?:dont|do not) have (?:an |any |a )?api keys?\b/u,
    ],
    not: /\b(?:openclaw|it|says|error|log|status|models status) (?:\w+ )?(?:cant|cannot|doesnt|dont|couldnt) (?:find|see|have)|\bnot see the new key\b/u,
    whole: true,
  },
  {
    claim: 'runs-in-docker',
    hints:
      'docker container compose podman dockerized portainer image coolify kubernetes k8s unraid containers containerized',
    patterns: [
      /\b(?:in|inside|with|via|using|use|on|into|through|under|as|from|my|our|the|openclaw|a|running|run|runs|is) (?:a |an |the |my |our |its |own )*(?:docker|container|docker-compose|podman|portainer|coolify|kubernetes|k8s|containers)\b/u,
      /\b(?:docker|podman)(?: |-)?(?:compose|container|image|setup|install\w*|version|desktop|logs|exec|run|restart|stack)?\b/u,
      /\b(?:dockerized|containerized|dockerised)\b/u,
    ],
    not: /\b(?:not|no|without|dont|isnt|never|nor|instead of|neither|outside|moved from|sandbox|n8n|ollama|litellm|webui|mongo|postgres|redis) (?:\w+ ){0,4}(?:docker|container|podman|compose|k8s|kubernetes)\b|\bdocker sandbox\b|\b(?:should i|do i)\b/u,
    whole: true,
  },
  {
    claim: 'runs-as-service',
    hints:
      'service systemd launchd launchagent daemon launchctl systemctl background scheduled nssm autostart',
    patterns: [
      /\b(?:as|is|in|into|under|via|through|with|using|by|my|the|from|a|installed) (?:a |an |the |my |its |own )*(?:\w+ )?(?:service|systemd|systemd unit|systemd user unit|launchd|launchagent|launch agent|daemon|background service|launchdaemon|scheduled task|nssm|user unit)\b/u,
      /\b(?:gateway|openclaw) (?:service|daemon) (?:is|was|runs|starts|started|installed|running|fails|crashes|gets|does|doesnt)\b/u,
      /\b(?:systemd|launchd|launchagent|launchctl|systemctl|nssm)\b/u,
      /\b(?:starts|autostarts?|auto-starts?) (?:at|on|with) (?:boot|login|startup)\b/u,
    ],
    not: /\b(?:not|no|without|isnt|dont|never|neither|instead of|terms of) (?:\w+ ){0,3}(?:service|systemd|launchd|daemon|launchagent)\b|\b(?:service (?:account|unavailable|is down)|customer service|web service|ai service|browser control service|docker service|ecs service|cloud service|terms of service|each service|this service|api service|same service)\b|\bonly (?:as|in) (?:a )?service\b|\bshould\b/u,
    whole: true,
  },
  {
    claim: 'runs-remotely',
    hints:
      'lives home vps remote remotely server ssh hetzner cloud another ec2 droplet hostinger contabo digitalocean other hosted oracle aws different linode separate gcp azure ovh tailscale railway fly nas raspberry pi headless',
    patterns: [
      /\bremote mode\b|\bgateway\.mode=remote\b/u,
      /\b(?:lives|sits|runs|is|hosted|installed|running) (?:\w+ )?on (?:my|a|the|our) (?:\w+ )?(?:server|homelab|proxmox|nuc|cluster|vm)\b/u,
      /\b(?:on|to|into|in|via|my|our|a|the|with) (?:a |an |my |the |our |another |\w+ )?(?:vps|hetzner|droplet|hostinger|contabo|digitalocean|digital ocean|linode|ec2|remote (?:server|host|machine|box|gateway|vps|pc|linux)|cloud (?:server|vm|host|instance)|oracle cloud|railway|lightsail|ovh|headless (?:server|box|machine))\b/u,
      /\b(?:gateway|openclaw|bot|it|that|its|agent) (?:is |runs |lives |running |sits |s )?(?:\w+ )?(?:on|at) (?:a |an |my |the |our )?(?:other|another|different|separate|second|home|remote|headless|dedicated|linux|ubuntu|debian) (?:\w+ )?(?:machine|server|computer|box|host|pc|mac|laptop|nas|pi)\b/u,
      /\b(?:ssh|sshed|ssh-ed|sshing|ssh into|connect\w*|remote in|remoted) (?:in |into |to |from )?(?:it|the server|my server|the box|the machine|the gateway|my vps|a server|the host|the pi|remotely)\b/u,
      /\b(?:its|it is|runs|running|remotely|hosted) (?:\w+ )?(?:remote|remotely|remotely hosted|in the cloud|on aws|on azure|on gcp|on (?:a|my|the) (?:home )?server)\b/u,
      /^(?:(?:its|it is|on|a|an|the|my) )*(?:remote|remotely|remote server|another machine|other machine|a vps|vps|on a vps|cloud server)$/u,
    ],
    not: /\b(?:not|no|isnt|dont|never|without|nothing|should i) (?:\w+ ){0,4}(?:remote|remotely|vps|server|cloud|ssh)\b|\bmcp servers?\b|\bdiscord server\b|\b(?:remote\.token|cloud code|google cloud|api server|your server|their server)/u,
    whole: true,
  },
  {
    claim: 'runs-locally',
    hints: 'local locally same localhost laptop own one everything this mac home directly here',
    patterns: [
      /^(?:(?:its|it is|all|runs|running|everything is|is|im running it|i run it|everything|just|yes|yep|run|gateway is|the gateway is|i am running it|thats|im running) )*(?:locally|all local|on localhost)$/u,
      /^(?:(?:yes|yep|yeah|no|nope|ok) )?(?:its|it is|all is|everything is|everythings|gateway is|the gateway is|all|setup is|my setup is|is) (?:all |just |running |run )?(?:local|locally)(?: (?:on my \w+|here|too|setup|install|yes))?$/u,
      /\b(?:runs?|running|run it|installed|hosted|hosting|run everything|use it|have it) (?:\w+ ){0,2}locally\b/u,
      /\b(?:everything|all|both|gateway|it|openclaw|tui|they|same|that|all of it) (?:\w+ )?(?:is|are|runs?|running|lives?|on|happens?)? ?(?:all )?(?:on|in) (?:the |this |my |one |a )?(?:same|one|single|this|own) (?:machine|computer|mac|mac mini|macbook|pc|laptop|box|host|device|system|server)\b/u,
      /\b(?:same|one|single) (?:machine|computer|mac|pc|laptop|box|host)(?: for (?:everything|both|all))?$/u,
      /\bon my (?:own )?(?:laptop|macbook|imac|desktop|mac|mac mini|windows pc|computer|pc)(?: directly| itself| here| at home| too)?$/u,
    ],
    not: /\b(?:not|isnt|dont|doesnt|no|neither|works|work|claude|ollama|model|llm|models|curl|from|phone|embeddings|inference|local shell|connect|ssh)\b/u,
  },
  {
    claim: 'runs-as-other-user',
    hints: 'sudo root user account',
    patterns: [
      /\b(?:with|use|used|using|via|ran|run|under|through|did|needed|installed|started|typed|by|i|always) (?:\w+ ){0,3}sudo\b/u,
      /\bsudo (?:openclaw|npm|\w+ )/u,
      /\b(?:as|under|by|with|using|for|from) (?:a |an |the |my )?(?:root|(?:different|another|other|separate|dedicated|own|second|system|service) (?:\w+ )?(?:user|account|unix user|linux user))(?: account| user)?\b(?! (?:key|subscription|email|plan|credit|token|in the console))/u,
      /\b(?:root|openclaw|service) (?:user|account) (?:runs|owns|starts|while|and)\b/u,
      /\bas root\b/u,
    ],
    not: /\b(?:not|no|without|dont|never|didnt|isnt|nor) (?:\w+ ){0,3}(?:sudo|root|user)\b|\b(?:anthropic|openai|chatgpt|claude|google|another anthropic|codex|discord|telegram) account\b|\b(?:root cause|should i)\b/u,
    whole: true,
  },
  {
    claim: 'uses-relay',
    hints:
      'litellm relay proxy reseller oneapi newapi middleman aggregator third cloudflare one cliproxy portkey reverse transit new router ccr',
    patterns: [
      /\b(?:litellm|lite llm|one-api|oneapi|new-api|newapi|portkey|helicone|cliproxyapi|cliproxy|claude code router|ccr|dmxapi|aihubmix|laozhang|apiyi)\b/u,
      /\b(?:through|via|behind|use|using|with|over|by|from|have|uses|a|my|our|against|at) (?:an? |the |my |our |some )?(?:\w+ )?(?:api relay|relay|relay (?:service|station|site|api)|api proxy|llm proxy|model proxy|ai proxy|llm gateway|api reseller|reseller|api aggregator|middleman|third[- ]party (?:api|provider|relay|proxy|key|reseller)|openai-?compatible proxy)\b/u,
      /\bai gateway\b.{1,20}\b(?:cloudflare|vercel|as|for)|(?:cloudflare|vercel) ai gateway\b/u,
    ],
    not: /\b(?:not|no|without|dont|never|isnt|nor|neither) (?:\w+ ){0,3}(?:litellm|relay|proxy|reseller)\b|\b(?:third[- ]party (?:apps?|harness|use|tools?)|should i|draw from)\b/u,
    whole: true,
  },
  {
    claim: 'behind-proxy',
    hints:
      'proxy vpn corporate company firewall china russia iran country region zscaler clash https http restricted shadowsocks v2ray hong egress mitm warp geo',
    patterns: [
      /\b(?:behind|use|using|with|through|via|on|over|my|a|have|the|turned on|enabled|run|uses|without|switched on|by) (?:an? |the |my |our |some )*(?:\w+ )?(?:vpn|corporate proxy|company proxy|work proxy|http proxy|https proxy|firewall|corporate network|company network|work network|zscaler|clash|shadowsocks|v2ray|socks5? proxy|cloudflare warp|great firewall|network proxy|system proxy|forward proxy)\b/u,
      /\bhttps?_proxy\b|\ball_proxy\b/u,
      /\b(?:im|i am|am|we are|living|live|based|located|located in|we live|being|sitting) (?:\w+ )?(?:in|from) (?:mainland )?(?:china|russia|iran|hong kong|belarus|cuba|syria|north korea|prc|crimea)\b/u,
      /\b(?:country|region) (?:\w+ ){0,2}(?:not supported|unsupported|blocked|restricted|banned)\b/u,
      /\bbehind (?:a |the |my |our |an )?(?:\w+ )?proxy\b/u,
    ],
    not: /\b(?:no|not|dont|without|isnt|never|havent|nor|reverse|nginx|caddy|traefik|neither) (?:\w+ ){0,2}(?:vpn|proxy|firewall|clash|zscaler)\b/u,
    whole: true,
  },
  {
    claim: 'several-agents',
    hints: 'agents agent',
    patterns: [
      /\b(?:several|multiple|many|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|few|all my|all (?:my )?(?:\d|two|three|four|five|eight|ten)|my other|other|more than one|both|various|different) (?:\w+ )?agents\b/u,
      /\bmulti-?agents?\b/u,
      /\b(?:all|each|every one|none) of (?:my|the|our) (?:\w+ )?agents\b/u,
      /\b(?:all|none of) my agents\b/u,
    ],
    not: /\b(?:not|no|dont|without|only one|how|should i|want|sub-?agents|never) (?:\w+ ){0,4}agents?\b|\bsub-?agents\b/u,
    whole: true,
  },
];
