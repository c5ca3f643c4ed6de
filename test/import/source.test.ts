import { expect } from '@open-wc/testing';
import { mapFeed } from '../../src/import/mapping.ts';
import { importTools } from '../../src/text/import-tools.ts';
import { map } from '../support/mappings.ts';

interface Result {
  readonly communities: unknown;
  readonly codes: readonly string[];
}

function run(body: string, give: object, top: object = {}, feed: object = {}): Result {
  const mapping = { mapping: 1, ...top, feed: { ...feed, communities: { $each: '', give } } };
  const { document, issues } = map(body, mapping);
  return {
    communities: (document as { communities?: unknown } | null)?.communities,
    codes: issues.map(({ code, source }) => `${code} ${source?.pointer ?? source?.row ?? ''}`.trim()),
  };
}

const GIVE = { id: '$id', name: '$name' };

describe('rows of a source', () => {
  it('have any one character between their cells', () => {
    for (const delimiter of ['|', '^', '~', ' ', '\u0001', '¦', ':']) {
      const body = `id${delimiter}name\na${delimiter}"A${delimiter}1"\n`;
      expect(run(body, GIVE, { delimiter }).communities, delimiter).to.deep.equal([
        { id: 'a', name: `A${delimiter}1` },
      ]);
    }
    expect(run('sep=|\nid|name\na|A', GIVE).communities).to.deep.equal([{ id: 'a', name: 'A' }]);
  });

  it('are not read where the delimiter is none', () => {
    for (const delimiter of ['', '||', '"', '\n', '😀', 5])
      expect(run('id,name\na,A', GIVE, { delimiter }).codes).to.deep.equal(['mapping/bad-option']);
  });

  const TWO = 'Report,30.11.2026,,\n,Queue,,Testing\nid,waiting,out,sampled\na,5,2,7\n';

  it('have names that are joined of several header rows, above the last one also for the empty cells to the right', () => {
    const give = {
      id: '$id',
      name: '$id',
      queue: { waiting: '$Queue waiting', outdoors: '$Queue out' },
      testing: { sampled: '$Testing sampled' },
    };
    expect(run(TWO, give, { header: [2, 3] }).communities).to.deep.equal([
      { id: 'a', name: 'a', queue: { waiting: 5, outdoors: 2 }, testing: { sampled: 7 } },
    ]);
    for (const header of [[], [3, 2], [2, 2], [0, 1], [1.5], ['1'], [1, 1001]])
      expect(run(TWO, give, { header }).codes).to.deep.equal(['mapping/bad-option']);
  });

  it('have cells by their spreadsheet name, also above the header', () => {
    const mapping = (generatedAt: object): unknown => ({
      mapping: 1,
      header: 3,
      feed: { generatedAt, communities: { $each: '', give: { id: '$id', name: '$id' } } },
    });
    const at = (generatedAt: object): unknown =>
      (map(TWO, mapping(generatedAt)).document as { generatedAt?: unknown }).generatedAt;
    expect(at({ $cell: 'B1', pattern: 'dd.MM.yyyy' })).to.equal('2026-11-30');
    expect(at({ $cell: 'b1', pattern: 'dd.MM.yyyy' })).to.equal('2026-11-30');
    expect(at({ $cell: 'C1' })).to.equal(undefined);
    expect(map(TWO, mapping({ $cell: 'Z99' })).issues.map(({ code }) => code)).to.deep.equal([
      'mapping/no-column',
    ]);
    for (const cell of ['1B', 'B0', 'B', '', 5, 'AAAA1']) {
      expect(at({ $cell: cell })).to.equal(undefined);
      expect(map(TWO, mapping({ $cell: cell })).issues.map(({ code }) => code)).to.deep.equal([
        'mapping/bad-option',
      ]);
    }
    expect(map(TWO, mapping({ $cell: 'B1', $from: 'id' })).issues.map(({ code }) => code)).to.deep.equal([
      'mapping/bad-option',
    ]);
    expect(
      map('[{"id":"a"}]', { mapping: 1, feed: { generatedAt: { $cell: 'B1' }, communities: [] } }).issues.map(
        ({ code }) => code,
      ),
    ).to.deep.equal(['mapping/no-column']);
  });

  it('have columns by their number, those without a name and those of a name that came before too', () => {
    const body = 'id,name,,name\na,A,5,B';
    expect(
      run(body, { id: '$#1', name: '$#4', queue: { waiting: { $from: '#3' } } }).communities,
    ).to.deep.equal([{ id: 'a', name: 'B', queue: { waiting: 5 } }]);
    expect(run(body, { id: '$id', name: '$id', queue: { waiting: '$#5' } }).codes).to.include(
      'mapping/no-column',
    );
    expect(run('id,#1\na,A', { id: '$id', name: '$#1' }).communities).to.deep.equal([{ id: 'a', name: 'A' }]);
    expect(
      run('id,n\na,1\na,2', {
        id: '$id',
        name: '$id',
        queue: { waiting: { $from: '@rows.*.#2', take: 'sum' } },
      }).communities,
    ).to.deep.equal([
      { id: 'a', name: 'a', queue: { waiting: 1 } },
      { id: 'a', name: 'a', queue: { waiting: 2 } },
    ]);
  });
});

describe('JSON sources', () => {
  it('may be a document a line', () => {
    const body = '{"id":"a","name":"A"}\n\n{"id":"b","name":"B"}\r\n';
    expect(run(body, GIVE).communities).to.deep.equal([
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ]);
  });

  it('may be one line only, where the host calls it JSON by lines', () => {
    const mapping = { mapping: 1, feed: { communities: { $each: '', give: GIVE } } };
    for (const type of [
      'application/x-ndjson',
      'application/jsonl; charset=utf-8',
      'application/json-lines',
    ]) {
      const { document } = mapFeed('{"id":"a","name":"A"}\n', type, mapping, importTools);
      expect(document, type).to.deep.include({ communities: [{ id: 'a', name: 'A' }] });
    }
  });

  it('are none where a line of them is none', () => {
    expect(run('{"id":"a"}\n{"id":', GIVE).codes).to.deep.equal(['source/not-json']);
    expect(run('{"id":', GIVE).codes).to.deep.equal(['source/not-json']);
  });

  it('lose only the values that are NaN or Infinity', () => {
    const give = { ...GIVE, queue: { waiting: '$n' } };
    const whole = run('[{"id":"a","name":"NaN","n":NaN},{"id":"b","name":"B","n":5}]', give);
    expect(whole.communities).to.deep.equal([
      { id: 'a', name: 'NaN' },
      { id: 'b', name: 'B', queue: { waiting: 5 } },
    ]);
    expect(whole.codes).to.deep.equal(['json/not-a-number /0/n']);
    expect(run('{"id":"a","name":"A","n":1}\n{"id":"b","name":"B","n":NaN}', give).codes).to.deep.equal([
      'json/not-a-number /1/n',
    ]);
  });
});
