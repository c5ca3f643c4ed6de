import { html, type TemplateResult } from 'lit';
import type { RowVisual } from '../panel.ts';
import { draw, shape, type Shape, type Shapes } from '../render/draw.ts';
import { levelShape, percent, uprightShape } from '../render/svg.ts';

/** Draws the pictures of rows, in as few elements as they need: lists have hundreds. */

/** What stands for one person, in a box of 11 by 14. */
const PERSON = 'M5 .5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5zM.8 12.5V11c0-6 8.4-6 8.4 0v1.5z';
/** Width of one person in em. */
const STEP = 0.86;

/** The patterns that rows of people are filled with: one person each. */
export const PEOPLE: TemplateResult = html`<svg
  class="people"
  width="0"
  height="0"
  aria-hidden="true"
  ${draw([
    person('here', 'fill-accent'),
    person('missing', 'fill-surface line-muted w1'),
    person('needed', 'fill-surface line-alert w1'),
  ])}
></svg>`;

function person(id: string, look: string): Shape {
  const size = { width: '0.85em', height: '1.1em', viewBox: '-0.5 -0.5 11 14' };
  return shape('pattern', { id, width: `${STEP}em`, height: '1.2em', patternUnits: 'userSpaceOnUse' }, [
    shape('svg', size, [shape('path', { class: look, d: PERSON })]),
  ]);
}

/** What is drawn in a row. */
export interface RowPicture {
  readonly height: string;
  readonly shapes: Shapes;
}

export function renderRowVisual(visual: RowVisual): TemplateResult {
  const { height, shapes } = rowPicture(visual);
  return html`<svg class="visual" height=${height} aria-hidden="true" ${draw(shapes)}></svg>`;
}

export function rowPicture(visual: RowVisual): RowPicture {
  switch (visual.kind) {
    case 'range':
      return { height: '1.1em', shapes: rangeShapes(visual) };
    case 'people':
      return { height: '1.2em', shapes: peopleShapes(visual) };
    case 'crowd':
      return { height: '1.1em', shapes: crowdShapes(visual) };
    case 'bars':
      return { height: '1.1em', shapes: barShapes(visual) };
    case 'old':
      return { height: '1.1em', shapes: oldShapes(visual) };
    default:
      return { height: '1.1em', shapes: UNKNOWN };
  }
}

/** It covers the axis behind it, on which nothing is known. */
const UNKNOWN: Shapes = [
  levelShape(0, 1, '0.55em', 'line-surface w3'),
  levelShape(0, 1, '0.55em', 'line-muted w15 dashed'),
];

const ARROWS = shape(
  'svg',
  { x: '100%', y: '0.1em', width: '0.9em', height: '0.9em', viewBox: '13 0 12 12', overflow: 'visible' },
  [shape('path', { class: 'fill-none line-accent w15', d: 'M3 2l4 4-4 4M7 2l4 4-4 4' })],
);

/** A soft band with the typical case; two arrows where it has no end. */
function rangeShapes({ from, to, at }: Extract<RowVisual, { kind: 'range' }>): Shapes {
  const tick = at ?? from;
  const isOpen = from !== undefined && to === undefined;
  return [
    from === undefined ? undefined : band('fill-soft line-accent w1', from, to ?? 1, isOpen ? 0 : '0.4em'),
    tick === undefined ? undefined : uprightShape(tick, '0.1em', '1em', 'tick'),
    isOpen ? ARROWS : undefined,
  ];
}

/** A bar of the height of most pictures. */
function band(look: string, from: number, to: number, rx: number | string = 0): Shape {
  const [x, width] = [percent(from), percent(to - from)];
  return shape('rect', { class: look, x, y: '0.15em', width, height: '0.8em', rx: rx || undefined });
}

type People = Extract<RowVisual, { kind: 'people' | 'crowd' }>;

function peopleShapes({ here, missing, isAlert }: People): Shapes {
  const em = (count: number): string => `${Math.round(count * STEP * 100) / 100}em`;
  const fill = `url(#${isAlert ? 'needed' : 'missing'})`;
  return [
    shape('rect', { fill: 'url(#here)', width: em(here), height: '1.2em' }),
    missing === 0 ? undefined : shape('rect', { fill, x: em(here), width: em(missing), height: '1.2em' }),
  ];
}

/** Where there are too many to draw each of them. */
function crowdShapes({ here, missing, isAlert }: People): Shapes {
  const look = `fill-surface w1 ${isAlert ? 'line-alert' : 'line-muted'}`;
  return [band('fill-accent', 0, here), missing === 0 ? undefined : band(look, here, here + missing)];
}

function oldShapes({ to, goal }: Extract<RowVisual, { kind: 'old' }>): Shapes {
  return [band('hatched line-muted w1', 0, to, 2), goal === undefined ? undefined : goalShape(goal)];
}

function goalShape(goal: number): Shape {
  return uprightShape(goal, '-0.1em', '1.1em', 'line-text w15');
}

function barShapes({ thick, thin, isSingle, goal }: Extract<RowVisual, { kind: 'bars' }>): Shapes {
  const y = isSingle ? '0.25em' : undefined;
  return [
    shape('rect', { class: 'fill-track', y, width: percent(goal), height: '0.55em' }),
    shape('rect', { class: 'fill-accent', y, width: percent(thick), height: '0.55em', rx: 2 }),
    isSingle ? undefined : resultsShape(thin, goal),
    goalShape(goal),
  ];
}

/** Those with results, below those reached. */
function resultsShape(thin: number | undefined, goal: number): Shape {
  if (thin === undefined) return levelShape(0, goal, '0.85em', 'line-muted w15 dashed');
  return shape('rect', { class: 'fill-text', y: '0.73em', width: percent(thin), height: '0.24em', rx: 1 });
}
