import { expect } from '@open-wc/testing';
import { feed } from '../../../src/formats/feed/feed.js';
import { isFeed } from '../../../src/formats/feed/is-feed.js';
import { rawSource } from '../../support/network/raw-source.js';
import { readNews } from '../../support/fixtures/read-news.js';

const at = (n: number | string) => `https://verein.example/${n}`;
const item = (n: number, more = '') =>
  `<item><title>T${n}</title><link>${at(n)}</link><description>D${n}</description>${more}</item>`;
const rss = (...items: string[]) =>
  `<rss version="2.0"><channel><title>Verein</title>${items.join('\n')}</channel></rss>`;
const spaces =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom"';
/** An item of RSS with all usual namespaces. */
const readItem = async (inner: string) => {
  const { records, problems } = await readNews(
    `<rss version="2.0" ${spaces}><channel><item>${inner}</item></channel></rss>`,
  );
  expect(problems).to.deep.equal([]);
  return records[0];
};
const readEntry = async (inner: string, attributes = '') => {
  const text = `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><entry>${inner}</entry></feed>`;
  const { records, problems } = await readNews(text, { url: at('feed/atom.xml') });
  expect(problems).to.deep.equal([]);
  return records[0];
};

describe('feeds', () => {
  it('are known by their first element, whatever stands before it', () => {
    for (const text of [
      '<rss>',
      '\n<?xml version="1.0"?>\n<!-- <html> -->\n<!DOCTYPE rss PUBLIC "a" "b" [<!ENTITY x "y">]>\n<rss version="0.91">',
      '<feed xmlns="http://www.w3.org/2005/Atom"/>',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom">',
      '<rdf:RDF xmlns:rdf="…">',
      '<CHANNEL HREF="x">',
      '<r:rss xmlns:r="http://backend.userland.com/rss2">',
      '<!DOCTYPE html>\n<rss version="2.0">',
    ])
      expect(isFeed(text), text).to.equal(true);
    for (const other of ['', '<!DOCTYPE html><html>', '<html><rss>', '<kml>', '<rssx>', 'rss', '<!-- <rss>', '<feeds>'])
      expect(isFeed(other), other).to.equal(false);
  });

  it('are read with a document type that is not theirs, and with a prefix', async () => {
    const whole = rss(item(1));
    const expected = (await readNews(whole)).records;
    expect(expected).to.have.length(1);
    const prefixed = `<?xml version="1.0"?>${whole.replace(/<(\/?)/g, '<$1a.b:').replace('<a.b:rss', '<a.b:rss xmlns:a.b="http://backend.userland.com/rss2"')}`;
    for (const text of [`<!DOCTYPE html>\n${whole}`, prefixed]) {
      const { records, problems, head } = await readNews(text);
      expect(problems).to.deep.equal([]);
      expect(records).to.deep.equal(expected);
      expect(head.publisher?.name).to.equal('Verein');
    }
  });

  it('have fields of Atom and of podcasts in their items', async () => {
    const atom = await readItem(
      '<title>A</title><atom:published>2026-11-01T10:00:00Z</atom:published><atom:updated>2026-11-02T10:00:00Z</atom:updated>' +
        '<atom:summary>Kurz</atom:summary><atom:content type="html">&lt;p&gt;Ganz&lt;/p&gt;</atom:content>' +
        '<atom:category term="politik" label="Politik"/><atom:category term="Stadt"/>',
    );
    expect(atom).to.deep.include({
      ...{ published: '2026-11-01T10:00:00Z', modified: '2026-11-02T10:00:00Z', summary: 'Kurz', html: '<p>Ganz</p>' },
      categories: ['Politik', 'Stadt'],
    });
    const podcast = await readItem(
      `<title>A</title><link>${at(1)}</link><itunes:summary>Worum es geht</itunes:summary><itunes:keywords>eins, zwei</itunes:keywords>`,
    );
    expect(podcast).to.deep.include({ summary: 'Worum es geht', categories: ['eins', 'zwei'] });
    // What RSS itself has goes before.
    const both = await readItem(
      '<title>A</title><pubDate>Sun, 01 Nov 2026 10:00:00 GMT</pubDate><atom:published>2020-01-01T00:00:00Z</atom:published>' +
        '<description>Selbst</description><itunes:summary>Anders</itunes:summary>',
    );
    expect(both).to.deep.include({ published: '2026-11-01T10:00:00Z', text: 'Selbst' });
  });

  it('give their items and what they say of themselves', async () => {
    const { records, head, problems, ...found } = await readNews(
      `<?xml version="1.0" encoding="utf-8"?>
      <rss version="2.0" ${spaces}><channel>
        <title>Verein &amp;amp; Freunde</title><link>https://verein.example/</link>
        <description>&lt;b&gt;Neues&lt;/b&gt; aus dem Verein</description><language>de_DE</language>
        <atom:link rel="self" href="https://verein.example/feed/"/>
        <lastBuildDate>Sun, 22 Nov 2026 07:00:00 +0100</lastBuildDate><copyright>© Verein</copyright>
        <image><url>https://verein.example/logo.png</url><title>x</title></image>
        <item>
          <title><![CDATA[Fest &#8211; „groß“]]></title><link>https://verein.example/fest</link>
          <guid isPermaLink="false">https://verein.example/?p=30</guid>
          <pubDate>Sat, 21 Nov 2026 18:00:00 +0100</pubDate>
          <category>Aktuelles</category><category><![CDATA[Feste & Feiern]]></category><category>Aktuelles</category>
          <dc:creator>jemand</dc:creator><dc:subject>Lindenau</dc:subject>
          <description><![CDATA[<p>Wir feiern. [&#8230;]</p><p>Der Beitrag <a href="https://verein.example/fest">Fest</a> erschien zuerst auf <a href="https://verein.example/">Verein</a>.</p>]]></description>
          <content:encoded><![CDATA[<p>Wir feiern <b>alle</b>.</p>]]></content:encoded>
          <enclosure url="https://verein.example/fest.mp3" length="1234" type="audio/mpeg"/>
          <enclosure url="https://verein.example/fest.jpg" length="0" type="image/jpeg"/>
          <source url="https://stadt.example/rss">Stadt</source>
        </item>
      </channel></rss>`,
    );
    expect([found.format, problems, found.feed]).to.deep.equal(['feed', [], 'https://verein.example/feed/']);
    expect(head).to.deep.equal({
      language: 'de-DE',
      generated: '2026-11-22T06:00:00Z',
      publisher: {
        name: 'Verein & Freunde',
        url: 'https://verein.example/',
        description: 'Neues aus dem Verein',
        logo: { src: 'https://verein.example/logo.png' },
      },
      attribution: { text: '© Verein' },
    });
    expect(records).to.deep.equal([
      {
        id: 'https://verein.example/?p=30',
        url: 'https://verein.example/fest',
        title: 'Fest – „groß“',
        summary: 'Wir feiern.…',
        html: '<p>Wir feiern <b>alle</b>.</p>',
        published: '2026-11-21T17:00:00Z',
        categories: ['Aktuelles', 'Feste & Feiern', 'Lindenau'],
        source: { name: 'Stadt', url: 'https://stadt.example/rss' },
        image: { src: 'https://verein.example/fest.jpg' },
        attachments: [{ url: 'https://verein.example/fest.mp3', type: 'audio/mpeg', bytes: 1234 }],
      },
    ]);
  });

  it('take a short text of an item with a page for its teaser, any other for the article', async () => {
    const long = `<p>${'Wort '.repeat(200)}</p>`;
    const escaped = long.replaceAll('<', '&lt;');
    expect(await readItem(`<title>T</title><link>${at(1)}</link><description>Kurz.</description>`)).to.deep.include({
      summary: 'Kurz.',
    });
    const full = await readItem(`<title>T</title><link>${at(1)}</link><description>${escaped}</description>`);
    expect(full).to.deep.include({ html: long });
    expect(full).not.to.have.property('summary');
    expect(await readItem('<title>T</title><description>Kurz.</description>')).to.deep.equal({
      title: 'T',
      text: 'Kurz.',
    });
    const twice = '<description>Das</description><content:encoded>&lt;p&gt;Das&lt;/p&gt;</content:encoded>';
    expect(await readItem(`<title>T</title>${twice}`)).to.deep.equal({ title: 'T', html: '<p>Das</p>' });
  });

  it('show the picture of a teaser, but none that only counts', async () => {
    const teaser = (image: string) =>
      `<title>T</title><link>${at(1)}</link><description><![CDATA[${image}Text]]></description>`;
    expect(
      await readItem(teaser('<p><img class="x" src="/a.jpg?a=1&amp;b=2" alt="Ein &quot;Bild&quot;"></p>')),
    ).to.deep.include({
      summary: 'Text',
      image: { src: 'https://data.example/a.jpg?a=1&b=2', alt: 'Ein "Bild"' },
    });
    for (const counter of [
      '<img src="https://x.example/c.gif" width="1" height="1">',
      "<img src='javascript:x'>",
      '<img>',
    ])
      expect(await readItem(teaser(counter)), counter).not.to.have.property('image');
  });

  it('find pictures and files of podcasts and of Media RSS', async () => {
    const media = `<media:group><media:content url="${at('a.jpg')}" medium="image" width="600" height="400">
      <media:credit>M. Leick</media:credit><media:description>Ein Saal</media:description></media:content>
      <media:content url="${at('a.mp4')}" type="video/mp4" fileSize="99"><media:title>Film</media:title></media:content></media:group>
      <media:thumbnail url="${at('klein.jpg')}"/>`;
    expect(await readItem(`<title>T</title>${media}`)).to.deep.equal({
      url: at('a.mp4'),
      title: 'T',
      image: { src: at('a.jpg'), alt: 'Ein Saal', credit: 'M. Leick', width: 600, height: 400 },
      attachments: [{ url: at('a.mp4'), title: 'Film', type: 'video/mp4', bytes: 99 }],
    });
    const episode = `<itunes:image href="${at('folge.jpg')}"/><enclosure url="${at('folge.mp3')}" type="audio/mpeg" length="5"/>`;
    expect(await readItem(`<title>Folge 1</title><guid>abc-1</guid>${episode}`)).to.deep.equal({
      id: 'https://data.example/feed/data.json#abc-1',
      url: at('folge.mp3'),
      title: 'Folge 1',
      image: { src: at('folge.jpg') },
      attachments: [{ url: at('folge.mp3'), type: 'audio/mpeg', bytes: 5 }],
    });
  });

  it('find the page and the name of an item', async () => {
    const guid = (value: string, permanent?: string) =>
      `<guid${permanent ? ` isPermaLink="${permanent}"` : ''}>${value}</guid><title>T</title>`;
    expect(await readItem(guid(at('1')))).to.deep.include({ id: at('1'), url: at('1') });
    expect(await readItem(guid(at('1'), 'false'))).not.to.have.property('url');
    // A number is of its feed only: two feeds with an item 7 do not have the same item.
    expect(await readItem(`${guid('7')}<link>${at('1')}</link>`)).not.to.have.property('id');
    expect(await readItem(`<link>${at('ohne-titel')}/</link>`)).to.deep.include({ title: 'verein.example/ohne-titel' });
    expect(await readItem(`<link>${at(1)}</link><description>Nur ein Text</description>`)).to.deep.include({
      title: 'Nur ein Text',
    });
  });

  it('are read in RDF', async () => {
    const { records, head } = await readNews(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/" ${spaces}><channel rdf:about="x"><title>Amt</title><dc:language>de</dc:language></channel>
      <item rdf:about="${at(1)}"><title>A</title><dc:date>2026-11-22</dc:date><content:encoded>&lt;p&gt;B&lt;/p&gt;</content:encoded></item></rdf:RDF>`);
    expect(head).to.deep.equal({ language: 'de', publisher: { name: 'Amt' } });
    expect(records).to.deep.equal([{ id: at(1), url: at(1), title: 'A', html: '<p>B</p>', published: '2026-11-22' }]);
  });

  it('are read in Atom, each text as its type says', async () => {
    const title = async (type: string, text: string) => (await readEntry(`<title${type}>${text}</title>`))?.title;
    expect(await title(' type="text"', 'a &lt;b&gt; &amp;amp;')).to.equal('a <b> &amp;');
    expect(await title(' type="html"', 'a &lt;b&gt;c&lt;/b&gt; &amp;amp;')).to.equal('a c &');
    expect(await title(' type="xhtml"', '<div xmlns="http://www.w3.org/1999/xhtml">a <b>c</b> &amp;</div>')).to.equal(
      'a c &',
    );
    expect(await title('', 'a &lt;b&gt;c&lt;/b&gt;')).to.equal('a c');
    const body = (type: string, text: string) => readEntry(`<title>T</title><content type="${type}">${text}</content>`);
    expect(await body('text', 'a &lt;b')).to.deep.equal({ title: 'T', text: 'a <b' });
    expect(await body('html', '&lt;p&gt;a')).to.deep.equal({ title: 'T', html: '<p>a' });
    expect(await body('xhtml', '<div xmlns="http://www.w3.org/1999/xhtml"><p>a</p></div>')).to.deep.equal({
      title: 'T',
      html: '<p>a</p>',
    });
    expect(await body('image/png', 'aGFsbG8=')).to.deep.equal({ title: 'T' });
    const outside = '<title>T</title><content type="text/html" src="ganz.html"/>';
    expect(await readEntry(outside)).to.deep.equal({ title: 'T', url: at('feed/ganz.html') });
  });

  it('follow xml:base and xml:lang', async () => {
    const entry = await readEntry(
      `<title>T</title><link href="d.html"/><link rel="enclosure" href="e.pdf" type="application/pdf" title="Heft"/>
       <updated>2026-11-22T07:00:00Z</updated><content type="html" xml:base="e/">&lt;a href="f"&gt;&lt;img src='../g.png'&gt;</content>`,
      ' xml:base="https://b.example/a/" xml:lang="tr"',
    );
    expect(entry).to.deep.equal({
      url: 'https://b.example/a/d.html',
      title: 'T',
      html: '<a href="https://b.example/a/e/f"><img src="https://b.example/a/g.png">',
      published: '2026-11-22T07:00:00Z',
      modified: '2026-11-22T07:00:00Z',
      attachments: [{ url: 'https://b.example/a/e.pdf', title: 'Heft', type: 'application/pdf' }],
    });
    const { head } = await readNews('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="tr"><title>T</title></feed>');
    expect(head.language).to.equal('tr');
  });

  it('are shown as far as they can be read, and what is broken is named by its line', async () => {
    const broken: [string, string, string[], RegExp[]][] = [
      [
        'ends within an item',
        rss(item(1), item(2)).replace(/<description>D2[^]*/, '<description>D2'),
        ['T1', 'T2'],
        [/^line 2: expected <\/rss>/, /^line 2: expected an item/],
      ],
      [
        'has an item in which a tag is not closed',
        rss(item(1), item(2, '<dc:x>').replace('</description>', ''), item(3)),
        ['T1', 'T2', 'T3'],
        [/^line 2: expected an item/],
      ],
      [
        'has an item that does not end',
        rss(item(1), item(2).replace('</item>', ''), item(3)),
        ['T1', 'T2', 'T3'],
        [/^line 2: expected an item/],
      ],
      ['has bare ampersands', rss(item(1).replace('T1', 'Q & A <3')), ['Q & A <3'], []],
      ['has a comment that does not end', `${rss(item(1))}<!-- `, ['T1'], [/^: expected what the feed says/]],
      ['has an item of nothing', rss('<item></item>', item(1)), ['T1'], [/^line 1: expected an item/]],
    ];
    for (const [name, text, titles, problems] of broken) {
      const found = await readNews(text);
      expect(
        found.records.map(({ title }) => title),
        name,
      ).to.deep.equal(titles);
      expect(found.problems, name).to.have.length(problems.length);
      problems.forEach((problem, index) => expect(found.problems[index], name).to.match(problem));
    }
  });

  it('that break off before their first item are not taken for empty ones', async () => {
    const error: unknown = await readNews('<rss>\n<channel><title>Ver').catch((reason: unknown) => reason);
    expect(error).to.include({ kind: 'unreadable', place: 'line 2' });
    expect((await readNews(rss())).records).to.deep.equal([]);
  });

  it('say nothing that a document type defines, however often it repeats itself', async () => {
    const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
    const { records } = await readNews(
      `<!DOCTYPE rss [<!ENTITY e0 "ha">${entities}]>${rss('<item><title>&e9;</title></item>')}`,
    );
    expect(records).to.deep.equal([{ title: '&e9;' }]);
  });

  it('are parsed some items at a time, so that no length of a feed makes one long task', async () => {
    const parsed = await readNews(rss(...Array.from({ length: 500 }, (_, i) => item(i))));
    expect(parsed.records.map(({ title }) => title)).to.deep.equal(Array.from({ length: 500 }, (_, i) => `T${i}`));
    // Nothing of an item is parsed before it is asked for.
    const { toRecord, records, faults } = await feed.parse(rawSource(rss(item(1), '<item><title>x</item>')));
    expect([records.length, faults.length]).to.deep.equal([2, 0]);
    expect(toRecord?.(0)).to.deep.include({ title: 'T1' });
    expect(faults).to.deep.equal([]);
    toRecord?.(1);
    expect(faults).to.have.length(1);
  });

  it('of before RSS and with base64 are read, too', async () => {
    const channel = `<CHANNEL HREF="https://verein.example/"><TITLE>Kanal</TITLE><ITEM HREF="${at(1)}" LASTMOD="1998-11-05T22:42"><TITLE>Eins</TITLE><ABSTRACT>Kurz</ABSTRACT></ITEM></CHANNEL>`;
    const { records, head } = await readNews(channel);
    expect(head.publisher).to.deep.equal({ name: 'Kanal', url: 'https://verein.example/' });
    expect(records).to.deep.equal([{ url: at(1), title: 'Eins', summary: 'Kurz', published: '1998-11-05T22:42' }]);
    expect((await readEntry('<title mode="base64">R3LDvMOfZQ==</title>'))?.title).to.equal('Grüße');
    expect((await readEntry('<title mode="base64">kein Base64!</title>'))?.title).to.equal('kein Base64!');
  });

  it('hold news only', async () => {
    const error = await readNews(rss(item(1)), { format: 'json-feed' }).catch((reason: unknown) => reason as Error);
    expect(error).to.include({ kind: 'unknown-format' });
  });

  it('keep the body of an item whose teaser is the whole text', async () => {
    const body = '<p>Wir feiern <a href="https://verein.example/saal">im Saal</a>.</p>';
    const texts = `<description>Wir feiern im Saal.</description><content:encoded><![CDATA[${body}]]></content:encoded>`;
    const found = await readItem(`<title>T</title><link>${at(1)}</link>${texts}`);
    expect(found).to.deep.include({ html: body });
  });
});
