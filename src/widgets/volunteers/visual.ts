import { html, nothing, svg, type TemplateResult } from 'lit';
import { MOST_PEOPLE } from '../../chart/roster.ts';
import { items, type Fact } from '../../ui/panel.ts';
import { renderFeedText } from '../../ui/render/parts.ts';
import { renderBlock, renderNowTick } from './blocks.ts';
import type { PeoplePicture } from './people-picture.ts';
import { em, percent, renderLabel, renderText } from '../../ui/render/svg.ts';
import { renderPeople } from '../../ui/render/people.ts';
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
  return html`<svg class="visual" height="1.692em" aria-hidden="true">
    ${labels.map(renderTime)}
    ${nowX === undefined ? nothing : svg`<line class="line-text w15" x1=${percent(nowX)} x2=${percent(nowX)} y1="1.231em" y2="1.692em"></line>`}
  </svg>`;
}

const SIZES: Readonly<Record<AxisLabel['size'], string>> = {
  any: '',
  wide: 'wide-only',
  narrow: 'narrow-only',
};

function renderTime(label: AxisLabel): unknown {
  const kind = [label.isNow && 'strong', SIZES[label.size]].filter(Boolean).join(' ');
  return renderLabel(label, '0.923em', kind);
}

function renderRow({ name, note, says, picture }: RosterRow, axis: RosterAxis | undefined): TemplateResult {
  return html`<li class="task" part="task">
    ${
      name
        ? html`<div class="task-line">
            <span>${renderFeedText(name)}</span>
            ${note ? html`<span class=${`note ${note.color ?? ''}`}>${note.text}</span>` : nothing}
          </div>`
        : nothing
    }
    ${picture.kind === 'blocks' ? renderShifts(says, picture.blocks, axis) : renderPicture(says, picture)}
  </li>`;
}

function renderShifts(
  says: string,
  blocks: Extract<RosterRow['picture'], { kind: 'blocks' }>['blocks'],
  axis: RosterAxis | undefined,
): TemplateResult {
  const drawn = blocks.map(renderBlock);
  return html`<svg class="visual" height=${em(BLOCK_ROW)} role="img" aria-label=${says}>
    ${blocks.every(({ frame }) => frame === 'open') ? nothing : svg`<line class="line-border w1" x1="0" x2="100%" y1="1.731em" y2="1.731em"></line>`}
    ${drawn.map(({ frame }) => frame)}${axis?.nowX === undefined ? nothing : renderNowTick(axis.nowX)}
    ${drawn.map(({ content }) => content)}
  </svg>`;
}

function renderPicture(says: string, picture: PeoplePicture): TemplateResult {
  return html`<svg class="visual" height=${em(PEOPLE_ROW)} role="img" aria-label=${says}>
    ${drawPicture(picture)}
  </svg>`;
}

function drawPicture(picture: PeoplePicture): unknown {
  if (picture.kind === 'unknown')
    return svg`<line class="line-muted w15 dashed" x1="0" x2="100%" y1="0.692em" y2="0.692em"></line>`;
  if (picture.kind === 'people') return drawPeople(picture);
  return drawBar(picture);
}

/** People beside each other; where these may be too many for a narrow picture, a bar there. */
function drawPeople(people: Extract<PeoplePicture, { kind: 'people' }>): unknown {
  const { have, missing } = people;
  const drawn = renderPeople(people, 0, 0.154);
  if (have + missing <= MOST_PEOPLE) return drawn;
  const bar = { filled: have / (have + missing), whole: 1, text: '', isOld: false };
  return svg`<g class="wide-only">${drawn}</g><g class="narrow-only">${drawBar(bar)}</g>`;
}

function drawBar({
  filled,
  whole,
  text,
  isOld,
}: Omit<Extract<PeoplePicture, { kind: 'bar' }>, 'kind'>): unknown {
  const rect = (share: number, kind: string): unknown =>
    svg`<rect class=${kind} x="0" y="0.231em" width=${percent(share)} height="0.923em" rx="2"></rect>`;
  return [
    whole > 0 ? rect(whole, 'fill-surface line-muted w1') : nothing,
    rect(filled, isOld ? 'hatched line-muted w1' : 'fill-accent'),
    text === '' ? nothing : renderText(text, percent(whole + 0.02), '1.038em', 'start', 'strong'),
  ];
}

/** The tasks in words. */
export function taskFacts({ roster }: VolunteersView): readonly Fact[] {
  return (roster?.rows ?? []).flatMap(({ name, note, says }) =>
    name ? [{ id: 'roster', label: name.text, items: items(note?.text, says) }] : [],
  );
}
