import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NewsItem } from '../../models/news-item.js';
import type { Sourced } from '../../models/provenance.js';
import type { BodyOptions } from './prepare-body.js';

type Item = Sourced<NewsItem>;

/** Everything needed to read an item; a chunk of its own. */
export const reading = () => import('./news-reading.js');

/**
 * Which item is open, where, and its prepared body. A newer choice always wins over a slower older one.
 */
export class ReadingController implements ReactiveController {
  item: Item | undefined;
  place: 'inline' | 'dialog' = 'inline';
  body: Node | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onFailure: (error: unknown) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  open(item: Item, place: 'inline' | 'dialog', options: BodyOptions): void {
    this.item = item;
    this.place = place;
    this.body = undefined;
    this.host.requestUpdate();
    void this.#prepare(item, options);
  }

  close(): void {
    this.item = this.body = undefined;
    this.host.requestUpdate();
  }

  async #prepare(item: Item, options: BodyOptions): Promise<void> {
    let body: Node = document.createElement('div');
    try {
      const { prepareBody } = await reading();
      body = await prepareBody(item, options);
    } catch (error) {
      this.onFailure(error);
    }
    if (this.item !== item) return;
    this.body = body;
    this.host.requestUpdate();
  }
}
