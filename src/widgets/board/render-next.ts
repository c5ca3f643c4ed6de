import { html, nothing, type TemplateResult } from 'lit';
import { renderIcon } from '../../ui/render/icons.ts';
import { renderMark } from '../../ui/render/marks.ts';
import { renderPieces } from '../../ui/render/pieces.ts';
import type { NextItem, NextView } from './next-view.ts';

/** What the coordinator should do, the most urgent first. */
export function renderNext({ title, items, none }: NextView): TemplateResult {
  return html`<div class="next" part="do-next" role="group" aria-label=${title}>
    <p class="next-title" aria-hidden="true"><b>${title}</b></p>
    ${
      items.length > 0
        ? html`<ol role="list">
            ${items.map(renderItem)}
          </ol>`
        : html`<p class="muted" part="nothing-urgent">${none}</p>`
    }
  </div>`;
}

function renderItem({ mark, icon, color, title, why }: NextItem): TemplateResult {
  return html`<li part="next">
    <span class=${color}>${mark ? renderMark(mark) : icon ? renderIcon(icon) : nothing}</span>
    <span>
      <b>${renderPieces(title)}</b>
      ${why ? html`<span class="why">${why}</span>` : nothing}
    </span>
  </li>`;
}
