export { chat, type Pressed } from './chat.ts';
export { answerLine } from './json-lines.ts';
export { type ConsoleLine, toLine } from './to-line.ts';
