import { wordsIn } from '../lib/words-in.ts';

/** The part of a board that is no widget: what the coordinator should do. */
export const DO_NEXT = 'do-next';

/** Which parts a board has, in their order. */
export interface AskedParts {
  /** Widgets by name. */
  readonly names: readonly string[];
  readonly hasNext: boolean;
}

/**
 * What the attribute `parts` of a board asks for: each part once, by its exact name.
 *
 * @param value as written; null or without a word for all there are
 * @param all names of the widgets that may be parts
 * @param few those that stand for all, on a screen
 */
export function askedParts(
  value: string | null | undefined,
  all: readonly string[],
  few?: readonly string[],
): AskedParts {
  const words = [...new Set(wordsIn(value))];
  if (words.length === 0)
    return { names: few?.filter(name => all.includes(name)) ?? all, hasNext: few === undefined };
  return { names: words.filter(name => all.includes(name)), hasNext: words.includes(DO_NEXT) };
}
