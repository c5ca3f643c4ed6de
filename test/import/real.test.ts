/**
 * The shipped mappings on the raw files, against a second reading of these that knows nothing of mappings: every number of
 * every row is compared, and what the source lacks must be absent.
 */
import { expect } from '@open-wc/testing';
import type { Community, Queue } from '../../src/domain/model.ts';
import { naiveCsv } from '../support/csv-naive.ts';
import { mappedCommunities, realFiles, shippedMapping } from '../support/mappings.ts';
import { realData } from '../support/runner.ts';

type Row = Record<string, string>;

/** The file with only some of its rows, as text again. */
function csvOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const quoted = (value: string): string => (/[",\n]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value);
  return [columns, ...rows.map(row => columns.map(column => row[column]!))]
    .map(cells => cells.map(quoted).join(','))
    .join('\n');
}

/** The file as it stood at each snapshot: all rows up to it, as an archive grows. */
function snapshots(
  rows: readonly Row[],
  column: string,
): { readonly at: string; readonly rows: readonly Row[] }[] {
  const found: { at: string; rows: Row[] }[] = [];
  for (const row of rows) {
    if (found.at(-1)?.at !== row[column]) found.push({ at: row[column]!, rows: [] });
    found.at(-1)!.rows.push(row);
  }
  return found;
}

let compared = 0;
function same(actual: unknown, expected: unknown, where: string): void {
  if (actual !== expected) expect.fail(`${where}: ${String(actual)}, the source has ${String(expected)}`);
  compared++;
}

function keysOf(value: object | undefined): string {
  return Object.keys(value ?? {})
    .sort()
    .join(' ');
}

describe('shipped mappings on real files (skipped where there are none)', () => {
  after(() => {
    // A comparison that finds nothing to compare finds no difference.
    if (compared > 0) expect(compared).to.be.above(140_000);
  });

  it('Hong Kong: every ticket of every snapshot', async function () {
    const mapping = await shippedMapping('hong-kong-tickets');
    const [text, files] = [await realData('hk-test-centres-2022-02-23.csv'), await realFiles(mapping)];
    if (text === null || files === null) return this.skip();
    const names = new Map(naiveCsv(files.get('names')!).map(row => [row['code'], row]));
    const all = snapshots(naiveCsv(text), 'snapshot');
    let before: Row[] = [];
    for (const { at, rows } of all) {
      // With the snapshot before it, to show that only the last one counts.
      const { communities, codes } = mappedCommunities(csvOf([...before, ...rows]), mapping, files);
      before = [...rows];
      expect(codes, at).to.deep.equal([]);
      same(communities.length, rows.length, at);
      for (const row of rows) {
        const found = communities.find(({ id }) => id === row['code'])!;
        const where = `${at} ${row['code']}`;
        const times = [row['called_updated']!, row['issued_updated']!]
          .filter(time => time !== '')
          .map(time => Date.parse(time));
        same(
          found.queue?.nowServing,
          row['called_to'] === '0' || row['called_to'] === '' ? undefined : row['called_to'],
          `${where} called`,
        );
        same(
          found.queue?.lastIssued,
          row['issued'] === '0' || row['issued'] === '' ? undefined : row['issued'],
          `${where} issued`,
        );
        same(found.asOf, times.length > 0 ? Math.max(...times) : undefined, `${where} updated`);
        same(
          JSON.stringify(found.name),
          JSON.stringify({
            en: names.get(row['code']!)!['name_en'],
            'zh-Hant': names.get(row['code']!)!['name_zh_hant'],
          }),
          `${where} name`,
        );
        same(found.queue?.waiting, undefined, `${where} waiting`);
      }
    }
  });

  const BANDS: Readonly<Record<string, string | undefined>> = {
    '0': '{"min":0,"max":0}',
    '0-30': '{"min":0,"max":30}',
    '30-60': '{"min":30,"max":60}',
    '60-90': '{"min":60,"max":90}',
    '90-120': '{"min":90,"max":120}',
    '>120': '{"min":120}',
  };
  for (const file of ['nyc-test-sites-2020-12.csv', 'nyc-test-sites-2021-12.csv']) {
    it(`New York: every wait of every snapshot of ${file}`, async function () {
      const mapping = await shippedMapping('new-york-waits');
      const text = await realData(file);
      if (text === null) return this.skip();
      for (const { at, rows } of snapshots(naiveCsv(text), 'timestamp')) {
        const { communities, codes } = mappedCommunities(csvOf(rows), mapping);
        expect(
          codes.filter(code => code !== 'mapping/no-column'),
          at,
        ).to.deep.equal([]);
        same(communities.length, rows.length, at);
        for (const [index, row] of rows.entries()) {
          const found = communities[index]!;
          same(found.name, row['site'], `${at} name`);
          same(
            found.queue && JSON.stringify(found.queue.waitMinutes),
            BANDS[row['wait_minutes']!],
            `${at} ${row['site']} ${row['wait_minutes']}`,
          );
          same(found.asOf, Math.floor(Date.parse(row['timestamp']!) / 1000) * 1000, `${at} time`);
        }
      }
    });
  }

  it('São Paulo: every word of every hour', async function () {
    const mapping = await shippedMapping('sao-paulo-queues');
    const [text, files] = [await realData('sp-queue-status.csv'), await realFiles(mapping)];
    if (text === null || files === null) return this.skip();
    const titles = new Map(naiveCsv(files.get('sites')!).map(row => [row['id'], row['title']]));
    const levels: Readonly<Record<string, Queue['level']>> = {
      sem_fila: 'none',
      fila_pequena: 'short',
      fila_media: 'moderate',
      fila_grande: 'long',
    };
    for (const { at, rows } of snapshots(naiveCsv(text), 'snapshot')) {
      const { communities } = mappedCommunities(csvOf(rows), mapping, files);
      same(communities.length, rows.length, at);
      for (const [index, row] of rows.entries()) {
        const found = communities[index]!;
        const word = row['status']!;
        const where = `${at} ${row['site']} ${word}`;
        same(found.id, row['site'], where);
        same(found.name, titles.get(row['site']!), where);
        same(found.queue?.level, levels[word], where);
        same(found.status, levels[word] ? 'open' : word === 'nao_funcionando' ? 'closed' : 'paused', where);
        same(found.reason === undefined, word !== 'aguardando_abastecimento', where);
        // São Paulo has had no summer time since 2019.
        same(found.asOf, row['updated'] === '' ? undefined : Date.parse(`${row['updated']}-03:00`), where);
        same(keysOf(found.queue), levels[word] ? 'level' : '', where);
      }
    }
  });

  it('Slovakia: every district of the round, and no row of sums', async function () {
    const text = await realData('sk-phase-20201031.csv');
    if (text === null) return this.skip();
    const { communities, codes } = mappedCommunities(text, await shippedMapping('slovak-districts'));
    const rows = naiveCsv(text).filter(row => row['Velitelstvo'] !== '');
    expect(codes).to.deep.equal([]);
    same(communities.length, 79, 'districts');
    same(rows.length, 79, 'rows');
    for (const [index, row] of rows.entries()) {
      const { name, district, testing } = communities[index]!;
      const where = row['Okres']!;
      same(name, where, 'name');
      same(district, row['Velitelstvo'], where);
      same(testing?.population, Number(row['PocetObyv']), where);
      same(testing?.resulted, Number(row['PocetTestov_2phase']), where);
      same(testing?.positive, Number(row['PocetPozit_2phase']), where);
      same(testing?.history?.[0]?.[1].resulted, Number(row['PocetTestov_201031']), where);
      same(
        testing?.history?.[1]?.[1].resulted,
        Number(row['PocetTestov_201031']) + Number(row['PocetTestov_201101']),
        where,
      );
      same(keysOf(testing), 'asOf history population positive resulted', where);
    }
  });

  it('Slovakia: every district at every hour of both days', async function () {
    const text = await realData('sk-round1-intraday.csv');
    if (text === null) return this.skip();
    const { communities } = mappedCommunities(text, await shippedMapping('slovak-intraday'));
    const rows = naiveCsv(text).filter(row => row['county'] !== '' && row['county'] !== 'sum');
    same(communities.length, rows.length, 'districts');
    for (const [index, row] of rows.entries()) {
      const { name, district, testing } = communities[index]!;
      const n = (column: string): number => Number(row[column]);
      same(name, row['county'], 'name');
      same(district, row['army_unit'], 'garrison');
      same(testing?.resulted, n('sum_tested'), row['county']!);
      same(testing?.positive, n('sum_positive'), row['county']!);
      const history = [
        n('d1031_2130_tested'),
        n('d1031_2130_tested') + n('d1101_1200_tested'),
        n('d1031_2130_tested') + n('d1101_2130_tested'),
      ];
      same(
        JSON.stringify(testing?.history?.map(([, stages]) => stages.resulted)),
        JSON.stringify(history),
        row['county']!,
      );
    }
  });

  it('Slovakia: every district added up over every day', async function () {
    const text = await realData('sk-ag-daily-2021.csv');
    if (text === null) return this.skip();
    const mapping = await shippedMapping('slovak-daily');
    const rows = naiveCsv(text);
    const days = snapshots(rows, 'Date');
    const sums = new Map<string, { tested: number; positive: number; last: string }>();
    const soFar: Row[] = [];
    for (const { at, rows: today } of days) {
      soFar.push(...today);
      for (const row of today) {
        const sum = sums.get(row['District_code']!) ?? { tested: 0, positive: 0, last: '' };
        sums.set(row['District_code']!, {
          tested: sum.tested + Number(row['Total']),
          positive: sum.positive + Number(row['Ag_Pos']),
          last: at,
        });
      }
      const { communities } = mappedCommunities(csvOf(soFar), mapping);
      same(communities.length, sums.size, at);
      for (const { id, testing } of communities) {
        const sum = sums.get(id)!;
        same(testing?.resulted, sum.tested, `${at} ${id}`);
        same(testing?.positive, sum.positive, `${at} ${id}`);
        // The start of the day in Bratislava, in winter.
        same(testing?.asOf, Date.parse(`${sum.last}T00:00:00.001+01:00`), `${at} ${id}`);
      }
    }
  });

  for (const year of ['2022', '2024']) {
    it(`festival of ${year}: every shift, with its times in British Summer Time`, async function () {
      const text = await realData(`emf-shifts-${year}.json`);
      if (text === null) return this.skip();
      const shifts = JSON.parse(text) as {
        start: string;
        end: string;
        role: string;
        venue: string;
        signed_up: number;
        min_needed: number;
        max_needed: number;
      }[];
      const { communities, codes } = mappedCommunities(text, await shippedMapping('festival-shifts'));
      const epoch = (local: string): number => Date.parse(`${local.replace(' ', 'T')}+01:00`);
      const inOrder = shifts.filter(shift => shift.end > shift.start);
      same(
        codes.filter(code => code === 'value/ends-before-start').length,
        shifts.length - inOrder.length,
        'shifts that do not end after they start',
      );
      same(communities.length, new Set(shifts.map(({ venue }) => venue)).size, 'venues');
      same(
        communities.reduce((sum, { volunteers }) => sum + (volunteers?.shifts?.length ?? 0), 0),
        inOrder.length,
        'shifts',
      );
      for (const { name, volunteers } of communities as readonly Community[]) {
        const own = inOrder
          .filter(({ venue }) => venue === name)
          .sort((one, other) => (one.start < other.start ? -1 : one.start > other.start ? 1 : 0));
        for (const [index, shift] of own.entries()) {
          const found = volunteers!.shifts![index]!;
          const where = `${shift.venue} ${shift.start}`;
          same(found.start, epoch(shift.start), where);
          same(found.end, epoch(shift.end), where);
          same(found.role, shift.role, where);
          same(found.signedUp, shift.signed_up, where);
          same(found.min, shift.min_needed, where);
          same(found.needed, shift.max_needed === 0 ? undefined : shift.max_needed, where);
        }
        same(volunteers?.onDuty, undefined, 'on duty');
      }
    });
  }
});
