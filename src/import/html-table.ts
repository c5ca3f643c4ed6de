import type { Facts } from './header.ts';
import type { Table } from './source.ts';

/** An HTML table as rows of text, and what it says of itself. */
export interface HtmlTable extends Table {
  /** From `data-…` attributes of the table: `data-generated-at`, `data-time-zone`, `data-lang`, `data-decimal`, `data-date-format`. */
  readonly facts: Facts;
  /** What says that there are more rows than stand in it; undefined where nothing does. */
  readonly cutOff: string | undefined;
}

const ROW_LIMIT = 20_000;
const COLUMN_LIMIT = 200;

/**
 * Reads a table of the page as text; nothing else of its markup matters.
 *
 * The header is the first row of the `thead`, else the first row. A header cell is called by its `data-field` where it has
 * one (`<th data-field="queue.waiting">People in line</th>`), else by its text. A cell with one `<time datetime>` or
 * `<data value>` in it is that value. Cells that span several rows or columns count in each of them. Rows of the `tfoot`
 * are totals, and no rows; nor is a single cell across all columns, which is a heading or says that nothing was found. Rows
 * that are hidden are read: whoever filters a table does not change what it says.
 */
export function readTable(table: HTMLTableElement): HtmlTable {
  const header = table.tHead?.rows[0] ?? table.rows[0];
  const columns = [...(header?.cells ?? [])].reduce((sum, cell) => sum + cell.colSpan, 0);
  const all = [...table.rows].filter(row => row !== header && !isTotal(row) && !isAcross(row, columns));
  const body = all.slice(0, ROW_LIMIT);
  const grid = gridOf(header === undefined ? body : [header, ...body], row => row === header);
  const cutOff = all.length > body.length ? `${ROW_LIMIT} rows` : pagedBy(table);
  return { rows: grid, headerRows: [1], facts: { ...table.dataset }, cutOff };
}

function isAcross({ cells }: HTMLTableRowElement, columns: number): boolean {
  return columns > 1 && cells.length === 1 && (cells[0]?.colSpan ?? 1) >= columns;
}

/** Controls to turn pages, as the most used table plug-ins make them: they take the rows of other pages out. */
const PAGERS = '.dataTables_paginate, .dt-paging, .fixed-table-pagination';

/** What says that a table was taken apart before it was read. */
function pagedBy(table: HTMLTableElement): string | undefined {
  const all = Number(table.getAttribute('aria-rowcount') ?? NaN);
  if (all === -1 || all > table.rows.length) return `aria-rowcount="${all}"`;
  const pager = table.closest('.dataTables_wrapper, .dt-container, .bootstrap-table')?.querySelector(PAGERS);
  return pager ? `class="${pager.className}"` : undefined;
}

function isTotal(row: HTMLTableRowElement): boolean {
  // A second row of a thead is a heading too; both are read by what they lie in.
  return /^(?:TFOOT|THEAD)$/.test(row.parentElement?.tagName ?? '');
}

function gridOf(
  rows: readonly HTMLTableRowElement[],
  isHeader: (row: HTMLTableRowElement) => boolean,
): string[][] {
  const grid: string[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row.cells) {
      // Taken by a cell of a row above.
      while (grid[y]?.[x] !== undefined) x++;
      const text = isHeader(row) ? (cell.dataset['field'] ?? textOf(cell)) : valueOf(cell);
      const right = Math.min(x + cell.colSpan, COLUMN_LIMIT);
      // 0 is 'to the end' in HTML.
      const bottom = Math.min(y + (cell.rowSpan || rows.length), rows.length);
      for (let down = y; down < bottom; down++) {
        for (let across = x; across < right; across++) (grid[down] ?? [])[across] ??= text;
      }
      x = right;
    }
  }
  return grid.map(cells => Array.from(cells, cell => cell ?? ''));
}

function valueOf(cell: HTMLTableCellElement): string {
  const marked = cell.querySelectorAll('time[datetime], data[value]');
  const only = marked.length === 1 ? marked[0] : undefined;
  return (only?.getAttribute('datetime') ?? only?.getAttribute('value') ?? textOf(cell)).trim();
}

/** What belongs to no value: marks of footnotes, what holds no more, what nobody sees. */
const ASIDE = 'sup, sub, del, s, script, style, [hidden]';

/** White space is one space, as it is shown. */
function textOf(cell: HTMLTableCellElement): string {
  const nodes = document.createTreeWalker(cell, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    node instanceof Element && node.matches(ASIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  while (nodes.nextNode()) text += nodes.currentNode.nodeValue ?? '';
  return text.replace(/\s+/g, ' ').trim();
}
