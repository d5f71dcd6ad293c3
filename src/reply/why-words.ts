import type { Language, Strength } from '../domain/index.ts';

/** The words of an explanation, in one language. */
export interface WhyWords {
  readonly for: string;
  readonly against: string;
  readonly runnerUp: string;
  readonly ruledOut: string;
  readonly wouldChange: string;
  readonly outlook: string;
  readonly strengths: Readonly<Record<Strength, string>>;
}

/** By language. */
export const WHY_WORDS: Readonly<Record<Language, WhyWords>> = {
  en: {
    for: 'What speaks for it:',
    against: 'What speaks against it:',
    runnerUp: 'Next best:',
    ruledOut: 'Ruled out:',
    wouldChange: 'What would change my mind:',
    outlook: '{check} could show that it is "{cause}"',
    strengths: {
      proves: 'proof',
      'suggests-strongly': 'strong',
      suggests: 'weak',
      'speaks-against': 'weak',
      'speaks-strongly-against': 'strong',
      'rules-out': 'excludes it',
    },
  },
  'zh-CN': {
    for: '支持的证据：',
    against: '反对的证据：',
    runnerUp: '第二可能：',
    ruledOut: '已排除：',
    wouldChange: '什么会改变我的判断：',
    outlook: '「{check}」可能说明其实是「{cause}」',
    strengths: {
      proves: '确证',
      'suggests-strongly': '强',
      suggests: '弱',
      'speaks-against': '弱',
      'speaks-strongly-against': '强',
      'rules-out': '排除',
    },
  },
  es: {
    for: 'A favor:',
    against: 'En contra:',
    runnerUp: 'Lo siguiente más probable:',
    ruledOut: 'Descartado:',
    wouldChange: 'Qué me haría cambiar de idea:',
    outlook: '«{check}» podría mostrar que es «{cause}»',
    strengths: {
      proves: 'prueba',
      'suggests-strongly': 'fuerte',
      suggests: 'débil',
      'speaks-against': 'débil',
      'speaks-strongly-against': 'fuerte',
      'rules-out': 'lo excluye',
    },
  },
};
