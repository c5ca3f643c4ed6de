import { html, nothing, type TemplateResult } from 'lit';
import type { Share } from '../../chart/day-bar.ts';
import { draw, shape, type Shape, type Shapes } from '../../ui/render/draw.ts';
import { em, labelShape, levelShape, percent, uprightShape } from '../../ui/render/svg.ts';
import type { BarLabel, DayBar } from './day-bar.ts';

/** Draws the time from now on: heights in em, so that it grows with its texts, and places in shares of the width. */
export function renderDayBar(bar: DayBar): TemplateResult {
  const { label, words } = bar;
  return html`<div class="figure" part="day-bar">
    <svg class="visual day" height="4.77em" role="img" aria-label=${label} ${draw(dayShapes(bar))}></svg>
    ${words ? html`<p class="line-narrow" .textContent=${words}></p>` : nothing}
  </div>`;
}

const TRACK = shape('rect', { ...place(2.08, 0.46), x: 0, width: '100%', rx: '.23em', class: 'fill-track' });

/** Now. */
const START = shape('circle', {
  cx: '.385em',
  cy: '2.31em',
  r: '.385em',
  class: 'fill-text line-surface w2',
});

function dayShapes(bar: DayBar): Shapes {
  const { gap, open, pause, line, tick, midnights, labels } = bar;
  return [
    TRACK,
    ...(gap ? gapShapes(gap) : []),
    open ? stretch(open, 1.92, 0.77, 0.38, 'fill-accent') : undefined,
    pause ? stretch(pause, 1.69, 1.23, 0.15, 'fill-warn-soft line-warn w15') : undefined,
    ...bandShapes(bar),
    ...midnights.map(each => uprightShape(each, '1.6em', '3.02em', 'line-muted w1 wide-only')),
    line && uprightShape(line.at, '1.27em', '3.3em', line.color ? 'line-warn w2' : 'line-text w15'),
    pause ? uprightShape(pause.to, '1.31em', '3.23em', 'line-warn w2') : undefined,
    tick === undefined ? undefined : tickShape(tick),
    START,
    ...labels.map(barLabel),
  ];
}

/** The band of an estimate has a soft fill with an outline; what lies after closing is dashed. */
function bandShapes({ band, late }: DayBar): Shapes {
  const radius = late || band?.isOpenEnded ? 0.23 : 0.54;
  return [
    band ? stretch(band, 1.77, 1.08, radius, 'fill-soft line-accent w1') : undefined,
    band?.isOpenEnded ? arrowsShape(band.to) : undefined,
    late ? stretch(late, 1.77, 1.08, 0.23, 'fill-surface line-warn w15 dashed') : undefined,
  ];
}

/** It has no end. */
function arrowsShape(end: number): Shape {
  const path = shape('path', { d: 'M-17 3l4 4-4 4M-11 3l4 4-4 4', class: 'fill-none line-accent w15' });
  return shape('svg', { ...place(1.77, 1.08), x: percent(end), width: 1, overflow: 'visible' }, [path]);
}

function stretch({ from, to }: Share, y: number, height: number, radius: number, look: string): Shape {
  return shape('rect', {
    ...place(y, height),
    x: percent(from),
    width: percent(to - from),
    rx: em(radius),
    class: look,
  });
}

/** Where something lies from top to bottom, in em. */
function place(y: number, height: number): { readonly y: string; readonly height: string } {
  return { y: em(y), height: em(height) };
}

/** No service: the track is broken off, and dashes go on. */
function gapShapes({ from, to }: Share): Shapes {
  return [
    shape('rect', { ...place(2, 0.62), x: percent(from), width: percent(to - from), class: 'fill-surface' }),
    levelShape(from, to, '2.31em', 'line-muted w15 dashed'),
  ];
}

function tickShape(share: number): Shape {
  const rect = {
    x: '-.19em',
    y: '1.38em',
    width: '.385em',
    height: '1.85em',
    rx: '.19em',
    class: 'fill-accent',
  };
  return shape('svg', { x: percent(share), y: 0, overflow: 'visible' }, [shape('rect', rect)]);
}

function barLabel(label: BarLabel): Shape {
  const { look = '', width, isBelow = false } = label;
  return labelShape(label, isBelow ? '4.4em' : '.93em', `${width}-only ${look}`.trim());
}
