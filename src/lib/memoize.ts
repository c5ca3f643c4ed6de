/** A function that computes its result once for each object that it is called with. */
export function memoize<A extends object, R>(compute: (argument: A) => R): (argument: A) => R {
  return memoizeIn(new WeakMap<A, Result<R>>(), compute);
}

/**
 * The same, for a function that lives no longer than what it is called with: it keeps all of it. With ten thousand objects that takes
 * a fraction of the time.
 */
export function memoizeBriefly<A extends object, R>(compute: (argument: A) => R): (argument: A) => R {
  return memoizeIn(new Map<A, Result<R>>(), compute);
}

interface Result<R> {
  readonly result: R;
}

function memoizeIn<A, R>(
  results: { get(argument: A): Result<R> | undefined; set(argument: A, result: Result<R>): unknown },
  compute: (argument: A) => R,
): (argument: A) => R {
  return argument => {
    let known = results.get(argument);
    if (!known) {
      known = { result: compute(argument) };
      results.set(argument, known);
    }
    return known.result;
  };
}

/**
 * The same for strings and numbers, which nothing tells when they are not needed any more: at so many results all are forgotten.
 *
 * @param most above 0
 */
export function memoizeUpTo<A extends string | number, R>(
  most: number,
  compute: (argument: A) => R,
): (argument: A) => R {
  const results = new Map<A, Result<R>>();
  const memoized = memoizeIn(results, compute);
  return argument => {
    if (results.size >= most) results.clear();
    return memoized(argument);
  };
}
