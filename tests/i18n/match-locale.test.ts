import { expect } from '@open-wc/testing';
import { isLoaded, loadLocale, matchLocale, withLocale } from '../../src/i18n/catalogue/locales.js';
import { msg, str } from '../../src/i18n/catalogue/msg.js';

describe('matchLocale', () => {
  const served: Record<string, string> = {
    de: 'de',
    'de-AT': 'de',
    'de-CH-1996': 'de',
    'de-simple': 'de-simple',
    'de-DE-simple': 'de-simple',
    'DE-Simple': 'de-simple',
    en: 'en',
    'en-GB': 'en',
    'tr-TR': 'tr',
    tr_TR: 'tr',
    ' uk ': 'uk',
    'ar-EG': 'ar',
    'fa-AF': 'fa',
    'pl-PL': 'pl',
    'fr-CA': 'fr',
    'RU-ru': 'ru',
  };
  for (const [asked, given] of Object.entries(served)) {
    it(`serves “${asked}” with ${given}`, () => {
      expect(matchLocale(asked)).to.equal(given);
    });
  }

  for (const asked of ['', 'ku', 'zh-Hans', 'dem', 'ent', 'eng', 'x', '???']) {
    it(`serves “${asked}”, which nobody has translated, with German`, () => {
      expect(matchLocale(asked)).to.equal('de');
    });
  }
});

describe('withLocale', () => {
  const speak = () => msg('Abonnieren');

  it('answers in the locale inside, and in the one before afterwards, also after a throw', async () => {
    await Promise.all([loadLocale('tr'), loadLocale('en')]);
    expect(isLoaded('tr')).to.equal(true);
    expect(speak()).to.equal('Abonnieren');
    const [turkish, english, turkishAgain] = withLocale('tr', () => [speak(), withLocale('en', speak), speak()]);
    expect(new Set([speak(), turkish, english])).to.have.property('size', 3);
    expect(turkishAgain).to.equal(turkish);
    expect(() =>
      withLocale('tr', () => {
        throw new Error('inside');
      }),
    ).to.throw('inside');
    expect(speak()).to.equal('Abonnieren');
  });

  it('puts values where each language has them', async () => {
    await loadLocale('en');
    const speakOf = (owner: string) => msg(str`zum ${'Mastodon'}-Profil von ${owner}`);
    expect(speakOf('Ülkü {0}')).to.equal('zum Mastodon-Profil von Ülkü {0}');
    expect(withLocale('en', () => speakOf('Ülkü {0}'))).to.equal('Mastodon profile of Ülkü {0}');
  });
});
