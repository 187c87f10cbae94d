import { expect } from '@open-wc/testing';
import { loadCollection } from '../../../../src/data/load/load-collection.js';
import { organizationKind } from '../../../../src/models/records/organization.js';
import { firstByName } from '../../../../src/widgets/directory/catalog/first-by-name.js';

const names = Array.from({ length: 1500 }, (_, index) => `Verein ${String(1499 - index).padStart(4, '0')}`);

async function load(organizations: readonly object[], count: number | undefined) {
  const body = new Blob([JSON.stringify({ organizations })], { type: 'application/json' });
  const request = {
    urls: [URL.createObjectURL(body)],
    kind: organizationKind,
    format: 'auto',
    signal: new AbortController().signal,
    revalidate: false,
    pickFirst: (records: readonly unknown[], pause: () => Promise<void> | undefined) =>
      count === undefined ? undefined : firstByName(records, count, pause),
  };
  const snapshots = [];
  for await (const { preview, records, complete, problems } of loadCollection(request)) {
    snapshots.push({ preview, complete, problems: problems.length, names: records.map(({ name }) => name) });
  }
  return snapshots;
}

describe('loading a directory', () => {
  it('begins with the first of many names, before the others have been read', async () => {
    const snapshots = await load(
      names.map((name) => ({ name })),
      3,
    );
    expect(snapshots[0]).to.deep.equal({
      preview: 1500,
      complete: false,
      problems: 0,
      names: ['Verein 0000', 'Verein 0001', 'Verein 0002'],
    });
    expect(snapshots.at(-1)).to.deep.equal({ preview: undefined, complete: true, problems: 0, names });
  });

  it('shows nothing before the rest where something among the first is wrong, and loses nothing', async () => {
    for (const wrong of [{ name: '!0', geo: 'x' }, { name: 7 }, null]) {
      const snapshots = await load([...names.map((name) => ({ name })), wrong as object], 3);
      expect(snapshots.every(({ preview }) => preview === undefined)).to.equal(true);
      expect(snapshots.at(-1)).to.deep.include({ complete: true, problems: 1, names });
    }
  });

  it('reads all at once where nobody says what comes first', async () => {
    const snapshots = await load([{ name: 'B' }, { name: 'A' }], undefined);
    expect(snapshots.map(({ preview }) => preview)).to.deep.equal([undefined, undefined]);
  });
});
