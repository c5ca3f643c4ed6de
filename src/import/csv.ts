import type { ChunkedWork } from '../lib/chunked-work.ts';

/** What stands between two cells: any one character but a quotation mark or the end of a line. */
export type Delimiter = string;

/** Of one UTF-16 unit. */
export const DELIMITER_PATTERN = '^[\\x01-\\t\\v\\f\\x0e-!#-\\ud7ff\\ue000-\\uffff]$';

/** Those that are found out. */
type Usual = ',' | ';' | '\t';

/** A table of text, row by row, as a spreadsheet shows it. */
export interface Csv {
  /** Every row, empty ones too: row `n` of a spreadsheet is `rows[n - 1]`. Rows differ in length where the file's do. */
  readonly rows: readonly (readonly string[])[];
  /** Number from 1 of the row with a quotation mark that never ends; it took in the rest of the file. */
  readonly unclosedRow?: number;
}

/** Cells that are kept of one row: more than any header has. */
const CELL_LIMIT = 2000;

const QUOTE = '"';
const CR = 13;
const LF = 10;

/**
 * Reads comma-, semicolon- or tab-separated text as RFC 4180 has it, and as spreadsheets write it: any line end, quoted
 * cells with delimiters, line ends and doubled quotation marks in them, a `sep=;` line before all else. A chunk a row. Never
 * throws.
 *
 * @param text without a byte-order mark
 * @param delimiter found out from the header when it is not given
 * @param headerRow from 1
 * @param rowLimit rows that are read; what comes after them is not looked at
 */
export function readCsv(
  text: string,
  delimiter?: Delimiter,
  headerRow: number = 1,
  rowLimit: number = Infinity,
): ChunkedWork<Csv> {
  const declared = /^sep=([^"\r\n])(?:\r\n|\r|\n|$)/.exec(text);
  // The line is a row to a spreadsheet too, but it shows none: rows are counted after it.
  const body = declared ? text.slice(declared[0].length) : text;
  const between = delimiter ?? declared?.[1] ?? delimiterOf(body, headerRow);
  return readCells(body, between, rowLimit);
}

/**
 * Which delimiter a line has most of, outside quotation marks. A comma where it has none.
 *
 * @param line from 1; empty ones before it, and at it, are passed over
 */
export function delimiterOf(text: string, line: number = 1): Usual {
  let counts = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  let isEmpty = true;
  let number = 1;
  for (let at = 0; at < Math.min(text.length, 65_536); at++) {
    const char = text[at] ?? '';
    if (char === QUOTE) quoted = !quoted;
    if (quoted) continue;
    if (char === ',' || char === ';' || char === '\t') counts[char]++;
    if (char !== '\n' && char !== '\r') isEmpty &&= char.trim() === '';
    else if (!isEmpty && number >= line) break;
    else {
      if (!(char === '\n' && text[at - 1] === '\r')) number++;
      counts = { ',': 0, ';': 0, '\t': 0 };
      isEmpty = true;
    }
  }
  const most = Math.max(counts[','], counts[';'], counts['\t']);
  return counts[','] === most ? ',' : counts[';'] === most ? ';' : '\t';
}

function* readCells(text: string, delimiter: Delimiter, rowLimit: number): ChunkedWork<Csv> {
  const between = delimiter.charCodeAt(0);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let unclosedRow: number | undefined;

  /** The next delimiter, line end or the end of the text. */
  const endFrom = (from: number): number => {
    let end = from;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === between || code === LF || code === CR) break;
    }
    return end;
  };

  const quotedCell = (): string => {
    let cell = '';
    let from = at + 1;
    for (;;) {
      const close = text.indexOf(QUOTE, from);
      if (close < 0) {
        unclosedRow ??= rows.length + 1;
        at = text.length;
        return cell + text.slice(from);
      }
      cell += text.slice(from, close);
      if (text[close + 1] !== QUOTE) {
        // What stands between the mark and the delimiter should not be there; it is kept, for the reader to judge.
        at = endFrom(close + 1);
        return cell + text.slice(close + 1, at);
      }
      cell += QUOTE;
      from = close + 2;
    }
  };

  const push = (cell: string): void => {
    if (row.length < CELL_LIMIT) row.push(cell);
  };

  while (at < text.length && rows.length < rowLimit) {
    if (text[at] === QUOTE) {
      push(quotedCell());
    } else {
      const end = endFrom(at);
      push(text.slice(at, end));
      at = end;
    }
    if (text.charCodeAt(at) === between && at < text.length) {
      at++;
      // A delimiter at the very end has an empty cell after it.
      if (at === text.length) push('');
      else continue;
    }
    rows.push(row);
    row = [];
    yield;
    at += text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
  }
  return unclosedRow === undefined ? { rows } : { rows, unclosedRow };
}
