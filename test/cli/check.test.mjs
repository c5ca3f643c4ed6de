import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { cleanFeed, lantern } from './run.mjs';

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'lantern-cli-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(
    path,
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
  );
  return path;
}

const codes = ({ out }) => JSON.parse(out).issues.map(({ code }) => code);

describe('lantern-widgets check', () => {
  it('ends with 0 for a feed that nothing is wrong with', async () => {
    const { code, out, err } = await lantern(['check', file('clean.json', cleanFeed())]);
    assert.equal(code, 0);
    assert.match(out, /communities read: 1\n\nno problems found\n$/);
    assert.equal(err, '');
  });

  it('reads what comes in', async () => {
    const { code, out } = await lantern(['check', '-'], { input: JSON.stringify(cleanFeed()) });
    assert.equal(code, 0);
    assert.match(out, /^-: communities read: 1/);
  });

  it('ends with 0 for warnings, with 1 where it is strict, with 2 for errors', async () => {
    const doubtful = cleanFeed();
    doubtful.communities[0].queue.waiting = 200;
    const path = file('doubtful.json', doubtful);
    assert.equal((await lantern(['check', path])).code, 0);
    assert.equal((await lantern(['check', path, '--strict'])).code, 1);
    const wrong = file('wrong.json', cleanFeed({ timeZone: 'Mars' }));
    assert.equal((await lantern(['check', wrong])).code, 2);
    assert.equal((await lantern(['check', wrong, '--strict'])).code, 2);
    const noted = file('noted.json', cleanFeed({ mood: 'good' }));
    assert.equal((await lantern(['check', noted, '--strict'])).code, 0);
  });

  it('ends with 2 and the usage for arguments that make no sense', async () => {
    for (const [args, why] of [
      [[], 'nothing to do'],
      [['chekc', 'x'], 'no command is called chekc'],
      [['check'], 'which file'],
      [['check', 'a', 'b'], 'one file or address, not 2'],
      [['check', 'a', '--jsn'], '--jsn'],
      [['check', 'a', '--lang', 'fr'], 'en or zh-Hans'],
      [['convert', 'a', '--json'], 'convert has no --json'],
    ]) {
      const { code, out, err } = await lantern(args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.ok(err.includes(why) && err.includes('lantern-widgets check <file'), err);
    }
    const help = await lantern(['--help']);
    assert.equal(help.code, 0);
    assert.match(help.out, /lantern-widgets convert/);
  });

  it('tells one fault of many communities once, with how many and where the first are', async () => {
    const feed = cleanFeed();
    feed.communities = Array.from({ length: 300 }, (_, index) => ({ id: `c${index}`, name: 'C', asOf: feed.generatedAt, queue: { waiting: 'many' } })); // prettier-ignore
    const { code, out } = await lantern(['check', file('many.json', feed)]);
    assert.equal(code, 2);
    assert.equal(out.match(/\[value\/not-a-count\]/g)?.length, 1);
    assert.match(out, /ERROR {2}not a whole number from 0.* \(300 times\) {2}\[value\/not-a-count\]/);
    assert.match(out, /\n {2}at {2}\/communities\/0\/queue\/waiting \(c0\): "many"\n {6}\/communities\/1\//);
    assert.match(out, /and 295 more\n {2}do {2}Write digits/);
    assert.match(out, /errors: 300, warnings: 0, notes: 0\n$/);
  });

  it('tells what is one matter once, in whatever part of the feed it is', async () => {
    const feed = cleanFeed();
    const { id, name, queue } = feed.communities[0];
    feed.communities = [{ id, name, queue, testing: { sampled: 5 }, volunteers: { onDuty: 2 } }];
    const { out } = await lantern(['check', file('ageless.json', feed)]);
    assert.equal(out.match(/\[time\/no-as-of\]/g)?.length, 1);
    assert.match(out, /\(3 times\) {2}\[time\/no-as-of\]/);
  });

  it('tells the worst first', async () => {
    const feed = cleanFeed({ mood: 1, timeZone: 'Mars' });
    feed.communities[0].queue.waiting = 200;
    const { out } = await lantern(['check', file('mixed.json', feed)]);
    assert.deepEqual(out.match(/^(?:ERROR|WARNING|NOTE)/gm), ['ERROR', 'WARNING', 'NOTE']);
  });

  it('speaks Chinese, aligned, where it is asked to or the machine does', async () => {
    const path = file('wrong-zh.json', cleanFeed({ timeZone: 'Mars' }));
    const asked = await lantern(['check', path, '--lang', 'zh-Hans']);
    assert.match(asked.out, /^错误 {2}不是时区，只有日期、没有时刻的时间无法读取 {2}\[value\/not-a-time-zone\]\n {2}位置 {2}\/timeZone: "Mars"\n {2}处理 {2}写成 Asia\/Shanghai。/m); // prettier-ignore
    assert.equal((await lantern(['check', path], { env: { LANG: 'zh_CN.UTF-8' } })).out, asked.out);
  });

  it('writes no colours where it is no terminal', async () => {
    const { out } = await lantern(['check', file('plain.json', cleanFeed({ timeZone: 'Mars' }))]);
    assert.ok(!out.includes('\u001b'));
  });

  it('lets nothing of a feed command the terminal', async () => {
    const esc = '\u001b]0;owned\u0007\u001b[2J\u202e';
    const feed = cleanFeed({ [`wait${esc}`]: 1 });
    feed.communities[0].id = `a${esc}`;
    feed.communities[0].queue = { waiting: `many${esc}`, nowServing: `${esc}5`, lastIssued: `${esc}3` };
    const json = await lantern(['check', file('escape.json', feed)]);
    const table = await lantern(['check', file('escape.csv', `id${esc},wait\na,5\n`)]);
    const columns = await lantern(['check', file('columns.csv', `id,name,wait${esc}\na,A,5\n`)]);
    for (const { out } of [json, table, columns]) {
      // eslint-disable-next-line no-control-regex
      assert.doesNotMatch(out.replaceAll('\n', ''), /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
    assert.match(columns.out, /csv\/unknown-column/);
  });

  it('has a form for machines whose members are always there', async () => {
    const path = file('machine.json', cleanFeed({ timezone: 'Asia/Shanghai' }));
    const { code, out } = await lantern(['check', path, '--json']);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), {
      lanternCheck: 1,
      target: path,
      map: null,
      communities: 1,
      errors: 0,
      warnings: 1,
      notes: 0,
      issues: [
        {
          code: 'member/typo',
          severity: 'warning',
          pointer: '/timezone',
          seen: '"timezone"',
          hint: 'timeZone',
          source: null,
          what: 'a member that nobody reads; it looks like a slip',
          todo: 'Did you mean "timeZone"?',
        },
      ],
    });
  });

  it('leads to the line of a mistake in JSON', async () => {
    const { code, out } = await lantern([
      'check',
      file('comma.json', '{\n "version": 1,\n "communities": [,]\n}'),
    ]);
    assert.equal(code, 2);
    assert.match(out, /\[feed\/not-json\]\n {2}at {2}the whole document: 3:18 ",\]/);
    const cut = await lantern(['check', file('cut.json', '{"version": 1, "communities": [{"id"')]);
    assert.match(cut.out, /\[feed\/not-json\]\n {2}at {2}the whole document: 1:37 ""/);
  });

  it('says why there is nothing to read', async () => {
    const missing = await lantern(['check', join(folder, 'nowhere.json')]);
    assert.equal(missing.code, 2);
    assert.match(missing.out, /ENOENT/);
    assert.match((await lantern(['check', folder])).out, /EISDIR/);
    assert.match(
      (await lantern(['check', file('empty.json', '')])).out,
      /\[source\/empty\]|\[feed\/not-json\]/,
    );
  });

  it('reads UTF-16, and says where a file is neither that nor UTF-8, and which letters are lost', async () => {
    const text = JSON.stringify(cleanFeed());
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    assert.equal((await lantern(['check', file('utf16.json', utf16)])).code, 0);
    const legacy = Buffer.from('id,name\na,Caf\xe9 \x96 Bar', 'latin1');
    const found = await lantern(['check', file('legacy.csv', legacy), '--json']);
    assert.equal(codes(found)[0], 'feed/encoding');
    assert.equal(JSON.parse(found.out).issues[0].seen, 'windows-1252');
    assert.match((await lantern(['convert', file('legacy.csv', legacy)])).out, /"Café – Bar"/);
    const cut = Buffer.concat([Buffer.from('id,name\na,安和苑社区安和苑社区'), Buffer.from([0xe5, 0xae])]);
    assert.deepEqual(codes(await lantern(['check', file('cut.csv', cut), '--json'])).slice(0, 2), [
      'feed/encoding',
      'source/not-utf-8',
    ]);
    const marked = await lantern(['check', file('bom.json', `\ufeff${text}`)]);
    assert.equal(marked.code, 0);
  });

  it('checks another format by a mapping, and leads to its rows and columns', async () => {
    file('names.csv', 'code,title\n1,North\n2,South');
    const map = file('map.json', {
      mapping: 1,
      files: { names: { url: 'names.csv', key: 'code' } },
      feed: {
        generatedAt: new Date().toISOString(),
        communities: {
          $each: '',
          join: { names: '$site' },
          give: { id: '$site', name: '$names.title', asOf: '$at', queue: { waiting: '$n' } },
        },
      },
    });
    const csv = file(
      'queue.csv',
      `site,n,at\n1,5,${new Date().toISOString()}\n2,viele,${new Date().toISOString()}\n`,
    );
    const { code, out } = await lantern(['check', csv, '--map', map]);
    assert.equal(code, 2);
    assert.match(out, /by the mapping .*map\.json: communities read: 2/);
    assert.match(out, /row 3, column n \(2\): "viele"/);
    const chinese = await lantern(['check', csv, '--map', map, '--lang', 'zh']);
    assert.match(chinese.out, /第 3 行“n”列 \(2\): "viele"/);
  });

  it('calls a workbook a workbook, and no damaged text', async () => {
    const head = Buffer.from('PK\x03\x04\x14\x00[Content_Types].xml', 'latin1');
    const book = file('waits.xlsx', Buffer.concat([head, Buffer.from([0xb5, 0xff, 0xfe, 0])]));
    assert.deepEqual(codes(await lantern(['check', book, '--json'])), ['source/excel']);
    assert.match((await lantern(['check', book, '--lang', 'zh'])).out, /工作簿/);
  });

  it('explains a date alone as what it is, and a missing time of writing by a note', async () => {
    const now = new Date().toISOString();
    const community = { id: 'a', name: 'A', queue: { waiting: 5 } };
    const today = { version: 1, generatedAt: now, communities: [{ ...community, asOf: now.slice(0, 10) }] };
    const daily = await lantern(['check', file('daily.json', today), '--json']);
    assert.deepEqual(codes(daily), ['time/day-only']);
    assert.doesNotMatch(daily.out, /clock/);
    const untimed = { version: 1, communities: [{ ...community, asOf: now }] };
    const derived = await lantern(['check', file('untimed.json', untimed), '--json', '--strict']);
    assert.deepEqual([derived.code, codes(derived)], [0, ['time/derived']]);
  });

  it('says what is wrong with a mapping, and where in it', async () => {
    const csv = file('any.csv', 'site,n\n1,5\n');
    const broken = file('broken-map.json', '{"mapping":1,}');
    assert.deepEqual(codes(await lantern(['check', csv, '--map', broken, '--json'])), ['mapping/not-json']);
    assert.deepEqual(codes(await lantern(['check', csv, '--map', join(folder, 'no-map.json'), '--json'])), [
      'mapping/no-file',
    ]);
    const renamed = file('renamed.json', { mapping: 1, feed: { communities: { $each: '', give: { id: '$sites', name: '$n' } } } }); // prettier-ignore
    const { out } = await lantern(['check', csv, '--map', renamed]);
    assert.match(out, /at {2}mapping \/feed\/communities\/give\/id: "sites"\n.*renamed its column to site\./);
  });
});

describe('lantern-widgets convert', () => {
  const csv = 'id,name,queue.waiting,asOf\na,A,5,2021-01-06T15:40+08:00\n';

  it('writes a feed that it then finds readable', async () => {
    const { code, out, err } = await lantern(['convert', file('table.csv', csv)]);
    assert.equal(code, 0);
    assert.equal(err, '');
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      generatedAt: '2021-01-06T15:40+08:00',
      communities: [{ id: 'a', name: 'A', asOf: '2021-01-06T15:40+08:00', queue: { waiting: 5 } }],
    });
    assert.doesNotMatch((await lantern(['check', file('made.json', out)])).out, /ERROR/);
  });

  it('writes what there is and says what was lost, on the other channel, with 1', async () => {
    const { code, out, err } = await lantern(['convert', '-'], { input: csv.replace(',5,', ',viele,') });
    assert.equal(code, 1);
    assert.equal(JSON.parse(out).communities.length, 1);
    assert.equal(JSON.parse(out).communities[0].queue.waiting, null, 'what cannot be read is unknown');
    assert.match(err, /row 2, column queue\.waiting \(a\): "viele"/);
  });

  it('writes nothing where nothing can be made, and says why in the same words as check', async () => {
    for (const [input, expected] of [
      ['', 'source/empty|feed/not-json'],
      ['<!doctype html>', 'feed/html'],
      ['<rss version="2.0">', 'source/xml'],
      ['%PDF-1.7', 'source/binary'],
      ['place,wait\na,5\n', 'csv/no-id'],
      ['{"a":', 'feed/not-json'],
      ['[1]', 'feed/not-an-object'],
      ['{"version":2,"communities":[]}', 'feed/version'],
    ]) {
      const { code, out, err } = await lantern(['convert', '-'], { input });
      assert.equal(code, 2, input);
      assert.equal(out, '', input);
      assert.match(err, new RegExp(`ERROR.*\\[(?:${expected})\\]`), input);
      const checked = await lantern(['check', '-'], { input });
      assert.match(checked.out, new RegExp(`ERROR.*\\[(?:${expected})\\]`), input);
    }
  });

  it('writes nothing where the rows that the mapping looks for are not there, as a page shows nothing', async () => {
    const give = { id: '$id', name: '$name' };
    const map = file('rows.json', { mapping: 1, feed: { communities: { $each: 'places', give } } });
    for (const input of ['{"error":"down for maintenance"}', '{"places":"none"}']) {
      const { code, out, err } = await lantern(['convert', '-', '--map', map], { input });
      assert.deepEqual([code, out], [2, ''], input);
      assert.match(err, /not read as a feed[^]*mapping\/no-rows/);
      assert.match((await lantern(['check', '-', '--map', map], { input })).out, /not read as a feed/);
    }
  });
});

describe('lantern-widgets check of a feed in shards', () => {
  const place = (id, more = {}) => ({ ...cleanFeed().communities[0], id, ...more });
  const shard = (communities, more = {}) => cleanFeed({ communities, ...more });
  const places = ({ out }) =>
    JSON.parse(out).issues.map(({ code, pointer, source }) => [code, pointer, source]);

  it('follows the shards beside a file, and counts the communities of all', async () => {
    file('north.json', shard([place('a', { district: 'north' }), place('b')]));
    file('south.json', shard([place('c')]));
    const { communities: _, ...rest } = cleanFeed();
    const index = file('index.json', {
      ...rest,
      shards: ['north.json', { url: './south.json', districts: ['s'] }],
    });
    const { code, out } = await lantern(['check', index]);
    assert.equal(code, 0);
    assert.match(out, /communities read: 3\n\nno problems found\n$/);
  });

  it('says of each fault in which shard it is, and where in it', async () => {
    file('bad.json', shard([place('a', { queue: { waiting: 'many' } })], { shards: ['deep.json'] }));
    file('twice.json', shard([place('a'), place('own'), place('d', { district: 'east' })]));
    const index = file('faulty.json', {
      ...cleanFeed({ communities: [place('own')] }),
      shards: [
        null,
        'bad.json',
        { url: 'twice.json', districts: ['west'] },
        'none.json',
        'http://me@127.0.0.1/',
      ],
    });
    const result = await lantern(['check', index, '--json']);
    assert.equal(result.code, 2);
    assert.deepEqual(places(result), [
      ['value/not-a-link', '/shards/4', null], // read by no page, so not asked for either
      ['value/not-a-count', '/shards/1', { file: 'bad.json', pointer: '/communities/0/queue/waiting' }],
      ['shard/nested', '/shards/1', { file: 'bad.json' }],
      ['id/duplicate', '/shards/2', { file: 'twice.json' }],
      ['id/duplicate', '/shards/2', { file: 'twice.json' }],
      ['shard/district', '/shards/2', { file: 'twice.json' }],
      ['feed/unreachable', '/shards/3', { file: 'none.json' }],
    ]);
    assert.equal(JSON.parse(result.out).communities, 3);
    const { out } = await lantern(['check', index]);
    assert.match(out, /at {2}file bad\.json, \/communities\/0\/queue\/waiting: "many"/);
  });

  it('follows those of an address, relative to where it was found in the end', async () => {
    const asked = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      if (request.url === '/old') return response.writeHead(302, { location: '/deep/index.json' }).end();
      const body = request.url.includes('index')
        ? { ...cleanFeed({ communities: [] }), shards: ['a.json', '/b.json'] }
        : request.url.endsWith('a.json')
          ? shard([place('a')])
          : null;
      return response
        .writeHead(body ? 200 : 404, { 'content-type': 'application/json' })
        .end(JSON.stringify(body));
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    const result = await lantern(['check', `http://127.0.0.1:${server.address().port}/old`, '--json']);
    server.close();
    assert.deepEqual(asked.sort(), ['/b.json', '/deep/a.json', '/deep/index.json', '/old']);
    assert.ok(places(result).some(([code, pointer]) => code === 'feed/status' && pointer === '/shards/1'));
    assert.equal(JSON.parse(result.out).communities, 1);
  });
});
