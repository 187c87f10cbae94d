import { expect } from '@open-wc/testing';
import { formatBytes, formatList, formatNumber } from '../../src/i18n/format/format-text.js';
import { languageName } from '../../src/i18n/format/language-name.js';

/** Without the narrow and no-break spaces that differ between versions of the data. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('formatBytes', () => {
  const sizes: [number, string][] = [
    [0, '0 Byte'],
    [1, '1 Byte'],
    [999, '999 Byte'],
    [1000, '1 kB'],
    [1234, '1,2 kB'],
    [9949, '9,9 kB'],
    [12_345, '12 kB'],
    [840_000, '840 kB'],
    [1_200_000, '1,2 MB'],
    [25_600_000, '26 MB'],
    [3_400_000_000, '3,4 GB'],
    [999_400, '999 kB'],
    [5e15, '5.000.000 GB'],
  ];
  for (const [bytes, text] of sizes) {
    it(`writes ${bytes} bytes as ${text}`, () => {
      expect(plain(formatBytes(bytes, 'de'))).to.equal(text);
    });
  }

  it('never writes a thousand of a unit where the next one fits', () => {
    expect(plain(formatBytes(999_999, 'de'))).to.equal('1 MB');
    expect(plain(formatBytes(999_500, 'de'))).to.equal('1 MB');
    expect(plain(formatBytes(999_600_000, 'de'))).to.equal('1 GB');
  });

  it('writes numbers and units as the language does', () => {
    expect(plain(formatBytes(1_200_000, 'en'))).to.equal('1.2 MB');
    expect(plain(formatBytes(1_200_000, 'fr'))).to.equal('1,2 Mo');
    expect(formatBytes(1_200_000, 'fa')).to.contain('۱٫۲');
    expect(formatBytes(1_200_000, 'ru')).to.contain('МБ');
  });
});

describe('formatNumber and formatList', () => {
  it('group and join as the language does', () => {
    expect(formatNumber(12_345, 'de')).to.equal('12.345');
    expect(formatNumber(12_345, 'fa')).to.equal('۱۲٬۳۴۵');
    expect(formatList(['A', 'B', 'C'], 'de')).to.equal('A, B und C');
    expect(formatList(['A', 'B'], 'tr')).to.equal('A ve B');
    expect(formatList(['A'], 'de')).to.equal('A');
    expect(formatList([], 'de')).to.equal('');
  });
});

describe('formatNumber', () => {
  for (const language of ['de', 'de-simple', 'en', 'fr', 'pl', 'ru', 'tr', 'uk', 'ar', 'fa', 'mr', 'kmr']) {
    it(`writes ${language} as Intl does, small numbers too`, () => {
      const format = new Intl.NumberFormat([language, 'de']);
      for (const n of [0, 7, 42, 999, 1000, 1234, 10_000]) {
        expect(formatNumber(n, language)).to.equal(format.format(n));
      }
    });
  }
});

describe('languageName', () => {
  it('names a language in itself, or in another', () => {
    expect(['tr', 'ar', 'uk', 'de'].map((tag) => languageName(tag))).to.deep.equal([
      'Türkçe',
      'العربية',
      'українська',
      'Deutsch',
    ]);
    expect(languageName('tr', 'de')).to.equal('Türkisch');
  });

  it('gives the tag where the browser knows no name', () => {
    expect(languageName('not a tag')).to.equal('not a tag');
    expect(languageName('')).to.equal('');
  });
});
