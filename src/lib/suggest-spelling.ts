/** How many letters of a word may be wrong: one in three, and at most two. */
function tolerance(word: string): number {
  return word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
}

/**
 * Finds the known word that somebody may have meant.
 *
 * @param known in order of preference
 * @returns undefined where no known word is similar, and where the word itself is known
 */
export function suggestSpelling(word: string, known: Iterable<string>): string | undefined {
  const plain = fold(word);
  if (plain.length > 64) return undefined;
  let best: string | undefined;
  let least = tolerance(plain) + 1;
  for (const candidate of known) {
    if (candidate === word) return undefined;
    const distance = plain === fold(candidate) ? 0 : editDistance(plain, fold(candidate), least);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Makes `as_of`, `AsOf` and `as-of` the same word. */
function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}

/**
 * The number of letters that have to be inserted, removed, changed or swapped with their neighbour to turn one word into the other
 * (optimal string alignment distance).
 *
 * @param limit distances from here on are returned as `limit`
 */
export function editDistance(one: string, other: string, limit: number = Infinity): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? limit;
}
