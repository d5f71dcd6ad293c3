import { z } from 'zod';
import { type Cause, type Check, type Knowledge, LONGEST_UNDO } from './knowledge.ts';
import type { Language } from './reply.ts';

/** The languages documents are translated into: `<id>.<language>.md` beside the original, which is English. */
export const TRANSLATED = ['zh-CN', 'es'] as const satisfies readonly Language[];
export type Translated = (typeof TRANSLATED)[number];

const head = { id: z.string(), language: z.enum(TRANSLATED), title: z.string().max(90) };

/** The words of a cause in another language. Evidence, conditions and commands stand in the original only. */
export const CauseTranslation = z.strictObject({
  ...head,
  /** The words of each fix, in the order of the original. */
  fixes: z.array(z.strictObject({ text: z.string(), undo: z.string().max(LONGEST_UNDO).optional() })).min(1),
  verify: z.string(),
  dangers: z.string().optional(),
});

/** The words of a check in another language. */
export const CheckTranslation = z.strictObject({
  ...head,
  question: z.string().optional(),
  /** One label for each answer, in the order of the original. */
  answers: z.array(z.string().max(80)).default([]),
  hide: z.string().optional(),
});

export type CauseTranslation = z.infer<typeof CauseTranslation> & { readonly body: string };
export type CheckTranslation = z.infer<typeof CheckTranslation> & { readonly body: string };

/** A cause with its words replaced by those of a translation. */
export function translatedCause(cause: Cause, words: CauseTranslation): Cause {
  return {
    ...cause,
    title: words.title,
    fixes: cause.fixes.map((fix, index) => ({ ...fix, ...words.fixes[index] })),
    verify: words.verify,
    ...(words.dangers === undefined ? {} : { dangers: words.dangers }),
    body: words.body,
  };
}

/** A check with its words replaced by those of a translation. */
export function translatedCheck(check: Check, words: CheckTranslation): Check {
  return {
    ...check,
    title: words.title,
    ...(words.question === undefined ? {} : { question: words.question }),
    answers: check.answers.map((one, index) => ({ ...one, label: words.answers[index] ?? one.label })),
    ...(words.hide === undefined ? {} : { hide: words.hide }),
    body: words.body,
  };
}

/** The documents in a language: translated where there is a translation, in English where there is none. */
export function spoken(knowledge: Knowledge, language: Language): Knowledge {
  return knowledge.inLanguage?.(language) ?? knowledge;
}
