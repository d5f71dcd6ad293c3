import type { Phrase } from './phrase.ts';

/** What people ask and say about an ask or an advice, in English: sentences that do nothing else. */
export const EN_ASIDES: readonly Phrase[] = [
  {
    claim: 'asks-safe',
    hints:
      'safe leak show shows expose reveal break secret private sensitive harm dangerous risky delete lose visible secure public',
    patterns: [
      /^(?:(?:but|and|so|wait|ok|okay|um+|hm+|hey|sorry),? )*(?:is|isnt|are|would|will|wont)(?: (?:it|this|that|these|those))?(?: be| really| even| not)? (?:safe|secure|secret|sensitive|private|dangerous|risky|harmful|ok|okay)(?: (?:to|for me to) (?:run|paste|post|share|type|do|send|show|copy|put))?(?: .{1,40})?$/u,
      /^(?:(?:but|and|so|wait|ok|okay|um+|hm+|hey),? )*(?:does|doesnt|do|will|wont|would|can|could)(?: (?:it|this|that|these|those|the command|the output|they|i|anyone|people|others))?(?: \w+)? (?:leak|show|expose|reveal|print|contain|break|harm|delete|erase|change|see|lose|steal|publish)(?: .{1,50})?$/u,
      /^(?:(?:but|and|so|wait|ok|okay),? )*(?:can|should) i (?:really |just )?(?:paste|post|share) (?:this|that|it)(?: (?:here|publicly|in public|safely))*$/u,
    ],
    not: /\b(?:why|how|fix|work|help|model|error)\b/u,
    whole: true,
    asked: true,
  },
  {
    claim: 'keeps-back',
    hints: 'wont dont rather comfortable sharing share paste refuse private posting',
    patterns: [
      /^(?:(?:sorry|no|nope|um+|but|well),? )*(?:i )?(?:wont|will not|dont want to|do not want to|dont wanna|would rather not|rather not|am not going to|am not gonna|not gonna|refuse to|dont feel (?:good|comfortable|safe)|(?:am |im )?not comfortable|(?:am |im )?not happy)(?: about| with| to)? (?:past\w+|shar\w+|post\w+|show\w+|send\w+|giv\w+|run\w*|typ\w+|do(?:ing)?)(?: .{1,40})?$/u,
    ],
    not: /\b(?:key|token)\b/u,
    whole: true,
  },
  {
    claim: 'asks-purpose',
    hints:
      'why what wrong purpose problem whats fault key bug config account down token subscription provider',
    patterns: [
      /^(?:(?:but|and|so|ok|okay|um+|hm+|wait),? )*(?:why|what for|for what|how come)$/u,
      /^(?:(?:but|and|so|ok|okay|um+|hm+|wait),? )*(?:why (?:do|would|should|does) (?:you|u|i|we)|what (?:do|would) (?:you|u)|(?:why|what) (?:does|will|would) (?:it|this|that|the command))(?: \w+)? (?:need|want|ask|have to|do|run|paste|show|tell)(?: (?:for|this|that|it|those|these|them|to|do|run|paste|me|you|see|know|mean|exactly|the|output|version|command))*$/u,
      /^(?:(?:but|and|so|ok|okay|hm+|then),? )*(?:is|was) (?:it|this|that|anthropic|openai|claude|the problem)(?: (?:just|really|maybe|my|the|a|an|your|their|because of|with))* (?:fault|key|api key|keys|token|bug|config|account|subscription|provider|server|down|network|internet|wifi)(?: .{1,30})?$/u,
      /^(?:(?:but|and|so|ok|okay|hm+|then),? )*(?:what|whats)(?: is| was|s)?(?: (?:the|my|actually|even|really|it|this|that|going))* (?:wrong|problem|issue|cause|reason|purpose|for)(?: (?:then|now|with it|here|exactly|of (?:this|that|it)))?$/u,
    ],
    whole: true,
    asked: true,
  },
  {
    claim: 'asks-duration',
    hints: 'long time quick minutes',
    patterns: [
      /^(?:(?:but|and|so|ok|okay),? )*how (?:long|much time|many minutes)(?: (?:does|will|would|do|is|should|it|this|that|take|takes|need|i|going|to|wait|have))*$/u,
      /^(?:will|does) (?:it|this|that) take (?:long|a long time|much time)$/u,
    ],
    whole: true,
    asked: true,
  },
  {
    claim: 'asks-picture',
    hints: 'screenshot screen picture photo image pic',
    patterns: [
      /^(?:(?:but|and|so|ok|okay),? )*(?:can|could|may|should|do|is|would|will) (?:i|you|a)(?: \w+)?(?: (?:send|post|share|paste|upload|take|read|see|be|with|ok|want|need|do|just|you|a|an|the|it|as))* (?:screen ?shots?|pictures?|photos?|images?|pics?)(?: .{1,30})?$/u,
    ],
    whole: true,
    asked: true,
  },
  {
    claim: 'asks-next',
    hints: 'long till next then hello anyone anybody there bump update now please ping still helping',
    patterns: [
      /^(?:(?:ok|okay|done|thanks|yes|and|so|cool|great|i did (?:it|that)|did (?:it|that)|all done|alright|ran it),? )*(?:now what|what now|and now|whats next|what(?: is| comes)? next|what (?:do|should|can) i do (?:now|next|then)|and then|then what|what then|next)$/u,
      /^(?:(?:um+|hey|hi|hello|ok|so),? ?)*(?:hello|hellooo?|anyone|anybody|any(?:one|body) (?:there|here|home|around)|(?:are )?you (?:still )?there|still there|bump|ping|any (?:updates?|news|ideas?|help|answers?|luck|solution)|how long (?:till|until|before) (?:someone|anyone|somebody|you|i get an?) (?:answers?|helps?|replies|reply)|please help(?: me)?|help(?: me)?(?: please| pls)?)$/u,
    ],
    whole: true,
    asked: true,
  },
  {
    claim: 'other-error',
    hints: 'another other different new next',
    patterns: [
      /\b(?:now|but|then|and|get|got|getting|have|see|seeing|theres|there is|is|its|says|with|gives?|throws?|shows?|just)(?: (?:now|i|it|we|just|get|got|getting|have|see|says|gives?|shows?|throws?|theres|a|an|the|totally|completely|some))* (?:another|different|new|other|next) (?:error|problem|issue|message|one)\b/u,
    ],
    not: /\b(?:not|no|dont|doesnt|same|time|week|day|before|used to|sometimes|if|after i|since)\b/u,
    whole: true,
  },
];
