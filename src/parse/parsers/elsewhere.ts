import type { Found, Segment } from '../../domain/index.ts';
import type { Parser } from '../parser.ts';
import { lowerText } from '../shared/lower-text.ts';
import { neededTexts } from '../shared/needed-texts.ts';
import { textIndex } from '../shared/text-index.ts';
import { type Sentence, sentences } from '../words/prose.ts';
import { MORE_TOPICS } from '../words/more-topics.ts';
import { type Topic, TOPICS } from '../words/topics.ts';

const ALL: readonly Topic[] = [...TOPICS, ...MORE_TOPICS];
const hinted = textIndex(ALL, ({ hints }) => hints);
const worded = textIndex(
  ALL.filter(({ words }) => words !== undefined),
  ({ words }) => neededTexts(words),
);
const literal = textIndex(
  ALL.filter((topic) => topic.literal !== undefined),
  (topic) => neededTexts(topic.literal),
);

const HOW_TO =
  /\b(?:how (?:do|can|to|would|should|does|could)|help (?:me )?(?:with )?(?:setting|set|connect\w*|configur\w*|install\w*)|help (?:with|me)|is (?:it|there) (?:possible|a way|any way)|can (?:i|it|openclaw|my|the|you|we)|what (?:is|are) the|which|best way|anyone|want to|trying to|recommend\w*|como (?:puedo|hago|se|configuro|conecto))\b|怎么|如何|能不能|可以.{0,12}吗|推荐/u;
const OURS =
  /\b(?:api ?keys?|keys?|tokens?(?! (?:usage|cost))|log ?in|logged|sign(?:ed)?[ -]?in|auth\w*|oauth|credentials?|billing|subscription|unauthori[sz]ed|40[13]|429|402|expired|profile|provider|pairing|error)\b|密钥|登录|授权|报错/u;

/** Reads signs that a thread is about something else than credentials; whether it is, others decide. */
export const elsewhere: Parser = {
  id: 'elsewhere',
  reads: 'signs of another topic or another program',
  hints: [],
  parse: (segment) => [...literally(segment), ...inWords(segment)],
};

function literally(segment: Segment): readonly Found[] {
  const possible = literal(lowerText(segment));
  if (possible.length === 0) return [];
  return segment.lines.flatMap((line, at) =>
    possible.filter((topic) => topic.literal?.test(line.text) === true).map(({ topic }) => found(topic, at)),
  );
}

function inWords(segment: Segment): readonly Found[] {
  const said = sentences(segment);
  const possible = new Set(hinted(said.map(({ text }) => text).join('\n')));
  if (possible.size === 0) return [];
  return said.flatMap((sentence) =>
    worded(sentence.text)
      .filter((topic) => possible.has(topic) && isAbout(topic, sentence))
      .map(({ topic }) => found(topic, sentence.at)),
  );
}

function isAbout({ words, not, asked }: Topic, { text, question }: Sentence): boolean {
  if (words?.test(text) !== true || not?.test(text) === true) return false;
  if (asked === undefined) return true;
  return (question || HOW_TO.test(text)) && (asked === 'anyway' || !OURS.test(text));
}

function found(topic: string, at: number): Found {
  return { observation: { kind: 'elsewhere', topic }, at };
}
