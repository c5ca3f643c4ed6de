import type { Age } from '../domain/age.ts';
import type { ViewContext } from './context.ts';
import type { Figure } from './panel.ts';

/**
 * A number with what it counts, or the words that stand in its place.
 *
 * @param value undefined: unknown
 * @param of what it is a part of: 'of 14'
 */
export function figure(
  value: number | undefined,
  label: string,
  { freshness, asOf }: Age,
  { words, now }: ViewContext,
  of: string = '',
): Figure {
  const { strings } = words;
  if (value === undefined)
    return { freshness: 'unknown', text: undefined, label, of, instead: `${label}: ${strings.notKnown}` };
  const text = words.number(value);
  if (freshness !== 'expired') return { freshness, text, label, of, instead: '' };
  const when = asOf === undefined ? '' : strings.when(words.time(asOf, now), words.ago(asOf, now));
  return {
    freshness,
    text: undefined,
    label,
    of,
    instead: strings.lastKnown([text, of, label].filter(Boolean).join(' '), when),
  };
}
