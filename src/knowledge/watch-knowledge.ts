import { watch } from 'node:fs';
import type { Knowledge } from '../domain/index.ts';
import { loadKnowledge } from './load-knowledge.ts';
import type { Problem } from './problem.ts';

/** Editors write a file in several steps: changes within this many milliseconds are one. */
const SETTLE = 120;

/** Documents that follow their files. While one of them is broken, the last good ones stay in use, beside the problems. */
export interface WatchedKnowledge {
  readonly current: () => Knowledge;
  readonly problems: () => readonly Problem[];
  /** Calls back after each reading; gives the way to stop that. */
  readonly onChange: (changed: () => void) => () => void;
  readonly stop: () => void;
}

/** Watches the documents below a folder. `first` are those that are in use already. */
export function watchKnowledge(dir: string, first: Knowledge): WatchedKnowledge {
  let current = first;
  let problems: readonly Problem[] = [];
  let timer: NodeJS.Timeout | undefined;
  const callbacks = new Set<() => void>();
  const readAgain = (): void => {
    const result = loadKnowledge(dir);
    problems = result.problems ?? [];
    current = result.knowledge ?? current;
    for (const callback of callbacks) callback();
  };
  const watcher = watch(dir, { recursive: true, persistent: false }, () => {
    clearTimeout(timer);
    timer = setTimeout(readAgain, SETTLE);
  });
  // A folder that cannot be watched (its device went away) leaves the documents as they are.
  watcher.on('error', () => {
    watcher.close();
  });
  return {
    current: () => current,
    problems: () => problems,
    onChange: (changed) => {
      callbacks.add(changed);
      return () => callbacks.delete(changed);
    },
    stop: () => {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
