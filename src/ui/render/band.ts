import { html, nothing } from 'lit';
import type { Words } from '../../text/words.ts';
import type { AgeView } from '../age-view.ts';
import { renderIcon } from './icons.ts';

/** Across the top of a card whose numbers are too old: how old, and what follows from it. */
export function renderBand(age: AgeView | undefined, { strings }: Words): unknown {
  const says = { stale: strings.staleBand, expired: strings.expiredBand };
  const kind = age?.freshness;
  if (!age || (kind !== 'stale' && kind !== 'expired')) return nothing;
  return html`<p class=${kind === 'stale' ? 'band warn' : 'band alert'} part="notice">
    ${renderIcon('warning')}<span>${says[kind](age.old)}</span>
  </p>`;
}
