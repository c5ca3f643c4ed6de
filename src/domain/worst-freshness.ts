import type { Freshness } from './age.ts';

/** From best to worst. */
const ORDER: readonly Freshness[] = ['fresh', 'ageing', 'uncertain', 'unknown', 'stale', 'expired'];

/** The worse of two classes. A total is only as good as its worst part. */
export function worstFreshness(one: Freshness, other: Freshness): Freshness {
  return ORDER.indexOf(one) >= ORDER.indexOf(other) ? one : other;
}
