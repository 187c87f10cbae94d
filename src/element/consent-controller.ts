import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { VerbundConsentChangeEvent, VerbundConsentRequestEvent } from './consent-events.js';

export type ConsentMode = 'ask' | 'granted' | 'denied' | 'cmp';

export interface ConsentHost extends ReactiveControllerHost, EventTarget {
  readonly consent: ConsentMode;
  readonly consentService: string | undefined;
}

/** Whether the host may ask a third party for something. Kept in memory only, for the life of the element. */
export class ConsentController implements ReactiveController {
  #given: boolean | undefined;

  constructor(
    private readonly host: ConsentHost,
    private readonly service: string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to begin: consent is asked for by a visitor or given by the page.
  }

  get granted(): boolean {
    return this.#given ?? this.host.consent === 'granted';
  }

  get asks(): boolean {
    return !this.granted && this.host.consent !== 'denied';
  }

  get canRevoke(): boolean {
    return this.granted;
  }

  grant(): void {
    this.#set(true);
  }

  revoke(): void {
    this.#set(false);
  }

  request(): void {
    const service = this.host.consentService ?? this.service;
    if (this.host.dispatchEvent(new VerbundConsentRequestEvent({ service }))) this.grant();
  }

  #set(granted: boolean): void {
    if (granted === this.granted) return;
    this.#given = granted;
    this.host.requestUpdate();
    const service = this.host.consentService ?? this.service;
    this.host.dispatchEvent(new VerbundConsentChangeEvent({ service, granted }));
  }
}
