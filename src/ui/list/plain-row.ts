import { html, nothing, type TemplateResult } from 'lit';
import { isCurrent } from '../../domain/age.ts';
import { NONE, type Row } from '../panel.ts';
import { draw } from '../render/draw.ts';
import { MARKS } from '../render/marks.ts';
import { plainText } from './pieces.ts';
import { cellLook, pictureLook, type RowStyle } from './row-style.ts';
import { rowPicture } from './row-visual.ts';

/**
 * A row of a mark, a name, texts and a picture; undefined where there is more to it. Lists have hundreds of them, so all of it is
 * one template whose values are properties and attributes: a value between tags would take a node of Lit's own each.
 */
export function renderPlainRow(
  row: Row,
  { fold, choice, isDeep, label, isOnAxis }: RowStyle,
): TemplateResult | undefined {
  const { name, key, visual, mark, markColor = 'muted', markLabel, age, cells } = row;
  const [cell] = cells;
  const note = plainText(row.note ?? []);
  const isPlain = cells.length === 1 && cell && cell.text !== NONE && cell.meter === undefined;
  if (!isPlain || fold || choice || key !== undefined || note === undefined) return undefined;
  if (!mark || !visual || !age || !isCurrent(age.freshness)) return undefined;
  const { d, kind } = MARKS[mark];
  const { height, shapes } = rowPicture(visual);
  return html`<tr role="row" part="row" ?data-deep=${isDeep}>
    <th role="rowheader" scope="row">
      <span
        class=${markColor}
        role=${markLabel === undefined ? nothing : 'img'}
        aria-label=${markLabel ?? nothing}
        ><svg class="mark" viewBox="0 0 20 20" data-mark=${mark} aria-hidden="true">
          <path class=${kind} d=${d}></path></svg></span
      ><bdi lang=${name.lang ?? nothing} .textContent=${name.text}></bdi>
    </th>
    <td role="cell" class=${cellLook(cell)} data-label=${label ?? nothing} .textContent=${cell.text}></td>
    <td class=${pictureLook(isOnAxis)} aria-hidden="true">
      <svg class="visual" height=${height} aria-hidden="true" ${draw(shapes)}></svg>
    </td>
    <td role="cell" class="note" .textContent=${note}></td>
    <td role="cell" class="when" .textContent=${age.ago}></td>
  </tr>`;
}
