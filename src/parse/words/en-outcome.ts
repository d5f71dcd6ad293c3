/* eslint-disable regexp/no-dupe-disjunctions -- tables of words: one may be the start of another, and stays legible */
import type { Phrase } from './phrase.ts';

/** English: how it went, and what they want from the bot. */
export const EN_OUTCOME: readonly Phrase[] = [
  {
    claim: 'works-now',
    hints:
      'alive works fixed solved resolved sorted back good trick did gone answers replies responds success running fine',
    patterns: [
      /\b(?:yeah |yes )?its (?:alive|responding|up) (?:again|now)$|^(?:\w+ )?its alive$/u,
      /\b(?:its|it is|everything is|everythings|all is|all|now|finally|bot is|agent is|openclaw is|model is|tui is|issue is|problem is|this is|thats)(?: all| now| finally| actually| back)? (?:working|fixed|solved|resolved|sorted|answering|responding|replying)\b/u,
      /\b(?:works|working|worked|fixed|solved|resolved|sorted|answers|responds|replies)(?: (?:fine|great|perfectly|well|good|ok|like a charm))? (?:now|again|finally)\b/u,
      /\b(?:now|finally|again) (?:(?:it|its|everything|all|the bot|it all|she|he) )?(?:works|working|worked|fixed|solved|responds|answers|replies)\b/u,
      /\b(?:that|this|it|you|restarting|the restart|restart|reboot) (?:\w+ )?(?:fixed|solved|sorted|resolved)(?: (?:it|that|this|my|the|everything)\b|$)/u,
      /\b(?:that|this|it|which) (?:did the trick|did it$|helped$|worked(?: thanks| great| perfectly| like a charm|$))/u,
      /^(?:(?:ok|okay|yes|yep|yea|yeah|nice|great|awesome|perfect|cool|wow|hey|update|edit|omg|lol|so|and|it|that|this) )*(?:works|worked|solved|fixed|resolved|working|sorted)(?: (?:thanks|now|fine|great|perfectly|well|like a charm|guys|man|it|a lot|so much|for me))*$/u,
      /\b(?:got (?:it|everything|that|this)(?: all)? (?:to work|working|fixed|sorted|solved|running)|up and running|good to go|all good now|(?:problem|issue|case) (?:solved|fixed|resolved|is gone)|(?:error|problem|401) (?:is |has )?(?:gone|disappeared|went away)|no more (?:errors?|401s?|problems?)|i (?:have |ve |just )?(?:fixed|solved|resolved|figured) (?:it|this|that)(?: out)?|back (?:up|online|to normal|in business)|its alive|its back$)/u,
      /^(?:(?:ok|yes|yay|omg|wow|finally),? )*(?:it|he|she|the bot|my bot|claude) (?:answers|responds|replies|talks)(?: (?:thanks|ty|thx|now|again|me|to me|so much))*$/u,
      /^(?:(?:ok|yes|i|got),? )*(?:fixed|solved|sorted) (?:that|this|it)(?: one)?(?: too| as well| also)?(?: (?:thanks|ty|thx|now|so much))*$/u,
      /\b(?:all good|we are good|were good|working perfectly|works perfectly|works like a charm)\b/u,
      /\bit(?:s| is)? (?:back|fine|ok) (?:now|again)\b/u,
    ],
    not: /\b(?:not|doesnt|isnt|wont|dont|didnt|never|nothing|cant|cannot|couldnt|hasnt|havent|nor|neither|none|if|unless|until|till|untill|when|once|hope|hopefully|hoping|want|wants|need|trying|tried|sometimes|before|thought|supposed|should|would|could|might|maybe|almost|nearly|used|was|yesterday|earlier|last|previously|still|except|elsewhere|curl|another|other|everywhere|terminal|no longer|stopped|after which|for a|partially|only|otherwise|except|thinks?|says|said|claims|ugh|damn|shit|argh|oh no)\b/u,
  },
  {
    claim: 'still-broken',
    hints:
      'says changed still same help change work difference keeps fixed persists again luck nope avail nothing negative exact getting remains fail repeat',
    patterns: [
      /\b(?:that|this|it|which|unfortunately) (?:\w+ )?changed nothing\b/u,
      /\b(?:makes|made) no (?:odds|change)\b/u,
      /\bstill (?:the |that |this |a |an |my |says? |says the |says that|get(?:ting|s)? |got |have |having |has |see(?:ing|s)? |show(?:s|ing)? |throw(?:s|ing)? |gives? |giving |with )?(?:the |a |an |my |this |that )?(?:same|error|errors|issue|problem|401|403|4\d\d|unauthorized|invalid|message|broken|fail\w*|nothing|not\b|no\b|doesnt|isnt|wont|cant|cannot|dead|stuck|down|says|say|happen\w*|occurs?|persists?|there|unresolved|refus\w*|reject\w*|denied|happening)/u,
      /\bstill (?:get|gets|getting|see|seeing|says|have|having|shows|showing|throws|throwing|gives|happens|happening|does|complains|complaining)\b/u,
      /\b(?:the |exact |exactly the |its the |its |it is the )?same (?:error|issue|problem|thing|result|message|story|outcome|response|output|401|403|behaviou?r|here|as before|again)\b/u,
      /^(?:(?:nope|no|nah|ok|hm+|yes|yeah|done|did that|tried) )*(?:its |it is |all |just |exactly )?(?:the )?same(?: same)?$/u,
      /\b(?:did ?nt|does ?nt|did not|does not|not|no) (?:help|helped|helping|change (?:anything|it|a thing)|changed|fix|solve|solved|resolve|work(?:ed|ing)? either|make a difference|any difference)\b/u,
      /\b(?:that|this|it|which|none of (?:that|it|these|this)|neither) (?:(?:also|really|unfortunately|sadly) )?(?:didnt|doesnt|did not|does not|dont|hasnt|wont|helped|worked|works)? ?(?:work|worked|working|help|helped|fix it|fixed it|do anything|do it|do the trick|nothing)\b(?! (?:now|great|fine|well|perfect|thanks|on|in|for|with|again))/u,
      /\b(?:no (?:luck|change|difference|improvement|effect|dice|joy|success)|to no avail|nothing (?:changed|changes|helps|helped|works|worked|happened|different)|not (?:fixed|solved|resolved)|isnt (?:fixed|solved|resolved|working)|persists|keeps? (?:failing|repeating|happening|giving|saying|coming|showing|throwing|getting|on)|(?:error|problem|issue) remains|remains the same|not (?:yet )?(?:working|work)(?: yet| still| now| either)?$|unchanged|unsolved)\b/u,
      /\b(?:doesnt|does not|dont|isnt|wont|not) (?:work|working)(?: (?:now|yet|still|either|at all|anymore|for me))?$/u,
      /\b(?:says|shows|gives|prints|does|get|getting|got) (?:me )?(?:exactly )?the same$/u,
      /^(?:nope|nah|negative)$/u,
    ],
    not: /\b(?:same (?:error|problem|issue|thing) (?:gone|is gone)|nothing (?:has )?changed (?:on my|in my|since|before)|same key|same problem as (?:you|him|her|them|others)|(?:no|zero) errors?)\b|\b(?:that|this|it) (?:worked|works|helped)\b(?! (?:not|either))|^nothing (?:has )?changed$/u,
  },
  {
    claim: 'cannot-run',
    hints:
      'prints printed shows showed says outputs returns gives nothing hangs hung stuck freezes never have clue idea cant cannot couldnt unable dont how sorry access command allow impossible possible away able phone mobile near home',
    patterns: [
      /\b(?:no|not a) (?:clue|idea) (?:how|where) (?:to|i) (?:\w+ )?(?:open|run|type|do|start|use|get|execute)\b/u,
      /\b(?:i )?(?:cant|cannot|couldnt|am unable to|im unable to|im not able to|not able to|unable to|wasnt able to|dont know how to|no idea how to|am not allowed to|im not allowed to|not allowed to) (?:\w+ )?(?:run|get|type|execute|do|paste|copy|provide|find|access|open|use|enter|post|send|ssh|reach|check|see|try) (?:\w+ )?(?:that|this|it|those|these|them|the commands?|commands?|any|anything|a terminal|the terminal|terminal|the output|output|the logs?|logs?|there|right now|here)\b/u,
      /^(?:sorry|no|nope|ok|im sorry)?[, ]*i (?:cant|cannot|couldnt|can not)(?: sorry| right now| at the moment| now| from here| from my phone| today)?$/u,
      /\b(?:no|dont have|havent got|have no|without|lost|not have|have not got) (?:\w+ )?(?:access to (?:the |a |my )?(?:terminal|shell|server|machine|console|computer|host|gateway|pc|mac|command line|cli|box)|shell access|terminal access|ssh access|ssh)\b/u,
      /\b(?:command|it|terminal|shell|that) (?:is |was |says |just |said )?(?:not found|not recogni[sz]ed|isnt recogni[sz]ed|doesnt exist|not a command|unknown command)\b/u,
      /\bi(?:m| am) (?:not at|away from|not near|not in front of|on my phone|on mobile|only on my phone|not home) ?(?:my |the )?(?:computer|pc|mac|machine|laptop|desk|server|home)?\b/u,
      /^(?:(?:um+|hm+|ok|well|but),? )*(?:it|that|this|the command)? ?(?:just )?(?:prints?|printed|shows?|showed|says|said|outputs?|returns?|returned|gives?|gave)(?: me)? nothing(?: at all)?$/u,
      /^(?:(?:um+|hm+|ok|well|but),? )*(?:it|that|this|the command) (?:just )?(?:hangs?|hung|is stuck|freezes?|froze|never (?:ends|finishes|returns))(?: .{1,20})?$/u,
      /\b(?:dont|do not) have (?:the |an? |any )?(?:openclaw )?(?:command|cli)\b/u,
      /\bno way (?:for me )?to (?:run|get|do|type|execute) /u,
    ],
    not: /\b(?:chat|dashboard|control ui|cant (?:find|see|access|open|get) (?:the |my |an? )?(?:api )?keys?|to work|working|api (?:page|key)|pip|brew)\b/u,
  },
  {
    claim: 'wants-human',
    hints:
      'human person people someone somebody mod moderator admin staff real helper anyone maintainer support',
    patterns: [
      /\b(?:talk|speak|chat|write|escalate|hand (?:me|this|it)(?: over| off)?|connect me|pass (?:me|this)|transfer(?: me)?) (?:to|with) (?:an? |the |some )?(?:actual |real |live )?(?:human|person|people|mod\b|mods\b|moderators?|admin|staff|someone|somebody|helper|maintainer|developer)/u,
      /\b(?:want|need|get|give|call|prefer|like|have|ask for|is there|please|can i get|could i get|fetch|find|ping|tag) (?:me |for |in |to have )?(?:an? |the |some |any )?(?:actual |real |live )?(?:humans?|person|people|mods?|moderators?|human being|human help\w*)\b(?! (?:readable|error|file|page|settings))/u,
      /\b(?:real|actual|live) (?:human|person|people)\b/u,
      /\b(?:someone|somebody|anyone|anybody) (?:who is |that is |thats |whos )?(?:real|human|not a bot|else (?:please )?help)\b/u,
      /\b(?:can|could|would|will|please) (?:a |an |any |some |one of the )?(?:human|person|mod|mods|moderator|real person|staff member|maintainer)s? (?:please )?(?:help|look|take a look|step in|check|answer|assist|take over)\b/u,
      /^(?:human|person|mod|moderator|a human|a person|a real person|human please|mods please|mod please)$/u,
    ],
    not: /\b(?:dont|do not|no) (?:need|want) (?:a |an )?(?:human|person|mod)|\b(?:in person|personal|per person|person account|people (?:say|said|have|with))\b/u,
    asked: true,
  },
  {
    claim: 'stop-bot',
    hints: 'stop shut quiet leave mute silence away enough bot unsubscribe useless',
    patterns: [
      /^(?:(?:please|just|ok|bot|hey|hey bot|clawmedic|dude|pls|will you|can you|could you|would you) )*(?:stop|shut up|be quiet|quiet|shush|go away|leave me alone|mute|silence|enough|stop it|stop that|stop now|get lost)(?: (?:it|that|this|now|please|bot|already|replying|answering|responding|posting|spamming|messaging|talking|writing|asking(?: me)?(?: questions)?|helping|here|in this thread|the bot|bugging me|already))*$/u,
      /\bstop (?:replying|answering|responding|posting|spamming|messaging|talking|asking|writing|bugging|pinging)(?: (?:me|to me|here|in|this|in here)|$)/u,
      /\b(?:leave|let) (?:me|us) (?:alone|be)\b/u,
      /\b(?:bot|clawmedic) (?:please )?(?:stop|shut up|be quiet|go away|leave|off)\b/u,
      /\b(?:dont|do not) (?:reply|answer|respond|post|write|talk)(?: to (?:me|this))? (?:anymore|any more|here|again|in this thread|bot)\b/u,
      /\b(?:shut up|i dont want (?:a|the|this|your) bots?(?: help| answer\w*)?|(?:turn|switch) (?:this|the) bot off|useless bot|no bots? please)\b/u,
    ],
    not: /\b(?:my bot|gateway|the agent|it from|openclaw|did stop|doesnt stop|wont stop|didnt stop|not stop)\b/u,
    asked: true,
  },
  {
    claim: 'asks-which-key',
    hints: 'which what where why key token kind type api',
    patterns: [
      /\bdo i (?:also |really )?(?:need|have) to (?:pay|buy)\b.{1,30}\bapi\b/u,
      /\bwhy (?:do|would|should|does) (?:i|it|openclaw|we) (?:\w+ )?(?:need|want|require|ask for) an? (?:\w+ )?(?:api )?key\b/u,
      /\b(?:which|what|wich|witch)(?:s| is| are| type of| kind of| sort of)? (?:the |an? |this |that |my )?(?:api )?(?:key|keys|token)\b(?! (?:to press|binding|combo|shortcut))/u,
      /\bwhere (?:do|can|would|should|could|did|to|is|are|does|must) (?:i |one |you |we |it |the |my )?(?:\w+ ){0,3}(?:api )?(?:key|keys|token)\b(?! (?:go|stored|saved|live|put))/u,
      /\bhow (?:do|can|would|should|could|to) (?:i |one |you |we )?(?:get|obtain|create|make|generate|find) (?:an? |the |my |one of |that )?(?:\w+ )?(?:api )?(?:key|keys|token)\b/u,
      /\b(?:dont|do not|not) (?:know|sure|understand|get) (?:which|what|where) (?:\w+ ){0,4}(?:key|keys|token)\b/u,
      /\b(?:which one|what key)(?: do you mean| should i use| do i need)?$/u,
      /\b(?:have|got|see) (?:two|2|three|3|several|many|multiple|different) (?:\w+ )?keys\b.{1,30}\bwhich\b/u,
    ],
    not: /\bwhere (?:do|should|can|to) i? ?(?:put|enter|paste|type|store|save|add|set)\b/u,
    whole: true,
    asked: true,
  },
  {
    claim: 'asks-how-to-enter-key',
    hints: 'how where what want command enter again put wanna need way',
    patterns: [
      /\b(?:how|where)(?: (?:do|can|should|would|could|to|must|am|is|exactly))? (?:i |we |you |one |it )?(?:supposed to |able to |going to |then |to |exactly |even |best )?(?:put|enter|paste|type|add|change|replace|update|set|insert|input|store|save|re-?enter|reset|swap|configure|re-?add|fix) (?:in |it |again )?(?:the |my |an? |another |this |that |in |it )?(?:\w+ )?(?:api |anthropic |openai |right )?(?:key|keys|token|api)\b/u,
      /\b(?:want|wanna|need|like|going|gonna|have) (?:to )?(?:put|enter|re-?enter|add|change|replace|update|swap|redo|re-?add|reset) (?:in )?(?:the |my |a |an |another |new |this )?(?:\w+ )?(?:key|keys|token|api)\b.{1,40}\b(?:how|what|which|command|where|run)\b/u,
      /\b(?:what|which|whats)(?: is| are|s)? (?:the )?(?:command|way|right way|cmd) (?:to|for) (?:\w+ )?(?:put|enter\w*|re-?enter\w*|add\w*|chang\w*|replac\w*|updat\w*|set\w*|the|my|a|new)\b.{1,20}\b(?:key|token|api)\b/u,
      /\b(?:what|how) (?:do|can|should) i (?:run|type|do) (?:\w+ ){0,4}to (?:\w+ )?(?:put|enter|re-?enter|add|change|replace|update|set)\b.{1,20}\b(?:key|token|api)\b/u,
    ],
    whole: true,
    asked: true,
  },
  {
    claim: 'back-again',
    hints: 'worked fine back again returned reappeared came broke started happening recurring stopped',
    patterns: [
      /\b(?:error|problem|issue|401|it|its|trouble|bug|same thing|this|that) (?:is |has |just |s )?(?:back$|back again|come back|came back|comes back|returned|reappeared|happening again|happened again|happens again|started again|broken again|failing again|broke again|not working again|occurring again|is back)/u,
      /\b(?:broke|broken|failing|fails|failed|stopped working|down|dead|not working|doesnt work|started failing) again\b/u,
      /\b(?:worked|was working|was fine|was fixed|it worked) (?:for )?(?:a |an |one |some |two |2 |a few |few )?(?:day|hour|hours|days|while|minutes?|bit|week|messages?)?.{0,30}\b(?:now|then|and) (?:(?:its|it|the|is|now) ){0,4}(?:back|broken|same error|401|again|fails|same)\b/u,
      /\b(?:again the same|same (?:error|problem|issue|thing) (?:again|is back)|here we go again|im back with|the trouble is back|401 again|(?:error|problem|issue) again)\b/u,
    ],
    not: /\b(?:works|working|worked|answers|replying|online) again\b|\bback (?:up|online|to normal|and running|in business)\b|\b(?:try|tried|trying|run|do|did|enter|typed?) (?:it |that )?again\b/u,
    whole: true,
  },
];
