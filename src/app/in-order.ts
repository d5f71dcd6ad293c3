/** Runs pieces of work: those of one key one after the other in the order they came, those of different keys side by side. */
export interface InOrder {
  /** Resolves or rejects with the work; a rejection does not keep the next piece from running. */
  readonly run: <T>(key: string, work: () => Promise<T>) => Promise<T>;
  /** Resolves once everything that was begun has ended, and everything that follows from it. */
  readonly idle: () => Promise<void>;
  /** How many keys have work. */
  readonly size: () => number;
}

/** Makes an empty {@link InOrder}. A key costs nothing once its work is done. */
export function inOrder(): InOrder {
  const tails = new Map<string, Promise<unknown>>();
  const run = <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const before = tails.get(key) ?? Promise.resolve();
    const result = before.then(work);
    const tail = result
      .catch(() => undefined)
      .finally(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
    tails.set(key, tail);
    return result;
  };
  const idle = async (): Promise<void> => {
    while (tails.size > 0) await Promise.all(tails.values());
  };
  return { run, idle, size: () => tails.size };
}
