import type { Found, Segment } from '../../domain/index.ts';
import type { Parser } from '../parser.ts';
import { type Sentence, sentences } from '../words/prose.ts';
import { MORE_TOPICS } from '../words/more-topics.ts';
import { type Topic, TOPICS } from '../words/topics.ts';

const ALL: readonly Topic[] = [...TOPICS, ...MORE_TOPICS];

const HOW_TO =
  /\b(?:how (?:do|can|to|would|should|does|could)|help (?:me )?(?:with )?(?:setting|set|connect\w*|configur\w*|install\w*)|help (?:with|me)|is (?:it|there) (?:possible|a way|any way)|can (?:i|it|openclaw|my|the|you|we)|what (?:is|are) the|which|best way|anyone|want to|trying to|recommend\w*|como (?:puedo|hago|se|configuro|conecto))\b|怎么|如何|能不能|可以.{0,12}吗|推荐/u;
const OURS =
  /\b(?:api ?keys?|keys?|tokens?(?! (?:usage|cost))|log ?in|logged|sign(?:ed)?[ -]?in|auth\w*|oauth|credentials?|billing|subscription|unauthori[sz]ed|40[13]|429|402|expired|profile|provider|pairing|error)\b|密钥|登录|授权|报错/u;

/** Reads signs that a thread is about something else than credentials; whether it is, others decide. */
export const elsewhere: Parser = {
  id: 'elsewhere',
  reads: 'signs of another topic or another program',
  hints: [],
  parse: (segment) => [...literally(segment), ...sentences(segment).flatMap(inWords)],
};

function literally(segment: Segment): readonly Found[] {
  return segment.lines.flatMap((line, at) =>
    ALL.filter(({ literal }) => literal?.test(line.text) === true).map(({ topic }): Found =>
      found(topic, at),
    ),
  );
}

function inWords(sentence: Sentence): readonly Found[] {
  const { text, at } = sentence;
  const asks = HOW_TO.test(text) || sentence.question;
  return ALL.filter(
    ({ hints, words, asked }) =>
      (asked === undefined || (asks && (asked === 'anyway' || !OURS.test(text)))) &&
      hints.some((hint) => text.includes(hint)) &&
      words?.test(text) === true,
  ).map(({ topic }) => found(topic, at));
}

function found(topic: string, at: number): Found {
  return { observation: { kind: 'elsewhere', topic }, at };
}
