export { PHRASES } from './phrases.ts';
export { render, type Telling } from './render.ts';
export { toMarkdown } from './to-markdown.ts';
export { why } from './why.ts';
