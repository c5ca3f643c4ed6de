import { html, nothing } from 'lit';
import { isOld } from '../../domain/age.ts';
import type { Words } from '../../text/words.ts';
import type { AgeView } from '../age-view.ts';
import { renderIcon } from './icons.ts';

/** Across the top of a card whose numbers are too old: how old, and what follows from it. */
export function renderBand(age: AgeView | undefined, { strings }: Words): unknown {
  if (!age || !isOld(age.freshness)) return nothing;
  const isStale = age.freshness === 'stale';
  return html`<p class=${isStale ? 'band warn' : 'band alert'} part="notice">
    ${renderIcon('warning')}<span
      >${isStale ? strings.staleBand(age.old) : strings.expiredBand(age.old)}</span
    >
  </p>`;
}
