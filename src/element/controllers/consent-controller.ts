import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { VerbundConsentChangeEvent, VerbundConsentRequestEvent } from './consent-events.js';

export type ConsentMode = 'ask' | 'granted' | 'denied' | 'cmp';

/** The attributes `consent` and `consent-service` of a widget. */
export interface ConsentHost extends ReactiveControllerHost, EventTarget {
  readonly consent: ConsentMode;
  readonly consentService: string | undefined;
}

/**
 * Whether the widget may ask a third party for something. The last word counts: of the visitor
 * (`request`), of the page's scripts (`grant`, `revoke`), of the page's consent manager
 * (`consent="cmp"`), or of the attribute when it changes. Remembered only as long as the element
 * lives, never stored.
 *
 * `verbund-consent-request` comes before the visitor's yes takes effect, `verbund-consent-change`
 * after each change.
 */
export class ConsentController implements ReactiveController {
  /** What was said last, apart from the attribute. */
  #said: boolean | undefined;
  #mode: ConsentMode | undefined;
  #watched: string | undefined;
  #unwatch: (() => void) | undefined;

  /** @param name of the service, where the page does not give it another */
  constructor(
    private readonly host: ConsentHost,
    private readonly name: string,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { consent } = this.host;
    if (this.#mode !== undefined && this.#mode !== consent) {
      const before = this.#said ?? this.#mode === 'granted';
      this.#said = undefined;
      this.#mode = consent;
      if (before !== this.granted) this.#announce();
    }
    this.#mode = consent;
    this.#watch();
  }

  hostConnected(): void {
    // A host that comes back hears the manager again; one that is new does so with its first
    // update.
    if (this.#mode) this.#watch();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#unwatch = this.#watched = undefined;
  }

  get granted(): boolean {
    return this.#said ?? this.host.consent === 'granted';
  }

  /** May the widget put its own question to visitors? */
  get asks(): boolean {
    return !this.granted && this.host.consent !== 'denied';
  }

  /** Was it granted by the visitor or a script, so that there is something to take back? */
  get canRevoke(): boolean {
    return this.#said === true;
  }

  grant(): void {
    this.#say(true);
  }

  revoke(): void {
    this.#say(false);
  }

  /**
   * The visitor says yes to the widget's question; the page may cancel that and ask in its own way.
   */
  request(): void {
    if (this.host.dispatchEvent(new VerbundConsentRequestEvent({ service: this.#service }))) this.grant();
  }

  get #service(): string {
    return this.host.consentService ?? this.name;
  }

  #say(granted: boolean): void {
    const before = this.granted;
    this.#said = granted;
    this.host.requestUpdate();
    if (granted !== before) this.#announce();
  }

  #announce(): void {
    this.host.dispatchEvent(new VerbundConsentChangeEvent({ service: this.#service, granted: this.granted }));
  }

  #watch(): void {
    const wanted = this.#mode === 'cmp' ? this.#service : undefined;
    if (wanted === this.#watched) return;
    this.hostDisconnected();
    this.#watched = wanted;
    if (wanted !== undefined) void this.#listen(wanted);
  }

  /** Where the adapters cannot be loaded, nobody has consented. */
  async #listen(service: string): Promise<void> {
    const adapters = await import('./consent-adapters.js').catch(() => undefined);
    if (this.#watched !== service) return;
    // The next update tries again.
    if (!adapters) this.#watched = undefined;
    const decided = (granted: boolean): void => {
      if (granted !== this.granted) this.#say(granted);
    };
    this.#unwatch = adapters?.watchConsent(service, decided);
  }
}
