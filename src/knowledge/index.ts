export { loadKnowledge } from './load-knowledge.ts';
export { scaffoldCause } from './scaffold.ts';
