import { WidgetEvent } from './events.js';

/**
 * `verbund-filter`: a visitor changed search or filters; `filter` is a query string like the
 * attribute's.
 */
export class VerbundFilterEvent extends WidgetEvent<{ filter: string }> {
  constructor(detail: { filter: string }) {
    super('verbund-filter', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'verbund-filter': VerbundFilterEvent;
  }
}
