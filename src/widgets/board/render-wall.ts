import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedLabel } from '../../chart/labels.ts';
import { PEOPLE, renderRowVisual } from '../../ui/list/row-visual.ts';
import { renderShape } from '../../ui/render/head.ts';
import { renderIcon } from '../../ui/render/icons.ts';
import { renderMark, renderMeter } from '../../ui/render/marks.ts';
import { renderFeedText } from '../../ui/render/parts.ts';
import { renderPieces } from '../../ui/render/pieces.ts';
import { draw } from '../../ui/render/draw.ts';
import { labelShape } from '../../ui/render/svg.ts';
import { renderNext } from './render-next.ts';
import type { WallAside, WallPage, WallRow, WallView } from './wall-view.ts';

/** A page of a screen. @param childOf the element of a part */
export function renderWall(view: WallView, childOf: (part: string) => unknown): TemplateResult {
  const { page, aside, nothing: none, isDead, band } = view;
  return html`<div class=${isDead ? 'wall dead' : 'wall'} part="wall">
    ${band ? html`<p class="wall-band" part="notice">${renderIcon('warning')}<span>${band}</span></p>` : nothing}
    ${PEOPLE}${renderHead(view)}
    <div class=${aside.length > 0 ? 'wall-body split' : 'wall-body'}>
      ${page ? renderPage(page, childOf) : html`<p class="answer unknown">${none}</p>`}
      ${aside.length > 0 ? html`<div class="wall-aside">${aside.map(renderAside)}</div>` : nothing}
    </div>
    ${renderFoot(view)}
  </div>`;
}

/** Whose numbers they are and what of them; the time, and how old they are, together. */
function renderHead({ name, subtitle, clock, ageText, isSample, samplePill }: WallView): TemplateResult {
  return html`<div class="wall-head">
    <div>
      <p class="wall-name" role="heading" aria-level="1">${renderFeedText(name)}</p>
      <p class="wall-sub" part="title">
        ${subtitle} ${isSample ? html`<span class="sample" part="sample">${samplePill}</span>` : nothing}
      </p>
    </div>
    <div class="wall-time">
      <p class="wall-clock" part="clock">${clock}</p>
      <p class="wall-age" part="as-of">${ageText}</p>
    </div>
  </div>`;
}

function renderFoot({ pageText, pageLabel, stoppedText }: WallView): TemplateResult {
  return html`<div class="wall-foot">
    <p part="stopped" role="status">${stoppedText}</p>
    ${pageText ? html`<p part="page" role="img" aria-label=${pageLabel}>${pageText}</p>` : nothing}
  </div>`;
}

function renderPage(page: WallPage, childOf: (part: string) => unknown): unknown {
  if (page.kind === 'next') return html`<div class="wall-next">${renderNext(page.next)}</div>`;
  if (page.kind === 'part') return html`<div class="wall-part">${childOf(page.part)}</div>`;
  const { labels, isOnAxis, rows, rest } = page;
  return html`<div class="wall-rows">
    ${renderAxis(labels)}
    <ul role="list">
      ${rows.map(row => renderRow(row, isOnAxis))}
    </ul>
    ${rest ? html`<p class="wall-rest">${rest}</p>` : nothing}
  </div>`;
}

/** The labels of the axis above the pictures. The rows say it in words. */
function renderAxis(labels: readonly PlacedLabel[]): unknown {
  if (labels.length === 0) return nothing;
  return html`<div class="wall-row wall-axis" aria-hidden="true">
    <span></span><span></span><span></span>
    <span>
      <svg
        class="visual labels"
        height="1.3em"
        ${draw(labels.map(label => labelShape(label, '1em', '')))}
      ></svg>
    </span>
    <span></span>
  </div>`;
}

function renderRow(row: WallRow, isOnAxis: boolean): TemplateResult {
  const { name, isLong, height, mark, markColor, visual, note } = row;
  const first = note.slice(0, 1);
  return html`<li class=${isLong ? 'wall-row long' : 'wall-row'} part="row" data-rows=${height}>
    <span class=${markColor}>${mark ? renderMark(mark) : nothing}</span>
    <span class="wall-place">${renderFeedText(name)}</span>
    ${renderValue(row)}
    ${
      visual
        ? html`<span class=${isOnAxis ? 'picture axis' : 'picture'} aria-hidden="true"
              >${renderRowVisual(visual)}</span
            ><span class="wall-note">${renderPieces(first)}</span>`
        : html`<span class="wall-note wide">${renderPieces(first)}</span>`
    }
  </li>`;
}

function renderValue({ cell: { text, color, look, meter }, isLongCell }: WallRow): TemplateResult {
  const classes = ['wall-value', isLongCell && 'small', color, look].filter(Boolean).join(' ');
  return html`<span class=${classes}>${meter === undefined ? nothing : renderMeter(meter)}${text}</span>`;
}

function renderAside({ verdict, pieces }: WallAside): TemplateResult {
  const { text, look, color } = verdict;
  return html`<div>
    <p class=${['answer', look, color].filter(Boolean).join(' ')}>
      ${renderShape(verdict)}<span>${text}</span>
    </p>
    <p class="muted">${renderPieces(pieces)}</p>
  </div>`;
}
