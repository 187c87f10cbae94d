import { expect } from '@open-wc/testing';
import { followingPage, nextInHeader } from '../../../src/formats/shared/following-page.js';
import { rawSource } from '../../support/network/raw-source.js';

describe('the following page', () => {
  it('is found in a Link header as WordPress writes it', () => {
    const header =
      '<https://x.example/wp-json/wp/v2/posts?page=1>; rel="prev", <https://x.example/wp-json/wp/v2/posts?page=3>; rel="next"';
    expect(nextInHeader(header)).to.equal('https://x.example/wp-json/wp/v2/posts?page=3');
  });

  for (const [header, expected] of [
    ['</2>; rel=next', '/2'],
    ['</2>; title="a, b; rel=x"; rel="next"', '/2'],
    ['</2>; rel="last NEXT"', '/2'],
    ['</2> ; REL = "next"', '/2'],
    ['</0>; rel="prev", </2>;rel=next;title=x', '/2'],
    ['</2>; rel="nextish"', undefined],
    ['</2>; anchor="/other"; rel="next"', undefined],
    ['</2>; rel="prev"', undefined],
    ['/2; rel=next', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const) {
    it(`is ${expected ?? 'nothing'} in ${header ?? 'no header'}`, () => {
      expect(nextInHeader(header)).to.equal(expected);
    });
  }

  it('is what the document names, before the header', () => {
    const raw = { ...rawSource({}), link: '</header>; rel="next"' };
    expect(followingPage({ next: 'body' }, raw, undefined)).to.deep.equal({ next: 'body', mostPages: undefined });
    expect(followingPage({}, raw, undefined)).to.deep.equal({ next: '/header', mostPages: 20 });
  });

  it('is not asked for by who asks for one page', () => {
    const raw = { ...rawSource({}), link: '</3>; rel="next"' };
    for (const address of ['https://x.example/posts?page=2', 'https://x.example/posts?a=1&offset=20'])
      expect(followingPage({}, raw, address).next).to.equal(undefined);
    expect(followingPage({}, raw, 'https://x.example/posts?per_page=100').next).to.equal('/3');
  });
});
