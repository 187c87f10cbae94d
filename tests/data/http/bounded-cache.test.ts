import { expect } from '@open-wc/testing';
import { BoundedCache } from '../../../src/data/http/bounded-cache.js';

describe('BoundedCache', () => {
  it('lets go of what was not used for the longest time', () => {
    const cache = new BoundedCache<number>(2, 100);
    cache.set('a', 1, 1);
    cache.set('b', 2, 1);
    expect(cache.get('a')).to.equal(1);
    cache.set('c', 3, 1);
    expect(['a', 'b', 'c'].map((key) => cache.get(key))).to.deep.equal([1, undefined, 3]);
  });

  it('holds no more than its size, and nothing that is larger', () => {
    const cache = new BoundedCache<number>(100, 10);
    cache.set('a', 1, 6);
    cache.set('b', 2, 4);
    cache.set('b', 2, 5);
    expect(cache.get('a')).to.equal(undefined);
    cache.set('c', 3, 5);
    cache.set('d', 4, 11);
    expect(['b', 'c', 'd'].map((key) => cache.get(key))).to.deep.equal([2, 3, undefined]);
    cache.set('c', 3, 11);
    expect(cache.get('c')).to.equal(undefined);
    cache.clear();
    expect(cache.get('b')).to.equal(undefined);
  });
});
