import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { mapFeed, readMapped } from '../../src/import/mapping.ts';
import { mapInChunks, readMappedSoon } from '../support/chunks.ts';
import { calendar } from '../../src/text/calendar.ts';
import { importTools } from '../../src/text/import-tools.ts';

const tools = { ...importTools, files: new Map([['names', 'k,label\na,Named\nb,Other\na,Twice']]) };

const row = fc.record({
  id: fc.oneof(fc.constantFrom('a', 'b', 'c', '', ' a'), fc.string({ maxLength: 4 })),
  n: fc.oneof(fc.nat().map(String), fc.constantFrom('', 'n/a', '1,200', '1.200', 'x', '-1')),
  at: fc.constantFrom('2021-01-06T15:40', '2021-01-06 09:00Z', '06.01.2021', '', '1609918680'),
  kind: fc.constantFrom('site', 'office', ''),
  timeZone: fc.constantFrom('Asia/Shanghai', 'Asia/Shanghai', 'Europe/Bratislava', 'Mars', ''),
});

const GIVE = {
  id: '$id',
  name: { $from: ['names.label', 'id'] },
  queue: {
    waiting: '$n',
    asOf: '$at',
    history: { $each: '@rows', give: [{ $from: 'at' }, { $from: 'n' }] },
  },
};

const MAPPINGS: readonly unknown[] = [
  null,
  { mapping: 2 },
  { mapping: 1, zone: 'Asia/Shanghai', feed: { communities: { $each: '', give: GIVE } } },
  {
    mapping: 1,
    files: { names: { url: 'names.csv', key: 'k' }, lost: { url: 'lost.csv', key: 'k' } },
    feed: {
      generatedAt: { $from: ['*.at', 'nowhere'], take: 'max', zone: 'UTC' },
      'x-sum': { $from: '*.n', take: 'sum' },
      'x-last': { $from: '*.kind', take: 'last' },
      communities: {
        $each: '',
        where: { kind: { not: 'office' }, gone: '' },
        key: '$id',
        order: '$at',
        join: { names: '$id' },
        give: GIVE,
      },
    },
  },
  {
    mapping: 1,
    feed: { lang: '$*.lang', communities: { $each: 'rows', latest: '$at', give: GIVE } },
  },
  { mapping: 1, feed: { communities: { $each: '*', give: { id: '$@key', name: '$nothing' } } } },
  // Every row within every row, and so on: more than may be looked at.
  {
    mapping: 1,
    feed: {
      communities: {
        $each: '',
        give: { id: '$id', name: 'x', queue: { waiting: { $from: '/*.*.*.*.*.*', take: 'sum' } } },
      },
    },
  },
];

const csv = (rows: readonly Record<string, string>[]): string =>
  [
    'id,n,at,kind,timeZone',
    ...rows.map(({ id, n, at, kind, timeZone }) =>
      [id, n, at, kind, timeZone].map(cell => `"${(cell ?? '').replaceAll('"', '""')}"`).join(','),
    ),
  ].join('\r\n');

describe('mapping in chunks', () => {
  const body = fc
    .array(row, { maxLength: 12 })
    .chain(rows =>
      fc.constantFrom(
        csv(rows),
        `${csv(rows)}\n"never ends`,
        csv(rows).replaceAll(',', ';'),
        csv(rows.map(each => ({ ...each, n: `${each.n}","more` }))),
        csv(rows).replaceAll('queue', 'n').replace('n,at', 'queue.waiting,asOf'),
        JSON.stringify(rows),
        JSON.stringify({ rows }),
        '<html>',
        '{"rows":',
        '',
      ),
    );

  it('gives what mapping in one piece gives, issues and places and all, wherever it pauses', async () => {
    await fc.assert(
      fc.asyncProperty(
        body,
        fc.constantFrom(...MAPPINGS),
        fc.array(fc.boolean()),
        async (text, mapping, cuts) => {
          let turn = 0;
          const pause = (): Promise<void> | undefined =>
            cuts.length > 0 && cuts[turn++ % cuts.length] ? Promise.resolve() : undefined;
          const whole = mapFeed(text, null, mapping, tools);
          const sliced = await mapInChunks(text, mapping, tools, pause);
          expect([sliced.document, sliced.issues]).to.deep.equal([whole.document, whole.issues]);
          const { past: _, ...reading } = await readMappedSoon(sliced, calendar, pause);
          expect(reading).to.deep.equal(readMapped(whole, calendar));
        },
      ),
      { numRuns: 2000 },
    );
  }).timeout(60_000);

  it('pauses between any two rows, whatever is done with them', async () => {
    const pausesOf = async (
      count: number,
      as: (rows: readonly Record<string, string>[]) => string,
      mapping: unknown,
    ) => {
      const rows = Array.from({ length: count }, (_, index) => ({
        id: `c${index}`,
        n: '1',
        at: '2021-01-06',
      }));
      let pauses = 0;
      await mapInChunks(as(rows), mapping, tools, () => (pauses++, undefined));
      return pauses;
    };
    const perRow = async (as: (rows: readonly Record<string, string>[]) => string, mapping: unknown) =>
      ((await pausesOf(50, as, mapping)) - (await pausesOf(20, as, mapping))) / 30;
    const ours = (rows: readonly Record<string, string>[]): string => csv(rows).replace('at', 'asOf');
    // Listed, made an entry, mapped, looked at for a sum.
    expect(await perRow(JSON.stringify, MAPPINGS[2])).to.equal(4);
    // Read and made an object before that.
    expect(await perRow(csv, MAPPINGS[2])).to.equal(6);
    // Three values of the whole; listed, chosen, grouped, made an entry, ordered, mapped, looked at for a sum.
    expect(await perRow(JSON.stringify, MAPPINGS[3])).to.equal(10);
    expect(
      await perRow(JSON.stringify, {
        mapping: 1,
        feed: { communities: { $each: '', latest: '$n', give: GIVE } },
      }),
    ).to.equal(5);
    // Looked through for its zone twice, for the newest time, and for a sum; chosen.
    expect(await perRow(ours, null)).to.equal(11);
  });

  it('pauses between the rows of a further file', async () => {
    const pausesOf = async (count: number): Promise<number> => {
      const names = ['k,label', ...Array.from({ length: count }, (_, index) => `k${index},L`)].join('\n');
      let pauses = 0;
      const files = new Map([['names', names]]);
      await mapInChunks('[]', MAPPINGS[3], { ...importTools, files }, () => (pauses++, undefined));
      return pauses;
    };
    expect((await pausesOf(50)) - (await pausesOf(20))).to.equal(30 * 3);
  });

  it('looks at no more for a value of the whole than a run may look at', async () => {
    const rows = JSON.stringify(Array.from({ length: 5100 }, () => ({ n: 1 })));
    const mapping = { mapping: 1, feed: { 'x-most': { $from: Array(1000).fill('*.n'), take: 'max' } } };
    const { document, issues } = await mapInChunks(rows, mapping, tools, () => undefined);
    expect([document, issues.map(({ code }) => code)]).to.deep.equal([null, ['mapping/too-much']]);
  }).timeout(20_000);

  it('asks for a task of its own for a JSON of a megabyte and more, and for none otherwise', () => {
    const asked = (text: string): readonly unknown[] => {
      const due: unknown[] = [];
      void mapInChunks(text, MAPPINGS[2], tools, isDue => (due.push(isDue), undefined));
      return due.filter(Boolean);
    };
    expect(asked(JSON.stringify([{ id: 'a', note: 'x'.repeat(2 ** 20) }]))).to.deep.equal([true]);
    expect(asked(JSON.stringify([{ id: 'a' }]))).to.deep.equal([]);
  });

  it('needs no promise where it needs no pause', () => {
    const mapped = mapInChunks(csv([{ id: 'a' }]), MAPPINGS[2], tools, () => undefined);
    expect(mapped).not.to.be.a('promise');
  });

  it('keeps communities that have not changed the same objects', async () => {
    const reading = async (numbers: readonly number[], last?: Awaited<ReturnType<typeof readMappedSoon>>) => {
      const text = csv(numbers.map((n, index) => ({ id: `c${index}`, n: String(n), at: '1609918680' })));
      const mapped = await mapInChunks(text, MAPPINGS[2], tools, () => undefined);
      return readMappedSoon(mapped, calendar, () => undefined, last);
    };
    const one = await reading([1, 2, 3]);
    const two = await reading([1, 5, 3], one);
    const same = two.feed?.communities.map((community, at) => community === one.feed?.communities[at]);
    expect(same).to.deep.equal([true, false, true]);
    expect(two.feed?.communities[1]?.queue?.waiting).to.equal(5);
  });
});
