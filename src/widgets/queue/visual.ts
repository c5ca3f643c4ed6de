import { html, nothing, svg, type TemplateResult } from 'lit';
import { groupBox, groupPath, type GroupMark, type GroupRow } from '../../chart/people.ts';
import { renderFeedText } from '../../ui/render/parts.ts';
import { renderDayBar } from './day-bar-visual.ts';
import type { LevelSteps } from './level-steps.ts';
import type { PeopleRow } from './people-rows.ts';
import { percent, renderLabel, renderText } from '../../ui/render/svg.ts';
import type { TicketLine } from './ticket-line.ts';
import type { Picture, QueueView } from './view.ts';

/** The pictures of a queue. */
export function renderPictures({ pictures = [] }: QueueView): unknown {
  return pictures.map(renderPicture);
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

function renderTickets({ label, last, hasLimit, above, below, words, caption }: TicketLine): TemplateResult {
  return html`<div class="figure" part="tickets-line">
    ${caption ? html`<p class="caption"><b>${caption}</b></p>` : nothing}
    <svg class="visual tickets" height="3.6em" role="img" aria-label=${label}>
      <line x1="0" x2=${percent(last)} y1="1.9em" y2="1.9em" class="line-accent w4"></line>
      ${
        hasLimit
          ? svg`<line x1=${percent(last)} x2="100%" y1="1.9em" y2="1.9em" class="line-muted w15 dashed"></line>
            <circle cx="100%" cy="1.9em" r=".25em" transform="translate(-3 0)" class="fill-surface line-muted w15"></circle>`
          : nothing
      }
      <circle cx="0" cy="1.9em" r=".46em" transform="translate(6 0)" class="fill-accent"></circle>
      <circle
        cx=${percent(last)}
        cy="1.9em"
        r=".46em"
        transform=${hasLimit ? nothing : 'translate(-6 0)'}
        class="fill-surface line-accent w3"
      ></circle>
      ${above.map(each => renderLabel(each, '.93em', 'wide-only'))}
      ${below.map((each, index) => renderLabel(each, '3.4em', index === 2 ? 'wide-only' : 'wide-only strong'))}
    </svg>
    <p class="line-narrow">${words}</p>
  </div>`;
}

/** Three steps of which the last full one counts: a level has no axis. */
function renderLevel({ label, steps, full }: LevelSteps): TemplateResult {
  return html`<div class="figure" part="level">
    <svg class="visual" height="4.4em" role="img" aria-label=${label}>
      ${steps.map((step, index) => {
        const height = 1.1 + index * 0.75;
        return svg`<rect
            x=${percent(index * 0.34)}
            y="${2.75 - height}em"
            width="32%"
            height="${height}em"
            rx=".23em"
            class=${index < full ? 'fill-accent' : 'fill-none line-muted w1'}
          ></rect>
          ${renderText(step, percent(index * 0.34 + 0.16), '4.1em', 'middle', index === full - 1 ? 'strong' : 'wide-only')}`;
      })}
    </svg>
  </div>`;
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
  const isBox = kind === 'free' || kind === 'old';
  return html`<svg class=${kind} viewBox="0 0 ${width} ${height}" height="${height / 13}em">
    ${
      isBox
        ? svg`<rect x=".5" y=".5" width=${width - 1} height=${height - 1} rx="2" class=${kind === 'free' ? 'fill-none line-muted w1' : 'hatched line-muted w1'}></rect>`
        : svg`<path d=${groupPath(mark)} class=${kind === 'over' ? 'fill-alert' : 'fill-accent'}></path>`
    }
  </svg>`;
}
