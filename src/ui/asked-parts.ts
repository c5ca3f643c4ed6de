import { wordsIn } from '../lib/words-in.ts';

/** The part of a board that is no widget: what the coordinator should do. */
export const DO_NEXT = 'do-next';

/** What a board is called, which is no part of itself. */
const OWN_NAME = 'board';

/** Which parts a board has, in their order. */
export interface AskedParts {
  /** Widgets by name. */
  readonly names: readonly string[];
  readonly hasNext: boolean;
}

/** The widgets that may be parts. @param widgets the names of all */
export function partsAmong(widgets: readonly string[]): readonly string[] {
  return widgets.filter(name => name !== OWN_NAME);
}

/**
 * What the attribute `parts` of a board asks for: each part once, by its exact name.
 *
 * @param value as written; null or without a word for all there are
 * @param widgets the names of all
 * @param few those that stand for all, on a screen
 */
export function askedParts(
  value: string | null | undefined,
  widgets: readonly string[],
  few?: readonly string[],
): AskedParts {
  const all = partsAmong(widgets);
  const words = [...new Set(wordsIn(value))];
  if (words.length === 0)
    return { names: few?.filter(name => all.includes(name)) ?? all, hasNext: few === undefined };
  return { names: words.filter(name => all.includes(name)), hasNext: words.includes(DO_NEXT) };
}
