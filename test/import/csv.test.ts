import { expect } from '@open-wc/testing';
import { delimiterOf } from '../../src/import/csv.ts';
import { csvOf } from '../support/chunks.ts';
import { naiveCsv } from '../support/csv-naive.ts';
import { realData, realDataNames } from '../support/runner.ts';
import { growth } from '../support/growth.ts';

const rowsOf = (text: string): readonly (readonly string[])[] => csvOf(text).rows;

describe('readCsv', () => {
  it('has no rows of no text, and one empty cell of an empty line', () => {
    expect(rowsOf('')).to.deep.equal([]);
    expect(rowsOf('\n')).to.deep.equal([['']]);
  });

  it('takes any line end, and none at the end of the file', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(rowsOf(`a,b${end}1,2${end}`), JSON.stringify(end)).to.deep.equal([
        ['a', 'b'],
        ['1', '2'],
      ]);
    }
    expect(rowsOf('a\n1')).to.deep.equal([['a'], ['1']]);
  });

  it('keeps empty cells, also the last one of a row and of the file', () => {
    expect(rowsOf('a,,\n,b,')).to.deep.equal([
      ['a', '', ''],
      ['', 'b', ''],
    ]);
  });

  it('takes delimiters, line ends and doubled marks within quotation marks as text', () => {
    expect(rowsOf('"a,b","c\r\nd","say ""hi"""\n1,2,3')).to.deep.equal([
      ['a,b', 'c\r\nd', 'say "hi"'],
      ['1', '2', '3'],
    ]);
    expect(rowsOf('"",""')).to.deep.equal([['', '']]);
  });

  it('takes a quotation mark inside a cell as text', () => {
    expect(rowsOf('5" pipe,x')).to.deep.equal([['5" pipe', 'x']]);
    expect(rowsOf('"a"b,c')).to.deep.equal([['ab', 'c']]);
  });

  it('keeps empty rows, so that its rows are those of a spreadsheet', () => {
    expect(rowsOf('a\n\n\n1')).to.deep.equal([['a'], [''], [''], ['1']]);
  });

  it('tells the row of a quotation mark that never ends', () => {
    const { rows, unclosedRow } = csvOf('a,b\n1,"2\n3,4\n');
    expect(unclosedRow).to.equal(2);
    expect(rows).to.have.length(2);
  });

  it('finds commas, semicolons and tabs by the first row, outside quotation marks', () => {
    expect(delimiterOf('id;name;wait\n1;a,b,c,d,e;2')).to.equal(';');
    expect(delimiterOf('id\tname\n1\ta')).to.equal('\t');
    expect(delimiterOf('"a;b;c;d",e\n')).to.equal(',');
    expect(delimiterOf('\n\nid;name\n')).to.equal(';');
    expect(delimiterOf('one')).to.equal(',');
    expect(csvOf('a;b\n1;2').rows[1]).to.deep.equal(['1', '2']);
  });

  it('obeys the sep= line that spreadsheets write', () => {
    expect(rowsOf('sep=;\r\na,1;b\r\n')).to.deep.equal([['a,1', 'b']]);
  });

  it('reads no more rows than it is asked for, and keeps no more cells of a row than any header has', () => {
    expect(csvOf('a\n1\n2\n"3', ',', 1, 3)).to.deep.equal({ rows: [['a'], ['1'], ['2']] });
    const { rows } = csvOf(`${',"x"'.repeat(5000)},\n1,2`);
    expect(rows.map(row => row.length)).to.deep.equal([2000, 2]);
  });

  it('takes a megabyte of quotation marks in a time that is proportional to it', () => {
    expect(growth(size => csvOf('"'.repeat(size)), 250_000)).to.be.below(10);
    expect(growth(size => csvOf('"a""'.repeat(size)), 62_500)).to.be.below(10);
  });

  it('gives every cell of the real files as a second reading gives it (skipped where there are none)', async function () {
    const names = (await realDataNames()).filter(name => name.endsWith('.csv'));
    if (names.length === 0) return this.skip();
    let cells = 0;
    for (const name of names) {
      const text = (await realData(name)) ?? '';
      const [header = [], ...rows] = csvOf(text).rows;
      const naive = naiveCsv(text);
      expect(rows.filter(row => row.some(cell => cell !== '')).length, name).to.equal(naive.length);
      for (const [index, row] of rows.filter(row => row.some(cell => cell !== '')).entries()) {
        for (const [column, title] of header.entries()) {
          if (header.lastIndexOf(title) !== column) continue;
          if ((row[column] ?? '') !== naive[index]![title])
            expect.fail(`${name}, row ${index + 2}, ${title}`);
          cells++;
        }
      }
    }
    expect(cells).to.be.above(150_000);
  });
});
