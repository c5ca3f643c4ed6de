import { html, nothing, type TemplateResult } from 'lit';
import { draw, shape, type Shape, type Shapes } from '../../ui/render/draw.ts';
import { labelShape, levelShape, percent, uprightShape } from '../../ui/render/svg.ts';
import type { FinishView } from './finish-view.ts';

/** When all will be sampled: a line from the start of the campaign to its end, with a band for the finish. */
export function renderFinish(view: FinishView): TemplateResult {
  const { label, isLate, narrow } = view;
  const kind = ['visual', narrow.hasDeadline ? '' : 'bare-above', narrow.below ? '' : 'bare-below'].join(' ');
  const shapes = [...barShapes(view), ...labelShapes(view)];
  return html`<div class="figure" part="finish" role="img" aria-label=${label}>
    <svg class=${kind} height="4.615em" ${draw(shapes)}></svg>
    ${narrow.words ? html`<p class=${isLate ? 'line-narrow warn' : 'line-narrow'} .textContent=${narrow.words}></p>` : nothing}
  </div>`;
}

function barShapes({ bar, isLate }: FinishView): Shapes {
  const { now, hasStart, band, typical, deadline } = bar;
  const tone = isLate ? 'warn' : 'accent';
  return [
    shape('rect', {
      y: '2em',
      width: percent(Math.min(1, deadline ?? 1)),
      height: '0.462em',
      rx: '0.231em',
      class: 'fill-track',
    }),
    hasStart ? levelShape(0, now, '2.231em', 'line-muted w2') : undefined,
    shape('rect', {
      x: percent(band.from),
      y: '1.692em',
      width: percent(band.to - band.from),
      height: '1.077em',
      rx: '0.538em',
      class: isLate ? 'fill-warn-soft line-warn w1' : 'fill-soft line-accent w1',
    }),
    band.isOpen ? arrowsShape(band.to, tone) : undefined,
    typical === undefined ? undefined : tickShape(typical, tone),
    at(now, undefined, [
      shape('circle', { cx: hasStart ? 0 : '0.385em', cy: '2.231em', r: '0.385em', class: 'fill-text' }),
    ]),
    deadline === undefined ? undefined : uprightShape(deadline, '1.308em', '3.154em', 'line-text w2'),
  ];
}

/** It has no end. */
function arrowsShape(end: number, tone: string): Shape {
  const look = `fill-none line-${tone} w15`;
  return at(end, '2.231em', [shape('path', { d: 'M-14-4l4 4-4 4M-9-4l4 4-4 4', class: look })]);
}

function tickShape(share: number, tone: string): Shape {
  const size = { x: '-0.192em', y: '1.308em', width: '0.385em', height: '1.846em', rx: '0.192em' };
  return at(share, undefined, [shape('rect', { ...size, class: `fill-${tone}` })]);
}

function at(share: number, y: string | undefined, shapes: Shapes): Shape {
  return shape('svg', { x: percent(share), y, overflow: 'visible' }, shapes);
}

function labelShapes({ bar: { deadline }, isLate, above, below, narrow }: FinishView): Shapes {
  const first = deadline === undefined ? 'wide-only' : narrow.hasDeadline ? 'strong' : 'strong wide-only';
  return [
    ...above.map((each, index) => labelShape(each, '0.923em', index > 0 ? 'wide-only' : first)),
    labelShape(below, '4.308em', `${isLate ? 'warn' : 'strong'} wide-only`),
    narrow.below ? labelShape(narrow.below, '4.308em', 'strong narrow-only') : undefined,
  ];
}
