// The first mapping that `check --suggest` writes, and the advice of `check`, on small sources as publishers have them.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const at = path => new URL(`../../dist/npm/${path}`, import.meta.url);
const { withAdvice } = await import(at('check/advice.js'));
const { likelyEncoding, suggestMapping } = await import(at('check/suggest/suggest.js'));
const { decodeBytes } = await import(at('import/encoding.js'));
const { mapFeed, readMapped } = await import(at('import/mapping.js'));
const { importTools: tools } = await import(at('text/import-tools.js'));
const { calendar } = await import(at('text/calendar.js'));

const suggest = body => suggestMapping(body, { tools, zone: 'Europe/Prague' });

/** The communities that a source gives by its own suggestion, and the codes of what is wrong. */
function bySuggestion(body) {
  const mapping = suggest(body);
  const { feed, issues } = readMapped(mapFeed(body, null, mapping, tools), calendar);
  return [
    feed?.communities ?? [],
    issues.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  ];
}

describe('a suggested mapping', () => {
  const SOURCES = {
    en: 'Site,People waiting,Wait time,Last updated,Status\nHall,180,45 min,30/11/2026 09:40,Open\nPier,7,no wait,30/11/2026 09:41,Closed',
    'zh-Hans':
      '采样点,排队人数,等候时间,更新时间,状态\n安和苑,180,约45分钟,2026-11-30 09:40,开放\n星河,7,不用等,2026-11-30 09:41,关闭',
    'zh-Hant':
      '地點;排隊人數;等候時間;更新時間;狀態\n安和苑;180;約45分鐘;2026年11月30日 09:40;開放\n星河;7;不用等;2026年11月30日 09:41;關閉',
    ar: 'المكان;عدد المنتظرين;مدة الانتظار;وقت التحديث;الحالة\nالشمال;١٨٠;٤٥ دقيقة;2026-11-30 09:40;مفتوح\nالجنوب;٧;دون انتظار;2026-11-30 09:41;مغلق',
    sk: 'Miesto;Počet ľudí v rade;Čakacia doba;Dátum a čas;Stav\nHlavná;180;45 min;30.11.2026 09:40;Otvorené\nŠkolská;7;bez čakania;30.11.2026 09:41;Zatvorené',
    'pt-BR':
      'Posto\tPessoas na fila\tTempo de espera\tAtualizado em\tSituação\nCentro\t180\t45 min\t30/11/2026 09:40\tAberto\nSul\t7\tsem espera\t30/11/2026 09:41\tFechado',
  };
  for (const [lang, body] of Object.entries(SOURCES)) {
    it(`finds names, counts, waits, times and states by their headers: ${lang}`, () => {
      const [[first, second], errors] = bySuggestion(body);
      assert.deepEqual(errors, []);
      assert.deepEqual(first.queue, { waiting: 180, waitMinutes: { min: 45, max: 45 } });
      assert.deepEqual(second.queue, { waiting: 7, waitMinutes: { min: 0, max: 0 } });
      assert.deepEqual([first.status, second.status], ['open', 'closed']);
      assert.equal(first.asOf, Date.parse('2026-11-30T09:40:00+01:00'));
      assert.ok(first.id && first.name);
    });
  }

  it('leaves out rows that are sums of the others', () => {
    const [communities] = bySuggestion('Site,People waiting\nHall,3\nPier,4\nTotal,7');
    assert.deepEqual(
      communities.map(({ name }) => name),
      ['Hall', 'Pier'],
    );
  });

  it('takes the unit from the name of the column', () => {
    for (const [name, value, minutes] of [
      ['wait seconds', 600, 10],
      ['wait (hours)', 1.5, 90],
      ['wait_sec', 600, 10],
    ]) {
      const [[first]] = bySuggestion(`name,${name}\nA,${value}\nB,${value}`);
      assert.deepEqual(first.queue, { waitMinutes: { min: minutes, max: minutes } }, name);
    }
  });

  it('makes one place of rows with one name only where their times tell which is the newest', () => {
    const rows = (...times) =>
      bySuggestion(
        ['name,waiting,updated', ...times.map((at, index) => `Quay,${5 + index},${at}`)].join('\n'),
      )[0];
    assert.deepEqual(
      rows('2026-11-30T09:40Z', '2026-11-30T09:50Z').map(({ queue }) => queue.waiting),
      [6],
    );
    assert.deepEqual(
      rows('2026-11-30T09:40Z', '2026-11-30T09:40Z').map(({ queue }) => queue.waiting),
      [5, 6],
    );
  });

  it('finds the list in JSON, by its own names or by the labels of gviz', () => {
    const rows = [{ attributes: { OBJECTID: 7, NAME: 'Hall', WAITING: 5, UPDATED: 1796028000000 } }];
    const [[first]] = bySuggestion(JSON.stringify({ meta: { at: 1 }, features: rows }));
    assert.deepEqual([first.name, first.queue.waiting, first.asOf], ['Hall', 5, 1796028000000]);
    const table = {
      cols: ['Place', 'People', 'Updated', 'x'].map((label, id) => ({ id: String(id), label })),
      rows: [{ c: [{ v: 'Hall' }, { v: 5 }, { v: 'Date(2026,10,30,9,40,0)' }] }],
    };
    const [[other], errors] = bySuggestion(`/*O_o*/\ncall({"table":${JSON.stringify(table)}});`);
    assert.deepEqual([other.name, other.queue.waiting, errors], ['Hall', 5, []]);
  });

  it('passes over a title, takes the newest row of a place, and the history of a wide table', () => {
    const sheet =
      'Report of today,,\n\nPlace,People,Time\nHall,5,2026-11-30 09:40\nHall,9,2026-11-30 09:50\n';
    assert.equal(suggest(sheet).header, 3);
    assert.deepEqual(
      bySuggestion(sheet)[0].map(({ queue }) => queue.waiting),
      [9],
    );
    const [[wide], errors] = bySuggestion('name,28.11.2026,29.11.2026,30.11.2026\nHall,1,2,3');
    assert.deepEqual([wide.testing.sampled, wide.testing.history.length], [3, 3]);
    assert.deepEqual(errors, ['value/missing'], 'nothing tells when it was written');
  });

  it('says what was guessed, and what is left', () => {
    const { note, zone } = suggest('Site,People,Time,Colour\nHall,5,01/02/2026 09:40,red');
    assert.equal(zone, 'Europe/Prague');
    for (const part of [/Europe\/Prague/, /day and month/, /Not mapped: Colour/]) assert.match(note, part);
    assert.match(suggest('Site,People\nHall,5').note, /No column has the time/);
  });

  it('makes no mapping of what has no rows', () => {
    for (const body of [
      '',
      ' ',
      '{}',
      '[]',
      '5',
      '"x"',
      '<html>',
      '<?xml version="1.0"?><a/>',
      'Service unavailable',
      'a,b\n',
      'PK\x03\x04xl/',
    ])
      assert.equal(suggest(body), null, body);
  });

  it('finds the encoding by the names of columns', () => {
    const slovak = Buffer.from(
      'Miesto;\xc8akacia doba;D\xe1tum a \xe8as\nHlavn\xe1;5;30.11.2026 9:40',
      'latin1',
    );
    assert.equal(
      likelyEncoding(encoding => decodeBytes(slovak, { encoding }).text),
      'windows-1250',
    );
    const chinese = Buffer.from([
      0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xc8, 0xcb, 0xca, 0xfd, 0x0a, 0xb0, 0xb2, 0xba, 0xcd, 0x2c, 0x35,
    ]);
    assert.equal(
      likelyEncoding(encoding => decodeBytes(chinese, { encoding }).text),
      'gb18030',
    );
  });
});

describe('advice for a mapping', () => {
  const give = { id: { $from: 'place', slug: true }, name: '$place' };
  /** Lines to copy, by code. */
  const lines = (body, more, top = {}) => {
    const mapping = { mapping: 1, ...top, feed: { communities: { $each: '', give: { ...give, ...more } } } };
    const { issues } = readMapped(mapFeed(body, null, mapping, tools), calendar);
    return withAdvice(issues, body, { tools, zone: 'Europe/Prague' }).flatMap(({ code, hint }) =>
      hint ? [`${code} ${hint}`] : [],
    );
  };

  it('gives the pattern by which a column of times can be read', () => {
    assert.deepEqual(
      lines('place,at\nHall,30.11.2026 09:40 Uhr\nPier,1.12.2026 10:00 Uhr', { asOf: '$at' }),
      [
        `value/not-a-time { "$from": "at", "pattern": "d.M.yyyy HH:mm 'Uhr'", "zone": "Europe/Prague" }`,
        `value/not-a-time { "$from": "at", "pattern": "d.M.yyyy HH:mm 'Uhr'", "zone": "Europe/Prague" }`,
      ],
    );
    assert.deepEqual(lines('place,at\nHall,soon\nPier,later', { asOf: '$at' }), []);
    assert.deepEqual(lines('place,at\nHall,30.11.2026', {}, {}).length, 0);
  });

  it('gives decimal or words where text stands in place of numbers', () => {
    const queue = { queue: { waiting: '$n' } };
    assert.deepEqual(lines('place,n\nHall,1.234', queue), [
      'value/not-a-count { "$from": "n", "decimal": "," }',
    ]);
    assert.deepEqual(lines('place,n\nHall,many', queue), [
      'value/not-a-count { "$from": "n", "words": { "many": null } }',
    ]);
    assert.deepEqual(lines('place,n\nHall,5 of 7', queue), []);
  });

  it('gives header or $cell where a name stands in another row', () => {
    const titled = 'Stand:,30.11.2026,\nplace,n,m\nHall,5,6';
    assert.ok(lines(titled, { queue: { waiting: '$n' } }).includes('mapping/not-in-header "header": 2'));
    assert.deepEqual(lines(titled, { asOf: '$Stand' }, { header: 2 }), [
      'mapping/not-in-header { "$cell": "B1" }',
    ]);
  });

  it('gives the pattern that was meant where one cannot be used', () => {
    for (const [pattern, hint] of [
      ['dd.MM.yyyy HH:mm Uhr', `dd.MM.yyyy HH:mm 'Uhr'`],
      ['DD.MM.YYYY', 'dd.MM.yyyy'],
      ['%d.%m.%Y %H:%M', 'dd.MM.yyyy HH:mm'],
      ['dd.mm.yyyy hh:mm', 'dd.MM.yyyy HH:mm'],
    ])
      assert.deepEqual(lines('place,at\nHall,x', { asOf: { $from: 'at', pattern } }), [
        `mapping/bad-option ${hint}`,
      ]);
  });
});
