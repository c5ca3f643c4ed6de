import { expect } from '@open-wc/testing';
import { readMapped } from '../../src/import/mapping.ts';
import { calendar } from '../../src/text/calendar.ts';
import { map } from '../support/mappings.ts';

const WIDE = 'place,29/11/2026,27/11/2026,note,28/11/2026,Total\na,7,5,x,,19\nb,,2,y,3,5';

interface Row {
  readonly id: string;
  readonly asOf?: unknown;
  readonly testing?: { readonly history?: unknown; readonly sampled?: unknown };
}

function run(
  body: string,
  more: object,
  top: object = {},
): { readonly rows: readonly Row[]; readonly codes: readonly string[] } {
  const give = { id: '$place', name: '$place', ...more };
  const mapping = { mapping: 1, ...top, feed: { communities: { $each: '', give } } };
  const { document, issues } = map(body, mapping);
  return {
    rows: (document as { communities: readonly Row[] }).communities,
    codes: issues.map(({ code, pointer }) => `${code} ${pointer.split('/').pop() ?? ''}`),
  };
}

const history = (columns: unknown, value: unknown = { sampled: '$' }, more: object = {}): object => ({
  testing: { history: { $columns: columns, value, ...more } },
});

describe('$columns', () => {
  it('makes a history of the columns whose names are times, in the order of time; empty cells are gaps', () => {
    const { rows, codes } = run(WIDE, history('dd/MM/yyyy'));
    expect(rows.map(({ testing }) => testing?.history)).to.deep.equal([
      [
        ['2026-11-27', { sampled: 5 }],
        ['2026-11-29', { sampled: 7 }],
      ],
      [
        ['2026-11-27', { sampled: 2 }],
        ['2026-11-28', { sampled: 3 }],
      ],
    ]);
    expect(codes).to.deep.equal([]);
  });

  it('reads names with a clock in the zone, and cells with options', () => {
    const body = 'place,30.11. 09:40,n\na,"1,5",1';
    const value = { sampled: { $from: '', decimal: ',', times: 1000 } };
    expect(
      run(
        body.replaceAll('30.11. ', '30.11.2026 '),
        history('dd.MM.yyyy HH:mm', value, { zone: 'Asia/Shanghai' }),
      ).rows[0]?.testing?.history,
    ).to.deep.equal([['2026-11-30T01:40:00Z', { sampled: 1500 }]]);
  });

  it('takes the newest filled cell of each row, or its time', () => {
    const { rows } = run(WIDE, {
      asOf: { $columns: 'dd/MM/yyyy', take: 'lastTime' },
      testing: { sampled: { $columns: 'dd/MM/yyyy', take: 'last', times: 10 } },
    });
    expect(rows.map(({ asOf, testing }) => [asOf, testing?.sampled])).to.deep.equal([
      ['2026-11-29', 70],
      ['2026-11-28', 30],
    ]);
  });

  it('reads members of JSON whose names are times, too', () => {
    const body = JSON.stringify([
      { place: 'a', '28/11/2026': 3, '27/11/2026': 2 },
      { place: 'b', '29/11/2026': 4 },
    ]);
    expect(run(body, history('dd/MM/yyyy')).rows.map(({ testing }) => testing?.history)).to.deep.equal([
      [
        ['2026-11-27', { sampled: 2 }],
        ['2026-11-28', { sampled: 3 }],
      ],
      [['2026-11-29', { sampled: 4 }]],
    ]);
  });

  it('gives nothing where no column fits, or two cannot be compared, and says so', () => {
    expect(run(WIDE, history('yyyy-MM-dd'))).to.deep.equal({
      rows: [
        { id: 'a', name: 'a' },
        { id: 'b', name: 'b' },
      ],
      codes: ['mapping/no-column $columns'],
    });
    const mixed = 'place,2026-11-27,2026-11-28 09:00+01\na,1,2';
    expect(run(mixed, history(['yyyy-MM-dd', 'yyyy-MM-dd HH:mmX'])).codes).to.deep.equal([
      'mapping/cannot-compare $columns',
    ]);
    expect(
      run(mixed, history(['yyyy-MM-dd', 'yyyy-MM-dd HH:mmX'], undefined, { zone: 'UTC' })).codes,
    ).to.deep.equal([]);
  });

  it('knows no time where no cell is filled: not the time of the document', () => {
    const { rows } = run('place,29/11/2026\na,', { asOf: { $columns: 'dd/MM/yyyy', take: 'lastTime' } });
    expect(rows[0]?.asOf).to.equal(null);
  });

  it('gives nothing where an option cannot be used', () => {
    for (const testing of [
      { history: { $columns: 'HH', value: '$' } },
      { history: { $columns: 'dd/MM/yyyy' } },
      { history: { $columns: 'dd/MM/yyyy', value: null } },
      { history: { $columns: 'dd/MM/yyyy', value: { sampled: '$' }, take: 'last' } },
      { sampled: { $columns: 'dd/MM/yyyy' } },
      { sampled: { $columns: 'dd/MM/yyyy', take: 'sum' } },
      { sampled: { $columns: 'dd/MM/yyyy', take: 'last', $from: 'note' } },
      { sampled: { $columns: 'dd/MM/yyyy', value: '$' } },
    ]) {
      const { rows, codes } = run(WIDE, { testing });
      expect(rows, JSON.stringify(testing)).to.deep.equal([
        { id: 'a', name: 'a' },
        { id: 'b', name: 'b' },
      ]);
      expect(codes[0], JSON.stringify(testing)).to.match(
        /^mapping\/(?:bad-option|unknown-option|misplaced) /,
      );
    }
  });

  it('leads to the cell where something is wrong', () => {
    const mapping = {
      mapping: 1,
      feed: { communities: { $each: '', give: { id: '$place', name: '$place', ...history('dd/MM/yyyy') } } },
    };
    const { issues } = readMapped(map('place,29/11/2026\na,many', mapping), calendar);
    expect(issues.find(({ code }) => code === 'value/not-a-count')?.source).to.deep.equal({
      row: 2,
      column: '29/11/2026',
    });
  });
});
