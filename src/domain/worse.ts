import type { Freshness } from './age.ts';

/** From best to worst: a total is as good as its worst part. */
const ORDER: readonly Freshness[] = ['fresh', 'ageing', 'uncertain', 'unknown', 'stale', 'expired'];

/** The worse of two. */
export function worse(one: Freshness, other: Freshness): Freshness {
  return ORDER.indexOf(one) >= ORDER.indexOf(other) ? one : other;
}
