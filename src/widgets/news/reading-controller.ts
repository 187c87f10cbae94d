import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NewsItem } from '../../models/news-item.js';
import type { Sourced } from '../../models/provenance.js';
import type { newsDetail } from './news-detail.js';
import type { BodyOptions } from './prepare-body.js';

type Item = Sourced<NewsItem>;

/**
 * Which item is open and where. What is needed to draw a full item is loaded when the first one is opened; until then
 * `draw` is undefined. A newer choice always wins over a slower older one.
 */
export class ReadingController implements ReactiveController {
  item: Item | undefined;
  place: 'inline' | 'dialog' = 'inline';
  draw: typeof newsDetail | undefined;
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
    if (!this.item) return;
    this.item = undefined;
    this.body = undefined;
    this.host.requestUpdate();
  }

  async #prepare(item: Item, options: BodyOptions): Promise<void> {
    try {
      const [{ newsDetail }, { prepareBody }] = await Promise.all([
        import('./news-detail.js'),
        import('./prepare-body.js'),
      ]);
      this.draw = newsDetail;
      if (this.item === item) this.host.requestUpdate();
      const body = await prepareBody(item, options);
      if (this.item !== item) return;
      this.body = body;
    } catch (error) {
      this.onFailure(error);
      if (this.item === item) this.body = document.createElement('div');
    }
    this.host.requestUpdate();
  }
}
