import { BrowserEvent } from './browser-event.js';
import type { Problem } from '../models/schema/problem.js';
import type { SourceInfo } from '../data/load/load-collection.js';
import type { SourceErrorKind } from '../models/schema/source-error.js';

/** All events of the widgets bubble and cross shadow roots. None carries personal data. */
export class WidgetEvent<D> extends BrowserEvent {
  readonly detail: D;

  constructor(type: string, detail: D, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = detail;
  }
}

/**
 * `verbund-load`: a load ended and is drawn; `count` valid records are there, `problems` name what
 * was left out. `complete` is false where a source, or a part of one, could not be read: `problems`
 * and `sources` tell why.
 */
export class VerbundLoadEvent extends WidgetEvent<{
  count: number;
  complete: boolean;
  problems: readonly Problem[];
  sources: readonly SourceInfo[];
}> {
  constructor(detail: VerbundLoadEvent['detail']) {
    super('verbund-load', detail);
  }
}

/** `verbund-error`: a load failed for good. `message` is for the developer of the page. */
export class VerbundErrorEvent extends WidgetEvent<{
  kind: SourceErrorKind;
  url: string;
  status: number | undefined;
  message: string;
}> {
  constructor(detail: VerbundErrorEvent['detail']) {
    super('verbund-error', detail);
  }
}

/** `verbund-select`: a visitor opens a record. Cancel it to show the record yourself. */
export class VerbundSelectEvent<T = unknown> extends WidgetEvent<{ record: T }> {
  constructor(detail: { record: T }) {
    super('verbund-select', detail, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'verbund-load': VerbundLoadEvent;
    'verbund-error': VerbundErrorEvent;
    'verbund-select': VerbundSelectEvent;
  }
}
