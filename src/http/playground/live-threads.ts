/** Who looks at which thread: a change of one thread, or of the documents (all threads), calls them. */
export interface LiveThreads {
  readonly changed: (thread: string) => void;
  readonly allChanged: () => void;
  /** Calls back on each change; gives the way to stop that. */
  readonly watch: (thread: string, callback: () => void) => () => void;
}

/** Keeps the watchers of all threads in memory. */
export function liveThreads(): LiveThreads {
  const watchers = new Map<string, Set<() => void>>();
  const changed = (thread: string): void => {
    for (const callback of watchers.get(thread) ?? []) callback();
  };
  return {
    changed,
    allChanged: () => {
      for (const thread of watchers.keys()) changed(thread);
    },
    watch: (thread, callback) => {
      const own = watchers.get(thread) ?? new Set();
      watchers.set(thread, own.add(callback));
      return () => {
        own.delete(callback);
        if (own.size === 0) watchers.delete(thread);
      };
    },
  };
}
