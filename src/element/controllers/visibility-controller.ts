import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far before the viewport a lazy widget starts: about what a flick of the thumb covers. */
const MARGIN = 400;

/**
 * Tells once that the host came near the viewport, like `<img loading="lazy">`. Observes only
 * between connection and that moment.
 */
export class VisibilityController implements ReactiveController {
  /** True from the moment the host came near. */
  near = false;
  #observer: IntersectionObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly onNear: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.near) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.reveal();
      },
      { rootMargin: `${MARGIN}px 0px` },
    );
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /**
   * Looks at once: the observer answers only after the next frame, and until then nothing would be
   * asked for.
   */
  look(): void {
    // A browser that cannot tell leaves it to the observer.
    const host: Partial<Pick<Element, 'checkVisibility'>> = this.host;
    const { top, bottom } = this.host.getBoundingClientRect();
    if (top < innerHeight + MARGIN && bottom > -MARGIN && host.checkVisibility?.()) this.reveal();
  }

  /** Counts the host as near, wherever it is (`loading="eager"`, `reload()`). */
  reveal(): void {
    this.hostDisconnected();
    if (this.near) return;
    this.near = true;
    this.onNear();
  }
}
