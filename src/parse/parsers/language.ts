import type { Observed, Segment } from '../../domain/index.ts';
import type { Parser } from '../parser.ts';
import { proseLines } from '../words/prose.ts';

type Language = Observed<'language'>['language'];

const HAN = /\p{Script=Han}/gu;
const KANA = /[\u3040-\u30FF\p{Script=Hangul}]/u;
const WORD = /[a-z]+/gu;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Words that both have (`a`, `no`) tell nothing. */
const ENGLISH = words(
  'i im ive the an is are was it its my me you your to of and but or not dont doesnt didnt cant this that what why how when where do does did have has with for on in at from still same now works working after then get got help please all yes just',
);
const SPANISH = words(
  'el la los las un una unos es esta estan en con de del por para que como cuando donde cual mi mis me te se lo le pero y o sin ya muy hay tengo tiene puedo hola gracias ayuda sigue igual mismo funciona clave llave error desde esto eso si tambien despues ahora hice puse nada todo voy quiero puede aqui seguro otro otra bien',
);
const LEAST_HAN = 3;
const LEAST_WORDS = 2;

/** Reads the language of a person's own words; output in English around them does not count. */
export const language: Parser = {
  id: 'language',
  reads: "the language of a person's words",
  hints: [],
  parse(segment) {
    const spoken = languageOf(segment);
    return spoken === undefined ? [] : [spoken];
  },
};

function languageOf(segment: Segment): ReturnType<Parser['parse']>[number] | undefined {
  const lines = proseLines(segment);
  const text = lines.map((line) => line.text).join(' ');
  const found = decide(text);
  return found === undefined
    ? undefined
    : { observation: { kind: 'language', language: found }, at: lines[0]?.at ?? 0 };
}

function decide(text: string): Language | undefined {
  const tokens = [...text.matchAll(WORD)].map(([word]) => word);
  const han = text.match(HAN)?.length ?? 0;
  if (han >= LEAST_HAN && !KANA.test(text) && han * 2 >= tokens.length) return 'zh-CN';
  const english = tokens.filter((word) => ENGLISH.has(word)).length;
  const spanish = tokens.filter((word) => SPANISH.has(word)).length;
  if (spanish >= LEAST_WORDS && spanish > english) return 'es';
  return english >= LEAST_WORDS && english > spanish ? 'en' : undefined;
}
