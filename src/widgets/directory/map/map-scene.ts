import { formatNumber } from '../../../i18n/format/format-text.js';
import { withLocale } from '../../../i18n/catalogue/locales.js';
import { msg } from '../../../i18n/catalogue/msg.js';
import { plural } from '../../../i18n/catalogue/plural.js';
import { clusterPins, placesOf, type Clusters, type Pin } from './pins/cluster-pins.js';
import type { Shape } from './shapes/draw-shape.js';
import { borders, land } from './generated/outline.js';
import { GroundMap } from './leaflet-map.js';
import type { MapView } from './map-view.js';
import { PinLayer } from './pins/pin-layer.js';
import { readCenter } from './read-center.js';
import { readOutline } from './shapes/read-outline.js';
import type { Tiles } from './tile-presets.js';
import { boxAround, contains, grow, lengthAt, toWorld, type WorldBox, type WorldPoint } from './world.js';

/** The nearest that is gone to by itself: a street with its neighbours. */
const CLOSE_UP = 15;
/** Corners of the circle around what is near. */
const CORNERS = 72;

export interface SceneHandlers {
  readonly animate: () => boolean;
  /**
   * Organizations at one place, or so near that no zooming parts them; in the order of the list.
   */
  readonly gather: (members: readonly number[]) => void;
  readonly leave: () => void;
  readonly pictured: () => void;
}

/** The circle around a place. */
function ring({ lat, lon, radius }: { lat: number; lon: number; radius: number }): Shape {
  const { x, y } = toWorld(lat, lon);
  const length = lengthAt(radius * 1000, y);
  const points: number[] = [];
  for (let i = 0; i < CORNERS; i += 1) {
    const angle = (2 * Math.PI * i) / CORNERS;
    points.push(x + length * Math.cos(angle), y + length * Math.sin(angle));
  }
  return { points, closed: true };
}

function* pointsOf(shapes: readonly Shape[]): Generator<WorldPoint> {
  for (const { points } of shapes)
    for (let i = 0; i < points.length; i += 2) yield { x: points[i] ?? Number.NaN, y: points[i + 1] ?? Number.NaN };
}

/**
 * What is on the map, drawn from what the list shows. Where a visitor has moved the map, it stays
 * unless it would be empty.
 */
export class MapScene {
  readonly #ground: GroundMap;
  readonly #pins: PinLayer;
  #view: MapView;
  #clusters: Clusters | undefined;
  #boundary: WorldBox | undefined;
  /** Has a visitor moved the map since it was told where to look? */
  #touched = false;
  /** The organization that was last brought into view because it is open. */
  #looked: number | undefined;
  #shown: { tiles?: Tiles | undefined; near?: MapView['near']; catalog?: MapView['catalog']; visible?: Uint32Array } =
    {};

  constructor(
    container: HTMLElement,
    view: MapView,
    private readonly handlers: SceneHandlers,
  ) {
    this.#view = view;
    this.#ground = new GroundMap(container, {
      animate: handlers.animate,
      moved: (byVisitor) => {
        this.#touched ||= byVisitor;
        this.#draw();
      },
      resized: () => {
        if (this.#touched) return;
        this.#place();
        // Filtering changes the page, and with it the size: the map must not go back to where
        // nothing is left.
        this.#lookIfLost();
      },
      pinched: () => this.#pins.place(),
      pictured: handlers.pictured,
    });
    this.#pins = new PinLayer(this.#ground, {
      activate: this.#activate,
      point: (pin) => {
        this.#view.mark(pin && !pin.spread && pin.count === 1 ? pin.first : undefined);
      },
      leave: handlers.leave,
    });
    this.#ground.showShapes('land', readOutline(land, true));
    this.#ground.showShapes('border', readOutline(borders, false));
  }

  get ground(): GroundMap {
    return this.#ground;
  }

  remove(): void {
    this.#ground.remove();
  }

  /** Takes the focus to the pin of an organization. */
  focusPin(index: number | undefined): boolean {
    return this.#pins.focus(index);
  }

  /** Draws what has changed since the last time. */
  follow(view: MapView, tiles: Tiles | undefined): void {
    const { catalog, near, open, visible } = (this.#view = view);
    const before = this.#shown;
    this.#shown = { catalog, near, tiles, visible };
    if (tiles?.url !== before.tiles?.url) this.#ground.showTiles(tiles);
    if (near !== before.near) {
      this.#ground.showShapes('ring', near ? [ring(near)] : []);
      this.#touched = false;
    }
    if (catalog !== before.catalog || near !== before.near) this.#place();
    if (visible !== before.visible) this.#lookIfLost();
    if (catalog !== before.catalog || visible !== before.visible) this.#draw();
    else this.#pins.emphasize(view.marked, open);
    this.#lookAt(open);
  }

  /**
   * The outline of the municipality; the map goes there unless the page wants another place to be
   * seen.
   */
  showBoundary(shapes: readonly Shape[]): void {
    this.#boundary = boxAround(pointsOf(shapes));
    this.#ground.showShapes('boundary', shapes);
    this.#place();
  }

  /** Looks at everything that is shown. */
  showAll(): void {
    const box = this.#around(this.#view.visible) ?? this.#boundary;
    if (box) this.#ground.fit(box, CLOSE_UP);
  }

  #around(indices: Iterable<number>): WorldBox | undefined {
    const { x, y } = placesOf(this.#view.catalog);
    const points = function* (): Generator<WorldPoint> {
      for (const index of indices) yield { x: x[index] ?? Number.NaN, y: y[index] ?? Number.NaN };
    };
    return boxAround(points());
  }

  /**
   * Looks at what is near to where the visitor asked, else at what the page names, else at the
   * municipality, else at all that can be placed. A map that a visitor has moved stays where it is.
   */
  #place(): void {
    if (this.#touched || !this.#ground.hasSize) return;
    const { near, visible, zoom } = this.#view;
    const center = readCenter(this.#view.center);
    const box = this.#boundary ?? this.#around(visible);
    const around = near && boxAround(pointsOf([ring(near)]));
    if (around) this.#ground.fit(around, CLOSE_UP);
    else if (center) this.#ground.look(center, zoom ?? 12);
    else if (box) this.#ground.fit(box, zoom ?? CLOSE_UP, zoom);
  }

  /** Does not leave a visitor with an empty map while there is something elsewhere. */
  #lookIfLost(): void {
    const { visible } = this.#view;
    const { x, y } = placesOf(this.#view.catalog);
    const { window } = this.#ground;
    const isSeen = (index: number): boolean =>
      contains(window, { x: x[index] ?? Number.NaN, y: y[index] ?? Number.NaN });
    if (visible.length > 0 && !visible.some(isSeen)) this.showAll();
  }

  /** What is open is to be seen. */
  #lookAt(index: number | undefined): void {
    if (index === undefined || index === this.#looked) return;
    this.#looked = index;
    const { left, top, right, bottom } = this.#around([index]) ?? {};
    if (left === undefined || top === undefined || right === undefined || bottom === undefined) return;
    const point = { x: left, y: top };
    const { window } = this.#ground;
    if (!contains(grow(window, (window.left - window.right) / 20), point)) this.#ground.panTo(point);
  }

  #draw(): void {
    const { catalog, marked, open, reader, visible } = this.#view;
    this.#clusters = clusterPins(placesOf(catalog), visible, this.#ground.window);
    withLocale(reader.ui, () => {
      if (this.#clusters) this.#pins.draw(this.#clusters, { name: this.#name, sign: this.#sign });
    });
    this.#pins.emphasize(marked, open);
  }

  #name = ({ count, first, precision, spread }: Pin): string => {
    const { catalog, placeAt, reader } = this.#view;
    const rough = precision > 0 && !spread ? msg('ungefähre Lage') : '';
    const who =
      count > 1
        ? plural(msg('{n, plural, one {# Verein hier} other {# Vereine hier}}'), count, reader.ui)
        : [catalog.names[first], placeAt(first)].filter(Boolean).join(', ');
    return [who, rough].filter(Boolean).join(', ');
  };

  #sign = ({ count, first }: Pin): string => {
    const { catalog, reader } = this.#view;
    if (count > 1) return formatNumber(count, reader.ui);
    return /[\p{L}\p{N}]/u.exec(catalog.names[first] ?? '')?.[0].toUpperCase() ?? '•';
  };

  #activate = (pin: Pin, event: Event): void => {
    const members = this.#clusters?.membersOf(pin) ?? [];
    if (pin.count === 1) this.#view.choose(pin.first, event);
    else if (pin.spread && !this.#ground.isNearest) this.#ground.fit(pin.box, 19, this.#ground.window.zoom + 1);
    else this.handlers.gather(members);
  };
}
