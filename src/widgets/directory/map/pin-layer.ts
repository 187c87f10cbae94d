import type { Catalog } from '../catalog.js';
import type { Pin } from './cluster-pins.js';
import type { GroundMap } from './leaflet-map.js';

/** Metres of the area that stands for a point which is not exact: the district, the postcode. */
const AREAS = [0, 750, 2000] as const;

export interface PinLayerOptions {
  readonly catalog: Catalog;
  readonly marked: number | undefined;
  readonly open: number | undefined;
  /** What a pin is called. */
  readonly name: (pin: Pin) => string;
  /** A number in the reader's digits. */
  readonly number: (count: number) => string;
}

export interface PinLayerHandlers {
  readonly activate: (pin: Pin, event: Event) => void;
  readonly point: (index: number | undefined) => void;
  readonly leave: () => void;
}

/** A pin as it is drawn. */
interface Drawn {
  readonly pin: Pin;
  readonly element: HTMLButtonElement;
}

const keyOf = ({ members: [first = -1, ...others] }: Pin): string => `${first}+${others.length}`;

const ARROWS: Readonly<Record<string, [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The pins over the map: buttons, one tab stop for all of them, arrows go to the nearest one in their direction. */
export class PinLayer {
  #drawn = new Map<string, Drawn>();
  #current: string | undefined;

  constructor(
    private readonly ground: GroundMap,
    private readonly handlers: PinLayerHandlers,
  ) {
    const { pane } = ground;
    pane.addEventListener('keydown', this.#move);
    pane.addEventListener('pointerleave', () => {
      handlers.point(undefined);
    });
    pane.addEventListener('focusout', () => {
      handlers.point(undefined);
    });
  }

  /** Draws these pins; those that stay keep their elements, and with them the focus. */
  draw(pins: readonly Pin[], options: PinLayerOptions): void {
    const hadFocus = this.#hasFocus();
    const before = new Map(this.#drawn);
    this.#drawn = new Map();
    for (const pin of pins) {
      const key = keyOf(pin);
      const element = before.get(key)?.element ?? this.#make();
      before.delete(key);
      this.#drawn.set(key, { pin, element });
      this.#dress(element, pin, options);
      this.ground.put(element, pin.lat, pin.lon);
      if (!element.isConnected) this.ground.pane.append(element);
    }
    for (const { element } of before.values()) element.remove();
    if (!this.#current || !this.#drawn.has(this.#current)) this.#current = this.#drawn.keys().next().value;
    this.#setTabStop();
    if (hadFocus && !this.#hasFocus()) this.#drawn.get(this.#current ?? '')?.element.focus({ preventScroll: true });
  }

  #hasFocus(): boolean {
    const root = this.ground.pane.getRootNode() as ShadowRoot | Document;
    return root.activeElement !== null && this.ground.pane.contains(root.activeElement);
  }

  #make(): HTMLButtonElement {
    const element = document.createElement('button');
    element.type = 'button';
    element.addEventListener('click', (event) => {
      const drawn = this.#drawnBy(element);
      if (drawn) this.handlers.activate(drawn.pin, event);
    });
    element.addEventListener('dblclick', (event) => {
      event.stopPropagation();
    });
    for (const type of ['pointerenter', 'focus'] as const) {
      element.addEventListener(type, () => {
        this.handlers.point(this.#drawnBy(element)?.pin.members[0]);
      });
    }
    element.addEventListener('focus', () => {
      for (const [key, drawn] of this.#drawn) if (drawn.element === element) this.#current = key;
      this.#setTabStop();
    });
    return element;
  }

  #drawnBy(element: Element): Drawn | undefined {
    for (const drawn of this.#drawn.values()) if (drawn.element === element) return drawn;
    return undefined;
  }

  #dress(element: HTMLButtonElement, pin: Pin, { catalog, marked, open, name, number }: PinLayerOptions): void {
    const { members, lat } = pin;
    const [first = 0] = members;
    const isCluster = members.length > 1;
    const area = isCluster ? 0 : (AREAS[catalog.precision[first] ?? 0] ?? 0);
    const has = (index: number | undefined): boolean => index !== undefined && members.includes(index);
    const size = members.length >= 1000 ? 'huge' : members.length >= 100 ? 'large' : '';
    const classes = [
      'pin',
      isCluster ? 'cluster' : '',
      size,
      area ? 'area' : '',
      has(marked) ? 'marked' : '',
      has(open) ? 'is_open' : '',
    ];
    element.className = classes.filter(Boolean).join(' ');
    element.setAttribute('part', 'pin');
    const letter = /[\p{L}\p{N}]/u.exec(catalog.names[first] ?? '')?.[0]?.toLocaleUpperCase() ?? '';
    const text = isCluster ? number(members.length) : letter;
    if (element.textContent !== text) element.textContent = text;
    element.setAttribute('aria-label', name(pin));
    element.title = name(pin);
    const side = area ? `${Math.max(28, 2 * this.ground.pixelsOf(area, lat))}px` : '';
    element.style.inlineSize = side;
    element.style.blockSize = side;
  }

  #setTabStop(): void {
    for (const [key, { element }] of this.#drawn) element.tabIndex = key === this.#current ? 0 : -1;
  }

  #move = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      this.handlers.leave();
      event.stopPropagation();
      return;
    }
    const direction = ARROWS[event.key];
    const from = this.#drawn.get(this.#current ?? '');
    if (!direction || !from) return;
    event.preventDefault();
    this.#nearest(from, direction)?.element.focus();
  };

  /** The pin that is nearest in a direction; what lies aside counts double. */
  #nearest(from: Drawn, [right, down]: [number, number]): Drawn | undefined {
    const centre = ({ element }: Drawn): [number, number] => {
      const box = element.getBoundingClientRect();
      return [box.left + box.width / 2, box.top + box.height / 2];
    };
    const [x, y] = centre(from);
    let best: Drawn | undefined;
    let least = Infinity;
    for (const other of this.#drawn.values()) {
      if (other === from) continue;
      const [ox, oy] = centre(other);
      const along = (ox - x) * right + (oy - y) * down;
      const aside = Math.abs((ox - x) * down) + Math.abs((oy - y) * right);
      if (along <= 0 || aside > 3 * along) continue;
      const cost = along + 2 * aside;
      if (cost < least) [best, least] = [other, cost];
    }
    return best;
  }
}
