export { loadKnowledge, type LoadResult } from './load-knowledge.ts';
export type { Problem } from './problem.ts';
export { scaffoldCause } from './scaffold.ts';
