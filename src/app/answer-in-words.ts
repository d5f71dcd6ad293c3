import { choiceInWords, wordingsOf } from '../diagnose/index.ts';
import {
  type Case,
  type Check,
  type CleanMessage,
  type Evidence,
  type Fact,
  isAnsweredBy,
  type Knowledge,
  LONGEST_QUOTE,
} from '../domain/index.ts';
import { meaningOf } from './meaning-of.ts';

/** A message as far as it was read. */
interface Heard {
  readonly message: CleanMessage;
  readonly facts: readonly Fact[];
  readonly terms: readonly string[];
}

/**
 * What a message answers to the question that stands open, where it says in words what could have been pressed. Nothing where
 * something in it was read as the answer, or where it was written before the question.
 */
export function answerInWords(state: Case, heard: Heard, knowledge: Knowledge): readonly Fact[] {
  const check = openQuestion(state, heard.message, knowledge);
  const said = state.outbox.findLast(({ state: how }) => how !== 'failed');
  if (check === undefined || said?.about?.includes(check.id) !== true || isAnsweredBy(check, heard.facts))
    return [];
  const choices = said.reply.choices.filter(({ id }) => id.startsWith('answer:'));
  const meant = choiceInWords(choices, new Set(heard.terms), wordingsOf(knowledge));
  const means = meant === undefined ? undefined : meaningOf(meant.id, knowledge);
  return (means ?? []).map((observation) => ({ observation, evidence: evidenceOf(heard.message) }));
}

/** The question that has no answer yet, and was asked before this message was written. */
function openQuestion(
  { asked, readings }: Case,
  { message }: CleanMessage,
  { checks }: Knowledge,
): Check | undefined {
  const question = asked.findLast(({ state }) => state !== 'answered');
  const order = readings.find((reading) => reading.message === message)?.order ?? Infinity;
  return question === undefined || order <= question.order
    ? undefined
    : checks.find(({ id, kind }) => id === question.check && kind === 'question');
}

function evidenceOf({ message, segments }: CleanMessage): Evidence {
  const line = segments.flatMap(({ lines }) => lines).find(({ text }) => text.trim() !== '');
  const { number = 1, text = '' } = line ?? {};
  return {
    message,
    part: 'text',
    line: number,
    quote: text.trim().slice(0, LONGEST_QUOTE),
    parser: 'choice',
  };
}
