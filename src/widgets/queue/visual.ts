import { html, nothing, type TemplateResult } from 'lit';
import { groupBox, groupPath, type GroupMark, type GroupRow } from '../../chart/people.ts';
import { renderFeedText } from '../../ui/render/parts.ts';
import { renderEach } from '../../ui/render/pieces.ts';
import { renderDayBar } from './day-bar-visual.ts';
import type { LevelSteps } from './level-steps.ts';
import type { PeopleRow } from './people-rows.ts';
import { draw, shape, type Shape, type Shapes } from '../../ui/render/draw.ts';
import { em, labelShape, levelShape, percent, textShape } from '../../ui/render/svg.ts';
import type { TicketLine } from './ticket-line.ts';
import type { Picture, QueueView } from './view.ts';

/** The pictures of a queue. */
export function renderPictures({ pictures = [] }: QueueView): unknown {
  return renderEach(pictures, renderPicture);
}

function renderPicture(picture: Picture): TemplateResult {
  switch (picture.kind) {
    case 'day':
      return renderDayBar(picture);
    case 'tickets':
      return renderTickets(picture);
    case 'level':
      return renderLevel(picture);
    default:
      return renderPeople(picture);
  }
}

function renderTickets(line: TicketLine): TemplateResult {
  const { label, words, caption } = line;
  return html`<div class="figure" part="tickets-line">
    ${caption ? html`<p class="caption"><b .textContent=${caption}></b></p>` : nothing}
    <svg
      class="visual tickets"
      height="3.6em"
      role="img"
      aria-label=${label}
      ${draw(ticketShapes(line))}
    ></svg>
    <p class="line-narrow" .textContent=${words}></p>
  </div>`;
}

function ticketShapes({ last, hasLimit, above, below }: TicketLine): Shapes {
  const dot = (cx: string | number, r: string, move: number, look: string): Shape =>
    shape('circle', {
      cx,
      cy: '1.9em',
      r,
      transform: move ? `translate(${move} 0)` : undefined,
      class: look,
    });
  return [
    levelShape(0, last, '1.9em', 'line-accent w4'),
    ...(hasLimit
      ? [
          levelShape(last, 1, '1.9em', 'line-muted w15 dashed'),
          dot('100%', '.25em', -3, 'fill-surface line-muted w15'),
        ]
      : []),
    dot(0, '.46em', 6, 'fill-accent'),
    dot(percent(last), '.46em', hasLimit ? 0 : -6, 'fill-surface line-accent w3'),
    ...above.map(each => labelShape(each, '.93em', 'wide-only')),
    ...below.map((each, index) => labelShape(each, '3.4em', index === 2 ? 'wide-only' : 'wide-only strong')),
  ];
}

/** Three steps of which the last full one counts: a level has no axis. */
function renderLevel({ label, steps, full }: LevelSteps): TemplateResult {
  const shapes = steps.flatMap((step, index) => stepShapes(step, index, full));
  return html`<div class="figure" part="level">
    <svg class="visual" height="4.4em" role="img" aria-label=${label} ${draw(shapes)}></svg>
  </div>`;
}

function stepShapes(text: string, index: number, full: number): readonly Shape[] {
  const height = 1.1 + index * 0.75;
  const look = index < full ? 'fill-accent' : 'fill-none line-muted w1';
  const middle = percent(index * 0.34 + 0.16);
  return [
    shape('rect', {
      x: percent(index * 0.34),
      y: em(2.75 - height),
      width: '32%',
      height: em(height),
      rx: '.23em',
      class: look,
    }),
    textShape(text, middle, '4.1em', 'middle', index === full - 1 ? 'strong' : 'wide-only'),
  ];
}

/** The caption says what is drawn, so only the caption is read out. */
export function renderPeople({ title, count, note, row, tens }: PeopleRow): TemplateResult {
  return html`<div class="figure people" part="groups">
    <p class="caption">
      <span><b>${title}</b> <span class="muted">${count}</span></span>
      ${note ? html`<span class=${note.isAlert ? 'alert' : 'muted'}>${'lang' in note ? renderFeedText(note) : note.text}</span>` : nothing}
    </p>
    ${tens ? html`<p class="caption muted">${tens}</p>` : nothing}
    ${row && row.marks.length > 0 ? renderRow(row, tens !== undefined) : nothing}
  </div>`;
}

function renderRow({ marks, limit }: GroupRow, isTens: boolean): TemplateResult {
  const draw = isTens ? renderSquare : renderGroup;
  const isOver = limit !== undefined && marks.length > limit;
  const line = html`<i class=${isOver ? 'limit over' : 'limit'}></i>`;
  return html`<div class=${isTens ? 'groups tens' : 'groups'} aria-hidden="true">
    ${marks.map((mark, index) => [index === limit ? line : nothing, draw(mark)])}
    ${marks.length === limit ? line : nothing}
  </div>`;
}

function renderSquare({ kind }: GroupMark): TemplateResult {
  return html`<i class=${kind}></i>`;
}

function renderGroup(mark: GroupMark): TemplateResult {
  const { kind } = mark;
  const [width, height] = groupBox(mark);
  return html`<svg
    class=${kind}
    viewBox="0 0 ${width} ${height}"
    height="${height / 13}em"
    ${draw([groupShape(mark, width, height)])}
  ></svg>`;
}

function groupShape(mark: GroupMark, width: number, height: number): Shape {
  const { kind } = mark;
  if (kind !== 'free' && kind !== 'old')
    return shape('path', { d: groupPath(mark), class: kind === 'over' ? 'fill-alert' : 'fill-accent' });
  return shape('rect', {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    rx: 2,
    class: kind === 'free' ? 'fill-none line-muted w1' : 'hatched line-muted w1',
  });
}
