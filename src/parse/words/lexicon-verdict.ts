import type { Lexicon } from './lexicon.ts';

/** Words of judgement and grammar, in the three languages. `good` and `bad` change places where something negates them. */
export const VERDICT: Lexicon = {
  // --- how it goes
  good: `no complaints|proper answer|proper reply|valid response|real answer|works|work|working|fine|ok|okay|okey|good|valid|green|normal|normally|perfect|perfectly|answers|answering|replies|
    replying|responds|responding|reacts|succeeds|success*|200|accepted|accepts|accept|runs|run fine|goes through|healthy|alright|happy|
    happily|passes|passed|correct|behaves|functions|completes|authenticates|authenticate|clean|ok:true|as it should|as expected|
    gets an answer|get an answer|get answers|gets answers|gives an answer|funciona|funcionan|va bien|responde|responden|correcto|bien|anda|
    正常|可以|能用|没问题|好使|好的|成功|有效|没错|通过|可用|能跑|没毛病|能通`,
  was: `worked|was working again|was fine|were fine|was ok|was good|was normal|was working|were working|been working|been running|was running|ran|used to work|
    used to|was answering|was great|were good|had been fine|was all good|funcionaba|funcionaban|funciono|andaba|iba bien`,
  bad: `unusable|no usable|not usable|collapsed|in the past|excluded|affected|goes down|fails|fail|failed|failing|failure|failures|broken|breaks|broke|dead|dies|died|error|errors|errored|erroring|401|401s|403|429|402|400|rejected|rejects|reject|
    refuses|refused|refuse|missing|unauthorized|unauthorised|unauthenticated|complains|complain|complaining|complaint*|problem|problems|issue|issues|trouble|stuck|
    disabled|ignored|ignores|ignoring|lost|gone|empty|invalid|denied|forbidden|timeout|times out|timed out|crashes|crash|hangs|loops|mismatch|blocked|unreachable|
    disconnected|disconnects|wrong|warning|warns|warn|silent|useless|disappear*|vanish*|expired|bug|errs|logged out|logs me out|kills|killed|impossible|locked out|
    falla|fallan|fallo|error de|roto|rechaza|rechazada|rechazado|ignora|invalida|invalido|vencido|caducado|problema|no va|atascado|
    报错|失败|不行|错误|失效|无效|用不了|出错|异常|拒绝|没反应|连不上|卡住|卡在|问题|挂了|不工作|接入不了|不生效|登不上|打不开|掉线|崩|不认`,
  stop: 'stopped|stops|no longer|anymore|any more|quit|dejo de|ya no|不再',
  // --- grammar
  not: `not|no|doesnt|dont|isnt|wont|cant|cannot|cnt|never|without|neither|nor|didnt|couldnt|wouldnt|arent|wasnt|werent|hasnt|havent|hadnt|shouldnt|none|nothing|hardly|zero|unable|
    nobody|wouldn t|don t|can t|doesn t|didn t|refuses to|fails to|failed to|has no|have no|sin|nunca|ningun|ninguna|nada|ni|不|没|没有|无法|不能|未|不会|不是|从未|并不|没法|无`,
  maybe: `if|should|would|could|hope|hoping|hopefully|want|wants|wanted|need|until|till|unless|before|wish|supposed|make sure|please|check|ensure|verify|thought|maybe|
    perhaps|trying to get|how to|how do|how can|in order|expected|expect|whether|si|deberia|quiero|espero|hasta|如果|怎么才能|希望|应该|是否|请|能不能|想要|需要`,
  but: `but|though|although|however|yet|while|whereas|even though|despite|except|pero|aunque|sin embargo|mientras|但|但是|可是|不过|却|然而|明明|其实`,
  only: `only|just|solely|merely|nothing but|only thing|solo|unicamente|只有|仅|只|就`,
  still: `still|keeps|keep|kept|remains|persists|continues|again and again|even now|sigue|siguen|todavia|aun|还是|依然|仍然|仍|一直|还`,
  now: `now|finally|at last|ya|por fin|ahora|现在|终于|已经`,
  again: 'again|once more|back|anew|twice|second time|another time|otra vez|de nuevo|nuevamente|又|再次|重新',
  same: 'same|identical|exact|exactly|unchanged|mismo|misma|igual|一样|同样|相同',
  old: 'old|older|previous|former|prior|original|earlier|deleted|initial|anterior|vieja|viejo|antigua|旧|旧的|老的|原来|以前的|之前的',
  newer:
    'new|newer|newest|latest|fresh|brand new|another|different|second|replacement|nueva|nuevo|otra|otro|新|新的|另一个|别的|其他|其它',
  other: `other|others|another|different|rest|everything else|all else|anything else|elsewhere|everywhere else|demas|otro|otra|otros|其他|其它|别的|另一个|其余`,
  since: `since|when|after|following|ever since|right after|upon|as soon as|whenever|once|every time|each time|desde|despues|tras|自从|之后|以后|后|从`,
  until: 'back when|until|till|up to|before|prior to|hasta|antes|之前|以前|直到|前',
  sometimes: `every third|every second|every other|one out of|some of the time|sometimes|occasionally|intermittently|randomly|sporadically|sporadic|intermittent|flaky|random|from time to time|now and then|every now and then|on and off|off and on|
    half the time|half of the time|about half|once in a while|some messages|some requests|not always|one in|out of ten|hit or miss|eventually|a veces|de vez en cuando|有时|有时候|偶尔|时不时|间歇`,
  nothing: `nothing|no answer|no reply|no response|no reaction|silence|silent|nada|没有任何|没反应|没有反应`,
  difference:
    'difference|effect|luck|dice|improvement|change|help|helped|helps|use|avail|joy|go|different|changed|ayuda|ayudo|cambio|用|作用|效果|变化|改善',
};
