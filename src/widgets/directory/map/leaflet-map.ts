import type { Handler } from 'leaflet';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import type { MapWindow } from './pins/cluster-pins.js';
import { drawShape, type Shape } from './shapes/draw-shape.js';
import { tileAddress, type TilePlace, type Tiles } from './tile-presets.js';
import { grow, lengthAt, TILE, toDegrees, type WorldBox, type WorldPoint } from './world.js';

/** What is drawn below the pins, from the ground up. */
export const SHAPES = ['land', 'border', 'boundary', 'ring'] as const;
export type ShapeName = (typeof SHAPES)[number];

/** Germany, until there is something to look at. */
const START = { lat: 51.2, lon: 10.4, zoom: 5 };
const MAX_ZOOM = 19;
/** Pixels between what is fitted and the edge of the map. */
const PADDING = 32;
/** Lines fit at any level, pictures at whole ones only. */
const LEVELS = { lines: 0.25, pictures: 1 };

/**
 * The pictures of a base map. Leaflet's own layer puts a `data:` image into each picture it gives
 * up, which the page's policy may forbid; here the address is taken away, and the request ends with
 * it.
 */
class Pictures extends GridLayer {
  constructor(
    private readonly tiles: Tiles,
    arrived: () => void,
  ) {
    super({ maxZoom: MAX_ZOOM, maxNativeZoom: tiles.maxZoom, noWrap: true, className: 'tiles' });
    this.on('tileunload', ({ tile }) => {
      tile.onload = tile.onerror = null;
      tile.removeAttribute('src');
    });
    this.on('tileload', arrived);
  }

  protected override createTile(place: TilePlace, done: (error?: Error, tile?: HTMLElement) => void): HTMLElement {
    const tile = document.createElement('img');
    tile.alt = '';
    tile.onload = () => {
      done(undefined, tile);
    };
    tile.onerror = () => {
      done(new Error('no picture'), tile);
    };
    if (this.tiles.referrerPolicy) tile.referrerPolicy = this.tiles.referrerPolicy;
    tile.src = tileAddress(this.tiles, place);
    return tile;
  }
}

export interface GroundOptions {
  /** May the map glide to where it is moved? */
  readonly animate: () => boolean;
  /** The map shows something else, as a visitor moved it or as it was told to. */
  readonly moved: (byVisitor: boolean) => void;
  /** The map is larger or smaller. */
  readonly resized: () => void;
  /** The map is just being pinched: everything on it has to be put anew. */
  readonly pinched: () => void;
  /** Pictures of the base map are there. */
  readonly pictured: () => void;
}

/**
 * The map under the pins, and the only module that imports Leaflet: dragging, pinching, pictures.
 * It imports the modules it needs instead of the whole, which would be twice as many bytes. It
 * knows nothing of organizations. Zooming does not glide, as the pins regroup anyway.
 */
export class GroundMap {
  /**
   * Leaflet does not take all its listeners away again, so it has an element that leaves with it.
   */
  readonly #box = document.createElement('div');
  readonly #map: LeafletMap;
  readonly #drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  readonly #paths = new Map<ShapeName, { path: SVGPathElement; shapes: readonly Shape[] }>();
  readonly #sizes: ResizeObserver;
  #tiles: Pictures | undefined;
  /** Is the map just being moved by the page? */
  #told = false;

  constructor(
    canvas: HTMLElement,
    private readonly options: GroundOptions,
  ) {
    this.#box.className = 'ground';
    canvas.append(this.#box);
    this.#map = new LeafletMap(this.#box, {
      attributionControl: false,
      fadeAnimation: false,
      inertia: options.animate(),
      markerZoomAnimation: false,
      maxZoom: MAX_ZOOM,
      minZoom: 1,
      trackResize: false,
      zoomAnimation: false,
      zoomSnap: LEVELS.lines,
    });
    this.#drawing.setAttribute('aria-hidden', 'true');
    for (const name of SHAPES) {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('class', name);
      this.#paths.set(name, { path, shapes: [] });
      this.#drawing.append(path);
    }
    this.#map.getPane('overlayPane')?.append(this.#drawing);
    this.look(START, START.zoom);
    this.#map.on('moveend', this.#moved);
    this.#map.on('zoom viewreset', this.#pinched);
    this.#box.addEventListener('pointerdown', this.#chooseHand, true);
    this.#sizes = new ResizeObserver(() => {
      this.#tell(() => this.#map.invalidateSize({ animate: false, pan: false }));
      options.resized();
    });
    this.#sizes.observe(this.#box);
  }

  remove(): void {
    this.#sizes.disconnect();
    this.#map.off();
    this.showTiles(undefined);
    this.#map.remove();
    this.#box.remove();
  }

  /** Where pins are put: a layer that moves with the map. */
  get pane(): HTMLElement {
    return this.#map.getPane('markerPane') as HTMLElement;
  }

  /** Has the map a size? Without one, there is nothing to fit. */
  get hasSize(): boolean {
    const { x, y } = this.#map.getSize();
    return x > 0 && y > 0;
  }

  get window(): MapWindow {
    const { x, y } = this.#map.getSize();
    const { x: left, y: top } = this.#map.getPixelBounds().min ?? { x: 0, y: 0 };
    const side = this.#side;
    return {
      zoom: this.#map.getZoom(),
      left: left / side,
      top: top / side,
      right: (left + x) / side,
      bottom: (top + y) / side,
    };
  }

  get isNearest(): boolean {
    return this.#map.getZoom() >= MAX_ZOOM;
  }

  /** Where a point is in the pane, in pixels. */
  inPane({ x, y }: WorldPoint): { x: number; y: number } {
    const { x: left, y: top } = this.#map.getPixelOrigin();
    return { x: x * this.#side - left, y: y * this.#side - top };
  }

  /** Pixels of a length on the ground, at this height of the world. */
  pixelsOf(metres: number, y: number): number {
    return lengthAt(metres, y) * this.#side;
  }

  /**
   * Has the map been dragged since the button of the mouse was pressed? Then its release is no
   * click.
   */
  get wasDragged(): boolean {
    const dragging: Handler & { moved?: () => boolean } = this.#map.dragging;
    return dragging.enabled() && (dragging.moved?.() ?? false);
  }

  look({ lat, lon }: { lat: number; lon: number }, zoom = this.#map.getZoom()): void {
    this.#tell(() => this.#map.setView([lat, lon], zoom, { animate: false }));
  }

  panTo(point: WorldPoint): void {
    const { lat, lon } = toDegrees(point);
    this.#map.panTo([lat, lon], { animate: this.options.animate() });
  }

  /** Moves by parts of what is seen. */
  panBy(right: number, down: number): void {
    const { x, y } = this.#map.getSize();
    this.#map.panBy([x * right, y * down], { animate: this.options.animate() });
  }

  /** @param at the pixel of the map that stays where it is; without, its middle */
  zoomBy(levels: number, at?: { x: number; y: number }): void {
    const level = Math.round(this.#map.getZoom() + levels);
    if (at) this.#map.setZoomAround([at.x, at.y] as never, level);
    else this.#map.setZoom(level);
  }

  /** Shows all of a box, not nearer than `maxZoom` and not from farther away than `minZoom`. */
  fit({ left, top, right, bottom }: WorldBox, maxZoom: number, minZoom = 0): void {
    const { lat: north, lon: west } = toDegrees({ x: left, y: top });
    const { lat: south, lon: east } = toDegrees({ x: right, y: bottom });
    const level = this.#map.getBoundsZoom([[south, west], [north, east]], false, [PADDING * 2, PADDING * 2] as never); // prettier-ignore
    const middle = toDegrees({ x: (left + right) / 2, y: (top + bottom) / 2 });
    this.look(middle, Math.max(Math.min(level, maxZoom), minZoom));
  }

  /** Pictures of a base map; without any, also none that are still on their way. */
  showTiles(tiles: Tiles | undefined): void {
    this.#tiles?.remove();
    this.#map.options.zoomSnap = tiles ? LEVELS.pictures : LEVELS.lines;
    if (tiles) {
      const { lat, lng: lon } = this.#map.getCenter();
      this.look({ lat, lon }, Math.floor(this.#map.getZoom()));
    }
    this.#tiles = tiles && new Pictures(tiles, this.options.pictured).addTo(this.#map);
  }

  showShapes(name: ShapeName, shapes: readonly Shape[]): void {
    const known = this.#paths.get(name);
    if (!known) return;
    known.shapes = shapes;
    this.#draw();
  }

  #tell(move: () => void): void {
    this.#told = true;
    move();
    this.#told = false;
  }

  get #side(): number {
    return TILE * 2 ** this.#map.getZoom();
  }

  #draw(): void {
    const { x: left, y: top } = this.#map.getPixelOrigin();
    const { window } = this;
    const box = grow(window, (window.right - window.left) / 2);
    for (const { path, shapes } of this.#paths.values())
      path.setAttribute('d', drawShape(shapes, { box, side: this.#side, left, top }));
  }

  #moved = (): void => {
    this.#draw();
    this.options.moved(!this.#told);
  };

  #pinched = (): void => {
    this.#draw();
    this.options.pinched();
  };

  /**
   * One finger scrolls the page, a mouse or pen drags the map; two fingers are another matter of
   * Leaflet's.
   */
  #chooseHand = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'touch') this.#map.dragging.disable();
    else this.#map.dragging.enable();
  };
}
