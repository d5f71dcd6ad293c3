export { answerOverflow } from './answer-overflow.ts';
