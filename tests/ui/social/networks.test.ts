import { expect } from '@open-wc/testing';
import { networkIconGrid, networkIcons } from '../../../src/ui/social/generated/network-icons.js';
import { detectNetwork, networkIds } from '../../../src/ui/social/networks.js';

/** URL -> network, wording, handle. */
const known: readonly (readonly [url: string, network: string, wording: string, handle?: string])[] = [
  ['https://www.facebook.com/verbund.essen/', 'facebook', 'profile', 'verbund.essen'],
  ['https://m.facebook.com/verbund', 'facebook', 'profile', 'verbund'],
  ['https://de-de.facebook.com/verbund?ref=page', 'facebook', 'profile', 'verbund'],
  ['https://www.facebook.com/profile.php?id=1000', 'facebook', 'profile'],
  ['https://www.facebook.com/groups/123456', 'facebook', 'group'],
  ['https://facebook.com/pages/Verein/123', 'facebook', 'profile', 'Verein'],
  ['https://fb.com/verbund', 'facebook', 'profile', 'verbund'],
  ['https://fb.me/verbund', 'facebook', 'profile', 'verbund'],
  ['https://www.instagram.com/verbund_essen/?hl=de', 'instagram', 'profile', '@verbund_essen'],
  ['https://instagr.am/verbund', 'instagram', 'profile', '@verbund'],
  ['https://instagram.com/p/C0ffee/', 'instagram', 'profile'],
  ['https://www.youtube.com/@verbund', 'youtube', 'channel', '@verbund'],
  ['https://youtube.com/channel/UC123', 'youtube', 'channel'],
  ['https://youtu.be/dQw4w9', 'youtube', 'channel'],
  ['https://www.tiktok.com/@verbund', 'tiktok', 'profile', '@verbund'],
  ['https://vm.tiktok.com/ZM1', 'tiktok', 'profile'],
  ['https://x.com/1verbund', 'x', 'profile', '@1verbund'],
  ['https://x.com/verbund', 'x', 'profile', '@verbund'],
  ['https://mobile.twitter.com/verbund', 'x', 'profile', '@verbund'],
  ['https://mastodon.social/@verbund', 'mastodon', 'profile', '@verbund@mastodon.social'],
  ['https://ruhr.example/@verbund', 'mastodon', 'profile', '@verbund@ruhr.example'],
  ['https://ruhr.example/users/verbund', 'mastodon', 'profile', '@verbund@ruhr.example'],
  ['https://ruhr.example/@verbund@andere.example/123', 'mastodon', 'profile', '@verbund@andere.example'],
  ['https://troet.cafe/about', 'mastodon', 'profile'],
  ['https://bsky.app/profile/verbund.bsky.social', 'bluesky', 'profile', '@verbund.bsky.social'],
  ['https://bsky.app/profile/did:plc:abc123', 'bluesky', 'profile'],
  ['https://de.linkedin.com/company/verbund-ev/', 'linkedin', 'profile', 'verbund-ev'],
  ['https://www.linkedin.com/in/maria-muster', 'linkedin', 'profile', 'maria-muster'],
  ['https://www.linkedin.com/groups/42/', 'linkedin', 'group'],
  ['https://lnkd.in/abc', 'linkedin', 'profile'],
  ['https://www.xing.com/pages/verbund', 'xing', 'profile', 'verbund'],
  ['https://www.threads.net/@verbund', 'threads', 'profile', '@verbund'],
  ['https://www.threads.com/@verbund', 'threads', 'profile', '@verbund'],
  ['https://whatsapp.com/channel/0029Va', 'whatsapp', 'channel'],
  ['https://wa.me/492011234567', 'whatsapp', 'chat', '+492011234567'],
  ['https://api.whatsapp.com/send?phone=492011234567', 'whatsapp', 'chat'],
  ['https://chat.whatsapp.com/AbCdEf', 'whatsapp', 'group'],
  ['https://t.me/verbund', 'telegram', 'channel', '@verbund'],
  ['https://t.me/s/verbund', 'telegram', 'channel', '@verbund'],
  ['https://t.me/+AbCdEf', 'telegram', 'group'],
  ['https://t.me/joinchat/AbCdEf', 'telegram', 'group'],
  ['https://signal.me/#p/+492011234567', 'signal', 'chat'],
  ['https://signal.group/#CjQKIJ', 'signal', 'group'],
  ['https://pixelfed.de/verbund', 'pixelfed', 'profile', '@verbund@pixelfed.de'],
  ['https://pixelfed.social/@verbund', 'pixelfed', 'profile', '@verbund@pixelfed.social'],
  ['https://peertube.example/c/verbund/videos', 'peertube', 'channel', '@verbund@peertube.example'],
  ['https://peertube.example/a/verbund', 'peertube', 'channel', '@verbund@peertube.example'],
  ['https://peertube.example/w/abc', 'peertube', 'channel'],
  ['https://tube.example/c/verbund', 'peertube', 'channel', '@verbund@tube.example'],
  ['https://www.flickr.com/photos/verbund/', 'flickr', 'profile', 'verbund'],
  ['https://flic.kr/ps/abc', 'flickr', 'profile'],
  ['https://vimeo.com/verbund', 'vimeo', 'channel', 'verbund'],
  ['https://vimeo.com/123456', 'vimeo', 'channel'],
  ['https://open.spotify.com/user/verbund', 'spotify', 'profile', 'verbund'],
  ['https://open.spotify.com/show/abc', 'spotify', 'podcast'],
  ['https://open.spotify.com/intl-de/show/abc', 'spotify', 'podcast'],
  ['https://podcasts.apple.com/de/podcast/verbund/id1', 'podcast', 'podcast'],
  ['https://verbund.podigee.io/', 'podcast', 'podcast'],
  ['https://verbund.example/aktuelles.rss', 'rss', 'feed'],
  ['https://verbund.example/aktuelles/feed/', 'rss', 'feed'],
  ['https://mastodon.social/@verbund.rss', 'rss', 'feed'],
  ['https://www.youtube.com/feeds/videos.xml?channel_id=UC123', 'rss', 'feed'],
  ['mailto:info@verbund.example?subject=Hallo', 'email', 'email', 'info@verbund.example'],
  ['tel:+49-201-1234567;ext=3', 'phone', 'phone', '+49-201-1234567'],
];

describe('detectNetwork', () => {
  for (const [url, network, wording, handle] of known) {
    it(`knows ${url} as ${network}`, () => {
      const match = detectNetwork({ url });
      expect([match.network, match.wording, match.handle]).to.deep.equal([network, wording, handle]);
    });
  }

  for (const url of [
    'https://evilfacebook.com/verbund',
    'https://facebook.com.evil.example/verbund',
    'https://facebook.com@evil.example/verbund',
    'https://evil.example/?https://facebook.com/verbund',
    'https://evil.example/#//instagram.com/verbund',
    'https://notx.com/verbund',
    'https://at.me/verbund',
    'https://mypodcasts.apple.com.example/verbund',
    'https://medium.com/@verbund',
    'https://verbund.substack.com/@verbund',
    'https://verein.example/feedback',
    'https://verein.example/@',
    'https://verein.example/',
  ]) {
    it(`takes ${url} for no network`, () => {
      expect(detectNetwork({ url }).network).to.equal('unknown');
    });
  }

  it('gives the host of an unknown address without www', () => {
    const match = detectNetwork({ url: 'https://WWW.Verein-Lünen.example:8443/wir' });
    expect(match.host).to.equal('xn--verein-lnen-0hb.example');
    expect(match.name).to.equal('');
  });

  it('gives the brand its own spelling', () => {
    const names = ['https://youtube.com/@a', 'https://xing.com/pages/a', 'https://bsky.app/profile/a.b'];
    expect(names.map((url) => detectNetwork({ url }).name)).to.deep.equal(['YouTube', 'XING', 'Bluesky']);
  });

  it('believes the data before the address', () => {
    const url = 'https://verein.example/folgen';
    for (const [network, expected] of [
      ['Facebook', 'facebook'],
      ['twitter', 'x'],
      ['X (Twitter)', 'x'],
      ['E-Mail', 'email'],
      ['RSS-Feed', 'rss'],
      ['Homepage', 'website'],
      ['NEWSLETTER', 'newsletter'],
      ['Peer Tube', 'peertube'],
      ['podcast', 'podcast'],
      ['mastodon', 'mastodon'],
    ] as const) {
      expect(detectNetwork({ url, network }).network, network).to.equal(expected);
    }
    expect(detectNetwork({ url: 'https://facebook.com/a', network: 'website' }).network).to.equal('website');
  });

  it('looks at the address when the data names a network it does not know', () => {
    for (const network of ['MySpace', 'constructor', '__proto__', 'unknown', '']) {
      expect(detectNetwork({ url: 'https://facebook.com/a', network }).network, network).to.equal('facebook');
      expect(detectNetwork({ url: 'https://space.example/a', network }).network, network).to.equal('unknown');
    }
  });

  it('takes no account from an address on another host', () => {
    expect(detectNetwork({ url: 'https://verein.example/fb', network: 'facebook' }).handle).to.equal(undefined);
    expect(detectNetwork({ url: 'https://ruhr.example/@verein', network: 'mastodon' }).handle).to.equal(
      '@verein@ruhr.example',
    );
  });

  it('believes a given handle before the one in the address', () => {
    expect(detectNetwork({ url: 'https://instagram.com/a', handle: ' @verbund ' }).handle).to.equal('@verbund');
    expect(detectNetwork({ url: 'https://instagram.com/a', handle: ' ' }).handle).to.equal('@a');
  });

  it('decodes accounts, and lives with a broken escape', () => {
    expect(detectNetwork({ url: 'https://facebook.com/M%C3%BCllerverein' }).handle).to.equal('Müllerverein');
    expect(detectNetwork({ url: 'https://facebook.com/a%E0%A4%A' }).handle).to.equal('a%E0%A4%A');
    expect(detectNetwork({ url: 'https://facebook.com/a%2Fb%2Fc' }).handle).to.equal(undefined);
  });

  it('drops an account that hides direction or control characters', () => {
    expect(detectNetwork({ url: 'https://facebook.com/%E2%80%AEgnihsif' }).handle).to.equal(undefined);
    expect(detectNetwork({ url: 'https://facebook.com/a', handle: 'x\u0000' }).handle).to.equal('a');
  });

  it("knows the publisher's own site", () => {
    expect(detectNetwork({ url: 'https://www.verbund.example/a' }, 'verbund.example').network).to.equal('website');
    expect(detectNetwork({ url: 'https://verbund.example/a' }, 'www.verbund.example').network).to.equal('website');
    expect(detectNetwork({ url: 'https://andere.example/a' }, 'verbund.example').network).to.equal('unknown');
    expect(detectNetwork({ url: 'https://verbund.example/feed/' }, 'verbund.example').network).to.equal('rss');
  });

  it('never throws on what is no address', () => {
    for (const url of ['', 'verbund', '//', 'https://', 'https://[::', 'javascript:alert(1)', 'mailto:', 'tel:']) {
      expect(() => detectNetwork({ url }), url).not.to.throw();
    }
    expect(detectNetwork({ url: 'https://' })).to.deep.equal({
      network: 'unknown',
      name: '',
      wording: 'other',
      host: '',
    });
  });
});

describe('networkIcons', () => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  before(() => document.body.append(svg));
  after(() => svg.remove());

  for (const id of networkIds) {
    it(`has a drawing for ${id} inside its square`, () => {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('d', networkIcons[id]);
      svg.replaceChildren(path);
      const { x, y, width, height } = path.getBBox();
      expect(Math.min(x, y)).to.be.at.least(-1);
      expect(Math.max(x + width, y + height)).to.be.at.most(networkIconGrid + 1);
      expect(width).to.be.at.least(networkIconGrid / 2);
      expect(height).to.be.at.least(networkIconGrid / 3);
    });
  }
});
