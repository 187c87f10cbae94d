import { expect, fixture, html } from '@open-wc/testing';
import type { Reader } from '../../../src/i18n/reader.js';
import type { Link } from '../../../src/models/records/link.js';
import * as drawings from '../../../src/ui/social/network-drawings.js';
import { socialLinks, type SocialLinksOptions, type SocialView } from '../../../src/ui/social/social-links.js';
import { ariaSnapshot } from '../../support/dom/aria-snapshot.js';

const reader: Reader = { language: 'de', ui: 'de', timeZone: 'Europe/Berlin', dataLanguage: 'de' };
const views: readonly SocialView[] = ['list', 'icons', 'buttons'];

async function prepare(links: readonly Link[], options: Partial<SocialLinksOptions<Link>> = {}) {
  const box = await fixture(
    html`<div id="box">${socialLinks(links, { view: 'list', reader, drawings, ...options })}</div>`,
  );
  const anchors = [...box.querySelectorAll('a')];
  const names = async () => [...(await ariaSnapshot('#box')).matchAll(/link "(.*?)"/g)].map((match) => match[1]);
  return { box, anchors, names };
}

const seenIn = (element: Element): string[] =>
  [...element.querySelectorAll('.name, .meta')].map((part) => part.textContent.trim());

describe('socialLinks', () => {
  it('speaks in the words visitors know', async () => {
    const links = [
      'https://facebook.com/a',
      'https://youtube.com/@a',
      'https://t.me/+abc',
      'https://wa.me/4920112345',
      'https://podcasts.apple.com/de/podcast/a',
      'mailto:info@verbund.example',
      'tel:+4920112345',
      'https://verbund.example/feed/',
      'https://andere.example/x',
    ].map((url) => ({ url }));
    const { box } = await prepare(links);
    expect([...box.querySelectorAll('.name')].map((name) => name.textContent.trim())).to.deep.equal([
      'zum Facebook-Profil',
      'zum YouTube-Kanal',
      'zur Telegram-Gruppe',
      'Nachricht über WhatsApp schreiben',
      'zum Podcast',
      'E-Mail an info@verbund.example schreiben',
      '+4920112345 anrufen',
      'RSS-Feed abonnieren',
      'zu andere.example',
    ]);
  });

  for (const view of views) {
    it(`names the owner for screen readers in the ${view} view`, async () => {
      const links = [
        { url: 'https://facebook.com/groups/a' },
        { url: 'https://verbund.example/' },
        { url: 'https://verbund.example/neu', network: 'newsletter' },
      ];
      const { names } = await prepare(links, { view, ownerOf: () => 'Verbund Essen', ownHost: 'verbund.example' });
      expect(await names()).to.deep.equal([
        'zur Facebook-Gruppe von Verbund Essen',
        'zur Website von Verbund Essen',
        'Newsletter abonnieren',
      ]);
    });

    it(`keeps what is seen inside the accessible name in the ${view} view`, async () => {
      const links = [
        { url: 'https://facebook.com/a' },
        { url: 'https://x.com/a', label: 'Jugend', language: 'tr' },
        { url: 'mailto:info@verbund.example' },
        { url: 'tel:+4920112345' },
        { url: 'https://andere.example/x' },
      ];
      const { anchors, names } = await prepare(links, { view, ownerOf: () => 'Verbund Essen' });
      const heard = await names();
      for (const [index, anchor] of anchors.entries()) {
        for (const seen of seenIn(anchor)) expect(heard[index]?.toLowerCase()).to.contain(seen.toLowerCase());
      }
    });
  }

  it('shows the account and a foreign language in the list', async () => {
    const { anchors, names } = await prepare([{ url: 'https://ruhr.example/@verein', language: 'tr' }]);
    expect(anchors[0] && seenIn(anchors[0])).to.deep.equal(['zum Mastodon-Profil', '@verein@ruhr.example · Türkisch']);
    expect(anchors[0]?.hreflang).to.equal('tr');
    expect(await names()).to.deep.equal(['zum Mastodon-Profil @verein@ruhr.example · Türkisch']);
  });

  it('does not name the language of the reader', async () => {
    const { anchors } = await prepare([{ url: 'https://facebook.com/groups/a', language: 'de-AT' }]);
    expect(anchors[0] && seenIn(anchors[0])).to.deep.equal(['zur Facebook-Gruppe']);
  });

  it("uses a link's own words and adds the network where they do not name it", async () => {
    const { names } = await prepare(
      [
        { url: 'https://facebook.com/a', label: { de: 'Jugendgruppe', en: 'Youth' } },
        { url: 'https://facebook.com/b', label: 'Wir auf Facebook!' },
        { url: 'https://x.com/c', label: 'Exkursionen' },
        { url: 'https://andere.example/', label: 'Förderverein' },
        { url: 'https://andere.example/b', label: ' ' },
      ],
      { view: 'icons' },
    );
    expect(await names()).to.deep.equal([
      'Jugendgruppe (zum Facebook-Profil)',
      'Wir auf Facebook!',
      'Exkursionen (zum X-Profil)',
      'Förderverein',
      'zu andere.example',
    ]);
  });

  it('marks words in another language', async () => {
    const { box } = await prepare([{ url: 'https://facebook.com/a', label: { ar: 'أخبار' } }]);
    expect(box.querySelector('[lang="ar"]')).to.have.attribute('dir', 'auto');
  });

  for (const view of views) {
    it(`tells two links of one kind apart in the ${view} view`, async () => {
      const { names } = await prepare(
        [
          { url: 'https://facebook.com/verbund' },
          { url: 'https://facebook.com/jugend' },
          { url: 'https://www.andere.example/a/?x=1' },
          { url: 'https://www.andere.example/b' },
        ],
        { view },
      );
      expect(await names()).to.deep.equal([
        'zum Facebook-Profil verbund',
        'zum Facebook-Profil jugend',
        'zu andere.example andere.example/a',
        'zu andere.example andere.example/b',
      ]);
    });
  }

  it('claims profiles as its own unless told otherwise, and never opens a window', async () => {
    const { anchors } = await prepare([{ url: 'https://facebook.com/a' }]);
    expect(anchors[0]).to.have.attribute('rel', 'me noopener');
    expect(anchors[0]).not.to.have.attribute('target');
    const others = await prepare([{ url: 'https://facebook.com/a' }], { rel: 'noopener' });
    expect(others.anchors[0]).to.have.attribute('rel', 'noopener');
  });

  it('keeps numbers and addresses in order from right to left', async () => {
    const { box } = await prepare([{ url: 'tel:+4920112345' }], { reader: { ...reader, ui: 'ar' } });
    expect(box.querySelector('.name')?.textContent).to.contain('\u2068+4920112345\u2069');
  });

  it('leaves room for glyphs that are not loaded, and falls back to words when they cannot be', async () => {
    const link = { url: 'https://facebook.com/a' };
    const waiting = await prepare([link], { view: 'icons', drawings: undefined });
    expect(waiting.box.querySelector('.social')).to.have.class('icons');
    expect(waiting.box.querySelector('svg')).not.to.equal(null);
    expect(waiting.box.querySelector('path')).to.equal(null);
    const failed = await prepare([link], { view: 'icons', drawings: null });
    expect(failed.box.querySelector('.social')).to.have.class('buttons');
    expect(failed.box.querySelector('.words .name')?.textContent).to.contain('Facebook');
  });

  it('takes hostile words as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { box } = await prepare([{ url: 'https://facebook.com/a', label: hostile, handle: '<b>x</b>' }]);
    expect(box.querySelector('img, b')).to.equal(null);
    expect(box.querySelector('.name')?.textContent).to.contain(hostile);
  });
});
