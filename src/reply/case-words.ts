import type { Language } from '../domain/index.ts';

/** The words around a case: its file for helpers, its view, its end, the question after a day. In one language. */
export interface CaseWords {
  readonly file: Readonly<Record<'facts' | 'ruledOut' | 'tried' | 'open' | 'guess' | 'lookAt', string>>;
  readonly outcomes: Readonly<Record<'waiting' | 'worked' | 'failed', string>>;
  readonly none: string;
  readonly callBack: string;
  readonly followUp: string;
  readonly followUpFinding: string;
  readonly solved: string;
  readonly solvedCause: string;
  readonly repairedBy: string;
  readonly nothing: string;
  readonly noExplanation: string;
  readonly refused: Readonly<Record<'not-yours' | 'past' | 'unknown', string>>;
  readonly view: Readonly<Record<'state' | 'facts' | 'beliefs' | 'path' | 'next', string>>;
}

/** By language. */
export const CASE_WORDS: Readonly<Record<Language, CaseWords>> = {
  en: {
    file: {
      facts: '**Facts:**',
      ruledOut: '**Ruled out:**',
      tried: '**Tried:**',
      open: '**Asked, no answer:**',
      guess: '**Best guess:**',
      lookAt: '**Look at:**',
    },
    outcomes: { waiting: 'outcome unknown', worked: 'worked', failed: 'did not help' },
    none: 'nothing',
    callBack: 'I stay quiet from here on. If the same trouble is back later, just say so.',
    followUp: 'Did it help? One press is enough.',
    followUpFinding: 'Earlier I suggested a fix for: {title}.',
    solved: 'Solved. Thanks!',
    solvedCause: 'Solved. What it was: {title}.',
    repairedBy: 'What repaired it: {fix}',
    nothing:
      'There is nothing about OpenClaw authentication in this that I know. Paste the error itself, or what `openclaw models status` prints.',
    noExplanation: 'There is nothing to explain yet: nothing in this thread points to a cause.',
    refused: {
      'not-yours': 'These buttons are for the person who asked, and for helpers.',
      past: 'This step is past; please use the newest message.',
      unknown: 'I do not know this thread any more. Paste the error again, and I start anew.',
    },
    view: { state: 'State', facts: 'Facts', beliefs: 'Beliefs', path: 'Path', next: 'Next step' },
  },
  'zh-CN': {
    file: {
      facts: '**事实：**',
      ruledOut: '**已排除：**',
      tried: '**已尝试：**',
      open: '**问过但没有回答：**',
      guess: '**最佳猜测：**',
      lookAt: '**建议查看：**',
    },
    outcomes: { waiting: '结果未知', worked: '有效', failed: '没有帮助' },
    none: '无',
    callBack: '我从现在起保持安静。如果以后同样的问题又出现，直接说一声即可。',
    followUp: '有帮助吗？按一下按钮就行。',
    followUpFinding: '之前我建议了一个修复：{title}。',
    solved: '已解决，谢谢！',
    solvedCause: '已解决。原因是：{title}。',
    repairedBy: '修复方法：{fix}',
    nothing: '这里面没有我认识的 OpenClaw 认证问题。请贴出报错原文，或者 `openclaw models status` 的输出。',
    noExplanation: '现在还没有什么可解释的：这个帖子里还没有指向任何原因的线索。',
    refused: {
      'not-yours': '这些按钮只给提问者和帮助者使用。',
      past: '这一步已经过去了，请使用最新的消息。',
      unknown: '我已经不记得这个帖子了。请再贴一次报错，我会重新开始。',
    },
    view: { state: '状态', facts: '事实', beliefs: '判断', path: '路径', next: '下一步' },
  },
  es: {
    file: {
      facts: '**Hechos:**',
      ruledOut: '**Descartado:**',
      tried: '**Probado:**',
      open: '**Preguntado, sin respuesta:**',
      guess: '**Mejor sospecha:**',
      lookAt: '**Conviene mirar:**',
    },
    outcomes: { waiting: 'resultado desconocido', worked: 'funcionó', failed: 'no ayudó' },
    none: 'nada',
    callBack: 'A partir de aquí me quedo en silencio. Si el mismo problema vuelve, basta con decirlo.',
    followUp: '¿Ha ayudado? Basta con pulsar un botón.',
    followUpFinding: 'Antes propuse un arreglo para: {title}.',
    solved: 'Resuelto. ¡Gracias!',
    solvedCause: 'Resuelto. Era esto: {title}.',
    repairedBy: 'Lo que lo arregló: {fix}',
    nothing:
      'Aquí no hay nada sobre autenticación de OpenClaw que yo conozca. Pega el error mismo, o lo que muestre `openclaw models status`.',
    noExplanation: 'Todavía no hay nada que explicar: nada en este hilo apunta a una causa.',
    refused: {
      'not-yours': 'Estos botones son para quien preguntó y para quienes ayudan.',
      past: 'Este paso ya pasó; usa el mensaje más reciente, por favor.',
      unknown: 'Ya no conozco este hilo. Pega el error otra vez y empiezo de nuevo.',
    },
    view: { state: 'Estado', facts: 'Hechos', beliefs: 'Sospechas', path: 'Camino', next: 'Paso siguiente' },
  },
};
