import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { undecoded } from '../../src/feed/undecoded.ts';
import {
  decodeBody,
  decodeBytes,
  fallbackEncoding,
  isEncoding,
  type EncodingHints,
} from '../../src/import/encoding.ts';
import { createExternalReader } from '../../src/import/external-reader.ts';
import { calendar } from '../../src/text/calendar.ts';
import { importTools } from '../../src/text/import-tools.ts';
import { FakeHost } from '../support/fake-time.ts';
import { ServedFeed } from '../support/feed-client.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...all: readonly number[]): Uint8Array => Uint8Array.from(all);

/** Čierna in Windows-1250, and what it is in others. */
const CIERNA = bytes(0xc8, 0x69, 0x65, 0x72, 0x6e, 0x61);

function read(
  body: Uint8Array,
  hints: EncodingHints = {},
): readonly [text: string, seen: string | undefined] {
  const { text, issues } = decodeBytes(body, hints);
  return [text, issues[0]?.seen];
}

describe('import/encoding', () => {
  it('leaves UTF-8 as it is, whatever else says otherwise', () => {
    const hints = { contentType: 'text/csv; charset=windows-1250', encoding: 'big5', langs: ['ru'] };
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        fc.pre(!/^[\ufeff\ufffe]/.test(text));
        const plain = new TextDecoder().decode(utf8(text));
        expect(read(utf8(text), hints)).to.deep.equal([plain, undefined]);
      }),
    );
    expect(read(utf8('\ufeffČierna \ufffd'), hints)).to.deep.equal(['Čierna \ufffd', undefined]);
  });

  it('asks the content type first, then the mapping, then the language', () => {
    const contentType = 'text/csv; header=present; Charset="Windows-1250"';
    expect(read(CIERNA, { contentType, encoding: 'koi8-r', langs: ['ru'] })).to.deep.equal([
      'Čierna',
      'Windows-1250',
    ]);
    expect(read(CIERNA, { contentType: 'text/csv', encoding: 'koi8-r', langs: ['sk'] })).to.deep.equal([
      'хierna',
      'koi8-r',
    ]);
    expect(read(CIERNA, { langs: [undefined, 'sk', 'ru'] })).to.deep.equal(['Čierna', 'windows-1250']);
    expect(read(CIERNA)).to.deep.equal(['Èierna', 'windows-1252']);
  });

  it('passes over a charset that cannot be right, or that nobody knows', () => {
    for (const charset of ['utf-8', 'UTF8', 'utf-16', 'klingon', '"', 'replacement'])
      expect(
        read(CIERNA, { contentType: `text/csv; charset=${charset}`, encoding: 'cp1250' }),
        charset,
      ).to.deep.equal(['Čierna', 'cp1250']);
  });

  it('knows the encoding that the HTML standard falls back to in a language', () => {
    const expected: Record<string, string> = {
      sk: 'windows-1250',
      'sk-SK': 'windows-1250',
      CS: 'windows-1250',
      pl: 'iso-8859-2',
      ru: 'windows-1251',
      'zh-Hans': 'gbk',
      zh: 'gbk',
      'zh-CN': 'gbk',
      'zh-TW': 'big5',
      'zh-Hant-HK': 'big5',
      'zh-HK': 'big5',
      ar: 'windows-1256',
      ja: 'shift_jis',
      ko: 'euc-kr',
      el: 'iso-8859-7',
      th: 'windows-874',
      tr: 'windows-1254',
      vi: 'windows-1258',
      he: 'windows-1255',
      lt: 'windows-1257',
      'pt-BR': 'windows-1252',
      en: 'windows-1252',
      '': 'windows-1252',
      constructor: 'windows-1252',
    };
    for (const [lang, encoding] of Object.entries(expected)) {
      expect(fallbackEncoding(lang), lang).to.equal(encoding);
      expect(isEncoding(encoding), encoding).to.equal(true);
    }
  });

  it('stays with UTF-8 where only a few letters are broken, and says that they are', () => {
    const names = utf8('"Žilina, Košice, Prešov, Trenčín, Šaľa, Čadca"');
    const cut = bytes(...names, 0xc5, 0x22);
    const [text, seen] = read(cut, { langs: ['sk'] });
    expect([text.startsWith('"Žilina, Košice'), text.endsWith('\ufffd"'), seen]).to.deep.equal([
      true,
      true,
      'utf-8',
    ]);
    // With a mark, it was meant to be UTF-8.
    expect(read(bytes(0xef, 0xbb, 0xbf, ...CIERNA), { encoding: 'windows-1250' })).to.deep.equal([
      '\ufffdierna',
      'utf-8',
    ]);
  });

  it('reads a body of the page as it reads its bytes, and leaves a workbook to be named', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), fc.nat({ max: 50 }), (body, at) => {
        fc.pre(![0x1f, 0x25, 0x50].includes(body[0] ?? 0) && !body.includes(0));
        const pieces = [body.slice(0, at), body.slice(at)];
        const held = undecoded(pieces, 'text/csv; charset=gb18030');
        expect(decodeBody(held, {})).to.deep.equal(
          decodeBytes(body, { contentType: 'text/csv; charset=gb18030' }),
        );
      }),
    );
    const workbook = 'PK\x03\x04\xe1[Content_Types].xml';
    const held = undecoded([Uint8Array.from(workbook, char => char.charCodeAt(0))], null);
    expect(decodeBody(held, {})).to.deep.equal({ text: workbook, issues: [] });
  });

  describe('in the page', () => {
    const reader = createExternalReader({ host: new FakeHost(), calendar, tools: importTools });
    const row = (start: string): Uint8Array => bytes(...utf8(start), ...CIERNA, ...utf8(',5\n'));

    it('a feed of ours is read in the language that it names, before that of the page', async () => {
      const json = bytes(
        ...utf8('{"version":1,"lang":"sk","communities":[{"id":"a","name":"'),
        ...CIERNA,
        ...utf8('"}]}'),
      );
      const { feed, issues } = await reader(undecoded([json], null), null, () => undefined, undefined, 'ru');
      expect(feed?.communities[0]?.name).to.equal('Čierna');
      expect(issues[0]).to.include({ code: 'feed/encoding', seen: 'windows-1250', severity: 'warning' });
    });

    it('a table without a mapping is read in the language of the page', async () => {
      const body = undecoded([row('name,queue.waiting\n')], null);
      const { feed } = await reader(body, null, () => undefined, undefined, 'sk-SK');
      expect(feed?.communities[0]?.name).to.equal('Čierna');
    });

    it('a mapping and its further files may be in another encoding, too', async () => {
      const files = await ServedFeed.create([{ bytes: bytes(...utf8('k,label\na,'), ...CIERNA) }]);
      const feed = {
        communities: {
          $each: '',
          join: { names: '$id' },
          give: { id: '$id', name: '$names.label', shown: 1 },
        },
      };
      const text = JSON.stringify({
        mapping: 1,
        encoding: 'windows-1250',
        note: '@',
        files: { names: { url: files.url, key: 'k' } },
        feed,
      });
      const map = await ServedFeed.create([
        { bytes: bytes(...utf8(text).map(code => (code === 0x40 ? 0xc8 : code))) },
      ]);
      const { feed: made } = await reader('id,n\na,5\n', map.url, () => undefined);
      expect(made?.communities[0]?.name).to.equal('Čierna');
    });

    it('an encoding that nobody knows is a bad option, and nothing is read', async () => {
      const feed = { communities: { $each: '', give: { id: '$id', name: '$id' } } };
      for (const encoding of ['klingon', 5, '', null, 'utf-8 ', 'replacement']) {
        const map = await ServedFeed.create([{ text: JSON.stringify({ mapping: 1, encoding, feed }) }]);
        const { feed: made, issues } = await reader('id,n\na,5\n', map.url, () => undefined);
        expect([made, issues[0]?.code, issues[0]?.pointer], String(encoding)).to.deep.equal([
          null,
          'mapping/bad-option',
          '/encoding',
        ]);
      }
    });

    it('a list that is not all is incomplete, and says so', async () => {
      const body = undecoded(
        [utf8('{"version":1,"communities":[{"id":"a","name":"安"}]}')],
        null,
        'Link: rel="next"',
      );
      const { feed, issues } = await reader(body, null, () => undefined);
      expect([feed?.incomplete, feed?.communities[0]?.name]).to.deep.equal([true, '安']);
      expect(issues[0]).to.include({ code: 'source/cut-off', seen: 'Link: rel="next"' });
    });

    it('a workbook is called one', async () => {
      const workbook = Uint8Array.from('PK\x03\x04\xe1[Content_Types].xml', char => char.charCodeAt(0));
      const { issues } = await reader(undecoded([workbook], null), null, () => undefined);
      expect(issues[0]?.code).to.equal('source/excel');
    });
  });
});
