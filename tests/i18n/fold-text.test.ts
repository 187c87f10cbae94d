import { expect } from '@open-wc/testing';
import { foldText } from '../../src/i18n/format/fold-text.js';

describe('foldText', () => {
  const equal: Record<string, string[]> = {
    'umlauts, their spellings and their letters': ['Müller', 'Mueller', 'Muller', 'MÜLLER', 'mu\u0308ller'],
    'ä, ae and a': ['Städte', 'Staedte', 'Stadte', 'STÄDTE'],
    'ö, oe and o': ['Köln', 'Koeln', 'Koln', 'KOELN'],
    'ß, ẞ and ss': ['Straße', 'STRASSE', 'STRAẞE', 'strasse'],
    'İ, ı, I and i': ['İstanbul', 'Istanbul', 'ıstanbul', 'istanbul', 'ISTANBUL'],
    'Turkish letters and their plain ones': ['Çalışma Grubu Öğüt', 'calisma grubu ogut'],
    'ł and l, ó and o': ['Łódź', 'Lodz', 'ŁÓDŹ'],
    'ø, œ, æ and their spellings': ['Søren Œuvre Ærø', 'soeren oeuvre aeroe', 'soren ouvre aro'],
    'đ, ð, þ, ħ, ŋ': ['Đuro Ðað Þing Ħal Ŋ', 'duro dad thing hal n'],
    'Azerbaijani ə and e': ['Azərbaycan', 'azerbaycan'],
    'Romanian, Czech, Vietnamese and French diacritics': ['Ștefan Řeka Việt garçon', 'stefan reka viet garcon'],
    'Cyrillic й and и, ё and е': ['Йод Ёлка', 'иод елка'],
    'alif with and without hamza or madda': ['أحمد', 'احمد', 'آحمد', 'إحمد'],
    'ta marbuta and ha': ['مدرسة', 'مدرسه'],
    'alif maqsura, Arabic and Persian yeh': ['علي', 'على', 'علی'],
    'Arabic and Persian kaf': ['كتاب', 'کتاب'],
    'Arabic with and without vowel signs and tatweel': ['مُحَمَّد', 'محمد', 'محـــمد'],
    'digits of Arabic, Persian and Latin script': ['٢٠٢٦', '۲۰۲۶', '2026'],
    'a Persian half space and a space': ['می\u200cخواهم', 'می خواهم'],
    'ligatures and full width letters': ['ﬁnden', 'finden', 'ｆｉｎｄｅｎ'],
  };
  for (const [what, words] of Object.entries(equal)) {
    it(`makes ${what} equal`, () => {
      expect(new Set(words.map(foldText))).to.have.property('size', 1);
    });
  }

  it('keeps different words apart', () => {
    const words = ['Hut', 'Hit', 'Haus', 'Maus', 'ليل', 'نيل', '١٢', '21', 'кит', 'кот'];
    expect(new Set(words.map(foldText))).to.have.property('size', words.length);
  });

  it('lets the beginning of a word be found in it, while a visitor types', () => {
    for (const word of ['Mueller', 'Müller', 'Straße', 'İstanbul', 'Łódź', 'Michael', 'Feuerwehr', 'neue']) {
      for (let length = 1; length <= word.length; length++) {
        expect(foldText(word), word.slice(0, length)).to.contain(foldText(word.slice(0, length)));
      }
    }
  });

  it('keeps an empty text empty and plain text as it is', () => {
    expect(foldText('')).to.equal('');
    expect(foldText('plain text 123')).to.equal('plain text 123');
  });
});
