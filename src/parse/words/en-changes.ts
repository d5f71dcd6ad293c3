/* eslint-disable regexp/no-dupe-disjunctions -- tables of words: one may be the start of another, and stays legible */
import type { Phrase } from './phrase.ts';

/** English: what they changed in the installation and the account. */
export const EN_CHANGES: readonly Phrase[] = [
  {
    claim: 'updated-openclaw',
    hints:
      'newest updated update upgraded upgrade upgrading updating newest latest version bumped going npm moved',
    patterns: [
      /\b(?:with|since|after|from) (?:the |this )?(?:newest|latest|new|last|current) (?:release|version|build)\b/u,
      /\b(?:after|since|following|with|ever since|from|right after|upon|because of|from when) (?:\w+ ){0,4}(?:update|updating|updated|upgrade|upgrading|upgraded|new version|latest version|newest version|latest release)\b/u,
      /\b(?:i|we|just|have|ive|had|recently|yesterday|today|then|also|auto|it|openclaw|was|got) (?:just |recently |have |had |also |only |automatically )?(?:updated|upgraded)\b(?! (?:the|my|a) (?:key|token|config|password|env|billing))/u,
      /^(?:updated|upgraded)(?! (?:the|my|a) (?:key|token|config|password|env|billing|api)) (?:openclaw|clawdbot|moltbot|to|from|it|yesterday|today|this|last|and|manually|the image|image)/u,
      /\b(?:updated|upgraded|upgrading|updating|bumped|moved|going|went) (?:\w+ ){0,3}(?:from|to) v?20\d\d\.\d/u,
      /\b(?:ran|did|run|doing) (?:an? |the )?(?:openclaw )?(?:update|upgrade)\b/u,
      /\bnpm (?:i|install|update|up) -g openclaw/u,
      /\b(?:update|upgrade) (?:broke|killed|destroyed|messed|ruined)\b/u,
      /\b(?:todays|yesterdays|last nights|the latest|the last|the new) (?:update|upgrade|release|version) (?:\w+ )?(?:broke|broken|fails|doesnt|does not|gives|killed|stopped)/u,
    ],
    not: /\bnginx\b|\b(?:not|didnt|havent|never|without|cant|cannot|should|before|if|no|hasnt|dont|have not) (?:\w+ ){0,3}(?:update|updated|upgrade|upgraded|updating)\b|\bupdate (?:the|my) (?:key|token|config)|\bafter (?:the |this )?update:/u,
    whole: true,
  },
  {
    claim: 'reinstalled',
    hints:
      'reinstalled reinstall moved migrated restored fresh backup clean copied new wiped scratch migration uninstalled cloned re rebuilt reset recreated transferred',
    patterns: [
      /\b(?:reinstalled|re-installed|reinstalling|re-installing|reinstall|uninstalled|rebuilt the (?:container|image)|recreated the container)\b/u,
      /\b(?:moved|migrated|restored|transferred|cloned|copied|switched) (?:\w+ ){0,5}(?:to (?:a |the |my |another )?(?:\w+ )?(?:machine|server|vps|mac|mac mini|pc|computer|box|laptop|host|container|docker|disk|drive|raspberry pi|pi)|from (?:a |the |my |another )?(?:backup|other|old|time machine|\w+ machine|\w+ server))\b/u,
      /\b(?:fresh|clean|new) (?:\w+ )?(?:install|installation|reinstall|setup)\b(?! (?:wizard|guide|token))/u,
      /\b(?:restored|from|restoring) (?:\w+ ){0,3}(?:a |the |my )?(?:backup|time machine|snapshot)\b/u,
      /\b(?:wiped|deleted|removed|nuked) (?:\w+ ){0,3}(?:everything|openclaw|the (?:whole )?(?:folder|install\w*|directory|container))\b/u,
      /\b(?:started|start|starting) (?:all )?(?:over|from scratch|from zero)\b/u,
    ],
    not: /\b(?:not|didnt|havent|never|without|if i|should|do i need|before i|dont want|want to|need to|have to|how to|how do i) (?:\w+ ){0,4}(?:reinstall\w*|re-install\w*|move\w*|migrat\w*|install\w*|fresh|start\w*|restore\w*)\b/u,
    whole: true,
  },
  {
    claim: 'switched-provider',
    hints:
      'switch switched instead want use change moving moved from wanna changed switching replace trying dont never only',
    patterns: [
      /\b(?:dont|do not|never|didnt) (?:even )?(?:have|use|used|want|own|need|set up|configured?) (?:an? |any |the )?(?:claude|anthropic|openai|gpt|google|gemini|openrouter|zai|deepseek|groq|mistral|xai|minimax|moonshot|kimi)(?! (?:api )?(?:key|subscription|account|credit))\b/u,
      /\bi (?:only|just) (?:have|use|want|set up) (?:an? |the |my )?(?:claude|anthropic|openai|gpt|google|gemini|openrouter|zai|glm|deepseek|groq|mistral|xai|grok|minimax|moonshot|kimi|ollama)\b/u,
      /\b(?:switch|switched|switching|change|changed|changing|move|moved|moving|migrate|migrated) (?:\w+ ){0,4}(?:from (?:\w+ ){1,3}(?:to|over to)|over to|to) (?:\w+ )?(?:claude|anthropic|openai|gpt\S*|chatgpt|codex|kimi|moonshot|glm\S*|zai|z\.ai|qwen|minimax|gemini|google|openrouter|deepseek|grok|xai|groq|mistral|ollama|copilot|bedrock|nvidia|lm ?studio|local models?|another provider|a different provider)\b/u,
      /\b(?:want|wanna|wanted|like|trying|try|decided|plan) (?:to )?(?:use|run|switch to|have|move to) (?:\w+ )?(?:claude|anthropic|openai|gpt\S*|chatgpt|codex|kimi|moonshot|glm\S*|zai|z\.ai|qwen|minimax|gemini|openrouter|deepseek|grok|xai|groq|mistral|ollama|copilot|bedrock|nvidia|another provider|a different (?:provider|model)|another model)\b/u,
      /\b(?:claude|anthropic|openai|gpt|kimi|moonshot|glm|zai|qwen|minimax|gemini|openrouter|deepseek|grok|mistral|ollama) instead(?: of)?\b/u,
      /\binstead of (?:\w+ )?(?:claude|anthropic|openai|gpt|kimi|moonshot|glm|zai|z\.ai|qwen|minimax|gemini|openrouter|deepseek|grok|mistral|ollama)\b/u,
      /\b(?:new|another|different) provider\b/u,
    ],
    not: /\bplease (?:switch|change|move|use)\b|\b(?:not|dont|didnt|never|without) (?:\w+ ){0,2}(?:wanna|switch\w*|change\w*)\b|\b(?:not|dont|didnt|never) (?:\w+ ){0,2}(?:want|use) to\b|\b(?:falls? back|forces?|whenever|goes to|answers|replies|responds|jumps|calls|is used)\b/u,
    whole: true,
    asked: true,
  },
  {
    claim: 'added-agent',
    hints: 'agent agents',
    patterns: [
      /\b(?:added|created|made|set up|add|adding|creating|with|spun up|configured) (?:an? |the |my |another |one more )?(?:new|second|2nd|third|another|additional|extra|other|separate|more) (?:\w+ )?agents?\b/u,
      /\b(?:added|created|made|set up) (?:an|another|one|two|2|three|3|some|more|several|my) (?:more )?(?:\w+ )?agents?\b/u,
      /\bagents add\b/u,
      /\b(?:new|second|2nd) agent (?:i |that |is |doesnt |cant |fails |gives |has |says |gets )/u,
    ],
    not: /\b(?:not|didnt|never|havent|want to|how|before|if i|should) (?:\w+ ){0,3}(?:add\w*|creat\w*|agents?)\b|\bconfigure auth for\b|<id>|\buser agent|agent id/u,
    whole: true,
  },
  {
    claim: 'added-credit',
    hints:
      'put bucks credit credits topped top recharged funds money balance paid bought reloaded loaded deposit added topup purchased billing',
    patterns: [
      /\b(?:put|threw|added|loaded|paid|spent) (?:in )?(?:another |an extra )?(?:\$ ?\d{1,5}|\d{1,5} ?(?:\$|bucks|dollars|usd|eur|euros?))/u,
      /\b(?:bought|purchased|added|loaded|reloaded|put|deposited|paid for|got|charged|recharged|topped up|top up|refilled|paid|filled up|transferred|loaded up|charged up) (?:\w+ ){0,4}(?:credits?|balance|money|funds|\$ ?\d+|\d+ ?(?:\$|usd|eur|dollars|bucks|euros?|€)|account|dollars|bucks)\b/u,
      /\b(?:topped|toped) (?:it |my account |the account |up)/u,
      /\b(?:credits? (?:has been |have been |were |was |is |are )?(?:bought|purchased|added|topped up|reloaded|loaded)|recharged|refilled the (?:account|balance))\b/u,
      /\b(?:i |ive |have |we )?(?:already )?paid (?:already|it already|my bill|the bill)\b|\b(?:already|have) paid\b/u,
      /\b(?:paid|payment) (?:went through|succeeded|done|confirmed|the (?:invoice|bill))\b/u,
      /\b(?:after|despite) (?:a |the |my )?(?:top-?up|recharge|topping up|credit (?:purchase|reload)|buying credits?|adding (?:credits?|funds|money))\b/u,
    ],
    not: /\b(?:not|didnt|havent|never|should|need to|have to|if i|how|dont|cant|without|must|before|want to|why (?:do|should)) (?:\w+ ){0,4}(?:credits?|top\w*|pay|paid|buy|bought|balance|add\w*|money)\b/u,
    whole: true,
  },
  {
    claim: 'edited-config',
    hints: 'edited config json openclaw changed manually hand agent modified bot edit file set',
    patterns: [
      /\b(?:edited|modified|changed|changing|editing|tweaked|messed with|messed up|touched|hand-?edited|rewrote|fixed|updated|adjusted|altered|wrote|played with|fiddled with|put|added|pasted) (?:\w+ ){0,5}(?:openclaw\.json|clawdbot\.json|models\.json|auth-?profiles?(?:\.json)?|config(?:uration)?(?: file| json)?|json(?: file)?|the plist|launchagent|plist)\b/u,
      /\b(?:my |the )?(?:bot|agent|claude|claw|openclaw|ai|assistant|codex|chatgpt|it) (?:itself )?(?:\w+ )?(?:edited|changed|modified|rewrote|broke|messed up|messed with|updated|altered|overwrote|fixed|destroyed) (?:\w+ ){0,3}(?:config\w*|openclaw\.json|settings|json|its own|auth|models\.json)\b/u,
      /\b(?:after|since|when) (?:i |we )?(?:asked|told|let|having|had) (?:\w+ ){0,2}(?:bot|agent|claude|claw|openclaw|codex|ai|assistant|it) (?:to )?(?:\w+ ){0,2}(?:update|change|edit|switch|fix|modify|configure|set|add|optimi[sz]e|clean)\b/u,
      /\b(?:edited|changed|modified) (?:it|that|this|the file|files) (?:by hand|manually|in (?:nano|vim|vi|vscode|vs code|notepad|an editor|the editor))\b/u,
      /\bagent (?:attempted|tried) to (?:switch|change|edit|update|fix)\b/u,
      /\bconfig (?:by hand|manually)\b/u,
    ],
    not: /\b(?:not|didnt|havent|never|without|nothing|how|should|if i|where|dont|before|need to|have not|no) (?:\w+ ){0,4}(?:edit\w*|chang\w*|modif\w*|touch\w*|config\w*|json|tweak\w*|mess\w*)\b/u,
    whole: true,
  },
  {
    claim: 'followed-guide',
    hints:
      'guide tutorial video youtube docs blog article instructions chatgpt according followed reddit readme walkthrough steps says told',
    patterns: [
      /\b(?:followed|following|used|using|by|from|with|read|watched|did|per|according to|saw|found|based on|copied) (?:\w+ ){0,4}(?:guide|tutorial|video|youtube|blog|blog post|article|docs?|documentation|instructions|walkthrough|readme|how-?to|reddit post|medium post|course)\b/u,
      /\b(?:chatgpt|claude|gemini|grok|chat gpt|gpt|perplexity|copilot|google|reddit|youtube|the docs|docs|the guide|a guide|the tutorial|a friend|krill) (?:told me|said to|says to|suggested|recommended|advised|say to|says i should|said i should)\b/u,
      /\bfollowed (?:the|all the|your|these|those|every) (?:\w+ )?(?:steps|instructions)\b/u,
    ],
    not: /\b(?:not|didnt|never|havent|without|any|is there|no|cant find|where) (?:\w+ ){0,3}(?:guide|tutorial|video|docs?|documentation|instructions|follow\w*)\b/u,
    whole: true,
  },
  {
    claim: 'chose-setup-token',
    hints: 'setup token paste set',
    patterns: [
      /\b(?:setup|set-up|set up)[- ]token\b/u,
      /\b(?:paste|pasted|pasting)[- ](?:setup[- ])?token\b/u,
      /\bclaude setup[- ]token\b/u,
    ],
    not: /\b(?:not|didnt|dont|never|havent|instead of|no|without|should|difference|whether|what is|whats|is a|is the|than|do i need|or (?:an? )?api) (?:\w+ ){0,4}(?:setup|set-up|paste|set up)\b|\b(?:setup|set-up)[- ]token (?:something else|different|or|the same|vs)\b/u,
    whole: true,
  },
  {
    claim: 'set-base-url',
    hints: 'base baseurl url endpoint proxy custom relay host',
    patterns: [
      /\b(?:set|changed|use|using|added|have|configured|put|pointed|with|custom|overrode|edited|override|entered|gave|defined|replaced|switched) (?:\w+ ){0,5}(?:base ?urls?|baseurls?|base-urls?|custom endpoint|custom url|api url|api endpoint|api base|endpoint)\b/u,
      /\bbase ?-?urls? (?:is |was |to |points? (?:to|at) |set |= ?|now |goes to |been |for )/u,
      /\b(?:pointed|pointing|points|point) (?:\w+ ){0,4}(?:to|at) (?:\w+ )?(?:my |a |the |our )?(?:own |local |custom )?(?:proxy|relay|litellm|gateway url|endpoint|server|mirror)\b/u,
    ],
    not: /\b(?:not|didnt|dont|never|havent|no|without|havnt) (?:\w+ ){0,4}(?:base|baseurl|url|endpoint|proxy)\b|\b(?:what|which|where|should|how)\b.{1,40}\b(?:base|baseurl|url|endpoint)\b|\bdefault (?:base|endpoint)/u,
    whole: true,
  },
];
