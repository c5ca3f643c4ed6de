const { hasOwnProperty } = Object.prototype;

/** Whether an object has a member of its own. Pages may have put things on `Object.prototype`; `Object.hasOwn` is of 2021. */
export function hasOwn(value: object, key: string): boolean {
  return hasOwnProperty.call(value, key);
}

/** A member of an object or a list that is its own; undefined for all else. */
export function ownMember(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** The members of an object that are its own and known. */
export function knownMembers<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const known = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(known) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** A text of at most 80 characters, as an issue tells it. */
export function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Names of the enumerable members of `Object.prototype`: none, unless a script of the page has added some. */
export function inheritedNames(): readonly string[] {
  const names: string[] = [];
  // The only loop that sees inherited members.
  for (const name in {}) names.push(name);
  return names;
}
