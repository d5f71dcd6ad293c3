/* eslint-disable regexp/no-dupe-disjunctions -- tables of words: one may be the start of another, and stays legible */
import type { Phrase } from './phrase.ts';

/** English: where and since when it works. */
export const EN_WORKS: readonly Phrase[] = [
  {
    claim: 'key-works-elsewhere',
    hints:
      'happy accepts curl works work elsewhere other postman cursor directly same valid outside tested fine another working worked succeeds tool tools cli 200',
    patterns: [
      /\b(?:other|another) (?:\w+ )?(?:tools?|apps?|programs?|clients?) (?:\w+ ){0,3}(?:happy|accepts?|fine|ok|works?|no (?:problem|issue|trouble))\b/u,
      /\b(?:key|keys|token|credential|it|that|one|login|account)(?: itself)? (?:\w+ ){0,3}(?:works?|worked|working|is fine|is valid|is ok|is good|succeeds|is accepted|functions) (?:\w+ ){0,4}(?:curl|elsewhere|postman|cursor|cline|aider|another|other|different|outside|directly|python|in a script|claude code|claude cli|rest|n8n|open webui|openwebui|playground|vs ?code|librechat|everywhere else|sdk|insomnia|direct requests|against)\b/u,
      /\b(?:curl|postman|direct (?:api )?(?:calls?|requests?)|a direct request|python script|claude -p|claude cli|claude code|standalone \w+(?: \w*)?|gemini cli|codex cli|rest api|the sdk|sdk|insomnia|cline|cursor|aider|playground) (?:\S+ ){0,8}(?:works?|worked|working|fine|ok|200|succeeds|succeeded|answers|returns (?:a )?(?:200|result|answer|valid)|goes through|is good|passes)\b/u,
      /\b(?:tested|tried|checked|verified|used|called) (?:\w+ ){0,6}(?:curl|postman|python|another (?:app|tool|program|client)|elsewhere|other (?:apps?|tools?|programs?)) (?:\w+ ){0,4}(?:works?|worked|fine|ok|200|valid|success\w*|good)\b/u,
      /\b(?:works?|worked|working|fine|valid|ok) (?:\w+ ){0,3}(?:with|via|using|in|through|when i use|from) (?:\w+ )?(?:curl|postman|cursor|cline|aider|another (?:app|tool|program|client)|other (?:apps?|tools?|programs?|clients?|software|things)|claude code|the claude cli|a script|python|n8n|open webui|the playground)\b/u,
      /\bsame (?:key|token|api key|api|credential\w*) (?:\w+ ){0,4}(?:works?|worked|is fine|fine|ok|is ok)\b/u,
      /\b(?:works?|worked) (?:fine |well |perfectly |just fine )?(?:elsewhere|everywhere else|outside(?: of)?(?: openclaw)?|outside)\b/u,
      /\bwith (?:\?key=|the same key).{0,40}\b(?:fine|works|ok)\b/u,
    ],
    not: /\b(?:curl|postman|key|token|it|elsewhere|that|directly|also|cursor|request|and)(?: \w+){0,3} (?:not|doesnt|dont|didnt|wont|isnt|cant|cannot|fails?|failed|neither|nowhere|never|nor) ?(?:work\w*|either|fine|valid|accepted)?\b|\b(?:should|would|does|if) (?:the |my )?key work|\b(?:an)?other (?:channels?|sessions?|agents?|models?|chats?)\b|\bnew (?:session|chat)s?\b/u,
    whole: true,
  },
  {
    claim: 'works-in-other-session',
    hints:
      'session sessions channel new telegram discord whatsapp chat tui dashboard webchat control slack dms dm conversation thread',
    patterns: [
      /\b(?:works?|worked|working|fine|ok|answers|replies|responds|good) (?:\w+ ){0,4}(?:in|with|from|on|after|via|through|over|using) (?:\w+ ){0,3}(?:(?:new|other|another|different|fresh|second) (?:\w+ )?(?:sessions?|channels?|chats?|conversations?|threads?)|telegram|whatsapp|webchat|web chat|the tui|tui|dashboard|control ui|slack|discord|the web ui|web ui|browser)\b/u,
      /\b(?:new|other|another|different|fresh|second) (?:\w+ )?(?:sessions?|channels?|chats?|conversations?) (?:\w+ ){0,3}(?:works?|worked|working|fine|ok|is ok|are ok|answers?|use oauth|repl(?:y|ies)|responds?|uses?|good|do work|does work)\b/u,
      /\b(?:telegram|whatsapp|webchat|tui|dashboard|control ui|slack|discord) (?:\w+ )?(?:works?|is fine|is ok|answers|replies|responds|is working|worked)(?: \w+){0,3}(?: but| only|$)/u,
      /\b(?:only|just) (?:\w+ ){0,3}(?:this|that|the old|one|old|existing) (?:\w+ )?(?:session|chat|channel|conversation) (?:\w+ )?(?:fails|is broken|broken|doesnt|has|shows|gives|gets)\b/u,
      /\b(?:works?|fine) (?:after|with) (?:\/new|\/reset)\b/u,
    ],
    not: /\b(?:not|doesnt|dont|didnt|isnt|wont|cant|neither|nor|used to|no longer) (?:\w+ ){0,3}(?:works?|working|fine|answer\w*|repl\w*|respond\w*)(?: |$)|\b(?:now|again|finally|all|works too)\b|\bweb_search|\b(?:empty|no|blank|without) (?:\w+ )?(?:repl|answer)|\b(?:gateway|login) (?:opens?|works)|\bin (?:new|other) sessions? (?:either|too)/u,
    whole: true,
  },
  {
    claim: 'works-for-other-agent',
    hints: 'agent agents main',
    patterns: [
      /\b(?:works?|worked|working|fine|ok|answers|good) (?:\w+ ){0,3}(?:for|with|in|on|from|using|through) (?:\w+ ){0,2}(?:(?:other|another|main|default|different|first|second|my other|old) (?:\w+ )?agents?|agent \w+|main)\b/u,
      /\b(?:other|another|main|default|different|first|second|old|one) (?:\w+ )?agents? (?:\w+ ){0,5}(?:works?|worked|working|is fine|are fine|fine|is ok|ok|answers?|repl(?:y|ies)|responds?|does work|do work)\b/u,
      /\bmain (?:agent )?(?:is fine|works?|is ok|is working|answers|still works)\b/u,
      /\bonly (?:\w+ ){0,3}agents? (?:\w+ )?(?:fails?|is broken|has this|shows|gives|gets|cant)\b/u,
    ],
    not: /\b(?:not|doesnt|dont|didnt|isnt|wont|cant|neither|nor|none|no) (?:\w+ ){0,3}(?:works?|working|fine|answer\w*|ok|agents?)\b|\bsub-?agents? work/u,
    whole: true,
  },
  {
    claim: 'works-in-terminal',
    hints: 'terminal foreground manually shell hand cli command interactive',
    patterns: [
      /\b(?:works?|worked|working|fine|ok|starts|answers) (?:\w+ ){0,5}(?:in|from|on|via|through|inside|with) (?:\w+ ){0,3}(?:terminal|foreground|shell|command line|interactive shell|cmd|powershell|console|cli)\b/u,
      /\b(?:works?|worked|fine|ok) (?:\w+ ){0,3}(?:when|if|as soon as|once) (?:i |its |it is |i am )?(?:run|start|started|launch|runs|running|execute|ran) (?:\w+ ){0,4}(?:manually|by hand|terminal|foreground|myself|directly|shell|openclaw gateway|gateway run)\b/u,
      /\b(?:manually|by hand|in the foreground|from (?:the|a|my) terminal|in (?:the|a|my) terminal|from (?:the|a|my) shell)(?: \w+){0,5} (?:works?|worked|fine|ok|is fine|no problem)\b/u,
      /\b(?:running|starting|started|run|start|launching) (?:it|openclaw|the gateway|gateway|openclaw gateway) (?:\w+ ){0,3}(?:manually|by hand|terminal|foreground|shell|directly)(?: \w+){0,3} (?:works?|worked|fine|ok)\b/u,
      /\bthe cli works\b|\bcli works (?:fine|ok|though|but)?/u,
    ],
    not: /\b(?:not|doesnt|dont|didnt|isnt|wont|cant|neither|nor) (?:\w+ ){0,3}(?:works?|working|fine|start\w*|answer\w*)\b|\b(?:claude cli|gemini cli|codex cli|browser|curl)\b/u,
    whole: true,
  },
  {
    claim: 'chat-works-feature-fails',
    hints:
      'search memory image images tts speech voice embedding embeddings usage heartbeat cron web slug transcription vision sub subagent subagents audio',
    patterns: [
      /\b(?:chat|chatting|chats|models?|text chat|talking|conversation|messages|everything else|agent|bot|rest|replies|main chat|normal chat|text|all else|gateway|texting)(?: \S+){0,8} (?:works?|fine|ok|okay|working|answers?|good|no problem|normal\w*|respond\w*)\b.{1,60}\b(?:search|memory|image|images|tts|speech|voice|embeddings?|usage (?:panel|page|info|stats|display|tab)|heartbeat|slug|transcription|vision|audio|web_search|memory_search)\b/u,
      /\b(?:web ?search|web_search|memory_search|memory search|memory|image (?:generation|tool|analysis)|image tool|images|tts|speech|voice|embeddings?|usage (?:panel|page|info|stats)|heartbeat|slug|transcription|vision|audio)\b.{1,60}\b(?:while|but|though|although|however|the chat|chat|everything else|models?|rest)\b.{1,30}\b(?:works?|fine|ok|okay|answers?|good|working)\b/u,
      /\b(?:only|just) (?:\w+ ){0,3}(?:web ?search|web_search|memory(?: search)?|image\w*|tts|speech|voice|embeddings?|usage panel|heartbeat|transcription|vision)(?: \w+){0,3} (?:fails?|is broken|doesnt|does not|errors?|broken|not work\w*|gives|gets)\b/u,
    ],
    not: /\b(?:chat|everything) (?:\w+ )?(?:doesnt|does not|isnt|not|fails|is broken)\b|\bbefore (?:i|it|the)\b/u,
    whole: true,
  },
  {
    claim: 'worked-before-update',
    hints:
      'update updated upgrade upgrading version upgraded updating older downgrade downgraded 2026 rollback rolled release previous',
    patterns: [
      /\b(?:worked|works|fine|working|was ok|no problem|was fine|ok) (?:\w+ ){0,4}(?:before|until|till|prior to|in|on|with|up to|through) (?:\w+ ){0,4}(?:update|updating|updated|upgrade|upgrading|upgraded|previous version|old version|older version|last version|last release|previous release|version before|new version|v?20\d\d\.\d)/u,
      /\b(?:since|after|following|ever since|right after) (?:\w+ ){0,4}(?:update|updating|updated|upgrade|upgrading|upgraded|new version)(?: \S+){0,12} (?:doesnt|does not|no longer|stopped|broke\w*|fail\w*|error\w*|401|403|gives|dies|cant|isnt|not|dead|none|nothing|anymore|refuses|gone|every|now)\b/u,
      /\b(?:update|upgrade|upgrading|updating) (?:\w+ ){0,3}(?:broke|killed|ruined|destroyed|messed)\b/u,
      /\bv?20\d\d\.\d+\.\d\S* (?:works|worked|is fine|was fine|is ok|was ok)\b/u,
      /(?<![\w.-]|(?:gpt|glm|opus|sonnet|haiku|claude|gemini|kimi|qwen|grok|deepseek|minimax|node|python) )\d{1,2}\.\d{1,2} (?:(?:was|is) (?:still )?(?:fine|good|ok|okay|great|working)|worked|works|good|ok)\b/u,
      /\b(?:downgraded|rolled back|rollback|downgrading|going back) (?:\w+ ){0,4}(?:\S+ ){0,2}(?:works?|fixed|helps?|helped|fixes|ok|fine)\b/u,
      /\b(?:stopped|broke|broken|fails|failing|started failing|dead) (?:\w+ ){0,5}(?:after|since|with) (?:\w+ ){0,3}(?:update|updating|upgrade|upgrading|updated|upgraded|new version|latest version)\b/u,
    ],
    not: /\b(?:not|never|didnt|doesnt) (?:\w+ ){0,2}(?:worked|work) before|\b(?:also|already) (?:\w+ )?(?:failed|broken) before|\b(?:works?|fixed|fine|solved) (?:now )?(?:after|since|with) (?:\w+ ){0,3}(?:update|updating|upgrade|upgrading)\b/u,
    whole: true,
  },
  {
    claim: 'worked-before',
    hints:
      'issues months problems worked working changed yesterday suddenly nowhere until before used overnight today fine weeks always days months stopped',
    patterns: [
      /\b(?:no|without|never had|zero) (?:\w+ )?(?:issues?|problems?|trouble|errors?) (?:for (?:\w+ )?(?:weeks|months|days|years?)|until|till|before|so far|yesterday)\b/u,
      /\b(?:worked|working|fine|ran|was ok|used to work|was running) (?:\w+ ){0,4}(?:until|till|before|yesterday|last (?:week|night|month)|this morning|for (?:weeks|months|days|a week|a month|a long time|ages)|earlier|all (?:week|day|along)|since (?:weeks|months)|hours ago|days ago|the other day|up to now)\b/u,
      /\b(?:nothing|havent|didnt|did not|have not|i havent|not) (?:has |was |have |i |really |even )*(?:changed|change|touched|touch|modified|edited) (?:anything|a thing|nothing|it|any|something|my (?:config|setup|key)|the (?:config|key|setup))\b/u,
      /\bnothing (?:has |was |is |had )?changed\b|\bno changes?(?: made| on my (?:side|end)| from me)?$/u,
      /\b(?:suddenly|out of (?:nowhere|the blue)|all of a sudden|overnight|from one day to the (?:next|other)|randomly stopped|just stopped (?:working|answering))\b/u,
      /\bused to (?:work|answer|reply|be fine|run)\b/u,
      /\b(?:was|were|had been|has been|it) (?:\w+ )?(?:working|worked|running) (?:fine|ok|great|perfectly|well|before|good|without)\b(?! (?:now|again))/u,
      /\bit (?:always )?worked (?:fine )?(?:before|always|yesterday)\b/u,
      /\bstopped working (?:today|yesterday|this morning|last night|overnight|an hour ago)\b/u,
    ],
    not: /\b(?:never (?:really )?worked|not worked before|works again|works now|working now|working fine (?:now|again)|nothing (?:has )?changed (?:after|when|with|by)|didnt change anything$|still nothing changed|changes nothing|not working (?:since|until)|worked when)\b|\bbefore (?:the |i |updating|upgrading|an? )?(?:update|upgrade|updated|upgraded|updating|upgrading)\b/u,
    whole: true,
  },
  {
    claim: 'sometimes-works',
    hints:
      'miss coin sometimes intermittent intermittently random randomly occasionally every times flaky often half once works goes',
    patterns: [
      /\bhit (?:or|and) miss\b|\b(?:a |like a )?(?:coin ?flip|lottery)\b/u,
      /\b(?:sometimes|occasionally|intermittently|randomly|sporadically|from time to time|now and then|every now and then|on and off|off and on|half (?:of )?the time|once in a while|every (?:few|second|third|other) (?:message|request|time|try)s?|some of the time|in some cases)\b.{1,50}\b(?:works?|worked|answers?|repl(?:y|ies)|goes through|fails?|failing|errors?|doesnt|ok|fine|responds?|401|429|not)\b/u,
      /\b(?:works?|worked|answers?|fails?|failing|goes through|ok|happens|error|errors|401|responds?) (?:\w+ ){0,3}(?:sometimes|occasionally|intermittently|randomly|sporadically|from time to time|now and then|on and off|half the time|once in a while|some of the time)\b/u,
      /\b(?:intermittent|flaky|sporadic|random) (?:\w+ )?(?:401s?|errors?|failures?|auth|problem|issue)\b/u,
      /\b(?:its|very|is|quite|so) (?:intermittent|flaky|random)\b/u,
      /\b(?:works?|worked) (?:\w+ ){0,2}(?:\d|one|two|three) (?:times? )?(?:out )?of (?:\d|two|three|four|five|ten)\b/u,
      /\b(?:one|first|some) (?:message|request|reply|messages|requests) (?:\w+ )?(?:works?|goes? through|worked|is ok|ok)\b.{1,40}\b(?:next|other|others|then|second|rest)\b/u,
    ],
    not: /\b(?:try again sometimes|never works)\b/u,
    whole: true,
  },
  {
    claim: 'began-after-restart',
    hints: 'restart reboot rebooted restarted restarting rebooting crash power boot outage shutdown',
    patterns: [
      /\b(?:since|ever since|after|following|right after|began (?:after|with)|started after|began when|started when) (?:\w+ ){0,4}(?:restart\w*|reboot\w*|power (?:cut|outage|loss)|crash\w*|shutdown|shut down)\b(?: \S+){0,14} ?(?:doesnt|does not|no longer|stopped|broke\w*|fails?|failing|error\w*|401|403|gives|dies|cant|isnt|not working|dead|nothing|anymore|refuses|gone|lost|missing|silent|unauthorized|no api key)\b/u,
      /\b(?:began|begins|started|starts|broke|stopped|stops|fails?|lost|gone|happens|happened|appeared|dead|broken|loses|forgets|disappears|401|error|missing) (?:\w+ ){0,6}(?:after|since|with|when|on|following|every|each|upon) (?:\w+ ){0,4}(?:restart\w*|reboot\w*|power (?:cut|outage|loss)|crash|boot)\b/u,
      /\b(?:worked|works|fine|ok|working) (?:\w+ ){0,4}(?:until|till|before|up to) (?:\w+ ){0,4}(?:restart\w*|reboot\w*|power (?:cut|outage|loss)|crash)\b/u,
      /\b(?:since|ever since) (?:\w+ ){0,3}(?:restart\w*|reboot\w*|power (?:cut|outage))\b/u,
    ],
    not: /\b(?:still|same|even|again|works? (?:now|again|fine)? ?after|fixed|also|didnt help|doesnt help|not help|either|tried|persists|works now|solved)\b/u,
    whole: true,
  },
];
