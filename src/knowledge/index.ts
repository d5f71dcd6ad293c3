export { loadKnowledge } from './load-knowledge.ts';
export { watchKnowledge, type WatchedKnowledge } from './watch-knowledge.ts';
