/* eslint-disable regexp/no-dupe-disjunctions -- tables of words: one may be the start of another, and stays legible */
import type { Phrase } from './phrase.ts';

/** English: what they did with the gateway, the key and where it is kept. */
export const EN_ACTIONS: readonly Phrase[] = [
  {
    claim: 'restarted-gateway',
    hints: 'restart restarted bounced rebooted stopped reboot started relaunched killed reloaded turned',
    patterns: [
      /\b(?:restarted|bounced|rebooted|relaunched|reloaded|kickstarted|re-started)\b/u,
      /\b(?:after|did|done|ran|with|despite|even|tried|tryed|even after) (?:\w+ ){0,4}(?:restart|reboot|restarting|rebooting|restarts|relaunch)\b/u,
      /\b(?:stopped|killed) (?:\w+ ){0,3}(?:and|then) (?:re)?(?:started|start|launched|ran)\b/u,
      /\b(?:turned|switched) (?:\w+ ){0,3}off and (?:back )?on\b/u,
      /\b(?:restart|reboot|restarting) (?:the gateway |it |gateway )?(?:didnt|does not|doesnt|did not|also|too|done|made no|changes nothing|does nothing|did nothing|not help)\b/u,
      /^(?:yes|yep|yeah|yea|ya) (?:i )?(?:did |have )?restart/u,
      /\bi (?:always|already|just|also)? ?(?:did|have done) (?:a |the )?(?:\w+ )?restart/u,
    ],
    not: /\b(?:not|didnt|havent|hasnt|never|without|havnt|no need|wont|isnt|before i|until i|if i|when it|have to|must be|should be|needs? to be|since (?:i|the|my|we)|stopped working after|began|begins|broke after|fails? after|forgot to) (?:\w+ ){0,2}(?:restart|reboot|reload|bounc|relaunch)|\b(?:restarted|rebooted) (?:by itself|itself|on its own|the tui|tui)\b|\b(?:how|should) (?:do |to )?i? ?restart/u,
    whole: true,
  },
  {
    claim: 'not-restarted',
    hints: 'havent restart restarted restarting reboot rebooted up running',
    patterns: [
      /\bgateway (?:has been |is |was )?(?:up|running) (?:for|since) (?:\d|days|weeks|months|a (?:week|month)|last)/u,
      /\b(?:havent|didnt|not) (?:bounced?|relaunched|cycled|reloaded)\b/u,
      /\b(?:not|didnt|havent|hasnt|havnt|never|without|did not|have not|forgot to|no|wasnt|havent yet) (?:\w+ ){0,3}(?:restart|restarted|restarting|rebooted|reboot|rebooting)\b/u,
      /\b(?:restart|restarted|reboot) (?:the gateway |it |gateway )?(?:not yet|no|nope)$/u,
      /^(?:(?:no|nope) )?(?:no restart|not restarted)(?: yet)?$/u,
    ],
    not: /\b(?:works?|worked) without\b|\b(?:restart(?:ing|ed)? (?:the gateway |it )?(?:did|does|has|didnt|doesnt)|(?:did|does)(?:nt| not) (?:\w+ ){0,2}(?:help|fix|work)|(?:did|does|has|doesnt|wont|will)(?:nt| not)? survive|no need to|cant|cannot|couldnt|wont|doesnt|does not|not (?:after|even after|by) (?:a |the )?restart|after (?:a |the |\w+ )?restart)\b/u,
    whole: true,
  },
  {
    claim: 'replaced-key',
    hints:
      'swapped deleted revoked new replaced rotated regenerated created entered pasted changed put another fresh generated updated added made swapped different brand retyped reentered set re',
    patterns: [
      /\b(?:swapped in|put in|pasted in|entered) (?:a |the )?(?:freshly (?:\w+ )?|brand new |new )(?:one|key)\b/u,
      /\b(?:deleted|revoked|removed) (?:the |my )?old (?:api )?(?:key|one)\b/u,
      /\b(?:made|created|generated|got|issued|used|using|tried|entered|pasted|put|added|set|bought|with|have|inserted|saved|grabbed|copied|typed|make|took) (?:in |up |me |even )?(?:an? |the |my |another |yet another |two |2 |3 |several |some |multiple |one )?(?:brand |completely |totally )?(?:new|fresh|different|another|other|second|third|brand-new|newer) (?:\w+ ){0,2}(?:key|keys|token|api)\b/u,
      /\b(?:replaced|rotated|regenerated|re-?generated|changed|swapped|re-?entered|re-?pasted|re-?typed|re-?added|reset|renewed|recreated|re-?did|updated|re-?put|re-?set) (?:out )?(?:(?:the|my|all|all my|both|this|that|an?|old|new) )*(?:\w+ ){0,2}(?:key|keys|token|api)\b/u,
      /\b(?:entered|pasted|put|added|typed|inserted|set|input|saved|copied) (?:in )?(?:(?:the|my|this|that|right|correct|same|a|an) )*(?:\w+ )?(?:api )?(?:key|api)(?: in)?(?: again| once more| anew| a second time| there| in again| twice| fresh| correctly)\b/u,
      /\b(?:put|entered|pasted|added|typed|set) (?:(?:the|my) )?(?:api )?(?:key|it) (?:back )?in again\b/u,
      /\btried (?:with )?(?:(?:another|two|three|2|3|several|different|multiple|a second|many|other) )+(?:\w+ )?(?:key|keys|api keys?)\b/u,
      /\btried to put a new (?:\w+ )?(?:api|key|token)\b/u,
      /\b(?:added|set up|put in|entered) (?:\w+ )?(?:api|key) (?:now|already|just)\b/u,
      /\b(?:new|fresh) (?:\w+ )?(?:key|api|api key) (?:and |too |also |now )?(?:is (?:in|set|saved)|gives|same|didnt|doesnt|does not|did not|still|created|made|generated)\b/u,
    ],
    not: /\b(?:not|didnt|havent|never|without|havnt|cant|cannot|couldnt|if i|should|gonna|will|want|wants|need|needs|how|before i|dont|wont|to be able|have not) [^.]{0,40}\b(?:key|token|api)\b/u,
  },
  {
    claim: 'typed-key',
    hints: 'typed hand typing manually edited retyped trimmed removed shortened characters cut wrote type',
    patterns: [
      /\b(?:typed|typing|retyped|re-typed|wrote|hand-typed|hand typed)(?: in| out)? (?:(?:the|my|whole|entire|full|it|all|in|api|that|new) ){0,4}(?:key|token|it in|api key|api|in by hand|out)\b/u,
      /\b(?:key|token|api)\b.{1,40}\b(?:by hand|manually|letter by letter|character by character|char by char|from (?:my|a|the) (?:phone|paper|screenshot|photo|picture))\b/u,
      /\b(?:by hand|manually) (?:\w+ ){0,3}(?:typed|entered|typing)\b/u,
      /\b(?:edited|modified|altered|shortened|trimmed|cut|changed (?:a few|some) (?:letters|characters) (?:in|of)|removed (?:\w+ ){0,3}(?:spaces?|characters?|chars?|letters?|dash(?:es)?|line ?breaks?) (?:in|from|of)) (?:(?:the|my|api|a|part of|some of) ){0,4}(?:key|token)\b/u,
      /\b(?:key|token) (?:was |is |has been )?(?:edited|shortened|trimmed|cut off|typed)(?: in)? by (?:me|hand)\b/u,
    ],
    not: /\b(?:not|didnt|never|havent|dont|wasnt|copied|copy|pasted not|without|cant|cannot)\b|\b(?:output|message|post|paste here|to fit|for discord|so it fits)\b/u,
  },
  {
    claim: 'shortened-paste',
    hints:
      'shortened spaces fit trimmed removed deleted cut redacted masked hid censored omitted stripped edited fits obfuscated x replaced blanked',
    patterns: [
      /\b(?:removed|deleted|took out|cut|cut out|stripped|trimmed|dropped|edited out|erased|took away|cleaned up|left out|omitted|skipped|snipped) (?:\w+ ){0,4}(?:spaces?|blanks?|lines?|rows?|whitespace|line ?breaks?|newlines?|output|stuff|parts?|rest|text|paste|log|logs|bits|columns?|names?|paths?|the middle)\b/u,
      /\b(?:shortened|trimmed|condensed|cut|compacted|cropped|abbreviated|truncated) (?:(?:the|this|that|it|my|some|a|all|bit|down|up|long|whole) ){0,4}(?:paste|output|log|logs|text|message|post|line|lines|table|a bit|down|here|to fit|so it)\b/u,
      /\b(?:shortened|trimmed|cut|edited) (?:it|that|this)(?: down)? (?:so|to|for|because|since)\b.{1,20}\b(?:fit|fits|discord|post|limit|long|character|characters)\b/u,
      /\bto (?:make it )?(?:fit|shorten it|make it fit|make it shorter)\b/u,
      /\b(?:too long (?:for|to) (?:discord|post|paste|fit)|so (?:that )?it fits|discord (?:has a |character )?limit)\b/u,
      /\b(?:redacted|masked|censored|hid|blanked|obfuscated|blurred|replaced|x-?ed out|hidden)(?: out)? (?:(?:the|my|some|parts?|of|all|out|rest) ){0,4}(?:key|keys|token|email|name|names|user ?name|secrets?|ip|path|sensitive|personal|private|rest|middle)\b/u,
    ],
    not: /\b(?:not|didnt|never|havent|dont|wont|cant|cannot) (?:\w+ )?(?:shorten|shortened|remove|removed|delete|trim|fit|edit|cut)|\b(?:spaces?|characters?|line ?breaks?|letters?|dash\w*) (?:in|from|of|around|before|after) (?:the |my )?(?:api )?(?:key|token)\b|\b(?:redacted|masked) (?:key|by openclaw)\b|\b(?:model|context|session|history)\b/u,
    whole: true,
  },
  {
    claim: 'changed-env',
    hints: 'api env environment variable var envvar vars compose plist',
    patterns: [
      /\b(?:set|put|added|changed|updated|replaced|edited|have|using|use|used|passed|defined|saved|stored|configured|entered|pass|through|via|as|with|in|into|exported|exporting) (?:\w+ ){0,6}(?:env|environment|envs) ?(?:var|vars|variable|variables|vairable)\b/u,
      /\b(?:set|put|added|changed|updated|replaced|edited|exported|have|passed) (?:\w+ ){0,3}[a-z][a-z0-9]*_(?:api_key|key|token|oauth_token|api_token)\b/u,
      /\b(?:env|environment) ?(?:var|vars|variable|variables) (?:\w+ ){0,2}(?:is|are|was|were) (?:\w+ )?(?:set|changed|updated|correct|right|there|new|in place)\b/u,
      /\b[a-z][a-z0-9]*_(?:api_key|token) (?:is|was) (?:\w+ )?(?:set|changed|updated|exported|correct|there|present|in)\b/u,
      /\b(?:key|token) (?:is |was |lives |sits |as |comes )?(?:in|from|as|via|through) (?:the |my |an |a )?(?:\w+ )?(?:env|environment|docker compose|compose|compose file|docker-compose)\b/u,
    ],
    not: /\b(?:not|didnt|never|havent|dont|no|without|cant|missing|isnt) (?:\w+ ){0,4}(?:env|environment|variables?|vars?|\w+_key)\b|\bis not set\b|\bis missing or empty\b|\bhow\b/u,
    whole: true,
  },
  {
    claim: 'exported-in-shell',
    hints: 'export exported zshrc bashrc profile shell exporting zprofile setx terminal rc zshenv bash',
    patterns: [
      /\b(?:exported|exporting|i export|did export|with export|ran export|used export|did an export|export it|export line|export command)\b/u,
      /\b(?:zshrc|bashrc|bash_profile|zprofile|zshenv|profile\.d|config\.fish|rc file|shell profile|shell config|shell rc|bash profile|zsh profile|powershell profile)\b/u,
      /\bsetx\b/u,
      /\b(?:set|put|entered|typed|defined) (?:\w+ ){0,5}(?:in|into) (?:my |the |a |this |that )?(?:shell|terminal session|terminal window|current shell|powershell session)\b/u,
    ],
    not: /\b(?:not|didnt|never|havent|dont|without|is nothing|nothing|no key|no) (?:\w+ ){0,4}(?:export|exported|zshrc|bashrc|profile)\b|\b(?:session|chat|config|diagnostics|conversation) export|exported (?:the |my )?(?:session|chat|config|logs?)|\bshould i\b/u,
    whole: true,
  },
  {
    claim: 'used-workspace-dotenv',
    hints: 'env dotenv workspace project folder repo',
    patterns: [
      /(?:\.env|\bdotenv|\benv file)(?: file)? (?:\w+ ){0,3}(?:in|of|inside|under|at|next to|from) (?:the |my |our |a |this )?(?:\w+ )?(?:project|workspace|repo|repository|current|working|cwd|git|same folder|folder where|directory where|root of (?:the|my) (?:project|repo)|clone|cloned|home folder|desktop|app)\b/u,
      /\b(?:project|workspace|repo|repository|current folder|current directory|working directory)s? (?:\w+ )?(?:\.env\b|dotenv|env file)/u,
      /\bworkspace\/\.env\b|~\/[\w-]+\/\.env\b/u,
    ],
    not: /\b(?:not|didnt|never|havent|dont) (?:\w+ ){0,4}(?:\.env|dotenv|env file)/u,
    whole: true,
  },
  {
    claim: 'used-dotenv',
    hints: 'env dotenv',
    patterns: [
      /(?:^|[\s(`])(?:(?:~\/|\/root\/|\/home\/\w+\/|\/users\/\w+\/)?\.openclaw|openclaw)\/\.env\b/u,
      /\b(?:put|set|added|saved|stored|pasted|changed|updated|edited|wrote|have|entered|is|replaced|lives|sits|key|keys|also|them|it|got|using|use|via|used) (?:\w+ ){0,4}(?:in|into|to|inside|with|through|the|from|a|my|via)? ?(?:the |my |a |openclaws? |our )?(?:(?:dot ?env|env) file\b|\.env\b)/u,
      /\b\.env (?:has|contains|holds|is (?:correct|fine|set))\b/u,
    ],
    not: /\b(?:not|didnt|never|havent|dont|no|isnt|without) (?:\w+ ){0,4}(?:\.env|dotenv|env file)|\b(?:project|workspace|repo|repository|current (?:folder|directory)|working directory|cwd)\b|\b(?:should|can|do) i\b/u,
    whole: true,
  },
  {
    claim: 'logged-in-again',
    hints:
      'went browser login logged signed relogged reauthenticated auth reauth authenticated authorized re sign authorised oauth relogin log',
    patterns: [
      /\b(?:went|been|gone) (?:through|thru) (?:\w+ ){0,3}(?:flow|login|sign-?in|oauth|auth)\b/u,
      /\b(?:logged|signed|log|sign) (?:back )?(?:in|out and in|out and back in|into (?:\w+ )?)(?: \w+){0,4} ?(?:again|twice|three times|3 times|multiple times|several times|many times|anew|back in|fresh|successfully|fine|once more|out and in)\b/u,
      /\b(?:re-?logged|re-?logged-?in|re-?authenticated|re-?authed|re-?auth|re-?authorized|re-?authorised|re-?login|re-?logging in|re-?signed)\b/u,
      /\b(?:login|sign-?in|oauth|log in|auth|oauth flow|browser flow|device flow|authorization) (?:flow |itself |in the browser |step |process |page )?(?:was |is |went |has |says |said |shows |reports |reported )?(?:success\w*|successful|succeeds|succeeded|completes|completed|complete|through|worked|works|ok|fine|goes through|passed|finishes|finished|done)\b/u,
      /\b(?:did|ran|run|redid|repeated|tried|just did|after|doing|did exactly|completed|done|finished|with) (?:\w+ ){0,3}(?:(?:openclaw )?(?:models )?auth login|re-?login|re-?auth|codex login|oauth (?:login|flow|again)|the login|login again|new login|fresh login)\b/u,
      /\b(?:just|already|freshly|fresh|have|newly|only just) (?:logged|signed|authenticated|re-?authenticated|authorized)(?: in| back in)?\b/u,
      /\b(?:after|despite) (?:a )?(?:fresh|new|successful|another|re-?) ?(?:login|log in|sign-?in|oauth)\b/u,
    ],
    not: /\b(?:not|didnt|cant|cannot|couldnt|havent|never|without|if i|wont|how|should|unable|fails?|failed|have to|need to|must|until i|doesnt|dont|to be) (?:\w+ ){0,4}(?:log|login|logged|sign|signed|auth|oauth|re-?auth\w*|re-?login|authenticated)\b|\bdashboard\b|\b(?:login|sign-?in|oauth) (?:\w+ )?(?:fails|failed|does not|doesnt|didnt)\b/u,
    whole: true,
  },
];
