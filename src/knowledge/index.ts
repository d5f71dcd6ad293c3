export { loadKnowledge } from './load-knowledge.ts';
export { scaffoldCause } from './scaffold.ts';
export { watchKnowledge, type WatchedKnowledge } from './watch-knowledge.ts';
