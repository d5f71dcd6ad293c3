import type { Language } from '../../domain/index.ts';

/** The words around writing a cause down. Discord shows 45 characters of a title or label, and 100 of a hint. */
export interface DraftWords {
  readonly title: string;
  readonly fields: Readonly<
    Record<'title' | 'wrong' | 'fix', { readonly label: string; readonly hint: string }>
  >;
  readonly goesAlong: string;
  readonly nothingRead: string;
  readonly saved: string;
  /** The last choice of the list of causes. */
  readonly noneOfThese: string;
}

/** By language. */
export const DRAFT_WORDS: Readonly<Record<Language, DraftWords>> = {
  en: {
    title: 'Write down a new cause',
    fields: {
      title: { label: 'Title', hint: 'What is wrong, in one line: "The key was damaged on its way in".' },
      wrong: {
        label: 'What was wrong?',
        hint: 'For somebody who has never seen it. No names and no keys, please.',
      },
      fix: { label: 'What fixed it?', hint: 'As you would tell the next person.' },
    },
    goesAlong: 'What I read in this thread goes along:',
    nothingRead: 'I read nothing in this thread that could go along as a sample.',
    saved:
      'Thank you, it is written down. Whoever runs me finds this file among the drafts; I use it once it is reviewed. To change it, call `/case draft` here again.',
    noneOfThese: 'None of these: write it down',
  },
  'zh-CN': {
    title: '记录一个新的原因',
    fields: {
      title: { label: '标题', hint: '用一行说明哪里有问题,例如“密钥在保存时被损坏”。' },
      wrong: { label: '问题是什么?', hint: '写给从没见过它的人。请不要写名字和密钥。' },
      fix: { label: '怎样解决的?', hint: '就像告诉下一个遇到的人那样写。' },
    },
    goesAlong: '我在本帖读到的这些行会一起附上:',
    nothingRead: '我在本帖没有读到可以作为样本附上的内容。',
    saved:
      '谢谢,已记录。运行我的人会在草稿中看到这个文件;审核之后我才会使用它。要修改,请在这里再次使用 `/case draft`。',
    noneOfThese: '都不是:写下来',
  },
  es: {
    title: 'Anotar una causa nueva',
    fields: {
      title: { label: 'Título', hint: 'Qué falla, en una línea: «La clave se dañó al guardarla».' },
      wrong: {
        label: '¿Qué fallaba?',
        hint: 'Para alguien que nunca lo ha visto. Sin nombres ni claves, por favor.',
      },
      fix: { label: '¿Qué lo arregló?', hint: 'Como se lo dirías a la próxima persona.' },
    },
    goesAlong: 'Lo que leí en este hilo va adjunto:',
    nothingRead: 'No leí en este hilo nada que pueda ir como muestra.',
    saved:
      'Gracias, está anotado. Quien me administra encuentra este archivo entre los borradores; lo uso cuando esté revisado. Para cambiarlo, usa otra vez `/case draft` aquí.',
    noneOfThese: 'Ninguna de estas: anotarla',
  },
};
