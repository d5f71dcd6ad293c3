const SIGNS = /[\s,，、.!¡/]+/gu;
/** What is said along with it and changes nothing. */
const COURTESY =
  /(?<![\p{L}\p{N}])(?:please|bot|clawmedic|hey|ok|okay|sorry|just|for|por favor|porfa|perdon)(?![\p{L}\p{N}])|[请請]|麻烦|机器人|機器人|[吧啊哦呀了]$/gu;
const THANKS = /(?<![\p{L}\p{N}])(?:thanks|gracias)(?![\p{L}\p{N}])|谢谢|謝謝/gu;

const ENGLISH = `not now|not right now|right now not|not today|not at the moment
|no thanks|thanks but no thanks|no no thanks|not interested|stop|stop it|hush|back off|hold off|drop it|forget it|never mind|nevermind|nvm|unsubscribe
|no bot|no bots|no ai|no ai answers|without ai|no help needed|no need you|no need your help|i dont need a|i dont need you|i dont need your help
|i dont want help|i dont want your help|i do not want your help|i do not need your help|dont need you|dont need your help
|dont reply|do not reply|dont answer|do not answer|dont respond|do not respond|dont write|do not write|ignore me|ignore this`;
const CHINESE = `不要|不要说|不要再说|不要说话|不用|不用你|不必|不需要|不需要你|算|现在不要|现在不用|现在先不要|先不要|先不用|先别|暂时不要|暂时不用

|停下|停下来|停止|别|别说|别再说|别说话|别吵|别回复|别管|别管我|安静|安静点|闭嘴|住口|走开|別說|別再說|閉嘴|安靜`;
const SPANISH = `ahora no|no ahora|por ahora no|ahora mismo no|de momento no|hoy no
|no gracias|no quiero|no quiero ayuda|no quiero tu ayuda|no quiero un|no quiero bots|sin bots|no necesito ayuda
|no necesito tu ayuda|no necesito un|no me interesa|para|parale|detente|alto|basta|ya basta|silencio|calla|callate|dejalo|dejame|dejame en paz
|olvidalo|no respondas|no respondas mas|no contestes|no contestes mas|no escribas|no escribas mas`;

const DISMISSALS: ReadonlySet<string> = new Set(
  [ENGLISH, CHINESE, SPANISH].flatMap((all) => all.replaceAll('\n', '').split('|')),
);

/** Whether a sentence, folded (see `fold`), does nothing but send the bot away. A word more, and it speaks of something else. */
export function sendsAway(sentence: string): boolean {
  const whole = sentence.replace(SIGNS, ' ').trim();
  const bare = [whole, without(THANKS, whole)].map((words) => without(COURTESY, words));
  return [whole, ...bare].some((words) => DISMISSALS.has(words));
}

function without(words: RegExp, text: string): string {
  return text.replace(words, ' ').replace(SIGNS, ' ').trim();
}
