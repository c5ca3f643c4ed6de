/**
 * The same members in an object without a prototype. The platform, Intl and Lit read options by their names, also from
 * `Object.prototype`, to which old scripts of a page may have added members with such names.
 */
export function nullPrototype<T extends object>(members: T): T {
  return Object.assign(Object.create(null) as T, members);
}
