/** The ids that were added and removed between two documents. */
export interface Changes {
  readonly added: readonly string[];
  readonly ended: readonly string[];
}

/**
 * @param before ids in the previous document; undefined where there was none, so that nothing counts as new
 * @param after ids in the current document
 */
export function changes(before: readonly string[] | undefined, after: readonly string[]): Changes {
  const without = (ids: readonly string[], others: readonly string[]): readonly string[] => {
    const known = new Set(others);
    return ids.filter(id => !known.has(id));
  };
  return before === undefined
    ? { added: [], ended: [] }
    : { added: without(after, before), ended: without(before, after) };
}
