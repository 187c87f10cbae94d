import { BrowserEvent } from '../browser-event.js';

/**
 * `verbund-consent-request`: a visitor wants what needs the consent. Cancel it to ask in your own
 * words.
 */
export class VerbundConsentRequestEvent extends BrowserEvent {
  readonly detail: { service: string };

  constructor(detail: { service: string }) {
    super('verbund-consent-request', { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

/** `verbund-consent-change`: consent was given or taken back. */
export class VerbundConsentChangeEvent extends BrowserEvent {
  readonly detail: { service: string; granted: boolean };

  constructor(detail: { service: string; granted: boolean }) {
    super('verbund-consent-change', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'verbund-consent-request': VerbundConsentRequestEvent;
    'verbund-consent-change': VerbundConsentChangeEvent;
  }
}
