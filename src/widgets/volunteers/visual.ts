import { html, nothing, type TemplateResult } from 'lit';
import { MOST_PEOPLE } from '../../chart/roster.ts';
import { items, type Fact } from '../../ui/panel.ts';
import { renderFeedText } from '../../ui/render/parts.ts';
import { blockShapes, nowTick } from './blocks.ts';
import type { PeoplePicture } from './people-picture.ts';
import { draw, shape, type Shape, type Shapes } from '../../ui/render/draw.ts';
import { peopleShape } from '../../ui/render/people.ts';
import { em, labelShape, levelShape, percent, textShape, uprightShape } from '../../ui/render/svg.ts';
import type { AxisLabel, RosterAxis, RosterRow, RosterView } from './roster.ts';
import type { VolunteersView } from './view.ts';

/** Height of a row with shifts, and of one without, in em. */
const BLOCK_ROW = 1.769;
const PEOPLE_ROW = 1.385;

/** The tasks, with the people of each. */
export function renderRoster({ roster }: VolunteersView): unknown {
  return roster ? html`<div class="figure roster" part="roster">${renderRows(roster)}</div>` : nothing;
}

function renderRows({ caption, axis, rows }: RosterView): TemplateResult {
  return html`${axis ? renderAxis(axis) : nothing}
    <ul role="list" aria-label=${caption}>
      ${rows.map(row => renderRow(row, axis))}
    </ul>`;
}

function renderAxis({ nowX, labels }: RosterAxis): TemplateResult {
  const now = nowX === undefined ? undefined : uprightShape(nowX, '1.231em', '1.692em', 'line-text w15');
  const shapes = [...labels.map(timeShape), now];
  return html`<svg class="visual" height="1.692em" aria-hidden="true" ${draw(shapes)}></svg>`;
}

const SIZES: Readonly<Record<AxisLabel['size'], string>> = {
  any: '',
  wide: 'wide-only',
  narrow: 'narrow-only',
};

function timeShape(label: AxisLabel): Shape {
  const kind = [label.isNow && 'strong', SIZES[label.size]].filter(Boolean).join(' ');
  return labelShape(label, '0.923em', kind);
}

function renderRow({ name, note, says, picture }: RosterRow, axis: RosterAxis | undefined): TemplateResult {
  const [height, shapes] =
    picture.kind === 'blocks'
      ? [BLOCK_ROW, shiftShapes(picture.blocks, axis)]
      : [PEOPLE_ROW, peoplePicture(picture)];
  return html`<li class="task" part="task">
    ${name ? renderName(name, note) : nothing}
    <svg class="visual" height=${em(height)} role="img" aria-label=${says} ${draw(shapes)}></svg>
  </li>`;
}

function renderName(name: NonNullable<RosterRow['name']>, note: RosterRow['note']): TemplateResult {
  return html`<div class="task-line">
    <span>${renderFeedText(name)}</span>
    ${note ? html`<span class=${`note ${note.color ?? ''}`} .textContent=${note.text}></span>` : nothing}
  </div>`;
}

function shiftShapes(
  blocks: Extract<RosterRow['picture'], { kind: 'blocks' }>['blocks'],
  axis: RosterAxis | undefined,
): Shapes {
  const drawn = blocks.map(blockShapes);
  return [
    blocks.every(({ frame }) => frame === 'open') ? undefined : levelShape(0, 1, '1.731em', 'line-border w1'),
    ...drawn.map(({ frame }) => frame),
    ...(axis?.nowX === undefined ? [] : nowTick(axis.nowX)),
    ...drawn.map(({ content }) => content),
  ];
}

function peoplePicture(picture: PeoplePicture): Shapes {
  if (picture.kind === 'unknown') return [levelShape(0, 1, '0.692em', 'line-muted w15 dashed')];
  if (picture.kind === 'people') return peopleShapes(picture);
  return barShapes(picture);
}

/** People beside each other; where these may be too many for a narrow picture, a bar there. */
function peopleShapes(people: Extract<PeoplePicture, { kind: 'people' }>): Shapes {
  const { have, missing } = people;
  const drawn = peopleShape(people, 0, 0.154);
  if (have + missing <= MOST_PEOPLE) return [drawn];
  const bar = { filled: have / (have + missing), whole: 1, text: '', isOld: false };
  return [shape('g', { class: 'wide-only' }, [drawn]), shape('g', { class: 'narrow-only' }, barShapes(bar))];
}

function barShapes({
  filled,
  whole,
  text,
  isOld,
}: Omit<Extract<PeoplePicture, { kind: 'bar' }>, 'kind'>): Shapes {
  const rect = (share: number, look: string): Shape =>
    shape('rect', { class: look, x: 0, y: '0.231em', width: percent(share), height: '0.923em', rx: 2 });
  return [
    whole > 0 ? rect(whole, 'fill-surface line-muted w1') : undefined,
    rect(filled, isOld ? 'hatched line-muted w1' : 'fill-accent'),
    text === '' ? undefined : textShape(text, percent(whole + 0.02), '1.038em', 'start', 'strong'),
  ];
}

/** The tasks in words. */
export function taskFacts({ roster }: VolunteersView): readonly Fact[] {
  return (roster?.rows ?? []).flatMap(({ name, note, says }) =>
    name ? [{ id: 'roster', label: name.text, items: items(note?.text, says) }] : [],
  );
}
