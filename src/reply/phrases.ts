import type { Language } from '../domain/index.ts';
import type { Phrases } from './phrase-book.ts';
import { EN } from './phrases-en.ts';
import { ES } from './phrases-es.ts';
import { ZH } from './phrases-zh.ts';

/** The bot's words by language. */
export const PHRASES: Readonly<Record<Language, Phrases>> = { en: EN, 'zh-CN': ZH, es: ES };
