import { expect } from '@open-wc/testing';
import { readBoundary } from '../../src/widgets/directory/map/shapes/read-boundary.js';
import { boxAround, toDegrees } from '../../src/widgets/directory/map/world.js';
import { hasSharedData, listSharedData, readSharedData } from '../support/fixtures/shared-data.js';

describe('boundaries of real municipalities', () => {
  before(async function () {
    if (!(await hasSharedData())) this.skip();
  });

  const prepareState = async (name: string) => readBoundary(JSON.parse(await readSharedData(`boundaries/${name}`)));

  it('are drawn whole, without a problem', async () => {
    const names = (await listSharedData('boundaries')).filter((name) => name.endsWith('.geojson'));
    expect(names.length).to.be.greaterThan(2);
    for (const name of names) {
      const { problems, shapes } = await prepareState(name);
      expect(problems, name).to.deep.equal([]);
      expect(shapes.length, name).to.be.greaterThan(0);
    }
  });

  it('lie where they are', async () => {
    const { shapes } = await prepareState('essen-stadt.geojson');
    const { points } = shapes[0]!;
    const box = boxAround(points.flatMap((x, i) => (i % 2 ? [] : [{ x, y: points[i + 1] ?? 0 }])))!;
    const { lat, lon } = toDegrees({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
    expect(lat).to.be.closeTo(51.44, 0.02);
    expect(lon).to.be.closeTo(7.02, 0.03);
  });

  it('in TopoJSON are said to need another format', async () => {
    const { problems, shapes } = await prepareState('kreise.topojson');
    expect(shapes).to.deep.equal([]);
    expect(problems).to.deep.equal([
      {
        ...{ path: '', received: '"Topology"' },
        message: 'expected GeoJSON; TopoJSON has to be converted, received "Topology"',
      },
    ]);
  });
});
