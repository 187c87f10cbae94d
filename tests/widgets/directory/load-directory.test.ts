import { expect } from '@open-wc/testing';
import { organizationKind } from '../../../src/models/organization.js';
import { loadDirectory } from '../../../src/widgets/directory/load-directory.js';

const names = Array.from({ length: 1500 }, (_, index) => `Verein ${String(1499 - index).padStart(4, '0')}`);

async function load(organizations: readonly object[], count = 3) {
  const body = new Blob([JSON.stringify({ organizations })], { type: 'application/json' });
  const { signal } = new AbortController();
  const request = {
    urls: [URL.createObjectURL(body)],
    kind: organizationKind,
    format: 'auto',
    signal,
    revalidate: false,
  };
  const snapshots = [];
  for await (const { preview, records, complete, problems } of loadDirectory(request, count)) {
    snapshots.push({ preview, complete, problems: problems.length, names: records.map(({ name }) => name) });
  }
  return snapshots;
}

describe('loading a directory', () => {
  it('begins with the first of many names, before the others have been read', async () => {
    const snapshots = await load(names.map((name) => ({ name })));
    expect(snapshots[0]).to.deep.equal({
      preview: 1500,
      complete: false,
      problems: 0,
      names: ['Verein 0000', 'Verein 0001', 'Verein 0002'],
    });
    expect(snapshots.at(-1)).to.deep.equal({ preview: undefined, complete: true, problems: 0, names });
  });

  it('reads a short list at once', async () => {
    const snapshots = await load([{ name: 'B' }, { name: 'A' }]);
    expect(snapshots.map(({ preview }) => preview)).to.deep.equal([undefined, undefined]);
  });

  it('shows nothing before the rest where something among the first is wrong, and loses nothing', async () => {
    for (const wrong of [{ name: '!0', geo: 'x' }, { name: 7 }, null]) {
      const snapshots = await load([...names.map((name) => ({ name })), wrong as object]);
      expect(snapshots.every(({ preview }) => preview === undefined)).to.equal(true);
      expect(snapshots.at(-1)).to.deep.include({ complete: true, problems: 1, names });
    }
  });

  it('does so only where the list begins with the first names', async () => {
    const [first] = await load(
      names.map((name) => ({ name })),
      0,
    );
    expect(first?.preview).to.equal(undefined);
    expect(first?.names).to.have.length(1500);
  });
});
