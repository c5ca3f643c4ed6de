import { expect } from '@open-wc/testing';
import { mapTable, readMapped } from '../../src/import/mapping.ts';
import { readTable } from '../../src/import/html-table.ts';
import type { Community } from '../../src/domain/model.ts';
import { calendar } from '../../src/text/calendar.ts';
import { importTools } from '../../src/text/import-tools.ts';

function tableOf(markup: string): HTMLTableElement {
  const page = new DOMParser().parseFromString(`<table>${markup}</table>`, 'text/html');
  return page.querySelector('table')!;
}

function communitiesOf(table: HTMLTableElement, mapping: unknown = null): readonly Community[] {
  const { facts, ...rows } = readTable(table);
  return readMapped(mapTable(rows, facts, mapping, importTools), calendar).feed?.communities ?? [];
}

describe('readTable', () => {
  it('reads the head and the body as rows of text, white space as it is shown', () => {
    const table = tableOf('<thead><tr><th>id<th>name</thead><tbody><tr><td>1<td> An  he<br>yuan </tbody>');
    expect(readTable(table).rows).to.deep.equal([
      ['id', 'name'],
      ['1', 'An heyuan'],
    ]);
  });

  it('takes the first row for the header where there is no thead', () => {
    expect(readTable(tableOf('<tr><td>id<td>name<tr><td>1<td>A')).rows[0]).to.deep.equal(['id', 'name']);
  });

  it('calls a column by its data-field, and shows people its text', () => {
    const table = tableOf('<tr><th data-field="id">No.<th data-field="queue.waiting">People<tr><td>a<td>180');
    expect(readTable(table).rows[0]).to.deep.equal(['id', 'queue.waiting']);
  });

  it('takes the machine value of a time or data element', () => {
    const table = tableOf(
      '<tr><th>id<th>asOf<th>wait<tr><td>a<td>at <time datetime="2021-01-06T15:40+08:00">20 to 4</time><td><data value="45">three quarters</data>',
    );
    expect(readTable(table).rows[1]).to.deep.equal(['a', '2021-01-06T15:40+08:00', '45']);
  });

  it('counts a cell that spans rows or columns in each of them', () => {
    const table = tableOf(
      '<tr><th>d<th>id<th>x<tr><td rowspan=2>North<td>a<td>1<tr><td>b<td>2<tr><td colspan=2>c<td>3',
    );
    expect(readTable(table).rows.slice(1)).to.deep.equal([
      ['North', 'a', '1'],
      ['North', 'b', '2'],
      ['c', 'c', '3'],
    ]);
  });

  it('leaves the rows of the tfoot out, for they are totals', () => {
    const table = tableOf('<tr><th>id<th>n<tbody><tr><td>a<td>1</tbody><tfoot><tr><td>sum<td>1</tfoot>');
    expect(readTable(table).rows).to.have.length(2);
  });

  it('survives spans beyond all bounds', () => {
    const table = tableOf('<tr><th colspan=1000>id<tr><td rowspan=65534 colspan=1000>a<tr><td>b');
    const { rows } = readTable(table);
    expect(Math.max(...rows.map(row => row.length))).to.be.at.most(201);
  });

  it('is a feed by itself where its header has our names', () => {
    const table = tableOf(
      '<thead><tr><th>name<th>queue.waiting<th>asOf</thead><tr><td>Anheyuan<td>1,200<td>2021-01-06T15:40+08:00<tr><td>Xinghe<td><td>',
    );
    const [first, second] = communitiesOf(table);
    expect(first).to.deep.include({ id: 'anheyuan', name: 'Anheyuan', queue: { waiting: 1200 } });
    expect(second).to.deep.equal({ id: 'xinghe', name: 'Xinghe', asOf: NaN });
  });

  it('reads times by the forms that the table gives, and those of time elements', () => {
    const rows =
      '<tr><th>name<th>asOf<tr><td>A<td>06.01.2021 15:40<tr><td>B<td>6. januára 2021<tr><td>C<td><time datetime="2021-01-06T07:38Z">then</time>';
    const table = tableOf(rows);
    table.dataset['timeZone'] = 'Asia/Shanghai';
    table.dataset['lang'] = 'sk';
    table.dataset['dateFormat'] = 'dd.MM.yyyy HH:mm | d. MMMM yyyy';
    expect(communitiesOf(table).map(({ asOf }) => asOf)).to.deep.equal([
      Date.parse('2021-01-06T07:40Z'),
      Date.parse('2021-01-05T16:00:00.001Z'),
      Date.parse('2021-01-06T07:38Z'),
    ]);
    table.dataset['dateFormat'] = 'DD.MM.YYYY';
    expect(communitiesOf(table).map(({ asOf }) => asOf)).to.deep.equal([NaN, NaN, NaN]);
  });

  it('takes local times where the table tells its zone, and facts of the whole from its data attributes', () => {
    const table = tableOf('<tr><th>id<th>name<th>asOf<tr><td>a<td>A<td>2021-01-06 15:40');
    table.dataset['timeZone'] = 'Asia/Shanghai';
    table.dataset['generatedAt'] = '2021-01-06T15:41+08:00';
    const { facts, ...rows } = readTable(table);
    const { feed } = readMapped(mapTable(rows, facts, null, importTools), calendar);
    expect(feed?.generatedAt).to.equal(Date.parse('2021-01-06T07:41Z'));
    expect(feed?.communities[0]?.asOf).to.equal(Date.parse('2021-01-06T07:40Z'));
  });

  it('is read by a mapping where it has names of its own', () => {
    const mapping = {
      mapping: 1,
      feed: {
        communities: { $each: '', give: { id: '$小区', name: '$小区', queue: { waiting: '$排队人数' } } },
      },
    };
    const table = tableOf('<tr><th>小区<th>排队人数<tr><td>安和苑<td>１８０人');
    expect(communitiesOf(table, mapping)).to.deep.equal([
      { id: '安和苑', name: '安和苑', queue: { waiting: 180 } },
    ]);
  });

  it('passes over footnotes, what was struck out, and what nobody sees', () => {
    const table = tableOf(
      '<tr><th>id<sup>a</sup><th>n<tr><td>a<td><b>1</b>80<sup>2</sup><sub>3</sub><del>4</del><s>5</s><script>6</script><style>7</style><i hidden>8</i><!--9-->',
    );
    expect(readTable(table).rows).to.deep.equal([
      ['id', 'n'],
      ['a', '180'],
    ]);
  });

  it('reads the text of a table that is hidden itself', () => {
    const table = tableOf('<tr><th>id<tr><td hidden>a <b>b</b>');
    table.hidden = true;
    expect(readTable(table).rows).to.deep.equal([['id'], ['a b']]);
  });

  it('takes 1.200 for a number only where the table tells its decimal mark', () => {
    const table = tableOf('<tr><th>id<th>name<th>queue.waiting<tr><td>a<td>A<td>1.200');
    expect(communitiesOf(table)[0]?.queue?.waiting).to.equal(undefined);
    table.dataset['decimal'] = ',';
    expect(communitiesOf(table)[0]?.queue?.waiting).to.equal(1200);
  });

  it('makes text of everything: a script in a cell is its characters', () => {
    const table = tableOf('<tr><th>id<th>name<tr><td>a<td>&lt;img src=x onerror=alert(1)&gt;');
    expect(communitiesOf(table)[0]?.name).to.equal('<img src=x onerror=alert(1)>');
  });
});
