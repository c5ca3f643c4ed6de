import { html, nothing, type TemplateResult } from 'lit';
import type { Community } from '../../domain/model.ts';
import { NONE, type Column, type ListView, type Piece, type Row } from '../panel.ts';
import { foldingOf, type Arrangement, type Folds, type ListSource } from './arrangement.ts';
import { renderAxis } from './axis.ts';
import type { Chunk, ChunkedRows } from './chunked-rows.ts';
import { AGE_KEY, NAME_KEY, ordersOf, shownColumn } from './columns.ts';
import { rowOf, type Entry } from './entries.ts';
import { renderDistrict, renderFold } from './heads.ts';
import type { Fold, RowChoice } from './row-style.ts';
import { renderHead, renderRow } from './rows.ts';
import { listStrings } from './strings.ts';

/** What a reader can do with the table. */
export interface TableActions extends Folds {
  readonly orderBy: (order: string) => void;
  readonly toggle: (key: string) => void;
  /** How a community is chosen; undefined where none can be. */
  readonly choiceOf: ((community: Community) => RowChoice) | undefined;
}

/** Whether there is anything to read a picture of a row by. */
function hasPictures({ axis: { legend, labels, isDrawn } }: ListView): boolean {
  return legend !== undefined || labels !== undefined || isDrawn !== undefined;
}

/** The rows of a list as a table; where it is narrow, without headings. */
export function renderTable(
  source: ListSource,
  { entries, count }: Arrangement,
  rows: ChunkedRows,
  actions: TableActions,
): TemplateResult {
  const { view, query, isWhole } = source;
  const column = shownColumn(view.columns, query.order);
  return html`<table
    part="table"
    role="table"
    class=${[view.hasLongNotes && 'long-notes', !hasPictures(view) && 'without-pictures'].filter(Boolean).join(' ') || nothing}
    aria-rowcount=${count + 1}
  >
    <caption .textContent=${view.caption}></caption>
    ${entries.length > 0 ? renderHeads(source, column, actions.orderBy) : nothing}
    ${rows.render(entries.length, isWhole, (from, to) =>
      renderChunk(entries.slice(from, to), source, column, actions),
    )}
  </table>`;
}

function renderHeads(
  { view, context: { words }, query }: ListSource,
  column: Column | undefined,
  orderBy: (order: string) => void,
): TemplateResult {
  const { strings } = words;
  const t = words.of(listStrings);
  const isFalling = (key: string): boolean =>
    ordersOf(view).some(each => each.key === key && 'isFalling' in each && !!each.isFalling);
  return html`<thead role="rowgroup">
    <tr role="row">
      ${renderHead({ key: NAME_KEY, label: strings.community }, query.order, orderBy)}
      ${column ? renderHead({ ...column, isFalling: isFalling(column.key) }, query.order, orderBy) : nothing}
      ${renderAxis(view.axis)}
      <th role="columnheader" scope="col" class="note" .textContent=${view.noteLabel}></th>
      ${renderHead({ key: AGE_KEY, label: t.age, isFalling: true }, query.order, orderBy)}
    </tr>
  </thead>`;
}

function renderChunk(
  entries: readonly Entry[],
  source: ListSource,
  column: Column | undefined,
  actions: TableActions,
): Chunk {
  const { view } = source;
  const { isUnfolded } = foldingOf(source, actions);
  const fold = (key: string): Fold => ({
    isOpen: isUnfolded(key),
    toggle: () => actions.toggle(key),
  });
  let changesAt = Infinity;
  const isAlways = column === view.columns[0];
  const content = entries.map(entry => {
    if (entry.kind === 'fold')
      return renderFold(view.fold(entry.section, entry.members), fold(entry.foldKey));
    if (entry.kind === 'district') {
      const head = view.group(entry.members);
      changesAt = Math.min(changesAt, head.age?.changesAt ?? Infinity);
      return renderDistrict(entry.district, head, fold(entry.foldKey));
    }
    const own = rowOf(entry.of, view, column ? [column] : []);
    const row = isAlways ? own : besideMain(own, view, column?.key, entry.of);
    changesAt = Math.min(changesAt, row.age?.changesAt ?? Infinity);
    return renderRow(row, {
      words: source.context.words,
      isDeep: entry.depth > 0,
      fold: entry.foldKey === undefined ? undefined : fold(entry.foldKey),
      choice: entry.depth > 0 ? undefined : actions.choiceOf?.(entry.of),
      label: isAlways ? undefined : column?.label,
      isOnAxis: view.axis.isDrawn === true,
    });
  });
  return {
    content: html`<tbody role="rowgroup">
      ${content}
    </tbody>`,
    changesAt,
  };
}

/** A row that shows another measure says that of the first column too: it may be that nobody is served. */
function besideMain(row: Row, { columns }: ListView, shown: string | undefined, community: Community): Row {
  const text = columns[0]?.cell(community).text ?? NONE;
  const note = [{ text }, ...(row.note ?? [])].filter(
    (piece: Piece) => piece.text !== NONE && !(piece.column && piece.column === shown),
  );
  return { ...row, note };
}
