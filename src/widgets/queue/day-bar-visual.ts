import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Share } from '../../chart/day-bar.ts';
import type { BarLabel, DayBar } from './day-bar.ts';
import { percent, renderLabel } from '../../ui/render/svg.ts';

/** Draws the time from now on: heights in em, so that it grows with its texts, and places in shares of the width. */
export function renderDayBar(bar: DayBar): TemplateResult {
  const { label, gap, open, pause, line, tick, midnights, labels, words } = bar;
  return html`<div class="figure" part="day-bar">
    <svg class="visual day" height="4.77em" role="img" aria-label=${label}>
      <rect x="0" y="2.08em" width="100%" height=".46em" rx=".23em" class="fill-track"></rect>
      ${gap ? renderGap(gap) : nothing}
      ${open ? renderStretch(open, 1.92, 0.77, 0.38, 'fill-accent') : nothing}
      ${pause ? renderStretch(pause, 1.69, 1.23, 0.15, 'fill-warn-soft line-warn w15') : nothing}
      ${renderBand(bar)}${midnights.map(each => renderUpright(each, 1.6, 3.02, 'line-muted w1 wide-only'))}
      ${line ? renderUpright(line.at, 1.27, 3.3, line.color ? 'line-warn w2' : 'line-text w15') : nothing}
      ${pause ? renderUpright(pause.to, 1.31, 3.23, 'line-warn w2') : nothing}
      ${tick === undefined ? nothing : renderTick(tick)}
      <circle cx=".385em" cy="2.31em" r=".385em" class="fill-text line-surface w2"></circle>
      ${labels.map(renderBarLabel)}
    </svg>
    ${words ? html`<p class="line-narrow">${words}</p>` : nothing}
  </div>`;
}

/** The band of an estimate has a soft fill with an outline; what lies after closing is dashed. */
function renderBand({ band, late }: DayBar): unknown {
  return [
    band
      ? renderStretch(band, 1.77, 1.08, late || band.isOpenEnded ? 0.23 : 0.54, 'fill-soft line-accent w1')
      : nothing,
    band?.isOpenEnded
      ? svg`<svg x=${percent(band.to)} y="1.77em" width="1" height="1.08em" overflow="visible">
          <path d="M-17 3l4 4-4 4M-11 3l4 4-4 4" class="fill-none line-accent w15"></path>
        </svg>`
      : nothing,
    late ? renderStretch(late, 1.77, 1.08, 0.23, 'fill-surface line-warn w15 dashed') : nothing,
  ];
}

function renderStretch(
  { from, to }: Share,
  y: number,
  height: number,
  radius: number,
  look: string,
): unknown {
  return svg`<rect
    x=${percent(from)}
    y="${y}em"
    width=${percent(to - from)}
    height="${height}em"
    rx="${radius}em"
    class=${look}
  ></rect>`;
}

/** No service: the track is broken off, and dashes go on. */
function renderGap({ from, to }: Share): unknown {
  return svg`<rect x=${percent(from)} y="2em" width=${percent(to - from)} height=".62em" class="fill-surface"></rect>
    <line x1=${percent(from)} x2=${percent(to)} y1="2.31em" y2="2.31em" class="line-muted w15 dashed"></line>`;
}

function renderUpright(share: number, from: number, to: number, look: string): unknown {
  return svg`<line x1=${percent(share)} x2=${percent(share)} y1="${from}em" y2="${to}em" class=${look}></line>`;
}

function renderTick(share: number): unknown {
  return svg`<svg x=${percent(share)} y="0" overflow="visible">
    <rect x="-.19em" y="1.38em" width=".385em" height="1.85em" rx=".19em" class="fill-accent"></rect>
  </svg>`;
}

function renderBarLabel(label: BarLabel): unknown {
  const { look = '', width, isBelow = false } = label;
  return renderLabel(label, isBelow ? '4.4em' : '.93em', `${width}-only ${look}`);
}
