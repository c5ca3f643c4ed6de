import { html, nothing, type TemplateResult } from 'lit';
import { isCurrent } from '../../domain/age.ts';
import type { Words } from '../../text/words.ts';
import type { AgeView } from '../age-view.ts';
import { NONE, type Cell, type Piece, type Row } from '../panel.ts';
import { renderIcon, renderLines } from '../render/icons.ts';
import { renderMark, renderMeter } from '../render/marks.ts';
import { on } from '../render/on.ts';
import { renderFeedText } from '../render/parts.ts';
import { renderPieces } from '../render/pieces.ts';
import { plainText, separated } from './pieces.ts';
import { renderPlainRow } from './plain-row.ts';
import { cellLook, pictureLook, type Fold, type RowChoice, type RowStyle } from './row-style.ts';
import { renderRowVisual } from './row-visual.ts';

/** Draws the heads of columns, and rows. */

/** The arrows of an order, drawn: few fonts have them, and a font for one sign costs the first frame. */
const RISING = 'M10 17V3M5 8l5-5 5 5';
const FALLING = 'M10 3v14M5 12l5 5 5-5';

/** Whether the reader points at a row, or is in one: it must not move away from under them. */
export function isInRows({ shadowRoot }: Element): boolean {
  return !!shadowRoot?.querySelector('tbody:hover, tbody:focus-within');
}

/** What a list can be sorted by at the head of a column. */
export interface SortHead {
  readonly key: string;
  readonly label: string;
  /** The first click has the highest first. */
  readonly isFalling?: boolean;
}

/** The heading of a column, which sorts by it; a second click turns it round. */
export function renderHead(
  { key, label, isFalling = false }: SortHead,
  order: string,
  orderBy: (order: string) => void,
): TemplateResult {
  const state = order === key ? 'ascending' : order === `-${key}` ? 'descending' : undefined;
  const first = isFalling ? `-${key}` : key;
  const other = isFalling ? key : `-${key}`;
  return html`<th role="columnheader" scope="col" aria-sort=${state ?? nothing}>
    <button type="button" @click=${on(() => orderBy(order === first ? other : first))}>
      ${label} ${state ? renderLines(state === 'ascending' ? RISING : FALLING) : nothing}
    </button>
  </th>`;
}

/** A row: what most lists consist of, or anything else. */
export function renderRow(row: Row, style: RowStyle): TemplateResult {
  return renderPlainRow(row, style) ?? renderAnyRow(row, style);
}

/** A row with all that rows can have. */
export function renderAnyRow(row: Row, style: RowStyle): TemplateResult {
  const { name, key, visual, age, note = [], cells } = row;
  const { words, fold, isDeep, label, choice } = style;
  const classes = [!visual && 'bare', choice && 'choosable', choice?.isChosen && 'chosen'].filter(Boolean);
  return html`<tr
    role="row"
    part="row"
    class=${classes.join(' ') || nothing}
    ?data-deep=${isDeep}
    @click=${choice ? on(choice.choose) : nothing}
  >
    <th role="rowheader" scope="row">
      ${renderRowMark(row)}${key === undefined ? nothing : html`<span class="row-key">${key}</span>`}${renderName(renderFeedText(name), fold, choice)}
    </th>
    ${cells.map(cell => renderValue(cell, label, words))}
    <td class=${pictureLook(style.isOnAxis && !!visual)} aria-hidden="true">
      ${visual ? renderRowVisual(visual) : nothing}
    </td>
    ${renderNote(note)}${renderWhen(age)}
  </tr>`;
}

function renderRowMark({ mark, markColor = 'muted', markLabel }: Row): unknown {
  if (!mark) return nothing;
  return html`<span
    class=${markColor}
    role=${markLabel === undefined ? nothing : 'img'}
    aria-label=${markLabel ?? nothing}
    >${renderMark(mark)}</span
  >`;
}

/** A row that cannot be unfolded is chosen by its name, so that a keyboard can do it; any is chosen by a click into it. */
function renderName(name: unknown, fold: Fold | undefined, choice: RowChoice | undefined): unknown {
  if (fold) return renderUnfold(fold, name);
  return choice
    ? html`<button class="unfold" type="button" aria-pressed=${choice.isChosen}>${name}</button>`
    : name;
}

/** The button that unfolds what is below it. */
export function renderUnfold({ isOpen, toggle }: Fold, name: unknown): TemplateResult {
  return html`<button class="unfold" type="button" aria-expanded=${isOpen} @click=${on(toggle)}>
    ${name}${renderIcon('unfold')}
  </button>`;
}

function renderValue(cell: Cell, label: string | undefined, { strings }: Words): TemplateResult {
  const { text, meter } = cell;
  const classes = cellLook(cell);
  if (text === NONE)
    return html`<td role="cell" class=${classes} data-label=${label ?? nothing}>
      <span aria-hidden="true">${NONE}</span><span class="aside">${strings.notKnown}</span>
    </td>`;
  if (meter === undefined)
    return html`<td role="cell" class=${classes} data-label=${label ?? nothing} .textContent=${text}></td>`;
  return html`<td role="cell" class=${classes} data-label=${label ?? nothing}>
    ${renderMeter(meter)}${text}
  </td>`;
}

function renderNote(note: readonly Piece[]): TemplateResult {
  const text = plainText(note);
  return text === undefined
    ? html`<td role="cell" class="note">${renderPieces(separated(note))}</td>`
    : html`<td role="cell" class="note" .textContent=${text}></td>`;
}

function renderWhen(age: AgeView | undefined): TemplateResult {
  if (!age) return html`<td role="cell" class="when"></td>`;
  const { freshness, ago, doubt } = age;
  if (isCurrent(freshness)) return html`<td role="cell" class="when" .textContent=${ago}></td>`;
  return html`<td role="cell" class="when warn" data-freshness=${freshness}>
    ${renderIcon('warning')}${ago || doubt}${ago ? html`<span class="aside">${doubt}</span>` : nothing}
  </td>`;
}
