import { expect } from '@open-wc/testing';
import { wordpress } from '../../../src/formats/wordpress/wordpress.js';
import { SourceError } from '../../../src/models/schema/source-error.js';
import { parseWith, rawSource } from '../../support/network/raw-source.js';

const url = 'https://verein.example/wp-json/wp/v2/posts?_embed';

const plain = {
  id: 30,
  guid: { rendered: 'https://verein.example/?p=30' },
  date: '2026-11-22T12:00:00',
  date_gmt: '2026-11-22T11:00:00',
  modified_gmt: '2026-11-23T11:00:00',
  link: 'https://verein.example/fest/',
  title: { rendered: 'Fest &#8211; Essen &amp; Umgebung' },
  content: { rendered: '<p>Hallo</p>', protected: false },
  excerpt: { rendered: '<p>Wir feiern &#8222;gro&szlig;&#8220; [&hellip;]</p>\n', protected: false },
  sticky: true,
  categories: [5, 6],
  featured_media: 107,
};

const media = {
  media_type: 'image',
  source_url: 'https://verein.example/a.jpg',
  alt_text: 'Ein &amp; Alles',
  caption: { rendered: '<p>Foto: <b>A</b></p>' },
  media_details: {
    width: 1600,
    height: 1200,
    image_meta: { credit: 'M. Leick', copyright: '' },
    sizes: {
      thumbnail: { width: 150, height: 150, source_url: 'https://verein.example/a-150x150.jpg' },
      medium: { width: '300', height: '225', source_url: 'https://verein.example/a-300x225.jpg' },
      full: { width: 1600, height: 1200, source_url: 'https://verein.example/a.jpg' },
    },
  },
};

const term = (taxonomy: string, name: string) => ({ id: 1, taxonomy, name });
const embedded = {
  ...plain,
  _embedded: {
    author: [{ name: 'admin' }],
    'wp:featuredmedia': [media],
    'wp:term': [[term('category', 'Kultur &amp; Kunst'), term('category', 'Essen')], [term('post_tag', 'fest')]],
  },
};

const post = (fields: object) => parseWith(wordpress, [fields], url).records[0];

describe('WordPress', () => {
  it('is known by its posts and by its errors', () => {
    for (const json of [
      [plain],
      plain,
      [null, plain],
      { code: 'rest_forbidden', message: 'm', data: { status: 401 } },
    ]) {
      expect(wordpress.detect(rawSource(json))).to.equal(true);
    }
    for (const json of [
      [],
      [{ title: 'a' }],
      {},
      null,
      5,
      [null],
      { title: null },
      { code: 5, data: { status: 1 } },
      { code: 'x', data: null },
    ]) {
      expect(wordpress.detect(rawSource(json))).to.equal(false);
    }
  });

  it('reads a post without _embed and knows its categories by number and site', () => {
    expect(post(plain)).to.deep.equal({
      id: 'https://verein.example/?p=30',
      url: 'https://verein.example/fest/',
      title: 'Fest – Essen & Umgebung',
      summary: 'Wir feiern „groß“…',
      html: '<p>Hallo</p>',
      published: '2026-11-22T11:00:00Z',
      modified: '2026-11-23T11:00:00Z',
      pinned: true,
      categories: ['wp-term:https://verein.example/wp-json/#5', 'wp-term:https://verein.example/wp-json/#6'],
    });
  });

  it('reads image and categories with _embed', () => {
    expect(post(embedded)).to.deep.include({
      categories: ['Kultur & Kunst', 'Essen'],
      image: {
        src: 'https://verein.example/a.jpg',
        alt: 'Ein & Alles',
        caption: 'Foto: A',
        credit: 'M. Leick',
        width: 1600,
        height: 1200,
        srcset: 'https://verein.example/a-300x225.jpg 300w, https://verein.example/a.jpg 1600w',
      },
    });
  });

  it('has no image where an error, another file or nothing is embedded', () => {
    const errors = [{ code: 'rest_post_invalid_id', message: 'm', data: { status: 404 } }];
    for (const found of [errors, [{ ...media, media_type: 'file' }], [null], [], null, 'x', {}]) {
      expect(post({ ...plain, _embedded: { 'wp:featuredmedia': found, 'wp:term': found } })).not.to.have.any.keys(
        'image',
        'categories',
      );
    }
  });

  it('reads an image without details', () => {
    const { source_url: source } = media;
    expect(post({ ...plain, _embedded: { 'wp:featuredmedia': [{ source_url: source }] } })).to.deep.include({
      image: { src: source, alt: '' },
    });
    const odd = { ...media, media_details: { width: 0, height: 'x', sizes: [] } };
    expect(post({ ...plain, _embedded: { 'wp:featuredmedia': [odd] } })).to.have.nested.property('image.src', source);
  });

  it('keeps no body and no excerpt of a protected post', () => {
    const secret = { rendered: 'geheim', protected: true };
    expect(post({ ...plain, content: secret, excerpt: secret })).not.to.have.any.keys('html', 'summary');
  });

  it('leaves out the "read more" of themes', () => {
    const rendered = 'Anfang&hellip; <a href="x" class="more-link">Weiterlesen <span>Fest</span></a>';
    expect(post({ ...plain, excerpt: { rendered } })).to.include({ summary: 'Anfang…' });
  });

  it('uses the local date where the other is missing or zero', () => {
    for (const zero of ['0000-00-00T00:00:00', null, undefined]) {
      expect(post({ ...plain, date_gmt: zero })).to.include({ published: '2026-11-22T12:00:00' });
    }
  });

  it('makes a title of the first words where it is empty', () => {
    expect(post({ ...plain, title: { rendered: '' } })).to.include({ title: 'Hallo' });
  });

  it('reads a single post', () => {
    expect(parseWith(wordpress, plain, url).records).to.have.length(1);
  });

  it('tells what WordPress says when it answers with an error', () => {
    const error = { code: 'rest_no_route', message: 'Es wurde keine Route gefunden', data: { status: 404 } };
    let thrown: unknown;
    try {
      parseWith(wordpress, error, url);
    } catch (reason) {
      thrown = reason;
    }
    expect(thrown).to.be.instanceOf(SourceError);
    expect(thrown).to.include({ kind: 'unreadable', status: 404, url });
    expect((thrown as SourceError).message)
      .to.contain('Es wurde keine Route gefunden')
      .and.to.contain('rest_no_route');
  });

  for (const [address, feed] of [
    ['https://a.example/wp-json/wp/v2/posts', 'https://a.example/feed/'],
    ['https://a.example/sub/wp-json/wp/v2/posts?per_page=9', 'https://a.example/sub/feed/'],
    ['https://a.example/?rest_route=/wp/v2/posts', 'https://a.example/?feed=rss2'],
    ['https://a.example/index.php?x=1&rest_route=/wp/v2/posts', 'https://a.example/?feed=rss2'],
    ['https://a.example/posts.json', undefined],
  ] as const) {
    it(`finds the feed of ${address}`, async () => expect(parseWith(wordpress, [plain], address).feed).to.equal(feed));
  }

  it('survives every field in every wrong type', () => {
    for (const value of [null, 5, 'x', [], {}, true, [null], { rendered: 5 }, { rendered: {} }]) {
      const odd = Object.fromEntries([...Object.keys(embedded)].map((key) => [key, value]));
      const within = { ...plain, _embedded: { 'wp:featuredmedia': [value, value], 'wp:term': [value, [value]] } };
      expect(parseWith(wordpress, [odd, within, value], url).records).to.have.length(3);
      const details = {
        ...media,
        alt_text: value,
        caption: value,
        media_details: { ...media.media_details, sizes: [value], image_meta: value },
      };
      post({ ...plain, _embedded: { 'wp:featuredmedia': [details] } });
    }
  });

  it('makes an excerpt anew that WordPress has made of the body, which runs headings and items together', () => {
    const html =
      '<h2>Angebote</h2><ul><li>Deutschkurs</li><li>Schwimmkurs</li></ul><p>Kommen Sie vorbei. Wir sind da!</p>';
    const excerpt = { rendered: '<p>Angebote Deutschkurs Schwimmkurs Kommen Sie vorbei. [&hellip;]</p>\n' };
    expect(post({ ...plain, content: { rendered: html }, excerpt })).to.include({
      summary: 'Angebote · Deutschkurs · Schwimmkurs · Kommen Sie…',
      html,
    });
    const whole = { rendered: '<p>Angebote Deutschkurs Schwimmkurs Kommen Sie vorbei. Wir sind da!</p>' };
    expect(post({ ...plain, content: { rendered: html }, excerpt: whole })).to.include({
      summary: 'Angebote · Deutschkurs · Schwimmkurs · Kommen Sie vorbei. Wir sind da!',
    });
  });

  it('keeps an excerpt whole that somebody has written, also in the words of the first sentence', () => {
    const html = '<p>Kommen Sie am Sonntag vorbei. Es gibt Kaffee.</p><p>Mehr dazu später.</p>';
    const excerpt = { rendered: '<p>Kommen Sie am Sonntag vorbei.</p>' };
    expect(post({ ...plain, content: { rendered: html }, excerpt })).to.include({
      summary: 'Kommen Sie am Sonntag vorbei.',
    });
  });

  it('refuses the media library, which is no news', () => {
    const file = { ...plain, type: 'attachment', media_type: 'image', mime_type: 'image/jpeg' };
    expect(() => parseWith(wordpress, [file], url))
      .to.throw(SourceError, 'these are the media of a WordPress, no posts')
      .that.includes({ kind: 'unknown-format' });
  });
});
