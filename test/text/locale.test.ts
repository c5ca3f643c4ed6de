import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { collator } from '../../src/text/collator.ts';
import { localize, lookUp, validLocale } from '../../src/text/locale.ts';

describe('text/locale', () => {
  describe('lookUp(wanted, available)', () => {
    const BOTH = ['zh-Hans', 'zh-Hant', 'en'];

    for (const [wanted, found] of [
      ['zh-CN', 'zh-Hans'],
      ['zh-SG', 'zh-Hans'],
      ['zh', 'zh-Hans'],
      ['zh-Hans-HK', 'zh-Hans'],
      ['zh-TW', 'zh-Hant'],
      ['zh-HK', 'zh-Hant'],
      ['zh-MO', 'zh-Hant'],
      ['zh-Hant-CN', 'zh-Hant'],
      ['ZH_cn', 'zh-Hans'],
      ['zh_TW', 'zh-Hant'],
      ['en-GB', 'en'],
      ['EN', 'en'],
    ] as const) {
      it(`gives ${found} to one who wants ${wanted}`, () => expect(lookUp(wanted, BOTH)).to.equal(found));
    }

    it('gives the other script of Chinese rather than English', () => {
      expect(lookUp('zh-TW', ['en', 'zh-Hans'])).to.equal('zh-Hans');
      expect(lookUp('zh-CN', ['en', 'zh-Hant'])).to.equal('zh-Hant');
      expect(lookUp('zh-HK', ['zh-CN', 'zh-TW'])).to.equal('zh-TW');
    });

    it('prefers the exact tag, then the nearest', () => {
      expect(lookUp('pt-BR', ['pt', 'pt-BR', 'pt-PT'])).to.equal('pt-BR');
      expect(lookUp('pt-AO', ['pt-BR', 'pt'])).to.equal('pt');
      expect(lookUp('pt', ['en', 'pt-BR'])).to.equal('pt-BR');
      expect(lookUp('zh', ['zh-Hans', 'zh'])).to.equal('zh');
    });

    it('finds nothing in another language, though it begins with the same letters', () => {
      expect(lookUp('de', BOTH)).to.equal(undefined);
      expect(lookUp('e', BOTH)).to.equal(undefined);
      expect(lookUp('eng', BOTH)).to.equal(undefined);
      expect(lookUp('zha', BOTH)).to.equal(undefined);
      expect(lookUp('en', ['enm'])).to.equal(undefined);
      expect(lookUp('', BOTH)).to.equal(undefined);
      expect(lookUp('en', [])).to.equal(undefined);
      expect(lookUp('-x', ['en', '-y', ''])).to.equal(undefined);
    });

    it('gives a tag as it stands among the available ones', () => {
      expect(lookUp('zh-hans', ['ZH-hans'])).to.equal('ZH-hans');
      expect(lookUp('zh-TW', ['zh_TW'])).to.equal('zh_TW');
    });
  });

  describe('localize(text, locale, feedLang)', () => {
    it("is a plain string in the feed's language, or in one that is not known", () => {
      expect(localize('安和苑', 'en', 'zh-Hans')).to.deep.equal({ text: '安和苑', lang: 'zh-Hans' });
      expect(localize('安和苑', 'en', undefined)).to.deep.equal({ text: '安和苑', lang: undefined });
    });

    it('is the reading for the locale, else English, else the first', () => {
      const text = { 'zh-Hans': '安和苑', en: 'Anheyuan', fr: 'Anheyuan-fr' };
      expect(localize(text, 'zh-CN', undefined)).to.deep.equal({ text: '安和苑', lang: 'zh-Hans' });
      expect(localize(text, 'fr-CA', undefined)).to.deep.equal({ text: 'Anheyuan-fr', lang: 'fr' });
      expect(localize(text, 'de', undefined)).to.deep.equal({ text: 'Anheyuan', lang: 'en' });
      expect(localize({ sk: 'Košice', pl: 'Koszyce' }, 'de', undefined)).to.deep.equal({
        text: 'Košice',
        lang: 'sk',
      });
    });
  });

  describe('validLocale(tag)', () => {
    it('canonicalises what is a tag', () => {
      expect(validLocale('zh-hans-cn')).to.equal('zh-Hans-CN');
      expect(validLocale('en_us')).to.equal('en-US');
    });

    it('is undefined for what is none, and never throws', () => {
      for (const tag of ['', ' ', 'en-US@posix', 'C', 'en-', '中文', '__proto__', 'x'.repeat(10_000), '\0']) {
        expect(validLocale(tag), JSON.stringify(tag).slice(0, 20)).to.equal(undefined);
      }
      fc.assert(
        fc.property(fc.string(), tag => {
          const valid = validLocale(tag);
          if (valid !== undefined) new Intl.NumberFormat(valid).format(1);
        }),
      );
    });
  });

  describe('collator(locale)', () => {
    it('puts 第2社区 before 第10社区', () => {
      expect(['第10社区', '第2社区', '第1社区'].sort(collator('zh-Hans'))).to.deep.equal([
        '第1社区',
        '第2社区',
        '第10社区',
      ]);
    });

    it('orders by the language', () => {
      expect(['Z', 'Ä', 'A'].sort(collator('sv'))).to.deep.equal(['A', 'Z', 'Ä']);
      expect(['Z', 'Ä', 'A'].sort(collator('de'))).to.deep.equal(['A', 'Ä', 'Z']);
    });
  });
});
