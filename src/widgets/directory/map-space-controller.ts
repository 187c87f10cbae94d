import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells once that the space kept for the map came into view; until then nothing of the map is asked for. */
export class MapSpaceController implements ReactiveController {
  /** True from the moment it was seen. */
  seen = false;
  #observer: IntersectionObserver | undefined;
  #space: Element | undefined;

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.seen) return;
    const space = this.host.renderRoot.querySelector('.map-space') ?? undefined;
    if (space === this.#space) return;
    this.hostDisconnected();
    if (!space) return;
    this.#space = space;
    // Answers after the frame in which the list was painted.
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.seen = true;
      this.hostDisconnected();
      this.host.requestUpdate();
    });
    this.#observer.observe(space);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = this.#space = undefined;
  }
}
