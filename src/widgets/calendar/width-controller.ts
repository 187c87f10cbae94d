import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below this width, in ems of the widget, seven columns are too narrow to read. */
const NARROW = 38;

/** Knows whether the host is too narrow for a grid of days. */
export class WidthController implements ReactiveController {
  isNarrow = false;
  readonly #observer = new ResizeObserver(() => {
    // Drawn within the observer's turn, a change of height would be reported to the page as an
    // error.
    requestAnimationFrame(() => {
      this.#measure();
    });
  });

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const { clientWidth } = this.host;
    // Not drawn at all: nothing to know yet.
    if (!clientWidth) return;
    const isNarrow = clientWidth < NARROW * parseFloat(getComputedStyle(this.host).fontSize);
    if (isNarrow === this.isNarrow) return;
    this.isNarrow = isNarrow;
    this.host.requestUpdate();
  }
}
