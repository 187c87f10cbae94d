import { expect } from '@open-wc/testing';
import { requestOrigins } from '../../../../src/data/http/request-origins.js';
import { writeDirectoryIndex } from '../../../../src/data/directory-index/write-directory-index.js';
import { catalogOfIndex } from '../../../../src/widgets/directory/catalog/catalog-of-index.js';
import { manyOrganizations } from '../../../support/fixtures/many-organizations.mjs';

const COUNT = 100_000;

/** Counts characters read one by one until `end()`; `most` of them between two questions whether to pause. */
function watchDigits() {
  const prototype = String.prototype;
  const real = Object.getOwnPropertyDescriptor(prototype, 'charCodeAt')!;
  const read = real.value as (this: string, index: number) => number;
  let since = 0;
  let all = 0;
  let most = 0;
  const count = (): void => {
    all += since;
    most = Math.max(most, since);
    since = 0;
  };
  Object.defineProperty(prototype, 'charCodeAt', {
    ...real,
    value(this: string, index: number) {
      since += 1;
      return read.call(this, index);
    },
  });
  return {
    pause: (): undefined => {
      count();
    },
    end: () => {
      count();
      Object.defineProperty(prototype, 'charCodeAt', real);
      return { all, most };
    },
  };
}

describe(`an index of ${COUNT} organizations`, () => {
  let url: string;
  before(() => {
    const { files } = writeDirectoryIndex(manyOrganizations(COUNT), { texts: false });
    const [, text = ''] = [...files].find(([name]) => name.includes('/index-')) ?? [];
    url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  });

  it('is read whole, a few digits of each organization between two pauses', async () => {
    const { signal } = new AbortController();
    const index = { url, count: COUNT };
    const { pause, end } = watchDigits();
    const request = {
      index,
      base: location.href,
      records: [],
      provenance: [],
      origins: requestOrigins([]),
      signal,
      pause,
    };
    const catalog = await catalogOfIndex(request);
    const { all, most } = end();
    expect(catalog.names).to.have.length(COUNT);
    expect(catalog.columns.offer.codes.length).to.be.above(COUNT);
    expect(all).to.be.above(15 * COUNT);
    expect(most).to.be.below(4 * COUNT);
  });
});
