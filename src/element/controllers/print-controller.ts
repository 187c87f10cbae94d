import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Lets a widget draw on paper what it does not draw on the screen: `printing` is true meanwhile.
 */
export class PrintController implements ReactiveController {
  printing = false;

  /** @param draw draws the host at once: the browser does not wait */
  constructor(
    host: ReactiveControllerHost,
    private readonly draw: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeprint', this.#begin);
    globalThis.addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeprint', this.#begin);
    globalThis.removeEventListener('afterprint', this.#end);
  }

  #begin = (): void => {
    this.printing = true;
    this.draw();
  };

  #end = (): void => {
    this.printing = false;
    this.draw();
  };
}
