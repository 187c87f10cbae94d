import { expect } from '@open-wc/testing';
import { plural } from '../../src/i18n/catalogue/plural.js';

const six = '{n, plural, zero {zero:#} one {one:#} two {two:#} few {few:#} many {many:#} other {other:#}}';
/** The category a message was taken from. */
const categoryOf = (n: number, language: string) => plural(six, n, language).split(':')[0];
const number = (n: number, language: string) => new Intl.NumberFormat(language).format(n);

describe('plural', () => {
  const forms: [string, Record<string, number[]>][] = [
    ['de', { one: [1], other: [0, 2, 11, 21, 1.5] }],
    ['tr', { one: [1], other: [0, 2, 21] }],
    ['fr', { one: [0, 1, 1.5], other: [2, 17], many: [1_000_000] }],
    ['pl', { one: [1], few: [2, 4, 22, 104], many: [0, 5, 12, 14, 21, 112], other: [1.5] }],
    ['ru', { one: [1, 21, 101], few: [2, 34], many: [0, 5, 11, 12, 111], other: [1.5] }],
    ['uk', { one: [1, 21], few: [3, 22], many: [0, 11, 25], other: [2.5] }],
    [
      'ar',
      {
        zero: [0],
        one: [1],
        two: [2],
        few: [3, 10, 103, 110],
        many: [11, 26, 99, 111],
        other: [100, 101, 102, 200, 1000],
      },
    ],
    ['fa', { one: [0, 1], other: [2, 10] }],
    ['de-simple', { one: [1], other: [0, 2] }],
  ];
  for (const [language, categories] of forms) {
    for (const [category, numbers] of Object.entries(categories)) {
      it(`takes the ${language} form “${category}” for ${numbers.join(', ')}`, () => {
        for (const n of numbers) expect(categoryOf(n, language), String(n)).to.equal(category);
      });
    }
  }

  it('takes an exact number before its category', () => {
    const message = '{n, plural, =0 {Keine Meldung} one {# Meldung} other {# Meldungen}}';
    expect([0, 1, 2].map((n) => plural(message, n, 'de'))).to.deep.equal(['Keine Meldung', '1 Meldung', '2 Meldungen']);
    expect(plural('{n, plural, =0 {لا شيء} zero {صفر} other {#}}', 0, 'ar')).to.equal('لا شيء');
  });

  it('takes “other” where a category has no form', () => {
    expect(plural('{n, plural, other {# haber}}', 1, 'tr')).to.equal('1 haber');
    expect(plural('{n, plural, one {#} other {# رسالة}}', 2, 'ar')).to.contain('رسالة');
  });

  it('writes the number as the language does', () => {
    expect(plural(six, 12_345, 'de')).to.equal('other:12.345');
    expect(plural(six, 12_345, 'en')).to.equal('other:12,345');
    for (const language of ['ar', 'fa', 'pl', 'fr'])
      expect(plural(six, 12_345, language)).to.contain(number(12_345, language));
    expect(plural(six, 12_345, 'fa')).to.equal('other:۱۲٬۳۴۵');
  });

  it('keeps the words around the block, and a message without one', () => {
    expect(plural('Noch {n, plural, one {# Tag} other {# Tage}} Zeit', 2, 'de')).to.equal('Noch 2 Tage Zeit');
    expect(plural('Alle Meldungen', 2, 'de')).to.equal('Alle Meldungen');
    expect(plural('', 2, 'de')).to.equal('');
  });

  it('takes signs of replacement patterns as they are, and spaces and line breaks in the block', () => {
    expect(plural("{n, plural, other {$& # $1 $'}}", 3, 'de')).to.equal("$& 3 $1 $'");
    expect(plural('{count, plural,\n  one {#}\n  other {# #}\n}', 3, 'de')).to.equal('3 3');
  });

  it('falls back to German rules for languages the browser does not know', () => {
    expect(categoryOf(1, 'kmr')).to.equal('one');
    expect(categoryOf(5, 'tlh')).to.equal('other');
  });
});
