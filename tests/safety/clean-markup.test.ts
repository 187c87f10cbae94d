import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import fc from 'fast-check';
import { ALLOWED_ATTRIBUTES, ALLOWED_ELEMENTS, REWRITTEN_ATTRIBUTES } from '../../src/safety/allowed-html.js';
import { cleanMarkup, GREATEST_DEPTH, MOST_ELEMENTS, type CleanOptions } from '../../src/safety/clean-markup.js';
import { hasSharedData, readSharedData } from '../support/fixtures/shared-data.js';

const base = 'https://data.example/artikel/';

function clean(html: string, options: Partial<CleanOptions> = {}): string {
  return cleanMarkup(html, { base, allowImage: () => true, externalLabel: (host) => host, ...options }).html;
}

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

/** What is in a piece of HTML as the browser reads it that must not be: by our table, and by what DOMPurify takes out. */
function faultsOf(html: string): string[] {
  if (!html.includes('<')) return [];
  const elements = [...parse(html).querySelectorAll('*')];
  const [names, attributes] = [new Set(ALLOWED_ELEMENTS), new Set([...ALLOWED_ATTRIBUTES, ...REWRITTEN_ATTRIBUTES])];
  // The browser adds it to tables.
  names.add('tbody');
  const unsafe = elements
    .flatMap((element) => ['href', 'src'].map((name) => element.getAttribute(name) ?? 'https:'))
    .filter((address) => !/^(https?:|mailto:|tel:|data:image\/(png|jpeg|webp|gif|avif)[;,])/.test(address));
  DOMPurify.sanitize(html, { ALLOWED_TAGS: [...names, 'body'], ALLOWED_ATTR: [...attributes] });
  return [
    ...elements.map(({ localName }) => localName).filter((name) => !names.has(name)),
    ...elements.flatMap((element) => element.getAttributeNames()).filter((name) => !attributes.has(name)),
    ...unsafe,
    ...DOMPurify.removed.map((removed) => JSON.stringify(Object.keys(removed))),
  ];
}

describe('cleanMarkup', () => {
  it('says when a text nests too deep, and ends it there', () => {
    const html = `<p>Anfang</p>${'<div>'.repeat(GREATEST_DEPTH + 1)}Ende`;
    const result = cleanMarkup(html, { base, allowImage: () => true, externalLabel: String });
    expect(result.isCut).to.equal(true);
    expect(parse(result.html).textContent).to.equal('Anfang…');
    expect(parse(result.html).querySelectorAll('div')).to.have.length(GREATEST_DEPTH);
    expect(clean(result.html)).to.equal(result.html);
    const fitting = '<div>'.repeat(GREATEST_DEPTH) + 'Ende' + '</div>'.repeat(GREATEST_DEPTH);
    expect(clean(fitting)).to.equal(fitting);
  });

  it('says when a text has too many elements, and ends it there', () => {
    const result = cleanMarkup('<p>a</p>'.repeat(MOST_ELEMENTS + 1), {
      base,
      allowImage: () => true,
      externalLabel: String,
    });
    expect(result).to.deep.equal({ html: `${'<p>a</p>'.repeat(MOST_ELEMENTS)}…`, isCut: true });
  });

  it('puts other images in the place of its own, whatever their tags look like', () => {
    const placeImage = (src: string) =>
      src.endsWith('/gone.png') ? undefined : { src: `https://own.example/${src.slice(-5)}` };
    const change = (html: string) => clean(html, { placeImage });
    const attributes = 'loading="lazy" decoding="async"';
    expect(
      change('<img title="x src=" src="https://tracker.example/a.png" srcset="https://tracker.example/b.png 2x">'),
    ).to.equal(`<img src="https://own.example/a.png" title="x src=" alt="" ${attributes}>`);
    expect(change('<p>a<img title=">" src="/gone.png"></p>')).to.equal('<p>a</p>');
    expect(change('<p title="<img src=https://tracker.example/a.png>">a</p>')).to.equal(
      '<p title="&lt;img src=https://tracker.example/a.png&gt;">a</p>',
    );
  });

  it('closes what others have left open, and nothing twice', () => {
    expect(clean('<ul><li>a<li>b</ul><p>c<p>d')).to.equal('<ul><li>a</li><li>b</li></ul><p>c</p><p>d</p>');
    expect(clean('</div><b>a</i></b></b>c')).to.equal('<b>a</b>c');
  });

  it('leaves nothing that is not allowed, however its pieces are put together', () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '"',
        "'",
        '=',
        '/',
        ' ',
        '\0',
        'a',
        '&lt;',
        '&quot;',
        '&#106;',
        '</',
        '<!--',
        '--!>',
        '<![CDATA[',
        ']]>',
      ],
      ...[
        '<svg>',
        '<math>',
        '<mtext>',
        '<mglyph>',
        '<style>',
        '</style>',
        '<title>',
        '<noscript>',
        '</noscript>',
        '<template>',
      ],
      ...[
        '<table>',
        '<td>',
        '<select>',
        '<option>',
        '<textarea>',
        '<xmp>',
        '<iframe src=/a>',
        '<video>',
        '<source src=/b>',
      ],
      ...[
        '<a href=',
        '<img src=',
        '<img src=x onerror=alert(1)>',
        'javascript:alert(1)',
        'data:text/html,x',
        'https://x.example/',
      ],
      ...[
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<form id=x>',
        '<input name=attributes>',
        ' style=',
        ' onclick=',
        ' srcset=',
        ' title=',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = clean(pieces.join(''));
        expect(faultsOf(html)).to.deep.equal([]);
        expect(parse(clean(html)).textContent, 'cleaned again').to.equal(parse(html).textContent);
      }),
      { numRuns: 2000 },
    );
  });

  describe('with real data', () => {
    before(async function () {
      if (!(await hasSharedData())) this.skip();
    });

    const read = async (path: string): Promise<unknown> => JSON.parse(await readSharedData(path)) as unknown;

    it('leaves nothing that is not allowed', async () => {
      const payloads = (
        await Promise.all(
          ['dompurify-payloads-sample', 'h5sc-vectors-sample', 'feed-html-sanitise-sample'].map(
            async (name) => (await read(`security/${name}.json`)) as { cases: { payload?: string; feed?: string }[] },
          ),
        )
      ).flatMap(({ cases }) => cases.map(({ payload, feed }) => payload ?? feed ?? ''));
      expect(payloads).to.have.length.above(70);
      for (const payload of payloads) {
        const html = clean(payload);
        expect(faultsOf(html), payload).to.deep.equal([]);
        expect(clean(html), payload).to.equal(html);
      }
    });

    it('keeps the text and the markup of articles as the browser reads them', async () => {
      const posts = (await read('apis/wordpress/posts-default-embed.json')) as { content: { rendered: string } }[];
      expect(posts).to.have.length(3);
      for (const { content } of posts) {
        const before = DOMPurify.sanitize(content.rendered, { RETURN_DOM_FRAGMENT: true });
        const after = parse(clean(content.rendered));
        const textOf = ({ textContent }: Node) => textContent?.replace(/\s+/g, ' ').trim();
        const countsOf = (root: ParentNode) =>
          ['a[href^=http]', 'li', 'strong', 'h2', 'h3', 'blockquote'].map((name) => root.querySelectorAll(name).length);
        expect(textOf(after)).to.equal(textOf(before));
        expect(countsOf(after)).to.deep.equal(countsOf(before));
      }
    });
  });
});
