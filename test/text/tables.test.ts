import { expect } from '@open-wc/testing';
import { addLanguage, languageFor, stringsFor, table } from '../../src/text/tables.ts';

const make = (): ReturnType<typeof table<{ yes: string; state: { open: string; full: string } }>> =>
  table('test', {
    en: { yes: 'yes', state: { open: 'open', full: 'full' } },
    'zh-Hans': { yes: '是', state: { open: '开', full: '满' } },
  });

describe('text/tables', () => {
  describe('stringsFor(table, locale)', () => {
    it('is the nearest language', () => {
      const test = make();
      expect(stringsFor(test, 'zh-CN').yes).to.equal('是');
      expect(stringsFor(test, 'zh-TW').yes).to.equal('是');
      expect(stringsFor(test, 'en-AU').yes).to.equal('yes');
    });

    it('is English where there is none, or no tag at all', () => {
      for (const locale of ['de', 'xx', '', 'x', '__proto__', 'constructor', 'toString', 'en-US@posix'])
        expect(stringsFor(make(), locale).yes, locale).to.equal('yes');
    });
  });

  describe('addLanguage(tag, language)', () => {
    it('adds to tables that are there and to those that come later', () => {
      const before = make();
      expect(languageFor(before, 'eo-XX')).to.equal('en');
      addLanguage('eo', { test: { yes: 'jes' } });
      expect(languageFor(before, 'eo-XX')).to.equal('eo');
      expect(stringsFor(before, 'eo').yes).to.equal('jes');
      expect(stringsFor(make(), 'eo').yes).to.equal('jes');
    });

    it('leaves English where a string or a whole table lacks, also one level down', () => {
      addLanguage('la', { test: { state: { full: 'plenum' } }, other: {} });
      expect(stringsFor(make(), 'la')).to.deep.equal({ yes: 'yes', state: { open: 'open', full: 'plenum' } });
      expect(stringsFor(table('none', { en: { yes: 'yes' } }), 'la')).to.deep.equal({ yes: 'yes' });
    });
  });
});
