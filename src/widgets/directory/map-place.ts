import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Problem } from '../../models/schema/problem.js';
import { mapSubstitute } from './map-substitute.js';
import type { DirectoryMap } from './map/directory-map.js';
import type { MapView } from './map/map-view.js';

type MapPart = typeof import('./map/directory-map.js');

export interface MapPlaceOptions {
  /**
   * The map's code: `undefined` until it is there, `null` when it cannot be had. Asking is what
   * loads it.
   */
  part: () => MapPart | null | undefined;
  /** Tries everything again that could not be loaded. */
  retry: () => Promise<void>;
  /** Tells the developer what is wrong with the map's attributes. */
  report: (message: string) => void;
  /** What is wrong with the boundary's document, each time one is read. */
  boundaryRead: (problems: readonly Problem[]) => void;
}

/**
 * Keeps space for the map. Nothing of it is asked for before that space came into view, nor before
 * the list is painted.
 */
export class MapPlace implements ReactiveController {
  #seen = false;
  #observer: IntersectionObserver | undefined;
  #space: Element | undefined;
  #map: DirectoryMap | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    private readonly options: MapPlaceOptions,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#seen) return;
    const space = this.host.renderRoot.querySelector('.beside > .map-space') ?? undefined;
    if (space === this.#space) return;
    this.hostDisconnected();
    if (!space) return;
    this.#space = space;
    // Answers after the frame in which the list was painted.
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#seen = true;
      this.hostDisconnected();
      this.host.requestUpdate();
    });
    this.#observer.observe(space);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = this.#space = undefined;
  }

  /** Its code cannot be had, or it could not be drawn: the list must do. */
  get isLost(): boolean {
    return (this.#map?.isLost ?? false) || (this.#seen && this.options.part() === null);
  }

  /** Whatever was wrong with the map, a new one begins. */
  readonly #retry = (): void => {
    if (this.#map) this.host.removeController(this.#map);
    this.#map = undefined;
    this.host.requestUpdate();
    void this.options.retry();
  };

  /** The map, the space for it, or a sentence. */
  render(view: () => MapView): TemplateResult {
    if (this.isLost) return mapSubstitute(this.#retry);
    const part = this.#seen ? this.options.part() : undefined;
    if (part) this.#map ??= new part.DirectoryMap(this.host, this.options);
    return html`<div class="beside">${this.#map?.render(view()) ?? html`<div class="map-space"></div>`}</div>`;
  }
}
