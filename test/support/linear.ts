/** A sum of unknowns that is known. */
export interface Equation {
  /** Factors by the names of the unknowns. */
  readonly terms: Readonly<Record<string, number>>;
  readonly sum: number;
}

/** The unknowns that a system of linear equations determines, with their values: Gauss–Jordan elimination. */
export function recovered(equations: readonly Equation[]): ReadonlyMap<string, number> {
  const names = [...new Set(equations.flatMap(({ terms }) => Object.keys(terms)))];
  const rows = equations.map(({ terms, sum }) => [...names.map(name => terms[name] ?? 0), sum]);
  let rank = 0;
  for (let column = 0; column < names.length && rank < rows.length; column++) {
    const pivot = rows.findIndex((row, index) => index >= rank && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    const head = rows[rank]!.map(value => value / rows[rank]![column]!);
    for (const [index, row] of rows.entries())
      if (index !== rank) rows[index] = row.map((value, at) => value - head[at]! * row[column]!);
    rows[rank++] = head;
  }
  const found = new Map<string, number>();
  for (const row of rows) {
    const places = names.flatMap((_, index) => (Math.abs(row[index]!) > 1e-9 ? [index] : []));
    if (places.length === 1) found.set(names[places[0]!]!, row[names.length]! / row[places[0]!]!);
  }
  return found;
}
