/** A function that computes its result once for each object that it is called with. */
export function memoize<A extends object, R>(compute: (argument: A) => R): (argument: A) => R {
  const results = new WeakMap<A, { readonly result: R }>();
  return argument => {
    const known = results.get(argument) ?? { result: compute(argument) };
    results.set(argument, known);
    return known.result;
  };
}
