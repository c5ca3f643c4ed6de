const { hasOwnProperty } = Object.prototype;

/** Whether an object has an own property. `Object.hasOwn` is not in browsers of 2020. */
export function hasOwn(value: object, key: string): boolean {
  return hasOwnProperty.call(value, key);
}

/** An own property of an object or array; undefined for other values. */
export function ownMember(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** The beginning of a text, at most 80 characters, for use in an issue. */
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
