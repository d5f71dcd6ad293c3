/* eslint-disable regexp/no-dupe-disjunctions -- tables of words: one may be the start of another, and stays legible */
import type { Phrase } from './phrase.ts';

/** English: how it fails. */
export const EN_FAILS: readonly Phrase[] = [
  {
    claim: 'expires-after-hours',
    hints: 'twice hours hour expires expire daily day login again every days minutes while overnight expired',
    patterns: [
      /\b(?:twice|once|several times|three times|multiple times|\d+ times) (?:a|per|every|each) (?:day|week)\b.{1,30}\b(?:log ?in|sign in|re-?auth\w*|401|expire\w*)\b/u,
      /\b(?:every|each|after|within|for|about|roughly|around|in|like) (?:\w+ ){0,3}(?:\d{1,2}|few|couple of|some|two|three|eight|several|one|an|a|couple) ?(?:hours?|hrs?|h|days?)(?: or so)?\b.{1,60}\b(?:expire\w*|log ?in|login|re-?log\w*|sign in|re-?auth\w*|fails?|stops|401|again|dies|breaks|logged out|token|refresh|invalid|every request)\b/u,
      /\b(?:works?|worked|working|fine|ok|lasts|holds) (?:\w+ ){0,3}(?:for|about|around|only|right after login) (?:\w+ ){0,3}(?:\d{1,2}|few|couple|some|two|three|eight|several|one|an|a) ?(?:of )?(?:hours?|hrs?|h|days?|day)\b/u,
      /\b(?:token|login|session|sign-?in|auth|oauth|it) (?:keeps|always|constantly)? ?(?:expir(?:es|ing)|running out|dying|logging (?:me )?out) (?:\w+ ){0,4}(?:hours?|daily|every|each|day|days|overnight|constantly|again)\b/u,
      /\b(?:have|need|has|must|had|forced) to (?:log ?in|login|sign in|re-?login|re-?auth\w*|re-?authenticate) (?:again )?(?:\w+ )?(?:every|each|daily|several times|multiple times|constantly|all the time)\b/u,
      /\b(?:every|each) (?:day|morning|night|few hours|couple of hours|\d+ hours) (?:\w+ ){0,5}(?:log ?in|login|sign in|re-?auth\w*|401|expire\w*|again)\b/u,
      /\bkeeps (?:expiring|logging me out|asking me to (?:log|sign) in)\b/u,
    ],
    not: /\b(?:try again in|for the last|for hours (?:now|trying|already)|spent|been (?:trying|at this|fighting)|hours ago|working hours|rate limit|usage limit|cooldown|disableduntil|cost|quota|5h|waited|24 hours a day|resets? in)\b/u,
    whole: true,
  },
  {
    claim: 'no-reply',
    hints:
      'crickets ghosts silence never answer answers reply replies respond responds response silent nothing responding answering replying empty react ignores unresponsive blank hangs stuck dead writing talk mute',
    patterns: [
      /\bcrickets\b|\bghost(?:s|ed|ing) me\b|\b(?:total|radio|complete) silence\b|\bnever got (?:a |an |any )?(?:reply|answer|response)\b/u,
      /\b(?:not|doesnt|does not|dont|wont|isnt|never|stopped|didnt|no longer|cant|hasnt|aint|arent|didnt even|havent|quit) (?:\w+ ){0,2}(?:answer|answers|answering|reply|replying|replied|respond|responding|responds|responded|react|reacting|talk|talking|answered|say anything|get (?:any |an |a )?(?:answer|reply|response|replies)|got (?:any |an |a )?(?:answer|reply|response))\b/u,
      /\b(?:no|without|zero|never an?|empty|blank|not (?:getting )?(?:any|a single)) (?:\w+ )?(?:answers?|repl(?:y|ies)|responses?|reaction|output|messages? back)\b/u,
      /\bnot getting (?:any |an |a )?(?:answers?|response|reply|replies)\b/u,
      /\b(?:bot|agent|openclaw|it|gateway|claw|assistant|everything|she|he|my \w+) (?:is |was |stays |goes |went |has gone |just |now |has been |been |gone )*(?:silent|quiet|dead|unresponsive|mute|ignoring me|ignoring messages|ghosting|stuck (?:on|at) (?:writing|typing|thinking))\b/u,
      /\b(?:silently )?ignores? (?:me|my messages?|all|everything|every)\b/u,
      /\bnothing (?:happens|comes back|comes|back|in return)(?: when| if| after|$)/u,
      /\b(?:only|just) (?:typing|types|shows typing|thinking)\b/u,
    ],
    not: /\b(?:krill|here|this thread|helper|support|dont answer|please|you (?:dont|didnt|never)|nobody|no one|anthropic support|your answer|dashboard|questions?)\b|\bno (?:response|reply|answer) (?:body|from (?:support|anthropic|krill|anyone))|\bstop (?:answering|replying|responding)\b/u,
  },
  {
    claim: 'dm-fails',
    hints: 'dm dms direct pm private',
    patterns: [
      /\b(?:dms?|direct messages?|pms?|private (?:messages?|chats?)|direct messaging) (?:\w+ ){0,4}(?:not|dont|doesnt|wont|isnt|arent|fails?|failing|broken|ignored|dead|unanswered|never|stopped|no|without|gets? no)\b/u,
      /\b(?:not|doesnt|wont|dont|never|isnt|cant|no|stopped|ignores?|cannot|didnt) (?:\w+ ){0,5}(?:dms?|direct messages?|pms?|private messages?)\b/u,
      /\bwhen i (?:dm|pm|direct message|message) (?:it|the bot|my bot|him)\b.{1,40}\b(?:nothing|no|doesnt|not|silent|ignores|error)\b/u,
    ],
    not: /\b(?:dont|do not|please|no) (?:\w+ )?dms? (?:me|please|you)|\bdmpolicy|\b(?:works?|fine) in (?:the )?dms?\b|\bi (?:didnt|dont|havent) (?:dm|pm)\b/u,
  },
  {
    claim: 'online-but-silent',
    hints: 'online green connected running up active typing',
    patterns: [
      /\b(?:online|shows (?:as )?online|green|connected|up|up and running|active|typing)\b.{1,50}\b(?:silent|no (?:answer|reply|response|replies|reaction)|not (?:answer\w*|repl\w*|respond\w*|react\w*)|doesnt (?:answer|reply|respond|react|say)|does not (?:answer|reply|respond|react)|wont (?:answer|reply|respond|react)|never (?:answers|replies|responds)|ignores|nothing|dont (?:answer|reply|respond)|quiet|isnt (?:answering|replying|responding))\b/u,
      /\b(?:silent|not (?:answering|replying|responding)|no (?:answer|reply|response)|doesnt (?:answer|reply|respond))\b.{1,40}\b(?:although|but|though|while|even though)\b.{1,20}\b(?:online|green|connected)\b/u,
    ],
    not: /\b(?:not|isnt|offline|never) (?:online|connected|green)\b|\bno active\b/u,
    whole: true,
  },
  {
    claim: 'change-reverts',
    hints:
      'disappearing vanishing ending suffix mask snaps rewriting overwriting resetting reverts reverted back old overwritten overwrites resets restores again undone disappears lost returns overwrote changes revert comes reset restored vanishes',
    patterns: [
      /\b(?:reverts?|reverted|reverting|overwritten|overwrites|overwrote|overwriting|undone|undoes|clobber\w*|rolled back|rolls back)\b(?:.{1,50}\b(?:key|token|config|profile|value|file|change|changes|settings?|auth|it|old|credential\w*|login|order|again|itself|automatically|json)\b|$)/u,
      /\b(?:key|token|config|value|profile|setting|settings|file|change|changes|it|order|auth|auth-profiles\.json|login|credential\w*|contains|url)\b.{1,30}\b(?:reverts?|reverted|overwritten|goes back|went back|is back|jumps back|switches back|changes back|turns back|resets itself|reset itself|gets? reset|gets? lost|lost again|disappears?|vanish\w*|gone again)(?: (?:to|on|after|again|when|every|by|as|in|from)|$)/u,
      /\b(?:old|previous|former) (?:key|token|value|config|one|profile|setting|login|credential\w*) (?:is |comes |came |keeps |was |gets |appears |shows |has )?(?:\w+ )?(?:back|again|returns?|reappear\w*|coming back|restored|there again|comes back)\b/u,
      /\b(?:restores|puts back|writes back|brings back|returns to|changes back to|back (?:to|at)|snaps back to) (?:the |my |its |an? )?(?:old|previous|former|stale|expired) (?:\w+ )?(?:key|token|value|config|one|profile|setting)\b/u,
      /\b(?:doesnt|does not|wont|didnt|not) (?:stick|persist|stay|get saved|save|keep)(?: (?:the|my|it|after|on|when|a|at)|$)/u,
      /\b(?:old|previous|former) (?:ending|suffix|mask|last (?:four|4|characters))(?: \S{1,20})? (?:is )?(?:again|back)\b/u,
      /\b(?:key|token|profile|login|settings?|changes?|credential\w*) keeps? (?:disappearing|vanishing|getting lost|coming undone)\b/u,
      /\bsnaps? back\b|\bchanges back by itself\b|\b(?:what|who|something) (?:is|keeps) (?:rewriting|overwriting|resetting)\b/u,
      /\bkeeps (?:reverting|resetting|changing back|going back|being overwritten|overwriting)\b/u,
    ],
    not: /\b(?:i|we) (?:\w+ )?(?:reverted|rolled back|overwrote|restored)\b|\b(?:error|problem|issue|401) (?:is|comes) back\b|\bit works?\b/u,
    whole: true,
  },
  {
    claim: 'only-in-service',
    hints: 'service systemd launchd daemon background launchagent scheduled',
    patterns: [
      /\b(?:only|just) (?:\w+ ){0,5}(?:as|in|under|via|when|with|through) (?:\w+ ){0,5}(?:service|systemd|launchd|daemon|background|launchagent|launch agent|scheduled task)\b/u,
      /\b(?:fails?|failing|error\w*|broken|401|doesnt|not|no key|missing|dies|breaks|cant|isnt|dont|crashes|refuses) (?:\w+ ){0,5}(?:as|in|under|via|when run by|when started by|through|from|with|inside) (?:a |an |the |its |my )?(?:\w+ )?(?:service|systemd|launchd|daemon|launchagent|launch agent|scheduled task|background service)\b/u,
      /\b(?:service|systemd|launchd|daemon|launchagent)(?: \w+){0,2} (?:fails?|doesnt|does not|cant|cannot|gets no|has no|wont|is not|isnt|dont|not|gives|never) (?:\w+ ){0,5}(?:see|find|have|get|work|key|401|read|pick|know|inherit|env|load)\b/u,
    ],
    not: /\b(?:dont|do not) (?:use|run|have) (?:a |the )?(?:service|daemon|systemd)\b|\bservice unavailable\b|\b(?:browser control|web|cloud|customer) service\b|\bnot (?:running )?as a service\b/u,
    whole: true,
  },
  {
    claim: 'falls-back',
    hints:
      'picked chose selected fallback fallbacks falls another different other wrong instead jumps switches answers goes defaulting default uses keeps calls still using',
    patterns: [
      /\b(?:picked|chose|selected|set|want|configured) (?:\S+ ){1,3}(?:but|yet) (?:\S+ ){1,3}(?:answers|replies|responds|is used|gets used|is answering)\b/u,
      /\b(?:falls?|fell|falling|fails?|failed|failing|drops?|dropped) (?:\w+ )?(?:back|over) (?:\w+ )?(?:to|on|onto)\b/u,
      /\b(?:goes|going|go|went|jumps|jumped|switch(?:es|ed)?|routed|sent|use|uses|used|answers?|answered|repl(?:ies|ied)|responds?|run|runs|handled|stays) (?:\w+ ){0,5}(?:to|on|by|from|with|the|through|my|via) (?:the |a |my |its )?(?:\w+ )?fallback(?: model| provider|s)?\b/u,
      /\bfallback (?:model |provider )?(?:answers|replies|responds|is used|is answering|gets used|takes over|kicks in|used instead|takes)\b/u,
      /\b(?:another|a different|different|the wrong|wrong|other|some other) model (?:\w+ )?(?:answers|replies|responds|is used|is answering|answered|replied|is responding|takes over|gets used|is being used)\b/u,
      /\b(?:uses|using|used|calls?|answers? (?:with|as|from)|goes to|runs on|responds with|replies with|keeps using|still uses|still calls|sends to|jumps to|switches to|is on|stays on|stuck on) (?:\w+ ){0,2}(?:another model|the wrong model|a different model|my default model|the default model|the old model|the default|another provider|the wrong provider|\S[^\s/]*\/\S+ instead|\w+ instead)\b/u,
    ],
    not: /\b(?:no fallback|fallbacks? (?:are |is )?(?:never|not)|not (?:fall|use|go|switch)|doesnt (?:fall|use|go|switch)|why doesnt|dont (?:use|fall)|want to use|add(?:ed)? (?:a |my )?fallback|i use|i went|i switched|i used)\b/u,
    whole: true,
  },
  {
    claim: 'browser-cannot-connect',
    hints: 'dashboard browser control webui web ui page 18789 localhost chrome safari subdomain',
    patterns: [
      /\b(?:dashboard|control ui|control-ui|web ?-?ui|webchat|web page|web interface|web dashboard|browser|control panel|control center|localhost:18789|127\.0\.0\.1:18789|port 18789)(?: \S+){0,6} (?:cant|cannot|doesnt|does not|wont|not|isnt|fails?|failing|refuse[ds]?|disconnect\w*|unauthorized|unreachable|never|offline|blank|locked out|pairing|says unauthorized|stuck|mismatch|blocked|white)\b/u,
      /\b(?:cant|cannot|not|unable to|couldnt|locked out|dont|isnt|wont|doesnt|fails? to|failed to|never) (?:\w+ ){0,5}(?:open|connect|reach|access|load|log|login|get|into|enter|use|connecting) ?(?:\w+ ){0,4}(?:dashboard|control ui|control-ui|web ?-?ui|webchat|web interface|browser|control panel|control center|localhost:18789)\b/u,
      /\blocked out of (?:\w+ )?(?:dashboard|ui|control ui|gateway)\b/u,
    ],
    not: /\b(?:browser tool|browser control service|browser\(|headless browser|browser automation|agents? browser|browser relay|browser extension|oauth|sign-?in in the browser|login (?:in|page)|web_search|chat(?: still)? returns|provider)\b|\b(?:dashboard|control ui) (?:opens|works|is fine|loads)\b/u,
    whole: true,
  },
  {
    claim: 'status-looks-fine',
    hints: 'status probe doctor shows says everything health looks green check checks',
    patterns: [
      /\b(?:models status|status|probe|probes|doctor|health|auth list|models auth list|auth status|health check|the check|checks|secrets audit|config validate|models list|--probe)(?: \S+){0,4} (?:ok|okay|fine|green|good|valid|all good|no (?:issues?|errors?|problems?|warnings?)|clean|healthy|passes|passed|success\w*|no problem|looks (?:fine|ok|good|right|correct)|nothing wrong|right|correct)\b/u,
      /\b(?:everything|all|it all|status|that|config) (?:there )?(?:looks|seems|is shown as|shows|appears) (?:\w+ )?(?:fine|ok|okay|good|green|right|correct|healthy|valid|normal)\b/u,
      /\b(?:all|everything) (?:is )?(?:green|healthy|valid)\b/u,
      /\b(?:prints|shows|says|reports|lists|marks) (?:\w+ )?(?:ok|okay|fine|valid|all good|healthy|green)\b(?! (?:but i|when i click))/u,
    ],
    not: /\b(?:not|isnt|doesnt|dont|never|no longer|nothing|arent) (?:\w+ ){0,3}(?:ok|fine|good|green|valid|right|correct|healthy|look\w*)\b|\b(?:works? now|working now|works again|solved|fixed|all good now|everything is fine now|is everything)\b/u,
    whole: true,
  },
  {
    claim: 'billing-says-fine',
    hints: 'claims billing credit credits balance quota funds money usage limit plenty',
    patterns: [
      /\b(?:out of credits?|no credits?|insufficient|too low)\b.{1,30}\b(?:balance|console|account|dashboard) (?:\w+ )?(?:shows?|has|is|says) (?:\$ ?\d|fine|positive|plenty|enough)/u,
      /\b(?:billing|credit|credits|balance|quota|out of|rate limit|usage limit|402|funds)\b.{1,90}\b(?:although|but|though|even though|while|yet|however|despite)\b.{0,50}(?:\$ ?\d|\b(?:have|has|plenty|enough|left|remaining|unused|barely|nearly|not used|\d+ ?(?:usd|dollars|eur|%)|positive|full|funded|available|fine|still)\b)/u,
      /(?:\$ ?\d[\d.]*|\b(?:have|has|plenty|enough|lots|still got|got|theres|there is|with|despite)) (?:\w+ ){0,4}(?:credits?|balance|quota|funds|money|left|remaining)\b.{1,80}\b(?:still|but|yet|says|get|gives|anyway|error|why)\b.{1,50}\b(?:billing|credit|balance|out of|insufficient|402|too low|low|limit|quota)\b/u,
      /\b(?:billing error|out of credits?|insufficient (?:balance|credits?|quota)|credit balance)\b.{1,60}\b(?:quota|usage|credit|balance|account|console) (?:is |are |was |shows? |says? )?(?:\w+ )?(?:nearly unused|unused|barely used|fine|ok|full|positive|available|there|left)\b/u,
      /\b(?:bought|added|topped up|purchased|recharged|loaded|paid) (?:\w+ ){0,3}(?:credits?|money|account|balance|funds)?.{0,30}\b(?:still|but|yet)\b.{1,30}\b(?:says? (?:that|that too|it|so|low|the same)|too low|billing|credit|insufficient|balance|same)\b/u,
    ],
    not: /\b(?:no|not any|without) (?:credits?|balance|money|funds) (?:left|remaining)\b|\bi (?:have|got) no (?:credits?|balance|money)\b/u,
    whole: true,
  },
  {
    claim: 'status-looks-bad',
    hints: 'status doctor warning warnings shows says reports usage',
    patterns: [
      /\b(?:status|doctor|probe|warning|warnings|health|audit|log|logs)\b.{1,60}\b(?:but|although|though|yet|while|even though|however)\b.{1,40}\b(?:works?|fine|working|answers|ok|chat)\b/u,
      /\b(?:works?|working|fine|chats?|answers)\b.{1,30}\b(?:but|although|though|yet|while|only)\b.{1,20}\b(?:status|doctor|probe|warning|health|audit)\b.{1,40}\b(?:error|fail\w*|missing|expired|unknown|warns?|complains?|red|401|invalid|says|reports|shows)\b/u,
      /\b(?:status|doctor|probe|health|audit) (?:\w+ ){0,2}(?:complains|still warns|keeps warning|cries)\b/u,
    ],
    not: /\b(?:status|doctor|probe|everything|health) (?:\w+ ){0,3}(?:ok|fine|good|green|valid|clean)\b/u,
    whole: true,
  },
  {
    claim: 'fails-everywhere',
    hints: 'everywhere every all each both same any anywhere session sessions curl either too also',
    patterns: [
      /\b(?:fails?|failing|broken|error\w*|401|same|happens|doesnt work|does not work|not working|wont work) (?:\w+ ){0,3}(?:everywhere|in (?:all|every|each|both|any)(?: of)?(?: my| the)? ?(?:sessions?|channels?|chats?|apps?)?|on (?:all|every|both|any) (?:my )?(?:channels?|devices?|surfaces|chats?))\b/u,
      /\b(?:all|every|each|both|any) (?:of )?(?:my |the )?(?:sessions?|channels?|chats?|surfaces) (?:\w+ ){0,2}(?:fails?|broken|error\w*|gives?|gets?|shows?|have|has|do|does|are|is|say|says|affected|same)\b/u,
      /\b(?:no (?:session|channel|chat) works|(?:not|doesnt work|nor) in (?:new|other|another|a new|any) (?:sessions?|channels?)(?: either| too)?|new session (?:\w+ )?(?:fails|same|also|too|doesnt|gives|doesnt help))\b/u,
      /\b(?:also|too|even) (?:\w+ )?(?:fails?|401|broken|the same) (?:with|in|using|via|through) (?:curl|postman|a new session|another (?:program|app|channel|session)|other (?:programs|apps|tools))\b|\bcurl (?:\w+ ){0,4}(?:fails|401|the same|same error|also|too|says invalid|invalid)\b/u,
    ],
    not: /\b(?:everywhere else|works everywhere|curl (?:\w+ ){0,8}(?:works|fine|ok)|all agents)\b/u,
    whole: true,
  },
  {
    claim: 'chat-fails-too',
    hints: 'chat plain message normal hello text hi chatting ping',
    patterns: [
      /\b(?:saying|sending|typing|writing) (?:\w+ )?(?:hello|hi|ping|hey) (?:\w+ )?(?:gives|fails|401|returns|errors?|doesnt|shows)\b/u,
      /\b(?:plain |normal |simple |regular |even |just )+(?:a |the )?(?:plain |normal |simple )*(?:chat|message|text|hello|hi|ping|chatting|messages)\b.{1,40}\b(?:fails?|doesnt|does not|401|error|broken|same|not work\w*|isnt|dont|nothing|no)\b/u,
      /\b(?:chat|chatting|chat messages|plain chat|normal chat) (?:\w+ ){0,2}(?:fails|is broken|doesnt work|does not work|broken|not working|also fails|fails too|gives the same|doesnt answer|isnt working|errors)\b/u,
      /\b(?:not only|not just) (?:the )?(?:search|memory|image\w*|voice|usage|feature)\b.{1,20}\b(?:chat|everything|all|too)\b/u,
      /\bno (?:plain |normal )?chat (?:works|either|doesnt work)\b/u,
    ],
    not: /\b(?:chat|message|messages|it) (?:still )?(?:works?|is fine|is ok)\b|\bgroup chat\b/u,
    whole: true,
  },
  {
    claim: 'first-setup',
    hints:
      'brand never first fresh new just setting initial installing beginner noob newbie setup installed started',
    patterns: [
      /\bbrand[- ]new (?:install\w*|setup|set ?up)\b/u,
      /\bnever (?:\w+ )?(?:worked|has worked|did work|got it (?:to work|working)|been working|ran|answered)\b/u,
      /\b(?:first|initial|1st) (?:time |ever )?(?:set ?up|setup|install\w*|run|start|time (?:user|setting|using|installing|running|trying)|message|onboarding|attempt)\b/u,
      /\b(?:just|only just|freshly|brand new|newly|today|im|i am) (?:installed|setting (?:it |this |everything |openclaw )?up|set (?:it |this |everything |openclaw )?up|started with|installing|new (?:to|at|with) (?:openclaw|this|it|all))\b/u,
      /\b(?:im|i am|total|complete|absolute) (?:a |an )?(?:\w+ )?(?:noob|newbie|beginner|newcomer|newb)\b/u,
      /\b(?:trying|want|wanted|tried) to set (?:it |this |openclaw |everything )?up\b(?! (?:with|on|for|in) (?:discord|telegram|whatsapp|slack))/u,
    ],
    not: /\b(?:re-?install\w*|used to work|worked before|was working|updated|not (?:a |my )?(?:first|new|beginner)|never (?:worked|been) better|works now|new agent|second)\b/u,
    whole: true,
  },
];
