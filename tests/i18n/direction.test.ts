import { expect } from '@open-wc/testing';
import { directionOf } from '../../src/i18n/direction.js';

describe('directionOf', () => {
  for (const language of ['ar', 'ar-EG', 'AR', 'fa', 'ur', 'he', 'yi', 'ps', 'dv', 'ckb', 'ku-Arab', 'az-Arab', 'ug']) {
    it(`writes ${language} from right to left`, () => {
      expect(directionOf(language)).to.equal('rtl');
    });
  }

  for (const language of ['de', 'de-simple', 'tr', 'ku', 'kmr', 'ar-Latn', 'fa-Latn', 'az', 'zh', 'ru', 'ti']) {
    it(`writes ${language} from left to right`, () => {
      expect(directionOf(language)).to.equal('ltr');
    });
  }

  it('reads tags with an underscore, as some systems write them', () => {
    expect(directionOf('ar_EG')).to.equal('rtl');
    expect(directionOf('de_DE')).to.equal('ltr');
  });

  for (const language of ['', 'x', 'not a tag', '*']) {
    it(`takes “${language}”, which is no tag, for left to right`, () => {
      expect(directionOf(language)).to.equal('ltr');
    });
  }
});
