import type { Stats } from '../../app/index.ts';
import type { Language } from '../../domain/index.ts';

/** What `/stats` answers, in one language. */
interface StatsWords {
  readonly head: (days: number, threads: number, open: number) => string;
  readonly byAsker: string;
  readonly byHelper: string;
  readonly silent: string;
  readonly handedOver: string;
  readonly rated: (up: number, down: number) => string;
  readonly messages: string;
  readonly unknown: string;
  readonly causes: string;
  /** The legend of the picture. */
  readonly threads: string;
  readonly solved: string;
  readonly alt: (days: number, threads: number, confirmed: number) => string;
}

const WORDS: Readonly<Record<Language, StatsWords>> = {
  en: {
    head: (days, threads, open) => `**Last ${days} days: ${threads} threads**, ${open} open`,
    byAsker: 'Solved, the asker said so',
    byHelper: 'Solved, a helper said so',
    silent: 'Silent after advice',
    handedOver: 'Handed over',
    rated: (up, down) => `Found helpful (👍): ${up}, not helpful (👎): ${down}`,
    messages: 'Messages to the solution (middle value)',
    unknown: 'Unknown pastes (gap in the documents)',
    causes: 'Most frequent causes',
    threads: 'threads a day',
    solved: 'of them solved',
    alt: (days, threads, confirmed) =>
      `Threads and solved threads a day over ${days} days: ${threads} threads, ${confirmed} confirmed as solved.`,
  },
  'zh-CN': {
    head: (days, threads, open) => `**最近 ${days} 天:${threads} 个帖子**,${open} 个未结束`,
    byAsker: '已解决(提问者确认)',
    byHelper: '已解决(帮助者确认)',
    silent: '给出建议后没有回音',
    handedOver: '已转交给人',
    rated: (up, down) => `觉得有帮助(👍):${up},没有帮助(👎):${down}`,
    messages: '到解决为止的消息数(中位数)',
    unknown: '无法识别的粘贴(文档的缺口)',
    causes: '最常见的原因',
    threads: 'threads a day',
    solved: 'of them solved',
    alt: (days, threads, confirmed) =>
      `最近 ${days} 天每天的帖子数和已解决数:共 ${threads} 个帖子,${confirmed} 个确认已解决。`,
  },
  es: {
    head: (days, threads, open) => `**Últimos ${days} días: ${threads} hilos**, ${open} abiertos`,
    byAsker: 'Resueltos, lo dijo quien preguntó',
    byHelper: 'Resueltos, lo dijo un ayudante',
    silent: 'En silencio tras el consejo',
    handedOver: 'Pasados a una persona',
    rated: (up, down) => `Útil (👍): ${up}, no útil (👎): ${down}`,
    messages: 'Mensajes hasta la solución (valor central)',
    unknown: 'Textos desconocidos (hueco en los documentos)',
    causes: 'Causas más frecuentes',
    threads: 'hilos por día',
    solved: 'resueltos',
    alt: (days, threads, confirmed) =>
      `Hilos y hilos resueltos por día en ${days} días: ${threads} hilos, ${confirmed} confirmados como resueltos.`,
  },
};

const SHOWN = 5;

/** The numbers as Markdown; kinds of solved are never added up. */
export function statsText(found: Stats, days: number, language: Language): string {
  const words = WORDS[language];
  const causes = found.causes.slice(0, SHOWN).map(({ title, count }) => `- ${title}: ${count}`);
  const { messagesToSolution: messages } = found;
  return [
    words.head(days, found.threads, found.open),
    `- ${words.byAsker}: ${found.solvedByAsker}`,
    `- ${words.byHelper}: ${found.solvedByHelper}`,
    `- ${words.silent}: ${found.silent}`,
    `- ${words.handedOver}: ${found.handedOver}`,
    `- ${words.rated(found.rated.up, found.rated.down)}`,
    ...(messages === undefined ? [] : [`- ${words.messages}: ${messages}`]),
    `- ${words.unknown}: ${found.unknown}`,
    ...(causes.length === 0 ? [] : [`**${words.causes}**`, ...causes]),
  ].join('\n');
}

/** What the picture shows, for people who do not see it. */
export function statsAlt(found: Stats, days: number, language: Language): string {
  return WORDS[language].alt(days, found.threads, found.solvedByAsker + found.solvedByHelper);
}

/** The legend of the picture. Its font has no Chinese characters, so the legend is English there. */
export function statsLegend(language: Language): { readonly threads: string; readonly solved: string } {
  const { threads, solved } = WORDS[language];
  return { threads, solved };
}
