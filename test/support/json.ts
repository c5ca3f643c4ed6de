/** Small tools for tests that change documents: values by pointer, and documents that cannot be changed. */

export type Path = readonly (string | number)[];

/** Every place in a document, the whole first: `[]`, `['communities']`, `['communities', 0]`, … */
export function places(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const keys: (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    at,
    ...keys.flatMap(key => places((value as Readonly<Record<string | number, unknown>>)[key], [...at, key])),
  ];
}

/** What stands at a place. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, key) => (inside as Readonly<Record<string | number, unknown>> | undefined)?.[key],
    value,
  );
}

/** A copy with something else at a place; the same document where that place is not there. */
export function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<
    string | number,
    unknown
  >;
  const inside = replaced(copy[key], rest, by);
  // A key may be called __proto__.
  Object.defineProperty(copy, key, { value: inside, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** RFC 6901. */
export function pointer(path: Path): string {
  return path.map(key => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** What a pointer leads to; undefined where it leads nowhere. */
export function resolve(value: unknown, to: string): unknown {
  if (to === '') return value;
  const keys = to
    .slice(1)
    .split('/')
    .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.reduce<unknown>((inside, key) => {
    if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, key)) return undefined;
    return (inside as Readonly<Record<string, unknown>>)[key];
  }, value);
}

/** Freezes a document through and through. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** All that is no object and no list in a value. */
export function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
}
