import { expect } from '@open-wc/testing';
import { safeImageUrl, safeSrcset, safeUrl } from '../../src/safety/safe-url.js';

const base = 'https://data.example/feeds/news.json';

describe('safeUrl', () => {
  it('makes addresses absolute', () => {
    expect(safeUrl('a.html', base)).to.equal('https://data.example/feeds/a.html');
    expect(safeUrl('/a', base)).to.equal('https://data.example/a');
    expect(safeUrl('//x.example/a', base)).to.equal('https://x.example/a');
    expect(safeUrl(' https://x.example/ü ', base)).to.equal('https://x.example/%C3%BC');
  });

  for (const value of [
    'https://www.essen.de/',
    'https://www.essen.de',
    'https://www.essen.de/aktuell/artikel.html?id=5&a=b-c',
    'https://www.essen.de/a/../b',
    'https://www.essen.de/a/./b',
    'https://www.essen.de/a..b/c.',
    'https://www.essen.de/a//b',
    'https://www.essen.de:443/a',
    'https://WWW.essen.de/a',
    'https://user@www.essen.de/a',
    'https://1.2.3/a',
    'https://www.essen.de/ä',
    'https://www.essen.de/a?q=%zz',
    'https://www.essen.de/a#b',
    'https://www.essen.de/a\n',
    'http://localhost/a',
  ]) {
    it(`gives ${JSON.stringify(value)} as the parser of URLs does`, () => {
      expect(safeUrl(value, base)).to.equal(new URL(value).href);
    });
  }

  it('lets mail and telephone through', () => {
    expect(safeUrl('mailto:a@x.example', base)).to.equal('mailto:a@x.example');
    expect(safeUrl('tel:+49201123', base)).to.equal('tel:+49201123');
  });

  for (const value of [
    '',
    '  ',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'data:image/png;base64,AAAA',
    'file:///etc/passwd',
    'blob:https://x.example/1',
    'ftp://x.example',
    'https://',
    'http://[',
  ]) {
    it(`refuses ${JSON.stringify(value)}`, () => expect(safeUrl(value, base)).to.equal(undefined));
  }

  it('refuses what is relative to no base', () => expect(safeUrl('a.html', '')).to.equal(undefined));
});

describe('safeImageUrl', () => {
  it('lets web addresses and raster images as data through', () => {
    expect(safeImageUrl('a.jpg', base)).to.equal('https://data.example/feeds/a.jpg');
    for (const type of ['png', 'jpeg', 'webp', 'gif', 'avif']) {
      expect(safeImageUrl(`data:image/${type};base64,AAAA`, base)).to.equal(`data:image/${type};base64,AAAA`);
    }
  });

  for (const value of [
    'data:image/svg+xml,<svg/>',
    'data:text/html,x',
    'data:image/pngx,x',
    'mailto:a@b.c',
    'javascript:1',
  ]) {
    it(`refuses ${value}`, () => expect(safeImageUrl(value, base)).to.equal(undefined));
  }
});

describe('safeSrcset', () => {
  it('makes every candidate absolute', () => {
    expect(safeSrcset('a.jpg 300w, b,c.jpg 1.5x,/d.jpg', base)).to.equal(
      'https://data.example/feeds/a.jpg 300w, https://data.example/feeds/b,c.jpg 1.5x, https://data.example/d.jpg',
    );
  });

  it('leaves out what is not safe', () => {
    expect(safeSrcset('javascript:alert(1) 1x, a.jpg 2x', base)).to.equal('https://data.example/feeds/a.jpg 2x');
    expect(safeSrcset('javascript:alert(1) 1x', base)).to.equal(undefined);
    expect(safeSrcset('', base)).to.equal(undefined);
  });
});
