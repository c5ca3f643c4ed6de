import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../text/words.ts';
import type { Display } from '../display.ts';

/** What is known before there are numbers of how much room they will take. */
export interface Room {
  readonly display: Display;
  readonly isList: boolean;
  /** Height of a card of this widget, in em of its text. */
  readonly height: number;
  /** The page's author has put something inside the element, which is shown meanwhile. */
  readonly hasContent: boolean;
}

/** Of the height of a card, what is around the room in it: padding and frame. */
const AROUND = 1.125;
/** Height of a card with larger type and less in it, in em of that type. */
const LARGE = 21;
/** Few feeds fill more rows than these of what a list shows at first. */
const MOST_ROWS = 8;

/** Numbers are on their way: their room is kept, so that what stands below does not move when they come. */
export function renderLoading(isWordless: boolean, room: Room, words: Words): TemplateResult {
  const { display, isList, hasContent } = room;
  const { lang, strings } = words;
  const kind = display.isCompact ? 'compact' : display.isLarge ? 'large' : '';
  return html`<div class=${`frame card loading ${kind}`} part="frame" aria-busy="true">
    <div class="inner">
      <div>
        <slot name="fallback"></slot><slot></slot>
        <p class="sentence" part="problem" role="status" lang=${lang} dir=${strings.direction ?? nothing}>
          ${isWordless ? '' : strings.loading}
        </p>
        ${hasContent || display.isCompact ? nothing : BLOCKS}
      </div>
      ${display.isCompact ? nothing : isList ? renderRows(display.limit) : renderSpacer(room)}
    </div>
  </div>`;
}

const BLOCKS = html`<i class="block name"></i><i class="block answer"></i><i class="block"></i>`;

function renderSpacer({ display, height }: Room): TemplateResult {
  return html`<svg class="spacer" height=${`${display.isLarge ? LARGE : height - AROUND}em`}></svg>`;
}

function renderRows(limit: number): TemplateResult {
  const rows = Array.from({ length: Math.min(limit, MOST_ROWS) }, () => html`<i class="row"></i>`);
  return html`<div class="spacer rows">${rows}</div>`;
}
