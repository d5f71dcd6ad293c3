import type { Language } from '../domain/index.ts';

/** What is answered to a question about an ask or an advice, in one language. */
export interface AsideWords {
  /** An ask that only looks; a fix that leaves nothing behind; what is to be known before another. */
  readonly looks: string;
  readonly leavesNothing: string;
  readonly before: string;
  /** What an ask is for. */
  readonly shows: string;
  /** Which key is meant, and where it is typed. */
  readonly key: string;
  readonly soon: string;
  readonly minutes: string;
  /** What is still waited for. */
  readonly waiting: string;
  readonly waitingForAnswer: string;
  readonly textOnly: string;
  /** After a fix. */
  readonly didItHelp: string;
  readonly otherError: string;
}

/** By language. */
export const ASIDE_WORDS: Readonly<Record<Language, AsideWords>> = {
  en: {
    looks: 'Good that you are careful. It only looks, it changes nothing.',
    leavesNothing: 'Good that you are careful. It changes nothing that stays.',
    before: 'Good that you are careful. This is worth knowing first:',
    shows: 'It lets me see: {what}',
    key: 'The key of {providerName}: it is made at {console}. It is typed at the hidden prompt of a command only, never here.',
    soon: 'Less than a minute.',
    minutes: 'About {minutes} minutes.',
    waiting: 'I am still here. To go on, I need to see what this prints:',
    waitingForAnswer: 'I am still here. To go on, I need your answer to this:',
    textOnly: 'I can read text only, no pictures. Please copy the lines and paste them here.',
    didItHelp: 'I am here. Did it help?',
    otherError: 'Then one thing is done. What does the new error say? Please copy it here as it stands.',
  },
  'zh-CN': {
    looks: '谨慎是对的。它只是查看，不会改动任何东西。',
    leavesNothing: '谨慎是对的。它不会留下任何改动。',
    before: '谨慎是对的。操作前请了解：',
    shows: '我想从中看到：{what}',
    key: '{providerName} 的密钥：在 {console} 创建。它只在命令的隐藏提示里输入，不要发到这里。',
    soon: '不到一分钟。',
    minutes: '大约 {minutes} 分钟。',
    waiting: '我还在。要继续下去，我需要看到它打印的内容：',
    waitingForAnswer: '我还在。要继续下去，我需要你回答这个问题：',
    textOnly: '我只能读文字，看不了图片。请把那几行复制下来贴到这里。',
    didItHelp: '我在。问题解决了吗？',
    otherError: '那么这一步已经完成了。新的报错是什么？请原样复制到这里。',
  },
  es: {
    looks: 'Haces bien en tener cuidado. Solo mira, no cambia nada.',
    leavesNothing: 'Haces bien en tener cuidado. No cambia nada de forma permanente.',
    before: 'Haces bien en tener cuidado. Conviene saberlo antes:',
    shows: 'Me permite ver: {what}',
    key: 'La clave de {providerName}: se crea en {console}. Se escribe solo en la petición oculta de una orden, nunca aquí.',
    soon: 'Menos de un minuto.',
    minutes: 'Unos {minutes} minutos.',
    waiting: 'Sigo aquí. Para continuar necesito ver lo que muestre esto:',
    waitingForAnswer: 'Sigo aquí. Para continuar necesito tu respuesta a esto:',
    textOnly: 'Solo puedo leer texto, no imágenes. Copia las líneas y pégalas aquí.',
    didItHelp: 'Aquí estoy. ¿Ha ayudado?',
    otherError: 'Entonces una cosa ya está. ¿Qué dice el error nuevo? Cópialo aquí tal como aparece.',
  },
};
