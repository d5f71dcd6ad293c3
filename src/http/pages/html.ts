import { html } from 'hono/html';

/** A piece of a page; everything that was put into it is escaped. */
export type Html = ReturnType<typeof html>;

export { html };

/** Several pieces, one after the other. */
export function each<T>(items: readonly T[], piece: (item: T, index: number) => Html): Html[] {
  return items.map(piece);
}
