import type { Clusters, Pin } from './cluster-pins.js';
import type { GroundMap } from '../leaflet-map.js';
import { nearestPin, type Direction } from './nearest-pin.js';

/**
 * Metres around a point that is not exact: a district, a postcode. By the order of `PRECISIONS`.
 */
const REACH = [0, 750, 2000] as const;
/** Pixels an area takes at least. */
const LEAST = 32;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface PinLayerHandlers {
  /** A visitor presses a pin. */
  readonly activate: (pin: Pin, event: Event) => void;
  /** A pin is pointed at or focused; `undefined` when no longer. */
  readonly point: (pin: Pin | undefined) => void;
  /** Escape. */
  readonly leave: () => void;
}

/** How pins are put into words. */
export interface PinWords {
  /** What is written on it: a letter, a number. */
  readonly sign: (pin: Pin) => string;
  readonly name: (pin: Pin) => string;
}

/** Pins that mean the same, before and after the map has moved, keep their element. */
const keyOf = ({ first, count, spread }: Pin): string => `${first} ${count} ${spread}`;

const isArea = ({ precision, spread }: Pin): boolean => precision > 0 && !spread;

/**
 * The pins over the map: buttons, but one tab stop for all of them. Arrows go to the nearest pin in
 * their direction, and the focus stays with an organization when its pin becomes part of another.
 */
export class PinLayer {
  readonly #elements = new Map<string, HTMLButtonElement>();
  readonly #pins = new WeakMap<Element, Pin>();
  #clusters: Clusters | undefined;
  /** The organization that is the tab stop. */
  #current: number | undefined;

  constructor(
    private readonly ground: GroundMap,
    private readonly handlers: PinLayerHandlers,
  ) {
    const { pane } = ground;
    pane.addEventListener('click', this.#press);
    pane.addEventListener('keydown', this.#move);
    pane.addEventListener('focusin', this.#enter);
    pane.addEventListener('focusout', this.#leave);
    pane.addEventListener('pointerover', this.#hover);
    pane.addEventListener('pointerout', this.#leave);
    // Two quick presses of a pin are not for the map.
    pane.addEventListener('dblclick', (event) => {
      event.stopPropagation();
    });
  }

  /** Draws these pins. */
  draw(clusters: Clusters, words: PinWords): void {
    const focused = this.#focused;
    this.#clusters = clusters;
    const left = new Map(this.#elements);
    this.#elements.clear();
    const elements = clusters.pins.map((pin) => {
      const key = keyOf(pin);
      const element = left.get(key) ?? this.#make();
      left.delete(key);
      this.#elements.set(key, element);
      this.#pins.set(element, pin);
      this.#dress(element, pin, words);
      return element;
    });
    this.place();
    this.#arrange(elements, focused);
    if (!this.#elementOf(this.#current)) this.#current = clusters.pins[0]?.first;
    this.#setTabStop();
    // The new one has the focus before the old one goes: nobody who listens sees it leave the map.
    if (focused && !elements.includes(focused)) this.#elementOf(this.#current)?.focus({ preventScroll: true });
    for (const element of left.values()) element.remove();
  }

  /** Puts the pins where they are now. */
  place(): void {
    for (const element of this.#elements.values()) {
      const pin = this.#pins.get(element);
      if (!pin) continue;
      const { x, y } = this.ground.inPane(pin);
      element.style.left = `${x.toFixed(1)}px`;
      element.style.top = `${y.toFixed(1)}px`;
      const side = isArea(pin) ? Math.max(LEAST, 2 * this.ground.pixelsOf(REACH[pin.precision] ?? 0, pin.y)) : 0;
      if (side) element.style.setProperty('--_side', `${side.toFixed(0)}px`);
    }
  }

  /** Makes the pins of these organizations stand out. */
  emphasize(marked: number | undefined, open: number | undefined): void {
    const [markedOne, openOne] = [this.#elementOf(marked), this.#elementOf(open)];
    for (const element of this.#elements.values()) {
      element.classList.toggle('marked', element === markedOne);
      element.classList.toggle('open', element === openOne);
    }
  }

  /** Takes the focus to the pin an organization is part of, if it is seen. */
  focus(index: number | undefined): boolean {
    const element = this.#elementOf(index);
    element?.focus();
    return element !== undefined;
  }

  get #focused(): HTMLButtonElement | undefined {
    const { activeElement } = this.ground.pane.getRootNode() as ShadowRoot | Document;
    return this.ground.pane.contains(activeElement) ? (activeElement as HTMLButtonElement) : undefined;
  }

  #elementOf(index: number | undefined): HTMLButtonElement | undefined {
    const pin = index === undefined ? undefined : this.#clusters?.pinOf(index);
    return pin && this.#elements.get(keyOf(pin));
  }

  #make(): HTMLButtonElement {
    const element = document.createElement('button');
    const sign = document.createElement('span');
    element.type = 'button';
    element.setAttribute('part', 'pin');
    sign.setAttribute('aria-hidden', 'true');
    element.append(sign);
    return element;
  }

  #dress(element: HTMLButtonElement, pin: Pin, { sign, name }: PinWords): void {
    const { count, spread } = pin;
    const kind = spread ? 'cluster' : isArea(pin) ? 'area' : count > 1 ? 'several' : 'one';
    const digits = count > 1 ? `d${String(count).length}` : '';
    element.className = ['pin', kind, digits].join(' ').trim();
    const text = sign(pin);
    const label = element.firstElementChild;
    if (label && label.textContent !== text) label.textContent = text;
    element.setAttribute('aria-label', name(pin));
    element.title = name(pin);
  }

  /**
   * Brings the elements into their order without moving the focused one, which would lose the
   * focus.
   */
  #arrange(elements: readonly HTMLElement[], focused: HTMLElement | undefined): void {
    const at = focused ? elements.indexOf(focused) : -1;
    this.ground.pane.prepend(...elements.slice(0, Math.max(at, 0)));
    this.ground.pane.append(...elements.slice(at + 1));
  }

  #setTabStop(): void {
    const stop = this.#elementOf(this.#current);
    for (const element of this.#elements.values()) element.tabIndex = element === stop ? 0 : -1;
  }

  #pinAt({ target }: Event): Pin | undefined {
    const button = target instanceof Element ? target.closest('.pin') : null;
    return button ? this.#pins.get(button) : undefined;
  }

  #press = (event: MouseEvent): void => {
    const pin = this.#pinAt(event);
    // Keys press without a pointer, `detail` is 0 then.
    if (pin && !(event.detail > 0 && this.ground.wasDragged)) this.handlers.activate(pin, event);
  };

  #enter = (event: Event): void => {
    const pin = this.#pinAt(event);
    if (!pin) return;
    this.#current = pin.first;
    this.#setTabStop();
    this.handlers.point(pin);
  };

  #hover = (event: PointerEvent): void => {
    const pin = this.#pinAt(event);
    if (pin && event.pointerType !== 'touch') this.handlers.point(pin);
  };

  #leave = (event: FocusEvent | PointerEvent): void => {
    const to = event.relatedTarget;
    const button = to instanceof Element ? to.closest('.pin') : null;
    if (!button || !this.ground.pane.contains(button)) this.handlers.point(undefined);
  };

  #move = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.handlers.leave();
      return;
    }
    const direction = ARROWS[event.key];
    const pin = this.#pinAt(event);
    if (!direction || !pin || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.focus(nearestPin(pin, this.#clusters?.pins ?? [], direction)?.first);
  };
}
