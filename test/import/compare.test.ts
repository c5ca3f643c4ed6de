import { expect } from '@open-wc/testing';
import { map } from '../support/mappings.ts';

interface Gate {
  readonly id: string;
  readonly queue?: {
    readonly waiting?: unknown;
    readonly waitMinutes?: unknown;
    readonly lastIssued?: unknown;
  };
}

function run(
  body: string,
  list: object,
  queue: object = { waiting: '$n' },
  top: object = {},
): { readonly gates: readonly Gate[]; readonly issues: ReturnType<typeof map>['issues'] } {
  const give = { id: '$id', name: '$id', queue };
  const mapping = { mapping: 1, ...top, feed: { communities: { $each: '', ...list, give } } };
  const { document, issues } = map(body, mapping);
  return { gates: (document as { communities: readonly Gate[] }).communities, issues };
}

const counts = (body: string, list: object, top: object = {}): readonly string[] =>
  run(body, list, { waiting: '$n' }, top).gates.map(({ id, queue }) => `${id} ${String(queue?.waiting)}`);

const codes = (body: string, list: object, queue?: object): readonly string[] =>
  run(body, list, queue).issues.map(({ code, severity }) => `${severity} ${code}`);

const DAYS = 'id,at,n\na,30.09.2026,1\na,02.10.2026,2\nb,02.10.2026,3';

describe('latest and order', () => {
  it('compares times by their pattern and zone', () => {
    const column = { $from: 'at', pattern: 'dd.MM.yyyy' };
    expect(counts(DAYS, { latest: column })).to.deep.equal(['a 2', 'b 3']);
    expect(counts(DAYS, { key: '$id', order: column })).to.deep.equal(['a 2', 'b 3']);
    // Summer time: 02:30 comes before 02:10 of an hour later, and both before 03:00.
    const night = 'id,at,n\na,25.10.2026 01:59,1\na,25.10.2026 03:00,2';
    const local = { $from: 'at', pattern: 'dd.MM.yyyy HH:mm', zone: 'Europe/Vienna' };
    expect(counts(night, { latest: local })).to.deep.equal(['a 2']);
  });

  it('never compares texts: without a pattern there are no rows, and an error', () => {
    for (const list of [{ latest: '$at' }, { key: '$id', order: '$at' }]) {
      expect(counts(DAYS, list)).to.deep.equal([]);
      expect(codes(DAYS, list)).to.deep.equal(['error mapping/cannot-compare']);
    }
    const [issue] = run(DAYS, { latest: '$at' }).issues;
    expect(issue).to.deep.include({ pointer: '/feed/communities/latest', seen: '"30.09.2026"' });
    expect(issue?.source).to.deep.equal({ row: 2 });
  });

  it('takes no date without a pattern for a number that counts up', () => {
    for (const [older, newer] of [
      ['30.09', '02.10'],
      ['12.2026', '01.2027'],
      ['30092026', '02102026'],
      ['1.9', '1.10'],
    ])
      for (const list of [{ latest: '$at' }, { key: '$id', order: '$at' }])
        expect(codes(`id,at,n\na,${older},1\na,${newer},2`, list), newer).to.deep.equal([
          'error mapping/cannot-compare',
        ]);
    expect(counts('id,at,n\na,20260930,1\na,20261002,2', { latest: '$at' })).to.deep.equal(['a 2']);
    expect(counts('id,at,n\na,9,1\na,10,2', { latest: '$at' })).to.deep.equal(['a 2']);
  });

  it('gives no rows where one value among many cannot be read', () => {
    const body = 'id,at,n\na,2026-09-30T06:00Z,1\na,tomorrow,2\nb,2026-10-02T06:00Z,3';
    expect(counts(body, { latest: '$at' })).to.deep.equal([]);
    expect(counts(body, { key: '$id', order: '$at' })).to.deep.equal([]);
  });

  it('gives no rows for local times without a zone, and compares them where there is one', () => {
    const body = 'id,at,n\na,2026-09-30 06:00,1\na,2026-10-02 06:00,2';
    expect(counts(body, { latest: '$at' })).to.deep.equal([]);
    expect(counts(body, { latest: '$at' }, { zone: 'Europe/Vienna' })).to.deep.equal(['a 2']);
    expect(counts(body, { latest: { $from: 'at', zone: 'Europe/Vienna' } })).to.deep.equal(['a 2']);
  });

  it('compares instants whatever their offset, and to a fraction of a second', () => {
    const body = 'id,at,n\na,2026-10-02T08:00+02:00,1\nb,2026-10-02T06:30Z,2\nc,2026-10-02T02:10-04:00,3';
    expect(counts(body, { latest: '$at' })).to.deep.equal(['b 2']);
    const fine = 'id,at,n\na,2026-10-02T08:00:00.25Z,1\na,2026-10-02T08:00:00.5+0000,2';
    expect(counts(fine, { latest: '$at' })).to.deep.equal(['a 2']);
  });

  it('compares numbers by size, with the marks of their thousands', () => {
    expect(counts('id;run;n\na;9;1\nb;10;2\nc;-5;3', { latest: '$run' })).to.deep.equal(['b 2']);
    expect(counts('id;run;n\na;1,200;1\nb;900;2', { latest: '$run' })).to.deep.equal(['a 1']);
    expect(counts('id;run;n\na;1.200;1\nb;900;2', { latest: '$run' })).to.deep.equal([]);
    expect(counts('id;run;n\na;1.200;1\nb;900;2', { latest: '$run' }, { decimal: ',' })).to.deep.equal([
      'a 1',
    ]);
  });

  it('gives no rows where values are of several kinds', () => {
    expect(counts('id,at,n\na,9,1\nb,2026-10-02,2', { latest: '$at' })).to.deep.equal([]);
    const mixed = 'id,at,n\na,2026-10-02,1\nb,2026-10-02T06:00Z,2';
    expect(counts(mixed, { latest: '$at' })).to.deep.equal([]);
    // The zone says when the day begins.
    expect(counts(mixed, { latest: '$at' }, { zone: 'UTC' })).to.deep.equal(['b 2']);
  });

  it('gives no rows for days and times that there are not', () => {
    for (const at of ['2026-02-30', '2026-13-01T06:00Z', '2026-10-02T25:00Z'])
      expect(counts(`id,at,n\na,${at},1`, { latest: '$at' }), at).to.deep.equal([]);
  });

  it('leaves rows out whose value is empty, with a warning', () => {
    const body = 'id,at,n\na,2026-10-02,1\nb,,2\nc,n/a,3';
    for (const list of [{ latest: '$at' }, { key: '$id', order: '$at' }]) {
      expect(counts(body, list)).to.deep.equal(['a 1']);
      expect(codes(body, list)).to.deep.equal(['warning mapping/no-order', 'warning mapping/no-order']);
    }
  });

  it('keeps rows of one time in the order in which they come', () => {
    const body = 'id,at,n\na,2026-10-02,1\na,2026-10-02,2\na,2026-10-01,3';
    expect(counts(body, { key: '$id', order: '$at' })).to.deep.equal(['a 2']);
  });

  it('goes by what words of the source mean', () => {
    const words = { draft: 1, final: 2 };
    expect(
      counts('id,s,n\na,final,1\na,draft,2', { key: '$id', order: { $from: 's', words } }),
    ).to.deep.equal(['a 1']);
  });
});

describe('take', () => {
  const lanes = (...heads: readonly unknown[]): string =>
    JSON.stringify(heads.map(n => ({ id: 'a', ...(n !== undefined && { n }) })));
  const taken = (take: string, heads: readonly unknown[], member: string = 'waiting'): unknown => {
    const queue = { [member]: { $from: '@rows.*.n', take } };
    return run(lanes(...heads), { key: '$id' }, queue).gates[0]?.queue?.[member as 'waiting'];
  };
  const said = (take: string, heads: readonly unknown[], member: string = 'waiting'): readonly string[] =>
    codes(lanes(...heads), { key: '$id' }, { [member]: { $from: '@rows.*.n', take } });

  it('knows no sum with a part that cannot be read, and says which', () => {
    for (const heads of [
      [5, 'tba soon', 7],
      ['tba soon', 7],
      ['seven', 12],
      [12, '1.200'],
      [5, { min: 3 }],
      [5, true],
      [10, -9],
    ]) {
      expect(taken('sum', heads), JSON.stringify(heads)).to.equal(undefined);
      expect(said('sum', heads)).to.deep.equal(['error mapping/cannot-add']);
    }
    const { issues } = run(
      'id,n\na,5\na,seven\na,7',
      { key: '$id' },
      { waiting: { $from: '@rows.*.n', take: 'sum' } },
    );
    expect(issues[0]).to.deep.include({
      seen: '"seven"',
      pointer: '/feed/communities/give/queue/waiting',
      source: { row: 3, column: 'n' },
    });
  });

  it('knows no sum with a part that is unknown, without an issue', () => {
    for (const heads of [
      [5, null],
      [5, ''],
      [5, 'n/a'],
      [5, undefined],
      [5, -1],
    ]) {
      expect(taken('sum', heads), JSON.stringify(heads)).to.equal(undefined);
      expect(said('sum', heads)).to.deep.equal([]);
    }
  });

  it('adds what can be added', () => {
    expect(taken('sum', [5, '1,200', 0])).to.equal(1205);
    expect(taken('sum', [0.1, 0.2, 0.7])).to.equal(1);
    expect(taken('sum', ['10', '20 min'], 'waitMinutes')).to.equal(30);
  });

  it('knows no sum of ranges or of texts', () => {
    expect(taken('sum', ['10-20', '30-60'], 'waitMinutes')).to.equal(undefined);
    expect(taken('sum', ['A1', 'A2'], 'lastIssued')).to.equal(undefined);
  });

  it('compares no texts and no ranges for the lowest and the highest', () => {
    for (const take of ['min', 'max']) {
      expect(taken(take, [5, 'tba soon', 7])).to.equal(undefined);
      expect(taken(take, ['A9', 'A10'], 'lastIssued')).to.equal(undefined);
      expect(taken(take, ['10-20', '60-90'], 'waitMinutes')).to.equal(undefined);
      expect(said(take, ['A9', 'A10'], 'lastIssued')).to.deep.equal(['error mapping/cannot-compare']);
    }
    expect(taken('max', ['9', '10'], 'lastIssued')).to.equal('10');
    expect(taken('max', [5, null, 7])).to.equal(7);
    expect(taken('min', [5, null, 7])).to.equal(5);
  });

  it('compares no times as text: those of the whole either', () => {
    const feed = (generatedAt: object): unknown => {
      const mapping = { mapping: 1, feed: { generatedAt, communities: { $each: '', give: { id: '$id' } } } };
      return (map(DAYS, mapping).document as { generatedAt?: unknown }).generatedAt;
    };
    expect(feed({ $from: '*.at', take: 'max' })).to.equal(undefined);
    expect(feed({ $from: '*.at', take: 'max', pattern: 'dd.MM.yyyy' })).to.equal('2026-10-02');
  });

  it('gives the first less the rest, and nothing where a part is unknown, unreadable or too much', () => {
    const free = { waiting: { $from: ['all', 'free', 'held'], take: 'difference' } };
    const rest = (row: object): unknown =>
      run(JSON.stringify([{ id: 'a', ...row }]), {}, free).gates[0]?.queue?.waiting;
    const told = (row: object): readonly string[] => codes(JSON.stringify([{ id: 'a', ...row }]), {}, free);
    expect(rest({ all: 12, free: 4, held: 3 })).to.equal(5);
    expect(rest({ all: '1,200', free: 200, held: 0 })).to.equal(1000);
    expect(rest({ all: 0.3, free: 0.1, held: 0.2 })).to.equal(0);
    expect(rest({ all: 12, free: null, held: 3 })).to.equal(undefined);
    expect(rest({ all: 12, held: 3 })).to.equal(undefined);
    expect(told({ all: 12, free: null, held: 3 })).to.deep.equal([]);
    expect(rest({ all: 12, free: 'few', held: 3 })).to.equal(undefined);
    expect(told({ all: 12, free: 'few', held: 3 })).to.deep.equal(['error mapping/cannot-add']);
    expect(rest({ all: 6, free: 9, held: 0 })).to.equal(undefined);
    expect(told({ all: 6, free: 9, held: 0 })).to.deep.equal(['warning mapping/below-zero']);
  });
});

describe('where in $from', () => {
  const LONG = 'q,measure,value\na,registered,10\na,sampled,7\na,sampled,2\nb,registered,5';
  const long = (value: object): readonly unknown[] => {
    const give = { id: '$q', name: '$q', queue: { waiting: { $from: '@rows.*.value', ...value } } };
    const mapping = { mapping: 1, feed: { communities: { $each: '', key: '$q', give } } };
    const { document, issues } = map(LONG, mapping);
    const values = (document as { communities: readonly Gate[] }).communities.map(
      ({ queue }) => queue?.waiting,
    );
    return [...values, ...issues.map(({ code, severity }) => `${severity} ${code}`)];
  };

  it('takes values of those rows of an entry that fit; where none is left, the value is unknown', () => {
    expect(long({ where: { measure: 'registered' } })).to.deep.equal([10, 5]);
    expect(long({ where: { measure: { is: 'sampled' } }, take: 'sum' })).to.deep.equal([9, undefined]);
    expect(long({ where: { measure: { matches: 's*' } }, take: 'last' })).to.deep.equal([2, undefined]);
    expect(long({ where: { measure: { not: 'registered' }, value: { not: '7' } } })).to.deep.equal([
      2,
      undefined,
    ]);
  });

  it('gives nothing where it tests a column that there is not', () => {
    expect(long({ where: { mesure: { not: 'x' } }, take: 'sum' })).to.deep.equal([
      undefined,
      undefined,
      'error mapping/no-column',
    ]);
  });
});

describe('joined texts', () => {
  const joined = (row: object, template: object, top: object = {}): Record<string, unknown> | undefined => {
    const give = { id: '$id', name: '$id', ...template };
    const mapping = { mapping: 1, ...top, feed: { communities: { $each: '', give } } };
    const { document } = map(JSON.stringify([{ id: 'a', ...row }]), mapping);
    return (document as { communities: readonly Record<string, unknown>[] }).communities[0];
  };

  it('are read as one value', () => {
    const asOf = {
      $from: ['day', 'clock'],
      join: ' ',
      pattern: 'MM/dd/yyyy HH:mm:ss',
      zone: 'America/New_York',
    };
    expect(joined({ day: '11/29/2026', clock: '20:50:10' }, { asOf })?.['asOf']).to.equal(
      '2026-11-30T01:50:10Z',
    );
    expect(
      joined({ street: 'Mill Yard', no: 2 }, { name: { $from: ['street', 'no'], join: ' ' } })?.['name'],
    ).to.equal('Mill Yard 2');
    expect(
      joined({ tags: ['keys', 'ID'] }, { district: { $from: 'tags.*', join: '' } })?.['district'],
    ).to.equal('keysID');
  });

  it('can lack a part in a name, and nowhere else', () => {
    expect(
      joined({ street: 'Mill Yard', no: '' }, { name: { $from: ['street', 'no'], join: ' ' } })?.['name'],
    ).to.equal('Mill Yard');
    const patterns = ['yyyy-MM-dd', 'yyyy-MM-dd HH:mm'];
    const start = { $from: ['day', 'clock'], join: ' ', pattern: patterns, zone: 'UTC' };
    const template = { opensAt: start };
    expect(joined({ day: '2026-11-30', clock: '' }, template)?.['opensAt']).to.equal(undefined);
    expect(
      joined({ a: '1', b: null }, { queue: { waiting: { $from: ['a', 'b'], join: '' } } })?.['queue'],
    ).to.equal(undefined);
  });

  it('are not chosen from: join and take go not together', () => {
    const template = { district: { $from: ['a', 'b'], join: ' ', take: 'last' } };
    expect(joined({ a: 'x', b: 'y' }, template)?.['district']).to.equal(undefined);
  });
});
