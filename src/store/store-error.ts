/** The database broke its promise: a row that does not fit, a schema of the future, a failed migration. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
