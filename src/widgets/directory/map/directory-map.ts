import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { loadDocument } from '../../../data/response-cache.js';
import { formatNumber } from '../../../i18n/format-text.js';
import { msg, str } from '../../../i18n/msg.js';
import { plural } from '../../../i18n/plural.js';
import { withLocale } from '../../../i18n/locales.js';
import { CLOSE } from '../../../ui/icon-paths.js';
import { icon } from '../../../ui/icons.js';
import { clusterPins, isOnePlace, type Pin } from './cluster-pins.js';
import { borders, land } from './generated/outline.js';
import type { GroundMap } from './leaflet-map.js';
import { mapButtons } from './map-buttons.js';
import type { MapView } from './map-view.js';
import { PinLayer } from './pin-layer.js';
import { readOutline } from './read-outline.js';
import { findTiles, isOwnOrigin, type Tiles } from './tile-presets.js';

export { mapStyles as styles } from './map-styles.js';

export interface DirectoryMapOptions {
  /** Tells the developer what is wrong with the map's attributes, or why it cannot be drawn. */
  report: (message: string) => void;
}

const HINT_MS = 2500;
const reducedMotion = '(prefers-reduced-motion: reduce)';

/**
 * The map beside the list: outline, boundary, pins, and after consent the pictures of a base map. Follows the list in `render`,
 * draws after it in `hostUpdated`. Leaflet comes with it and is asked for once; without it the list is whole.
 */
export class DirectoryMap implements ReactiveController {
  #view: MapView | undefined;
  #ground: GroundMap | undefined;
  #pins: PinLayer | undefined;
  #canvas: HTMLElement | undefined;
  #lost = false;
  /** Organizations at one place, whose names stand in a list. */
  #here: readonly number[] | undefined;
  #hint = '';
  #hinting: ReturnType<typeof setTimeout> | undefined;
  #shown: { tiles?: Tiles | undefined; boundary?: string | undefined; near?: MapView['near']; visible?: Uint32Array } =
    {};
  #abort = new AbortController();
  /** Where the focus came from. */
  #origin: HTMLElement | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    private readonly options: DirectoryMapOptions,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#takeDown();
  }

  hostUpdated(): void {
    const canvas = this.host.renderRoot.querySelector<HTMLElement>('.map .canvas') ?? undefined;
    if (canvas !== this.#canvas) {
      this.#takeDown();
      this.#canvas = canvas;
      if (canvas) void this.#setUp(canvas);
    } else if (canvas) this.#follow();
  }

  render(view: MapView): TemplateResult {
    this.#view = view;
    if (this.#lost)
      return html`<p class="note meta">
        ${msg('Die Karte kann hier gerade nicht gezeigt werden. Alle Einträge stehen in der Liste.')}
      </p>`;
    return html`
      <section class="map" part="map" aria-label=${msg('Karte')}>
        ${this.#renderQuestion(view)}
        <div class="stage">
          <div
            class="canvas"
            role="group"
            aria-label=${msg('Orte auf der Karte. Alle Einträge stehen auch in der Liste.')}
            @wheel=${this.#wheel}
            @touchmove=${this.#touch}
            @focusin=${this.#enter}
            @keydown=${this.#key}
          ></div>
          ${mapButtons(this.#act)} ${this.#renderHere(view)}
          ${this.#hint ? html`<p class="hint" aria-hidden="true">${this.#hint}</p>` : nothing}
        </div>
        ${this.#renderNotes(view)}
      </section>
    `;
  }

  /** Before third parties are asked: who, what for, and what they learn. */
  #renderQuestion({ consent, tiles, attribution }: MapView): TemplateResult | typeof nothing {
    const found = findTiles(tiles, attribution);
    if (!found || isOwnOrigin(found)) return nothing;
    if (consent.asks) {
      return html`<div class="question controls">
        <p class="meta">
          ${msg(str`Für Straßen und Orte auf der Karte werden Bilder von ${found.provider} geladen. Dabei erfährt dieser Anbieter Ihre IP-Adresse und welchen Ausschnitt Sie ansehen.`)}
        </p>
        <button
          type="button"
          part="button"
          @click=${() => {
            consent.request();
          }}
        >
          ${msg('Kartenbilder laden')}
        </button>
      </div>`;
    }
    if (!consent.canRevoke) return nothing;
    return html`<p class="question meta controls">
      <span>${msg(str`Kartenbilder kommen von ${found.provider}.`)}</span>
      <button
        type="button"
        class="link"
        part="button"
        @click=${() => {
          consent.revoke();
        }}
      >
        ${msg('Kartenbilder nicht mehr laden')}
      </button>
    </p>`;
  }

  /** The names of those who are at one place. */
  #renderHere(view: MapView): TemplateResult | typeof nothing {
    const here = this.#here?.filter((index) => view.visible.includes(index)) ?? [];
    if (here.length === 0) return nothing;
    const label = plural(
      msg('{n, plural, one {# Eintrag an diesem Ort} other {# Einträge an diesem Ort}}'),
      here.length,
      view.reader.ui,
    );
    return html`
      <div class="here" role="group" aria-label=${label} @keydown=${this.#closeHereByKey}>
        <div class="bar controls">
          <b>${label}</b>
          <button type="button" class="close" part="button" aria-label=${msg('Schließen')} @click=${this.#closeHere}>
            ${icon(CLOSE)}
          </button>
        </div>
        <ul>
          ${here.map(
            (index) =>
              html`<li>
                <button
                  type="button"
                  class="link"
                  @click=${(event: Event) => {
                    view.choose(index, event);
                  }}
                >
                  ${view.catalog.names[index]}
                </button>
              </li>`,
          )}
        </ul>
      </div>
    `;
  }

  #renderNotes({ catalog, visible, reader, tiles, attribution }: MapView): TemplateResult {
    let lost = 0;
    for (const index of visible) if (Number.isNaN(catalog.lat[index])) lost += 1;
    const shown = this.#tilesToShow;
    const notes = shown ? shown.attribution : [{ text: '© GeoBasis-DE / BKG 2017 (Daten verändert)' }];
    const found = findTiles(tiles, attribution);
    return html`
      <p class="attribution meta">
        ${
          lost > 0
            ? html`<span role="status"
                >${plural(msg('{n, plural, one {# Eintrag ohne Ort steht nur in der Liste.} other {# Einträge ohne Ort stehen nur in der Liste.}}'), lost, reader.ui)}</span
              >`
            : html`<span role="status"></span>`
        }
        ${(found ? notes : notes).map(({ text, ...rest }) => {
          const url = 'url' in rest ? rest.url : undefined;
          return html`<span lang="de">${url ? html`<a href=${url}>${text}</a>` : text}</span>`;
        })}
      </p>
    `;
  }

  get #tilesToShow(): Tiles | undefined {
    const { tiles = 'none', attribution, consent } = this.#view ?? {};
    const found = findTiles(tiles, attribution);
    return found && (isOwnOrigin(found) || consent?.granted) ? found : undefined;
  }

  async #setUp(canvas: HTMLElement): Promise<void> {
    try {
      const { GroundMap } = await import('./leaflet-map.js');
      if (this.#canvas !== canvas) return;
      this.#ground = new GroundMap(canvas, {
        animate: !matchMedia(reducedMotion).matches,
        dragging: !matchMedia('(pointer: coarse)').matches,
        moved: () => {
          this.#drawPins();
        },
      });
    } catch (error) {
      this.#lost = true;
      this.options.report(`the map cannot be shown: ${String(error)}`);
      this.host.requestUpdate();
      return;
    }
    this.#pins = new PinLayer(this.#ground, {
      activate: this.#activate,
      point: (index) => this.#view?.mark(index),
      leave: this.#leave,
    });
    this.#lookAtFirst();
    this.#follow();
  }

  #takeDown(): void {
    clearTimeout(this.#hinting);
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#ground?.remove();
    this.#ground = this.#pins = this.#canvas = undefined;
    this.#shown = {};
  }

  /** What the page asks to see, else all that can be placed. */
  #lookAtFirst(): void {
    const { center = '', zoom, catalog, visible } = this.#view ?? {};
    const [lat = Number.NaN, lon = Number.NaN] = center.split(/[\s,;]+/).map(Number);
    if (Math.abs(lat) <= 85 && Math.abs(lon) <= 180) this.#ground?.look(lat, lon, zoom ?? 12);
    else if (catalog && visible) {
      if (center) this.options.report(`center="${center}" is not a latitude and a longitude such as "51.45 7.01"`);
      this.#ground?.fit(this.#pointsOf(visible), zoom ?? 15);
    }
  }

  #pointsOf(members: Iterable<number>): [number, number][] {
    const { lat = [], lon = [] } = this.#view?.catalog ?? {};
    return Array.from(members, (index): [number, number] => [
      lat[index] ?? Number.NaN,
      lon[index] ?? Number.NaN,
    ]).filter(([y]) => !Number.isNaN(y));
  }

  /** Draws what has changed since the last time. */
  #follow(): void {
    const ground = this.#ground;
    const view = this.#view;
    if (!ground || !view) return;
    const { boundary, near, visible } = view;
    const tiles = this.#tilesToShow;
    const isFirst = !('visible' in this.#shown);
    if (tiles?.url !== this.#shown.tiles?.url || isFirst) {
      ground.showTiles(tiles);
      if (tiles) ground.hideOutline();
      else ground.showOutline(readOutline(land), readOutline(borders));
    }
    if (boundary !== this.#shown.boundary && boundary) void this.#loadBoundary(boundary);
    if (near !== this.#shown.near) ground.showRing(near);
    this.#shown = { tiles, boundary, near, visible };
    const { open } = view;
    const point = open === undefined ? undefined : this.#pointsOf([open])[0];
    if (point && !ground.isVisible(...point)) ground.panTo(...point);
    this.#drawPins();
  }

  async #loadBoundary(address: string): Promise<void> {
    const { signal } = this.#abort;
    try {
      const { json } = await loadDocument(new URL(address, document.baseURI).href, { signal });
      if (signal.aborted) return;
      if (typeof json !== 'object' || json === null || !('type' in json)) throw new Error('it is not GeoJSON');
      this.#ground?.showBoundary(json as Parameters<GroundMap['showBoundary']>[0]);
      if (this.#view?.center) this.#lookAtFirst();
    } catch (error) {
      if (!signal.aborted) this.options.report(`boundary="${address}" cannot be drawn: ${String(error)}`);
    }
  }

  #drawPins(): void {
    const ground = this.#ground;
    const view = this.#view;
    if (!ground || !view) return;
    const { catalog, visible, marked, open, reader } = view;
    this.#pins?.draw(clusterPins(catalog, visible, ground.window), {
      catalog,
      marked,
      open,
      number: (count) => formatNumber(count, reader.ui),
      name: (pin) => withLocale(reader.ui, () => this.#nameOf(pin, view)),
    });
  }

  #nameOf({ members: [first = 0, ...others] }: Pin, { catalog, placeAt, reader }: MapView): string {
    if (others.length > 0) {
      return plural(msg('{n, plural, one {# Verein hier} other {# Vereine hier}}'), others.length + 1, reader.ui);
    }
    const name = catalog.names[first] ?? '';
    const place = placeAt(first);
    const rough = catalog.precision[first] ? msg('ungefähre Lage') : '';
    return [name, place, rough].filter(Boolean).join(', ');
  }

  #activate = ({ members }: Pin, event: Event): void => {
    const view = this.#view;
    const ground = this.#ground;
    const [first] = members;
    if (!view || !ground || first === undefined) return;
    if (members.length === 1) {
      this.#here = undefined;
      view.choose(first, event);
    } else if (isOnePlace(view.catalog, members) || ground.isNearest) {
      this.#here = members;
      this.host.requestUpdate();
      void this.host.updateComplete.then(() => {
        this.host.renderRoot.querySelector<HTMLElement>('.here li button')?.focus();
      });
    } else ground.fit(this.#pointsOf(members), 19, !matchMedia(reducedMotion).matches);
  };

  #closeHere = (): void => {
    this.#here = undefined;
    this.host.requestUpdate();
    this.host.renderRoot.querySelector<HTMLElement>('.pin[tabindex="0"]')?.focus();
  };

  #closeHereByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#closeHere();
  };

  /** Escape goes back to where the focus came from, else to what follows the map. */
  #leave = (): void => {
    const back = this.#origin?.isConnected ? this.#origin : undefined;
    (back ?? this.host.renderRoot.querySelector<HTMLElement>('.map button'))?.focus();
  };

  #enter = ({ relatedTarget }: FocusEvent): void => {
    const inside = relatedTarget instanceof Node && this.#canvas?.contains(relatedTarget);
    if (!inside && relatedTarget instanceof HTMLElement) this.#origin = relatedTarget;
  };

  #act = (act: (ground: GroundMap) => void): void => {
    if (this.#ground) act(this.#ground);
  };

  #key = ({ key }: KeyboardEvent): void => {
    if (key === '+') this.#ground?.zoomBy(1);
    if (key === '-') this.#ground?.zoomBy(-1);
  };

  #wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) {
      this.#say(msg('Zum Vergrößern die Strg-Taste gedrückt halten'));
      return;
    }
    event.preventDefault();
    const { left, top } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    this.#ground?.zoomBy(event.deltaY < 0 ? 1 : -1, { x: event.clientX - left, y: event.clientY - top });
  };

  #touch = ({ touches }: TouchEvent): void => {
    if (touches.length === 1) this.#say(msg('Zum Bewegen der Karte zwei Finger nehmen'));
  };

  /** A word over the map, for a moment. */
  #say(hint: string): void {
    clearTimeout(this.#hinting);
    this.#hinting = setTimeout(() => {
      this.#hint = '';
      this.host.requestUpdate();
    }, HINT_MS);
    if (this.#hint === hint) return;
    this.#hint = hint;
    this.host.requestUpdate();
  }
}
