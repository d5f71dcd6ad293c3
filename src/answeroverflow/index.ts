export { answerOverflow, type AnswerOverflowOptions } from './answer-overflow.ts';
