import { html, nothing, type TemplateResult } from 'lit';
import { NONE, type FoldHead, type GroupHead } from '../panel.ts';
import { renderMark } from '../render/marks.ts';
import { renderFeedText } from '../render/parts.ts';
import { renderPieces } from '../render/pieces.ts';
import { separated } from './pieces.ts';
import type { Fold } from './row-style.ts';
import { renderUnfold } from './rows.ts';

/** Draws the rows that others are folded into. */

/** The head of a district, with what its communities are together. */
export function renderDistrict(name: string, { note }: GroupHead, fold: Fold): TemplateResult {
  return html`<tr role="row" part="district" class="district">
    <th role="rowheader" scope="rowgroup">${renderUnfold(fold, renderFeedText({ text: name || NONE }))}</th>
    <td role="cell">${renderPieces(separated(note))}</td>
  </tr>`;
}

/** One row for several communities: how many there are, and of which states. */
export function renderFold({ mark, text, tally = [], note }: FoldHead, fold: Fold): TemplateResult {
  const sum = html`<span class="accent">${renderMark(mark)}</span
    ><span class="sum"
      ><b>${text}</b>${tally.map(
        each =>
          html`<span class="tally" role="img" aria-label=${each.label}
            >${renderMark(each.mark)}${each.count}</span
          >`,
      )}${note ? html`<small>${note}</small>` : nothing}</span
    >`;
  return html`<tr role="row" part="fold" class="folded">
    <th role="rowheader" scope="rowgroup">${renderUnfold(fold, sum)}</th>
  </tr>`;
}
