import {
  Circle,
  CRS,
  DomUtil,
  GeoJSON,
  LatLng,
  LatLngBounds,
  Layer,
  Map as LeafletMap,
  Polygon,
  Polyline,
  TileLayer,
  type LatLngExpression,
} from 'leaflet/dist/leaflet-src.esm.js';
import type { GeoJsonObject } from 'geojson';
import type { Window } from './cluster-pins.js';
import type { Line } from './read-outline.js';
import type { Tiles } from './tile-presets.js';

/** Germany, where nobody says anything else: south-west and north-east. */
const GERMANY = new LatLngBounds([47.2, 5.8], [55.1, 15.1]);

/** A tile layer that pads the level for `{zz}` and leaves no picture of its own behind when it goes. */
class Pictures extends TileLayer {
  override getTileUrl(coords: { x: number; y: number; z: number }): string {
    const level = String((this as unknown as { _getZoomForUrl(): number })._getZoomForUrl());
    return super
      .getTileUrl(coords as never)
      .replace('%7Bzz%7D', level)
      .replace('{zz}', level.padStart(2, '0'));
  }
}

export interface LeafletOptions {
  readonly animate: boolean;
  /** One finger moves the map; on touch screens it scrolls the page instead. */
  readonly dragging: boolean;
  /** The map shows something else; `moving` while that still changes. */
  readonly moved: () => void;
}

/** The map under the pins: the only door to Leaflet. It knows nothing of organizations. */
export class GroundMap {
  readonly #map: LeafletMap;
  #tiles: Pictures | undefined;
  #outline: Layer[] = [];
  #boundary: GeoJSON | undefined;
  #ring: Circle | undefined;
  readonly #sizes: ResizeObserver;

  constructor(container: HTMLElement, { animate, dragging, moved }: LeafletOptions) {
    this.#map = new LeafletMap(container, {
      crs: CRS.EPSG3857,
      attributionControl: false,
      zoomControl: false,
      keyboard: false,
      scrollWheelZoom: false,
      boxZoom: false,
      doubleClickZoom: true,
      dragging,
      maxZoom: 19,
      minZoom: 4,
      fadeAnimation: animate,
      zoomAnimation: animate,
      markerZoomAnimation: animate,
      inertia: animate,
    });
    this.#map.fitBounds(GERMANY, { animate: false });
    this.#map.on('moveend zoomend', moved);
    this.#sizes = new ResizeObserver(() => this.#map.invalidateSize({ animate: false, pan: false }));
    this.#sizes.observe(container);
  }

  remove(): void {
    this.#sizes.disconnect();
    this.#map.remove();
  }

  /** Where pins are put: a layer that moves with the map. */
  get pane(): HTMLElement {
    return this.#map.getPane('markerPane') as HTMLElement;
  }

  /** Puts an element of the pane over a point. */
  put(element: HTMLElement, lat: number, lon: number): void {
    DomUtil.setPosition(element, this.#map.latLngToLayerPoint([lat, lon]));
  }

  /** What is seen and half as much around it. */
  get window(): Window {
    const bounds = this.#map.getBounds().pad(0.5);
    return {
      west: bounds.getWest(),
      south: bounds.getSouth(),
      east: bounds.getEast(),
      north: bounds.getNorth(),
      zoom: this.zoom,
    };
  }

  get zoom(): number {
    return Math.round(this.#map.getZoom());
  }

  get isNearest(): boolean {
    return this.zoom >= this.#map.getMaxZoom();
  }

  /** Pixels of a length at a latitude. */
  pixelsOf(metres: number, lat: number): number {
    return metres / ((40_075_016 * Math.cos((lat * Math.PI) / 180)) / (256 * 2 ** this.zoom));
  }

  isVisible(lat: number, lon: number): boolean {
    return this.#map.getBounds().pad(-0.05).contains([lat, lon]);
  }

  panTo(lat: number, lon: number): void {
    this.#map.panTo([lat, lon]);
  }

  /** Moves by parts of what is seen. */
  panBy(right: number, down: number): void {
    const { x, y } = this.#map.getSize();
    this.#map.panBy([x * right, y * down]);
  }

  zoomBy(levels: number, at?: { x: number; y: number }): void {
    const level = this.#map.getZoom() + levels;
    if (at) this.#map.setZoomAround(this.#map.containerPointToLatLng([at.x, at.y]), level);
    else this.#map.setZoom(level);
  }

  look(lat: number, lon: number, zoom: number): void {
    this.#map.setView([lat, lon], zoom, { animate: false });
  }

  /** Shows all of these points, not nearer than `maxZoom`. */
  fit(points: readonly LatLngExpression[], maxZoom = 15, animate = false): void {
    if (points.length === 0) return;
    const bounds = new LatLngBounds(points.map((point) => new LatLng(...(point as [number, number]))));
    this.#map.fitBounds(bounds, { maxZoom, padding: [32, 32], animate });
  }

  /** Pictures of a base map; none without. */
  showTiles(tiles: Tiles | undefined): void {
    this.#tiles?.remove();
    this.#tiles = undefined;
    if (!tiles) return;
    const { url, maxZoom, referrerPolicy } = tiles;
    this.#tiles = new Pictures(url.replace('{zz}', '%7Bzz%7D'), {
      maxZoom,
      maxNativeZoom: maxZoom,
      ...(referrerPolicy && { referrerPolicy }),
      // A `data:` picture that Leaflet would leave behind is none.
      errorTileUrl: '',
    }).addTo(this.#map);
  }

  showOutline(land: readonly Line[], borders: readonly Line[]): void {
    if (this.#outline.length > 0) return;
    const line = (className: string) => ({ className, interactive: false, smoothFactor: 0.5 });
    this.#outline = [new Polygon([...land], line('land')), new Polyline([...borders], line('border'))].map((layer) =>
      layer.addTo(this.#map),
    );
  }

  hideOutline(): void {
    for (const layer of this.#outline) layer.remove();
    this.#outline = [];
  }

  /** The outline of the municipality, fitted. Throws for what is no GeoJSON. */
  showBoundary(geometry: GeoJsonObject): void {
    this.#boundary?.remove();
    this.#boundary = new GeoJSON(geometry, {
      interactive: false,
      style: { className: 'boundary' },
      filter: ({ geometry: shape }) => /Polygon|LineString/.test(shape.type),
    }).addTo(this.#map);
    const bounds = this.#boundary.getBounds();
    if (!bounds.isValid()) throw new Error('it has no area');
    this.#map.fitBounds(bounds, { padding: [16, 16], animate: false });
  }

  /** A circle around what is near. */
  showRing(near: { lat: number; lon: number; radius: number } | undefined): void {
    this.#ring?.remove();
    this.#ring = undefined;
    if (!near) return;
    const { lat, lon, radius } = near;
    this.#ring = new Circle([lat, lon], { radius: radius * 1000, className: 'ring', interactive: false }).addTo(
      this.#map,
    );
    this.#map.fitBounds(this.#ring.getBounds(), { animate: false });
  }
}
