import { expect } from '@open-wc/testing';
import {
  addLanguage,
  languageFor,
  languagesRevision,
  stringsFor,
  table,
  type Table,
} from '../../src/text/tables.ts';

interface TestStrings {
  readonly yes: string;
  readonly state: { readonly open: string; readonly full: string };
}

/** English and Chinese are there already: see test/support/languages.ts. Here they get a table of the test's own. */
const test: Table<TestStrings> = table('test');
const english = { test: { yes: 'yes', state: { open: 'open', full: 'full' } } };
const chinese = { test: { yes: '是', state: { open: '开', full: '满' } } };

describe('text/tables', () => {
  before(() => {
    addLanguage('en', english);
    addLanguage('zh-Hans', chinese);
  });

  describe('stringsFor(table, locale)', () => {
    it('is the nearest language', () => {
      expect(stringsFor(test, 'zh-CN').yes).to.equal('是');
      expect(stringsFor(test, 'zh-TW').yes).to.equal('是');
      expect(stringsFor(test, 'en-AU').yes).to.equal('yes');
    });

    it('is English where there is none, or no tag at all', () => {
      for (const locale of ['de', 'xx', '', 'x', '__proto__', 'constructor', 'toString', 'en-US@posix'])
        expect(stringsFor(test, locale).yes, locale).to.equal('yes');
    });

    it('is the same object each time, until a language is added', () => {
      expect(stringsFor(test, 'en')).to.equal(stringsFor(test, 'en'));
    });
  });

  describe('addLanguage(tag, language)', () => {
    it('adds to tables that have been used and to those that have not', () => {
      expect(stringsFor(test, 'eo').yes).to.equal('yes');
      expect(languageFor('eo-XX')).to.equal('en');
      addLanguage('eo', { test: { yes: 'jes' }, later: { yes: 'jes' } });
      expect(languageFor('eo-XX')).to.equal('eo');
      expect(stringsFor(test, 'eo').yes).to.equal('jes');
      expect(stringsFor(table<TestStrings>('later'), 'eo').yes).to.equal('jes');
    });

    it('leaves English where a string or a whole table is missing, also one level down', () => {
      addLanguage('la', { test: { state: { full: 'plenum' } }, other: {} });
      expect(stringsFor(test, 'la')).to.deep.equal({ yes: 'yes', state: { open: 'open', full: 'plenum' } });
      addLanguage('la', {});
      expect(stringsFor(test, 'la')).to.deep.equal(english.test);
    });

    it('takes English that arrives after a language that lacks strings', () => {
      addLanguage('ia', { test: { yes: 'si' } });
      expect(stringsFor(test, 'ia').state.open).to.equal('open');
      addLanguage('en', { test: { yes: 'yes', state: { open: 'opened', full: 'full' } } });
      expect(stringsFor(test, 'ia').state.open).to.equal('opened');
      addLanguage('en', english);
    });

    it('is a change only where the language is another', () => {
      const before = languagesRevision();
      addLanguage('en', english);
      expect(languagesRevision()).to.equal(before);
      addLanguage('en', { ...english });
      expect(languagesRevision()).to.equal(before + 1);
    });
  });
});
