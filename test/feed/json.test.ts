import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseJson } from '../../src/feed/json.ts';
import { parseFeed } from '../../src/feed/parse.ts';
import { calendar } from '../../src/text/calendar.ts';

describe('parseJson', () => {
  it('makes null of bare NaN and Infinity, and says where they were', () => {
    expect(parseJson('{"a":NaN,"b":[1,-Infinity,{"c/d":Infinity}],"e":"NaN"}')).to.deep.equal({
      value: { a: null, b: [1, null, { 'c/d': null }], e: 'NaN' },
      notNumbers: ['/a', '/b/1', '/b/2/c~1d'],
    });
    expect(parseJson('NaN')).to.equal(undefined);
  });

  it('does the same with what other programs write for no number', () => {
    for (const word of [
      'nan',
      '-nan',
      'inf',
      '-INF',
      '+Infinity',
      '1.#QNAN',
      '-1.#IND',
      'undefined',
      'None',
      'NA',
    ])
      expect(parseJson(`{"a":[${word},2],"b":"${word}"}`), word).to.deep.equal({
        value: { a: [null, 2], b: word },
        notNumbers: ['/a/0'],
      });
  });

  it('lets strings alone, whatever is in them', () => {
    expect(parseJson('["NaN, \\"NaN\\" \\\\", NaN]')?.value).to.deep.equal(['NaN, "NaN" \\', null]);
  });

  it('reads no other JavaScript', () => {
    for (const text of ['{a:1}', '[1,]', "['a']", 'undefined', '[NaNa]', '[nonesuch]', '[NaN', '[True]', ''])
      expect(parseJson(text), text).to.equal(undefined);
  });

  it('reads JSON as the browser does', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        expect(parseJson(text)).to.deep.equal({ value: JSON.parse(text) as unknown, notNumbers: [] });
      }),
    );
  });
});

describe('a feed with NaN in it', () => {
  it('loses that value, with its place, and nothing else', () => {
    const text =
      '{"version":1,"generatedAt":"2021-01-06T15:40Z","communities":[{"id":"a","name":"A","queue":{"waiting":NaN,"stations":2}}]}';
    const { feed, issues } = parseFeed(text, calendar);
    expect(feed?.communities[0]?.queue).to.deep.equal({ stations: 2 });
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([
      'json/not-a-number /communities/0/queue/waiting',
    ]);
  });
});
