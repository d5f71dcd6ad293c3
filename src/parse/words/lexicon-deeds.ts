import type { Lexicon } from './lexicon.ts';

/** What people do and what happens to things, in the three languages. */
export const DEEDS: Lexicon = {
  updated: `updated|upgraded|updating|upgrading|upgrade|bumped|pulled|did an update|npm install|npm installed|auto updater|update|after updating|moved me to|installed the new release|actualice|actualizado|actualizar|升级|更新|升级到|更新到`,
  release: `release|version|build|openclaw|newest|latest|image|docker image|it to|20xx|nueva version|ultima version|最新版|新版本|版本`,
  went: 'went from|moved from|going from|moved me|moved over|on the latest|began with|pase de',
  reverts: `puts the deleted|puts the old|brings back|reverts|reverted|overwrites|overwrote|overwritten|rewrites|rewrote|resets|reset itself|is gone after|goes back|went back to what|restores|being restored|puts back|gets replaced|comes back|does not survive|doesnt survive|doesnt stick|wont stick|
    does not stick|not persist|doesnt persist|undone|undoes|se revierte|sobrescribe|vuelve a|se borra|变回|还原|恢复成|覆盖|改回|被覆盖|被还原|自动恢复`,
  itself: `itself|each time|every time|every restart|after every|again|by itself|whatever|always|after a minute|on its own|automatically|keeps|openclaw|the former one|solo|cada vez|自动|每次|又|总是`,
  listed: `prints an|lists|shows|reports|says|prints|finds|displays|according to|has|marks|still shows|claims|passes|muestra|dice|segun|显示|说|看`,
  whenOften: `each morning|each day|each night|every week|every few|every morning|every day|daily|each day|once a day|every night|every couple of days|every few hours|every few days|every hour|after an hour|after about|a few hours|after some hours|8 hours|24 hours|hours|overnight|each time|again and again|next day|every 8 hours|
    every time|cada dia|cada hora|cada pocas horas|todos los dias|cada mañana|每天|几小时|几个小时|小时后|隔几个小时|过几个小时|一天`,
  expiry: `gone|lost|to log in|to sign in|sign in again|log in again|login again|logs me out|logged out|re-login|relogin|reauth|re-auth|reauthenticate|re-authenticate|expires|expire|runs out|dies|new login|lasts|sign back in|wants a new login|login lasts|caduca|expira|iniciar sesion|volver a iniciar|过期|失效|重新登录|重新授权|掉登录|掉线`,
  unanswered: `no message comes back|no messages come back|nothing happens|unanswered|radio silence|stays silent|silent|ignores me|ignores my messages|ghosts|get nothing back|gets nothing back|nothing back|nothing comes back|no response|no reply|no answer|no replies|no answers|no reaction|never answers|never replies|never responds|never answered|
    unresponsive|cant answer|does not react|doesnt react|doesnt answer|doesnt reply|doesnt respond|not answering|not responding|not replying|wont answer|wont reply|wont respond|no completions|not respond|not reply|not react|not answer|dead silent|
    no responde|no contesta|sin respuesta|no me responde|不回复|没有回复|没回复|无回复|不回消息|没反应|没有反应|不理我|无响应|没有响应|没有回应|不说话`,
  several: `two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10|12|several|multiple|many|few|couple|multi|different|various|each|one of my|one of the|all of the|all my|all the|more than one|both|a coder and a|varios|varias|dos|tres|muchos|cada uno de|多个|几个|两个|三个`,
  switched: `switch|switched|switching|moved over|moved|moving|move|changed|changing|going from|swapped|swap|replaced|migrated|try|tried|trying|now on|dont use|no longer use|used to be on|was on|change|cambie|cambiar|cambio|pasar|pase|换成|换|切换|切到|改用|想换`,
  toward: `to|from|by|instead|instead of|over|after|was|before|on|for|now|default|provider|any more|anymore|a|de|por|成|到`,
  pays: `put|recharged|recharge|paid|added|topped|loaded|bought|charged|filled|purchased|deposited|reloaded|top up|topped up|threw|refilled|recargue|recargado|compre|pague|充值|充了|充|续费`,
  funds: `bucks|balance|credits|credit|funds|account|usd|usage|extra usage|money|dollars|eur|euro|euros|yuan|pack|$|saldo|creditos|cuenta|余额|钱|元|额度|块`,
  restarted: `restart was|restarted|rebooted|full restart|bounced|did a restart|reboot|restarting|gateway restart|stopped and started|restart was done|power cycled|ran it again|after a restart|reinicie|reiniciado|he reiniciado|重启了|重启过|重启|重启网关`,
  gatewayThing: `gateway|machine|everything|launchagent|container|service|daemon|openclaw|server|mac|process|pc|computer|host|docker|it|gw|all|box|full restart|whole|reboot|restart|网关|服务|电脑|容器|服务器`,
  made: `rotated|rotate|generated|created|made|swapped|revoked|updated|entered|regenerated|pasted|put|gave|replaced|renewed|reissued|changed|added|new|got|cree|genere|cambie|puse|reemplace|换了|新建|重新生成|更换|重新申请|换`,
  freshKey: `new key|new api key|new apikey|new token|second one|another key|another api key|fresh one|fresh key|different key|brand new token|brand new key|a new one|key for a fresh|regenerated the token|regenerated the key|regenerated my key|rotated my key|rotated the key|
    litellm key|updated the key|updated my key|nueva clave|otra clave|nueva llave|clave nueva|新key|新密钥|新的key|新的密钥|新的api`,
  forgets: `is lost|forgot|forgets|loses|lost|gone|disappear*|vanish*|cant find|cannot find|kills|missing|without its|without|no api key|no credentials|says no|broke|failing|fails|dead|came up|401|no encuentra|pierde|perdio|没了|丢失|找不到|失效|不见了`,
  loggedIn: `logged|login|log in|sign in|signed|reauthenticated|re-authenticated|reauthed|relogged|oauth|auth login|sign in flow|login flow|oauth dance|re-ran the login|logged out and in|new login|fresh login|codex login|inicie sesion|login de nuevo|登录|授权|登陆`,
  wentWell: `again|twice|once more|success*|completed|completes|went through|done|second time|fresh|re-ran|worked|through|back in|out and in|fine|no change|says done|de nuevo|otra vez|exito|成功|重新|再次|了一遍`,
  wrote: `put|deleted|changed|wrote|added|removed|set|fiddled|rewrote|edited|modified|tweaked|touched|pasted|adjusted|altered|cleared|replaced|cleaned|moved|renamed|hand-edited|edite|modifique|cambie|borre|puse|agregue|改了|修改了|修改|编辑|删了|删除|加了|添加|写了|改`,
  configFile: `openclaw.json|models.json|auth-profiles.json|clawdbot.json|config|config file|configuration|json|provider block|own config|models.providers.*|gateway.auth.token|gateway.auth*|channels.*|auth.profiles*|agents.defaults.*|.json|plist|settings file|configuracion|配置|配置文件`,
  subscription: `claude max|claude pro|chatgpt plus|chatgpt pro|max plan|pro plan|pro subscription|max subscription|codex subscription|copilot business|copilot seat|business seat|supergrok|premium+|premium plus|team plan|pro account|plus account|max oauth|
    my subscription|claude subscription|chatgpt subscription|openai subscription|max 20x|max 5x|google ai pro|gemini advanced|paid plan|plus plan|plus subscription|suscripcion|会员|订阅`,
  freshStart: `fresh install|fresh installation|clean install|first time|first run|first setup|first install|brand new setup|brand new install|day one|new user|just installed|just finished onboarding|finished onboarding|completely new|new to this|new to openclaw|just set up|newly installed|get openclaw going|
    getting started|never managed|never got it|never worked|installed it an hour|clean machine|initial setup|trying to set up|new installation|onboarding for the first|fresh 2026*|primera vez|recien instalado|instalacion nueva|soy nuevo|第一次|首次|刚安装|刚装|新手|小白|刚部署`,
  ages: `for weeks|for months|for days|two months|for two months|yesterday|last night|last week|last friday|this morning|last month|for a month|for ages|for a long time|all week|hours ago|days ago|earlier|until today|today|always|suddenly|out of nowhere|all of a sudden|overnight|one moment to the next|
    weeks|months|ayer|hasta ayer|de repente|siempre|昨天|之前|以前|前几天|突然|上周|早上|一直`,
  untouched: `did not touch anything|didnt touch anything|nothing changed|have not changed anything|havent changed anything|didnt change anything|did not change anything|no changes on my side|changed nothing on my|without any change|no cambie nada|没动过|没改过|什么都没改|什么都没动`,
  // --- small classes of a few rules
  solved: `fixed it|no error any more|no errors any more|no more errors|error is gone|solved|fixed it|fixed it myself|sorted it|sorted it out|got it going|got it working|got it running|problem solved|that did it|did the trick|went through|reply came through|works again|working again|runs again|figured it out|resolved|all good now|solucionado|resuelto|arreglado|解决了|搞定|好了|可以了|修好了`,
  otherServer: 'nginx|apache|postgres|ubuntu|windows update|macos update|ios|android|grafana|node|npm',
  oldKey: `old key|previous key|former key|old token|previous token|old apikey|old api key|old revoked key|old suffix|deleted key|revoked key|first key|wrong key|stale key|rotated-out key|clave vieja|clave anterior|llave vieja|旧key|旧的key|旧密钥|老的key|旧的密钥|之前的key|尾号还是旧的|还是旧的`,
  oldOne: 'old one|previous one|former one|el viejo|la vieja|旧的那个|老的那个',
  booked: 'billed|booked|charged|counted|logged|shows up|appears|facturado|计费|扣费',
  uses: `uses|using|used|sends|sent|sending|comes in with|come in with|picks|picks up|loads|holds on|stays on|keep|keeps|shows|stuck on|remembers|caches|cached|arrive with|reads|usa|用|使用|读`,
  vain: `no better|no different|no dice|no luck|to no avail|zero effect|no effect|no improvement|nothing is different|neither helped|neither of|did nothing|had no effect|keeps on failing|wont go away|doesnt go away|sin exito|都没用|没有用|没用|不管用|无效果`,
  rollback: `rollback|rolling back|rolled back|downgrade|downgraded|downgrading|going back to|went back to|older version|previous version|降级|回退版本|退回`,
  versionNumber: '2026.*|v2026.*|2027.*|v2027.*',
  regression: 'regression|regressed',
  suddenly: `suddenly|out of nowhere|all of a sudden|from one moment|now every|since yesterday|since today|de repente|突然|忽然`,
  usedTo: 'used to|was working|had been|solia',
  flaky: `sporadic|intermittent|on and off|off and on|hit or miss|half the time|coin flip|flaky|时好时坏|断断续续`,
  bot: 'bot|agent|it|claw|openclaw|assistant',
  answersNot: 'mute|speechless|quiet|silent',
  finds:
    'finds|find|sees|see|picks up|pick up|reads|read|gets|loads|load|inherit|inherits|encuentra|ve|找到|看到|读到|读取',
  instead: 'instead|instead of|rather than|en lugar de|en vez de|而不是',
  unused:
    'never used|passed over|not used|isnt used|never called|skipped|unused|ignored|never tried|never comes back',
  backTo:
    'never comes back to|never returns to|doesnt come back to|does not return to|doesnt go back to|never goes back to',
  falling: `falls back|fell back|falls through to|drops to|drops down to|switching over to|switches over to|goes to the fallbacks|to the fallbacks|kicks over to|another model answers|wrong model answers|回退到|降级到`,
  byMe: 'i went|i reverted|i restored|i rolled|i reset|restored my',
  sum: '$|bucks|dollars|usd|eur|euro|euros|yuan|元|$5|$10|$15|$20|$25|$30|$50|$100',
  calendar: '2026.*|20xx|openclaw|release|version|yesterday|today|this morning|last night|latest|newest|上',
  manyAgents: `multi agent|multi-agent|multiple agents|several agents|main plus|two more agents|my agents|all agents|one of my agents|my other agents|多智能体|多agent|多个agent`,
  unusedNow:
    'dont use|not use|no longer use|used to be on|was on|moved away from|dropped|left|stopped using|ya no uso|不用',
  wishes: 'want|wanted|wanna|like to|trying|try|decided|plan|quiero|想|想要',
  renewed: `rotated|regenerated|regenerate|reissued|renewed|recreated|updated|swapped|replaced|revoked|reset|exchanged|renove|regenere|更换|换了|重新生成|换过`,
  terminalOnly: 'terminal only',
  terms: 'terms of service|service account|customer service|service unavailable',
  asksUs: `how do i fix|how to fix|how can i fix|how do i solve|how to solve|how do i get it out|what do i do with|what to do with|what is that|what now|where does it get|where do i put|where did the|where does the|how do i reset|how do i renew|how do i approve|how do i turn|how to change|how to approve|should i worry|never does|never used|what is rewriting|donde lo pongo|que hago|怎么批准|怎么办理|what did i miss|what am i missing|what am i doing wrong|any idea|any ideas|any help|please help|help please|help me|can someone help|what is wrong|whats wrong|why is it|why does it|why doesnt|why does|why is|
    why cant|why isnt|cant get past|never asks|asks nothing|it wants a|still asks for|still wants|keeps asking|always asks|cannot skip|cant skip|not used|not picked up|isnt used|isnt picked up|no hint|como lo arreglo|como soluciono|ayuda|为什么|为啥|怎么办|怎么解决|怎么回事|求助|求解|咋办|如何解决`,
};
