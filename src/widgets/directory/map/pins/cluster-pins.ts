import Supercluster from 'supercluster';
import type { Catalog } from '../../catalog/catalog.js';
import { contains, grow, TILE, toDegrees, toWorld, type WorldBox, type WorldPoint } from '../world.js';

/** Where the organizations of a catalog are; `NaN` where nobody knows. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly precision: Uint8Array;
}

/** What of the world is seen. */
export interface MapWindow extends WorldBox {
  /** 0 to 19; without pictures of a base map also between whole levels. */
  readonly zoom: number;
}

/** Organizations that are drawn as one: a single one, those at one place, or a cluster. */
export interface Pin extends WorldPoint {
  readonly count: number;
  /** The one that comes first in the list. */
  readonly first: number;
  /** Around all of them. */
  readonly box: WorldBox;
  /** Are they at different places, so that zooming may part them? */
  readonly spread: boolean;
  /** The most exact of them: a place in `PRECISIONS`. */
  readonly precision: number;
}

/** The pins of a window. */
export interface Clusters {
  /** From north to south. */
  readonly pins: readonly Pin[];
  /** The pin an organization is part of, if that is seen. */
  pinOf(index: number): Pin | undefined;
  /** The organizations of a pin in the order of the list. */
  membersOf(pin: Pin): number[];
}

/** Pixels within which pins are joined at least. */
const RADIUS = 52;
/** Pixels within which a pin would cover another one. */
const COVERED = 36;
/** Pixels of a cell; a cell is one point for Supercluster. */
const CELL = 13;
/** So many pins are drawn at most, or about. */
const LIMIT = 150;
/** Less than a metre: the same place. */
const SAME = 2e-8;

/** What lies in a cell of the grid. */
interface Bin {
  readonly row: number;
  readonly column: number;
  count: number;
  /** Sums. */
  x: number;
  y: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  precision: number;
  /** Rank in the list of the first one; the others follow by `next`. */
  head: number;
  pin: Pin | undefined;
}

const places = new WeakMap<Catalog, Places>();

/** Where the organizations are in the world; reckoned once a catalog. */
export function placesOf(catalog: Catalog): Places {
  let known = places.get(catalog);
  if (!known) {
    const { size, lat, lon, precision } = catalog;
    known = { x: new Float64Array(size), y: new Float64Array(size), precision };
    for (let i = 0; i < size; i += 1) {
      const { x, y } = toWorld(lat[i] ?? Number.NaN, lon[i] ?? Number.NaN);
      known.x[i] = x;
      known.y[i] = y;
    }
    places.set(catalog, known);
  }
  return known;
}

/**
 * The cells of the grid in which somebody is. It stands still in the world while the window moves.
 */
class Grid {
  readonly bins: Bin[] = [];
  readonly #next: Int32Array;
  readonly #cells: Int32Array;
  readonly #left: number;
  readonly #top: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #scale: number;

  constructor(
    private readonly at: Places,
    private readonly visible: Uint32Array,
    area: WorldBox,
    zoom: number,
  ) {
    this.#scale = (TILE * 2 ** zoom) / CELL;
    this.#left = Math.floor(area.left * this.#scale);
    this.#top = Math.floor(area.top * this.#scale);
    this.#columns = Math.floor(area.right * this.#scale) - this.#left + 1;
    this.#rows = Math.floor(area.bottom * this.#scale) - this.#top + 1;
    this.#cells = new Int32Array(this.#columns * this.#rows).fill(-1);
    this.#next = new Int32Array(visible.length);
    // Backwards, so that the chain of a bin begins with the first of the list.
    for (let rank = visible.length - 1; rank >= 0; rank -= 1) this.#add(rank);
  }

  /** -1 outside, and for what is nowhere. */
  #cellOf(x: number, y: number): number {
    const column = Math.floor(x * this.#scale) - this.#left;
    const row = Math.floor(y * this.#scale) - this.#top;
    return column >= 0 && column < this.#columns && row >= 0 && row < this.#rows ? row * this.#columns + column : -1;
  }

  #add(rank: number): void {
    const index = this.visible[rank] ?? 0;
    const x = this.at.x[index] ?? Number.NaN;
    const y = this.at.y[index] ?? Number.NaN;
    const precision = this.at.precision[index] ?? 0;
    const cell = this.#cellOf(x, y);
    if (cell < 0) return;
    const bin = this.bins[this.#cells[cell] ?? -1];
    if (!bin) {
      this.#next[rank] = -1;
      this.#cells[cell] = this.bins.length;
      const [row, column] = [Math.floor(cell / this.#columns), cell % this.#columns];
      const at = { x, y, left: x, right: x, top: y, bottom: y };
      this.bins.push({ row, column, count: 1, ...at, precision, head: rank, pin: undefined });
      return;
    }
    this.#next[rank] = bin.head;
    bin.head = rank;
    bin.count += 1;
    bin.x += x;
    bin.y += y;
    if (x < bin.left) bin.left = x;
    if (x > bin.right) bin.right = x;
    if (y < bin.top) bin.top = y;
    if (y > bin.bottom) bin.bottom = y;
    if (precision < bin.precision) bin.precision = precision;
  }

  binOf(index: number): Bin | undefined {
    const cell = this.#cellOf(this.at.x[index] ?? Number.NaN, this.at.y[index] ?? Number.NaN);
    return this.bins[this.#cells[cell] ?? -1];
  }

  membersOf(bins: readonly Bin[]): number[] {
    const ranks: number[] = [];
    for (const { head } of bins) for (let rank = head; rank >= 0; rank = this.#next[rank] ?? -1) ranks.push(rank);
    return ranks.sort((a, b) => a - b).map((rank) => this.visible[rank] ?? 0);
  }
}

/** Joins bins that are near one another, beginning with the heaviest. */
function join(bins: readonly Bin[], zoom: number, radius: number): Bin[][] {
  const level = Math.round(zoom);
  const scaled = radius * 2 ** (level - zoom);
  const clusters = new Supercluster<{ bin: Bin }>({ minZoom: level, maxZoom: level, radius: scaled, extent: TILE });
  const ordered = [...bins].sort((a, b) => b.count - a.count || a.row - b.row || a.column - b.column);
  clusters.load(
    ordered.map((bin) => {
      const { lat, lon } = toDegrees({ x: bin.x / bin.count, y: bin.y / bin.count });
      return { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { bin } };
    }),
  );
  return clusters
    .getClusters([-180, -90, 180, 90], level)
    .map(({ properties }) =>
      'cluster_id' in properties
        ? clusters.getLeaves(properties.cluster_id, Infinity).map((leaf) => leaf.properties.bin)
        : [properties.bin],
    );
}

function pinOfBins(bins: readonly Bin[], visible: Uint32Array): Pin {
  let [count, x, y, head, precision] = [0, 0, 0, Infinity, Infinity];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const bin of bins) {
    count += bin.count;
    x += bin.x;
    y += bin.y;
    head = Math.min(head, bin.head);
    precision = Math.min(precision, bin.precision);
    [left, right] = [Math.min(left, bin.left), Math.max(right, bin.right)];
    [top, bottom] = [Math.min(top, bin.top), Math.max(bottom, bin.bottom)];
  }
  const spread = right - left > SAME || bottom - top > SAME;
  const box = { left, top, right, bottom };
  return { x: x / count, y: y / count, count, first: visible[head] ?? 0, box, spread, precision };
}

/** A pin and what it was made of. */
interface Drawn {
  pin: Pin;
  bins: Bin[];
}

/**
 * The middle of a cluster may come to lie beside a pin that is not part of it: they are drawn as
 * one.
 */
function uncover(drawn: readonly Drawn[], visible: Uint32Array, distance: number): Drawn[] {
  const kept: Drawn[] = [];
  for (const { bins, pin } of [...drawn].sort((a, b) => b.pin.count - a.pin.count)) {
    const over = kept.find(({ pin: { x, y } }) => Math.hypot(x - pin.x, y - pin.y) < distance);
    if (!over) kept.push({ bins, pin });
    else {
      over.bins = [...over.bins, ...bins];
      over.pin = pinOfBins(over.bins, visible);
    }
  }
  return kept;
}

/**
 * The pins of a window. First a grid puts together what lies within a few pixels, in one pass over
 * plain arrays; Supercluster then joins the cells that are near one another, at this level of zoom
 * only. So the work grows with the size of the window, not with that of the directory: 100,000
 * organizations need no index of all levels, which would have to be made anew with every letter
 * typed. (Loading all of them into Supercluster took 600 ms where this took 5.) The heaviest cells
 * come first, therefore panning hardly changes who is joined with whom.
 *
 * @param visible the organizations to draw, in the order of the list; those that are nowhere are
 * left out
 */
export function clusterPins(at: Places, visible: Uint32Array, window: MapWindow): Clusters {
  const { zoom, left, top, right, bottom } = window;
  const side = TILE * 2 ** zoom;
  let radius = Math.max(RADIUS, side * Math.sqrt(((right - left) * (bottom - top)) / LIMIT));
  const grid = new Grid(at, visible, grow(window, (2 * radius) / side), zoom);
  let drawn: Drawn[];
  do {
    const joined = join(grid.bins, zoom, radius).map((bins) => ({ bins, pin: pinOfBins(bins, visible) }));
    drawn = uncover(joined, visible, COVERED / side).filter(({ pin }) => contains(window, pin));
    radius *= 1.3;
  } while (drawn.length > LIMIT);
  drawn.sort((a, b) => a.pin.y - b.pin.y || a.pin.x - b.pin.x);
  const binsOf = new Map(drawn.map(({ pin, bins }) => [pin, bins]));
  for (const { pin, bins } of drawn) for (const bin of bins) bin.pin = pin;
  return {
    pins: drawn.map(({ pin }) => pin),
    pinOf: (index) => grid.binOf(index)?.pin,
    membersOf: (pin) => grid.membersOf(binsOf.get(pin) ?? []),
  };
}
