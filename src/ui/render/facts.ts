import { html, nothing } from 'lit';
import type { Fact, Piece } from '../panel.ts';
import { renderPiece } from './pieces.ts';

/** Lines of label and text. Those of which nothing is known are left out. */
export function renderFacts(facts: readonly Fact[]): unknown {
  const told = facts.filter(({ items }) => items.length > 0);
  return told.length === 0
    ? nothing
    : html`<dl class="facts" part="facts">
        ${told.map(
          ({ id, label, items, lines }) =>
            html`<div class="fact" part=${id}>
              <dt>${label}</dt>
              ${(lines ? items : [items]).map(line => html`<dd>${renderItems([line].flat())}</dd>`)}
            </div>`,
        )}
      </dl>`;
}

/** One after the other, each with a direction of its own. */
function renderItems(items: readonly Piece[]): unknown {
  return items.map((item, index) => html`${index === 0 ? '' : ' · '}<span>${renderPiece(item)}</span>`);
}
