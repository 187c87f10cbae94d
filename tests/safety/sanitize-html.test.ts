import { expect } from '@open-wc/testing';
import { sanitizeHtml, type SanitizeOptions } from '../../src/safety/sanitize-html.js';
import { allTurns } from '../support/dom/all-turns.js';

const base = 'https://data.example/artikel/';

async function clean(html: string, options: Partial<SanitizeOptions> = {}): Promise<string> {
  const fragment = await sanitizeHtml(html, {
    base,
    headingLevel: 3,
    allowImage: (url) => url.startsWith('https://data.example/'),
    externalLabel: (host) => `Externer Inhalt von ${host}`,
    ...options,
  });
  const holder = document.implementation.createHTMLDocument().createElement('div');
  holder.append(fragment);
  return new XMLSerializer().serializeToString(holder).replace(/^<div[^>]*>|<\/div>$/g, '');
}

describe('sanitizeHtml', () => {
  it('keeps the markup of a text', async () => {
    const html =
      '<p>Ein <b>Text</b> mit <i lang="tr">söz</i>.</p><ul><li>a</li></ul><blockquote><p dir="rtl">x</p></blockquote>';
    expect(await clean(html)).to.equal(html);
  });

  it('keeps tables', async () => {
    const table =
      '<table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td colspan="2">1</td></tr></tbody></table>';
    expect(await clean(table)).to.equal(table);
  });

  for (const [name, html] of Object.entries({
    scripts: '<p>a<script>alert(1)</script></p>',
    handlers: '<p onclick="alert(1)" onpointerenter=alert(1)>a</p>',
    styles: '<style>p{display:none}</style><p style="position:fixed" class="x" id="y" name="z">a</p>',
    forms: '<form action="https://x.example"><p>a</p><input name="password"></form>',
    'svg and math': '<svg onload="alert(1)"><script>1</script></svg><math><mtext><mglyph/></mtext></math><p>a</p>',
    'meta, base and link elements':
      '<meta http-equiv="refresh" content="0"><base href="https://x.example"><link rel="stylesheet" href="x"><p>a</p>',
    'unknown elements': '<x-y><p>a</p></x-y><verbund-news src="x"></verbund-news>',
    templates: '<template><p onclick="x">b</p></template><p>a</p>',
  })) {
    it(`removes ${name}`, async () => expect(await clean(html)).to.equal('<p>a</p>'));
  }

  it('makes links absolute and harmless', async () => {
    expect(await clean('<a href="../b" target="_blank" rel="opener" ping="https://x.example">b</a>')).to.equal(
      '<a href="https://data.example/b" rel="noopener">b</a>',
    );
    expect(await clean('<a href="mailto:a@x.example">m</a>')).to.contain('href="mailto:a@x.example"');
  });

  it('leaves only the text of links that lead nowhere', async () => {
    for (const href of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', '', '#anmerkung']) {
      expect(await clean(`<p><a href="${href}">b</a></p>`)).to.equal('<p>b</p>');
    }
    expect(await clean('<p><a>b</a></p>')).to.equal('<p>b</p>');
  });

  it('keeps images with all that keeps the page from jumping', async () => {
    const image = 'width="800" height="600" alt="A"';
    const source = '<img src="/a.jpg" srcset="/a-300.jpg 300w, /a.jpg 800w" onerror="alert(1)"';
    expect(
      await clean(`<figure class="wp-block-image">${source} ${image}><figcaption>B</figcaption></figure>`),
    ).to.equal(
      `<figure><img src="https://data.example/a.jpg" ${image} srcset="https://data.example/a-300.jpg 300w, ` +
        'https://data.example/a.jpg 800w" loading="lazy" decoding="async" /><figcaption>B</figcaption></figure>',
    );
  });

  it('gives an image without alternative text an empty one', async () => {
    expect(await clean('<img src="/a.jpg">')).to.contain('alt=""');
  });

  it('finds images that scripts would have loaded late', async () => {
    const html = await clean(
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/a.jpg" data-srcset="/b.jpg 2x">',
    );
    expect(html)
      .to.contain('src="https://data.example/a.jpg"')
      .and.to.contain('srcset="https://data.example/b.jpg 2x"');
    expect(html).not.to.contain('data-src');
  });

  it('puts a link in the place of an image that the page does not allow', async () => {
    expect(await clean('<p><img src="https://foreign.example/a.jpg" alt="A"></p>')).to.equal(
      '<p><a href="https://foreign.example/a.jpg" rel="noopener">Externer Inhalt von foreign.example</a></p>',
    );
    expect(await clean('<a href="/b"><img src="https://foreign.example/a.jpg"></a>')).to.equal(
      '<a href="https://data.example/b" rel="noopener">Externer Inhalt von foreign.example</a>',
    );
  });

  it('drops a srcset that leads elsewhere', async () => {
    expect(await clean('<img src="/a.jpg" srcset="https://foreign.example/a.jpg 2x">')).not.to.contain('foreign');
  });

  it('removes images that count visitors, and those that are not safe', async () => {
    expect(await clean('<p>a<img src="https://vg06.example/1" width="1" height="1"></p>')).to.equal('<p>a</p>');
    expect(await clean('<p>a<img src="javascript:alert(1)"><img src="data:image/svg+xml,x"><img></p>')).to.equal(
      '<p>a</p>',
    );
  });

  it('keeps raster images that are in the text itself', async () => {
    expect(await clean('<img src="data:image/png;base64,AAAA" alt="">', { allowImage: () => false })).to.contain(
      'src="data:image/png;base64,AAAA"',
    );
  });

  it('puts links in the place of frames, films and sound', async () => {
    const link = (url: string) => `<p><a href="${url}" rel="noopener">Externer Inhalt von ${new URL(url).host}</a></p>`;
    expect(
      await clean('<p><iframe src="https://www.youtube.com/embed/x" srcdoc="<script>1</script>"></iframe></p>'),
    ).to.equal(link('https://www.youtube.com/embed/x'));
    expect(await clean('<p><video><source src="https://v.example/a.mp4"><track src="x">Alt</video></p>')).to.equal(
      link('https://v.example/a.mp4'),
    );
    expect(await clean('<p><audio src="https://v.example/a.mp3" autoplay></audio></p>')).to.equal(
      link('https://v.example/a.mp3'),
    );
    expect(await clean('<p><object data="https://v.example/a.swf"></object></p>')).to.equal(
      link('https://v.example/a.swf'),
    );
    expect(await clean('<p>a<iframe src="javascript:alert(1)"></iframe><embed></p>')).to.equal('<p>a</p>');
  });

  it('moves headings below the one above, whatever level they had', async () => {
    expect(await clean('<h1 lang="en">a</h1><h3>b</h3><h2>c</h2>')).to.equal(
      '<h4 lang="en">a</h4><h6>b</h6><h5>c</h5>',
    );
    expect(await clean('<h4>a</h4>', { headingLevel: 2 })).to.equal('<h3>a</h3>');
    expect(await clean('<h2>a</h2><h3>b</h3>', { headingLevel: 6 })).to.equal('<h6>a</h6><h6>b</h6>');
  });

  it('removes paragraphs that say nothing', async () => {
    expect(await clean('<p>&nbsp;</p><p>a</p><p><br></p><p></p><p><img src="/a.jpg" alt=""></p>')).to.match(
      /^<p>a<\/p><p><img [^>]*><\/p>$/,
    );
  });

  it('loads images only once they are in the page', async () => {
    const src = '/__missing-image.png';
    const requested = () => performance.getEntriesByName(new URL(src, location.origin).href).length;
    const fragment = await sanitizeHtml(`<img src="${src}">`, {
      base: location.href,
      headingLevel: 3,
      allowImage: () => true,
      externalLabel: String,
    });
    await allTurns();
    expect(requested()).to.equal(0);
    const image = fragment.querySelector('img');
    image?.setAttribute('loading', 'eager');
    const settled = new Promise((resolve) => image?.addEventListener('error', resolve));
    document.body.append(fragment);
    await settled;
    image?.remove();
  });
});
