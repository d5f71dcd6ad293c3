/** A function of documents that is worked out once for each: documents never change once they are loaded. */
export function remembered<A extends object, R>(work: (of: A) => R): (of: A) => R {
  const results = new WeakMap<A, { readonly value: R }>();
  return (of) => {
    const known = results.get(of);
    if (known !== undefined) return known.value;
    const value = work(of);
    results.set(of, { value });
    return value;
  };
}
