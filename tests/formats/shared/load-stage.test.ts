import { expect } from '@open-wc/testing';
import { loadStage } from '../../../src/formats/shared/load-stage.js';
import { SourceError } from '../../../src/models/schema/source-error.js';

describe('loadStage', () => {
  it('gives the code that was loaded', async () => {
    expect(await loadStage(Promise.resolve({ a: 1 }), 'https://x.example')).to.deep.equal({ a: 1 });
  });

  it('makes the source fail as without a network where the code cannot be loaded', async () => {
    const cause = new TypeError('Failed to fetch dynamically imported module');
    const error = await loadStage(Promise.reject(cause), 'https://x.example').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(SourceError);
    expect(error).to.include({ kind: 'offline', url: 'https://x.example', cause });
  });
});
