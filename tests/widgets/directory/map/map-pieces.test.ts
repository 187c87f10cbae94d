import { expect } from '@open-wc/testing';
import { clusterPins, type MapWindow, type Places } from '../../../../src/widgets/directory/map/pins/cluster-pins.js';
import { drawShape } from '../../../../src/widgets/directory/map/shapes/draw-shape.js';
import { borders, land } from '../../../../src/widgets/directory/map/generated/outline.js';
import { nearestPin } from '../../../../src/widgets/directory/map/pins/nearest-pin.js';
import type { Problem } from '../../../../src/models/schema/problem.js';
import { readBoundary } from '../../../../src/widgets/directory/map/shapes/read-boundary.js';
import { readCenter } from '../../../../src/widgets/directory/map/read-center.js';
import { readOutline } from '../../../../src/widgets/directory/map/shapes/read-outline.js';
import { findTiles, tileAddress } from '../../../../src/widgets/directory/map/tile-presets.js';
import { boxAround, toDegrees, toWorld } from '../../../../src/widgets/directory/map/world.js';

/** Points around a centre, `[pixels right, pixels down]` at the zoom of the window. */
function prepareState(offsets: readonly (readonly [number, number])[], zoom = 10, precision: readonly number[] = []) {
  const side = 256 * 2 ** zoom;
  const { x, y } = toWorld(51, 10);
  const at: Places = {
    x: Float64Array.from(offsets, ([right]) => x + right / side),
    y: Float64Array.from(offsets, ([, down]) => y + down / side),
    precision: Uint8Array.from(offsets, (_, i) => precision[i] ?? 0),
  };
  const half = { x: 300 / side, y: 200 / side };
  const window: MapWindow = { zoom, left: x - half.x, right: x + half.x, top: y - half.y, bottom: y + half.y };
  const visible = Uint32Array.from(offsets, (_, i) => i);
  return { at, window, visible, side };
}

const shift = (window: MapWindow, by: number): MapWindow => ({
  ...window,
  left: window.left + by,
  right: window.right + by,
});

const said = ({ path, message }: Problem) => `${path}: ${message}`;

describe('pins of a window', () => {
  it('join what is near, and leave apart what is not', () => {
    const { at, visible, window } = prepareState([[0, 0], [20, 5], [200, 100]]); // prettier-ignore
    const { pins, pinOf, membersOf } = clusterPins(at, visible, window);
    expect(pins.map(({ count, first, spread }) => [count, first, spread])).to.deep.equal([
      [2, 0, true],
      [1, 2, false],
    ]);
    expect(pins.map(membersOf)).to.deep.equal([[0, 1], [2]]);
    expect(pinOf(1)).to.equal(pins[0]);
  });

  it('keep the order of the list, and leave out what it leaves out', () => {
    const { at, window } = prepareState([[0, 0], [0, 0], [0, 0], [100, 0]]); // prettier-ignore
    const { pins, membersOf } = clusterPins(at, Uint32Array.of(2, 0), window);
    expect(pins.map(membersOf)).to.deep.equal([[2, 0]]);
    expect(pins[0]?.first).to.equal(2);
    expect(pins[0]?.spread).to.be.false;
  });

  it('are only those that are seen, and none for who is nowhere', () => {
    const { at, visible, window } = prepareState([[0, 0], [900, 0], [Number.NaN, Number.NaN]]); // prettier-ignore
    const { pins, pinOf } = clusterPins(at, visible, window);
    expect(pins).to.have.length(1);
    expect([pinOf(1), pinOf(2)]).to.deep.equal([undefined, undefined]);
  });

  it('are as exact as the most exact of them', () => {
    const { at, visible, window } = prepareState([[0, 0], [0, 0], [150, 0]], 10, [2, 1, 2]); // prettier-ignore
    expect(clusterPins(at, visible, window).pins.map(({ precision }) => precision)).to.deep.equal([1, 2]);
  });

  it('stay the same while the map is moved', () => {
    const offsets = Array.from(
      { length: 400 },
      (_, i) => [((i * 7919) % 500) - 250, ((i * 104_729) % 300) - 150] as const,
    );
    const { at, visible, window, side } = prepareState(offsets);
    const members = ({ pins, membersOf }: ReturnType<typeof clusterPins>) => pins.map((pin) => membersOf(pin).join());
    const before = members(clusterPins(at, visible, window));
    const after = new Set(members(clusterPins(at, visible, shift(window, 20 / side))));
    expect(before.filter((pin) => after.has(pin)).length / before.length).to.be.greaterThan(0.8);
  });

  it('are few, whatever is there', () => {
    const offsets = Array.from(
      { length: 5000 },
      (_, i) => [(i % 100) * 6 - 300, Math.floor(i / 100) * 8 - 200] as const,
    );
    const { at, visible, window } = prepareState(offsets);
    const { pins } = clusterPins(at, visible, window);
    expect(pins.length).to.be.within(20, 150);
    expect(pins.reduce((sum, { count }) => sum + count, 0)).to.be.within(4000, 5000);
  });
});

describe('the nearest pin', () => {
  const pins = [{ x: 0, y: 0 }, { x: 10, y: 1 }, { x: 5, y: 40 }, { x: 2, y: -8 }]; // prettier-ignore
  const from = pins[0]!;

  it('lies in the direction of the arrow', () => {
    expect(nearestPin(from, pins, [1, 0])).to.equal(pins[1]);
    expect(nearestPin(from, pins, [0, 1])).to.equal(pins[2]);
    expect(nearestPin(from, pins, [0, -1])).to.equal(pins[3]);
    expect(nearestPin(from, pins, [-1, 0])).to.equal(undefined);
  });
});

describe('places in the world', () => {
  it('come back as the degrees they were', () => {
    const { lat, lon } = toDegrees(toWorld(51.4556, 7.0116));
    expect(lat).to.be.closeTo(51.4556, 1e-9);
    expect(lon).to.be.closeTo(7.0116, 1e-9);
  });

  it('are nowhere beyond the edge of the map', () => {
    expect([toWorld(90, 0).y, toWorld(951, 0).y]).to.deep.equal([Number.NaN, Number.NaN]);
    expect(boxAround([toWorld(90, 0), toWorld(Number.NaN, 7)])).to.equal(undefined);
  });

  it('are read from the attribute in any common spelling', () => {
    const essen = { lat: 51.45, lon: 7.01 };
    for (const text of ['51.45 7.01', '51.45,7.01', ' 51.45, 7.01 ', '51.45;7.01'])
      expect(readCenter(text)).to.deep.equal(essen);
    for (const text of [undefined, '', 'Essen', '51.45', '510 7', '51 7 3'])
      expect(readCenter(text)).to.equal(undefined);
  });
});

describe('the outline', () => {
  it('is Germany with its islands and the borders of the Länder', () => {
    const rings = readOutline(land, true);
    const box = boxAround(
      rings.flatMap(({ points }) => points.flatMap((x, i) => (i % 2 ? [] : [{ x, y: points[i + 1] ?? 0 }]))),
    )!;
    const northWest = toDegrees({ x: box.left, y: box.top });
    const southEast = toDegrees({ x: box.right, y: box.bottom });
    expect(northWest.lat).to.be.closeTo(55.06, 0.03);
    expect(northWest.lon).to.be.closeTo(5.87, 0.03);
    expect(southEast.lat).to.be.closeTo(47.27, 0.03);
    expect(southEast.lon).to.be.closeTo(15.04, 0.03);
    expect(rings.length).to.be.greaterThan(10);
    expect(readOutline(borders, false).length).to.be.greaterThan(15);
  });
});

describe('shapes on the screen', () => {
  const screen = { box: { left: 0, top: 0, right: 1, bottom: 1 }, side: 100, left: 10, top: 0 };

  it('are drawn where the screen is', () => {
    const points = [0.2, 0.2, 0.4, 0.2, 0.4, 0.4];
    expect(drawShape([{ points, closed: true }], screen)).to.equal('M10.0 20.0L30.0 20.0L30.0 40.0Z');
    expect(drawShape([{ points, closed: false }], screen)).to.equal('M10.0 20.0L30.0 20.0L30.0 40.0');
  });

  it('end at its edges', () => {
    const path = drawShape([{ points: [-9, 0.5, 9, -9, 9, 9], closed: true }], screen);
    const numbers = path.match(/-?[\d.]+/g)!.map(Number);
    expect(Math.min(...numbers)).to.be.at.least(-10);
    expect(Math.max(...numbers)).to.be.at.most(100);
  });

  it('are not drawn where they are not seen', () => {
    expect(drawShape([{ points: [2, 2, 3, 2, 3, 3], closed: true }], screen)).to.equal('');
    expect(drawShape([{ points: [2, 2, 3, 2], closed: false }], screen)).to.equal('');
  });

  it('are not finer than pixels', () => {
    const points = Array.from({ length: 2000 }, (_, i) => (i % 2 ? 0.5 : i / 4000));
    expect(drawShape([{ points, closed: false }], screen).split('L').length).to.be.lessThan(70);
  });
});

describe('a boundary', () => {
  const ring = [[7, 51], [8, 51], [8, 52], [7, 51]]; // prettier-ignore
  const polygon = { type: 'Polygon', coordinates: [ring] };

  it('is any GeoJSON with polygons', () => {
    const documents = [
      polygon,
      { type: 'MultiPolygon', coordinates: [[ring], [ring]] },
      { type: 'Feature', properties: null, geometry: polygon },
      { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: polygon }, { type: 'Feature', geometry: null }] }, // prettier-ignore
      { type: 'GeometryCollection', geometries: [polygon] },
    ];
    expect(documents.map((document) => readBoundary(document).shapes.length)).to.deep.equal([1, 2, 1, 1, 1]);
    expect(documents.flatMap((document) => readBoundary(document).problems)).to.deep.equal([]);
  });

  it('keeps its good rings, and names the path of the bad ones', () => {
    const { shapes, problems } = readBoundary({ type: 'Polygon', coordinates: [ring, [[7, 51]], 'x', [[7, 951], ...ring]] }); // prettier-ignore
    expect(shapes).to.have.length(1);
    expect(problems.map(said)).to.deep.equal([
      'coordinates[1]: expected a ring of at least four points, received [[7,51]]',
      'coordinates[2]: expected a ring of at least four points, received "x"',
      'coordinates[3][0]: expected [longitude, latitude] in degrees, received [7,951]',
    ]);
  });

  it('says what a document is not', () => {
    expect(readBoundary([]).problems.map(said)).to.deep.equal([': expected GeoJSON, received []']);
    expect(readBoundary({ type: 'Point', coordinates: [7, 51] }).problems.map(said)).to.deep.equal([
      'type: expected a polygon, or features with polygons, received "Point"',
    ]);
    expect(readBoundary({ features: [] }).problems.map(said)[0]).to.match(/^type: expected/);
  });
});

describe('tiles', () => {
  const at = { z: 6, x: 33, y: 21 };
  const address = (tiles: string) => {
    const found = findTiles(tiles, undefined, 2026);
    return found && tileAddress(found, at);
  };

  it('come from the presets with the level as their servers write it', () => {
    expect(address('basemap-grey')).to.equal(
      'https://sgx.geodatenzentrum.de/wmts_basemapde/tile/1.0.0/de_basemapde_web_raster_grau/default/GLOBAL_WEBMERCATOR/06/21/33.png',
    );
    expect(address('basemap-color')).to.contain('_raster_farbe/');
    expect(address('topplus')).to.contain('/web_light_grau/default/WEBMERCATOR/06/21/33.png');
    expect(address('osm')).to.equal('https://tile.openstreetmap.org/6/33/21.png');
  });

  it('come from templates, relative to the page', () => {
    expect(address('https://{s}.tiles.example/{z}/{x}/{-y}.png?key=a%20b')).to.equal(
      'https://a.tiles.example/6/33/42.png?key=a%20b',
    );
    expect(address('kacheln/{zz}/{y}/{x}.webp')).to.equal(new URL('kacheln/06/21/33.webp', document.baseURI).href);
  });

  it('need consent unless they come from the page’s own origin', () => {
    const own = (tiles: string) => findTiles(tiles, undefined, 2026)?.own;
    expect(own('/t/{z}/{x}/{y}.png')).to.be.true;
    expect(own(`${location.origin}/t/{z}/{x}/{y}.png`)).to.be.true;
    for (const foreign of ['//tiles.example/{z}/{x}/{y}', 'https://{s}.tiles.example/{z}/{x}/{y}', 'osm', 'topplus'])
      expect(own(foreign), foreign).to.be.false;
  });

  it('name their provider and whose data it is', () => {
    const found = findTiles('https://{s}.tiles.example:8443/{z}/{x}/{y}', '© Amt', 2026);
    expect(found?.provider).to.equal('tiles.example:8443');
    expect(found?.attribution).to.deep.equal([{ text: '© Amt' }]);
    expect(findTiles('osm', undefined, 2026)?.referrerPolicy).to.equal('origin-when-cross-origin');
    expect(findTiles('basemap-grey', undefined, 2031)?.attribution[0]?.text).to.equal('© GeoBasis-DE / BKG (2031)');
  });

  it('are none for what is no template', () => {
    for (const tiles of [
      'none',
      '',
      'toString',
      'basemap',
      '/t/{z}/{x}.png',
      'javascript:{z}{x}{y}',
      'data:,{z}{x}{y}',
    ])
      expect(findTiles(tiles, undefined, 2026), tiles).to.equal(undefined);
  });
});
