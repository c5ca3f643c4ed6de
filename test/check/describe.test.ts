import { expect } from '@open-wc/testing';
import type { IssueCode } from '../../src/feed/issues.ts';
import { describe as say } from '../../src/check/describe.ts';

/** Every code there is: the compiler holds this list to feed/issues, neither more nor less. */
const CODES: Readonly<Record<IssueCode, true>> = {
  'feed/no-src': true,
  'json/not-a-number': true,
  'feed/unreachable': true,
  'feed/timeout': true,
  'feed/status': true,
  'feed/too-large': true,
  'feed/encoding': true,
  'feed/not-json': true,
  'feed/html': true,
  'feed/not-an-object': true,
  'feed/version': true,
  'feed/no-communities': true,
  'feed/no-readable-community': true,
  'feed/older': true,
  'feed/shards': true,
  'shard/nested': true,
  'widget/failed': true,
  'source/cut-off': true,
  'source/xml': true,
  'source/excel': true,
  'source/binary': true,
  'module/not-loaded': true,
  'areas/not-loaded': true,
  'areas/too-large': true,
  'areas/not-readable': true,
  'areas/not-joined': true,
  'feed/empty': true,
  'feed/no-such-community': true,
  'feed/no-such-district': true,
  'value/missing': true,
  'value/not-a-count': true,
  'value/not-a-number': true,
  'value/out-of-range': true,
  'value/not-a-time': true,
  'value/time-without-zone': true,
  'value/ends-before-start': true,
  'value/not-text': true,
  'value/not-an-id': true,
  'value/not-a-link': true,
  'value/not-one-of': true,
  'value/not-a-language': true,
  'value/not-a-time-zone': true,
  'value/not-true-or-false': true,
  'value/not-an-object': true,
  'value/not-a-list': true,
  'value/too-deep': true,
  'value/number-as-text': true,
  'value/too-long': true,
  'id/duplicate': true,
  'sum/disagrees': true,
  'count/above-population': true,
  'count/falls': true,
  'time/derived': true,
  'issues/more': true,
};

describe('text/issues', () => {
  for (const code of Object.keys(CODES)) {
    it(`has plain words for ${code}`, () => {
      expect(say({ code, pointer: '' }))
        .to.match(/^[A-Za-z][^/]+ [^]+$/)
        .and.not.equal(code);
    });
  }

  it('says where, what, and what was there', () => {
    expect(
      say({ code: 'value/not-a-count', pointer: '/communities/3/queue/waiting', seen: '"many"' }),
    ).to.equal('/communities/3/queue/waiting: not a whole number from 0; it is shown as unknown ("many")');
  });

  it('says nothing of a place or a value that there is not', () => {
    expect(say({ code: 'feed/not-json', pointer: '' })).to.equal(
      'the feed is not JSON; nothing of it is shown',
    );
    expect(say({ code: 'feed/not-json', pointer: '', seen: '' })).to.equal(
      'the feed is not JSON; nothing of it is shown',
    );
  });

  it('says the code itself where it has no words for it', () => {
    expect(say({ code: 'x/y', pointer: '/a' })).to.equal('/a: x/y');
  });
});
