import { expect } from '@open-wc/testing';
import { orderNews } from '../../../../src/widgets/news/list/order-news.js';

describe('orderNews', () => {
  const now = Date.parse('2026-12-01T12:00:00Z');

  it('puts the pinned first, then the newest, and those without a date last', () => {
    const items = [
      { title: 'ohne' },
      { title: 'alt', published: '2026-01-01', modified: '2026-11-30' },
      { title: 'neu', published: '2026-11-01' },
      { title: 'angeheftet', published: '2020-01-01', pinned: true },
    ];
    expect(orderNews(items, now).map(({ title }) => title)).to.deep.equal(['angeheftet', 'neu', 'alt', 'ohne']);
  });

  it('takes a date that is still to come for now', () => {
    const items = [
      { title: 'jetzt', published: '2026-12-01T12:00:00Z' },
      { title: '2099', published: '2099-01-01' },
      { title: '2098', modified: '2098-01-01' },
      { title: 'angeheftet', published: '2020-01-01', pinned: true },
    ];
    expect(orderNews(items, now).map(({ title }) => title)).to.deep.equal(['angeheftet', 'jetzt', '2099', '2098']);
  });
});
