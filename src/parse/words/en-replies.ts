import type { Phrase } from './phrase.ts';

/** What people say back to an ask or an advice, in English: sentences that do nothing else. */
export const EN_REPLIES: readonly Phrase[] = [
  {
    claim: 'asks-how',
    hints: 'how where what whats which can could understand explain know huh terminal meant mean',
    patterns: [
      /^(?:(?:im|i am|i have|its|it is) (?:on |in |using |running )?(?:a )?\w{1,12} )?(?:(?:ok|okay|sorry|hm+|um+|but|so|and|yes|hi|please),? )*(?:how|where)(?: exactly)?(?: (?:do|can|would|should|could|must|to|am|are))?(?: (?:i|we|you|one))?(?: (?:supposed to|have to|need to|even|actually))? (?:run|type|do|execute|open|enter|put|use|start|paste|write|see|find|get)(?: (?:this|that|it|those|these|them|the|a|an|my|command|commands|line|lines|terminal|shell|console|prompt|cmd|powershell|output|in|into|there|one|exactly))*(?: (?:on|in|for|with|from|to) .{1,30})?$/u,
      /^(?:how|where)(?: exactly)?$/u,
      /^(?:(?:and|but|so|hm+|um+),? )*(?:can|could) i (?:even )?(?:do|run|type) (?:it|this|that|these)(?: also)? (?:from|on|with|in) .{1,30}$/u,
      /^what(?:s| is| are| do you mean (?:by|with))(?: (?:a|an|the|this|that))?(?: openclaw)? (?:terminal|shell|console|command line|command prompt|tui|cli|powershell|gateway)(?: .{1,20})?$/u,
      /^(?:(?:sorry|hm+|um+|ok|but|and),? )*what (?:do|does|did) (?:you|that|this|it)(?: even)? mean(?: .{1,30})?$/u,
      /^(?:(?:sorry|hm+|um+|ok|but|and),? )*(?:i )?(?:dont|do not|didnt|cannot|cant) (?:get|understand|follow)(?: (?:it|that|this|you|any of (?:it|this|that)|what .{1,40}))?$/u,
      /^(?:(?:sorry|hm+|um+|ok|but|and),? )*(?:i )?(?:dont|do not) know (?:how|where)(?: to .{1,40})?$/u,
      /^(?:can|could) you (?:please )?(?:explain|be more specific|say (?:it|that) simpler|walk me through).{0,40}$/u,
      /^(?:which|what) (?:terminal|command|window|machine|computer|folder|directory|one)(?: (?:do you mean|is that|exactly))?$/u,
      /^(?:ok|okay|sorry|wait|um+|but),? what$/u,
      /^(?:explain(?: please)?|huh|come again|im lost)$/u,
    ],
    not: /\b(?:keys?|tokens?|fix|solve|credits?)\b/u,
    whole: true,
    asked: true,
  },
  {
    claim: 'no-answer',
    hints: 'idk dunno know remember recall idea clue sure forgot unsure tell',
    patterns: [
      /^(?:(?:sorry|honestly|hm+|um+|well|no|nope|ok|tbh),? )*(?:i )?(?:(?:really|honestly|actually) )?(?:idk|dunno|(?:dont|do not|cannot|cant|couldnt) (?:really )?(?:know|remember|recall|tell|say)(?: (?:that|it|which|where|which one))?|(?:have )?no (?:idea|clue)|(?:am |im )?not (?:really |quite |so )?sure|forgot|(?:am |im )?unsure)(?: (?:honestly|sorry|tbh|at all|about that|anymore|really|actually|which|where|which one))*$/u,
    ],
    asked: true,
  },
  {
    claim: 'will-do',
    hints:
      'ill will let gonna going sec second moment minute wait hold brb trying checking running later give try maybe perhaps',
    patterns: [
      /^(?:(?:ok|okay|sure|yes|yeah|alright|thanks|hm+|k|cool|great|then|and|please),? )*(?:ill|i will|let me|gonna|going to|im gonna|im going to|will) (?:\w+ ){0,2}?(?:check|try|do|look|see|run|test|get|post|paste|find out|ask|report)(?: .{1,30})?$/u,
      /^(?:(?:ok|okay|sure|yes|thanks|hm+|please|just),? )*(?:(?:one|a|just a|1|give me a|give me one|wait a|wait one|hold on a) (?:sec|second|moment|min|minute|bit)s?|wait|hold on|brb|give me .{1,20})(?: please)?$/u,
      /^(?:(?:ok|okay|sure|yes|thanks|hm+),? )*(?:trying|checking|running|doing|testing|looking)(?: (?:it|that|this|now|into it))*$/u,
      /^(?:(?:ok|okay|sure|yes|thanks|maybe|perhaps),? )*(?:will do|on it|later(?: today)?|tomorrow|tonight|not now|(?:im )?at work(?: (?:now|rn|right now))?|(?:back|more) (?:later|tomorrow|soon))$/u,
    ],
  },
  {
    claim: 'did-it',
    hints: 'asked told showed posted pasted sent gave done did ran tried finished typed executed already',
    patterns: [
      /^you (?:already )?asked (?:me )?(?:that|this|it)(?: already| before)?$/u,
      /^(?:(?:ok|okay|yes|yeah|i|ive|just|already|and|have|we),? )*(?:done(?: that| it| this)?|did(?: (?:that|it|this|so|both|all))?|(?:told|showed|posted|pasted|sent|gave) (?:you|u|it|that|this)(?: .{1,20})?|ran (?:it|that|this|them|both|all|the commands?)|tried (?:it|that|this|both)|finished|typed it(?: in)?|executed it|run it)(?: (?:already|now|before|nothing|twice|too|as well))*$/u,
    ],
    not: /\b(?:not|never)\b/u,
    whole: true,
  },
];
