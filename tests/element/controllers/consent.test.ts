import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type PropertyDeclarations } from 'lit';
import { consentAdapters } from '../../../src/element/controllers/consent-adapters.js';
import { ConsentController, type ConsentMode } from '../../../src/element/controllers/consent-controller.js';
import type {
  VerbundConsentChangeEvent,
  VerbundConsentRequestEvent,
} from '../../../src/element/controllers/consent-events.js';
import { waitUntil } from '../../support/dom/wait-until.js';

class ConsentTestHost extends LitElement {
  static override properties: PropertyDeclarations = { consent: {}, consentService: { attribute: 'consent-service' } };
  consent: ConsentMode = 'ask';
  consentService: string | undefined;
  readonly controller = new ConsentController(this, 'map');
}
customElements.define('consent-test-host', ConsentTestHost);

async function prepareState(attributes: Record<string, string> = {}) {
  const box = await fixture(html`<div></div>`);
  const host = new ConsentTestHost();
  const events: string[] = [];
  for (const type of ['verbund-consent-request', 'verbund-consent-change'] as const) {
    box.addEventListener(type, (event) => {
      const { detail } = event as VerbundConsentRequestEvent | VerbundConsentChangeEvent;
      events.push(`${type.slice('verbund-consent-'.length)} ${Object.values(detail).join(' ')}`);
    });
  }
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  box.append(host);
  await host.updateComplete;
  return { host, box, events, consent: host.controller };
}

describe('consent to a third party', () => {
  it('is missing until a visitor says yes', async () => {
    const { consent, events } = await prepareState();
    expect([consent.granted, consent.asks, consent.canRevoke]).to.deep.equal([false, true, false]);
    consent.request();
    expect([consent.granted, consent.asks, consent.canRevoke]).to.deep.equal([true, false, true]);
    expect(events).to.deep.equal(['request map', 'change map true']);
  });

  it('waits for the page where that asks in its own words', async () => {
    const { consent, box, events } = await prepareState({ 'consent-service': 'basemap' });
    box.addEventListener('verbund-consent-request', (event) => {
      event.preventDefault();
    });
    consent.request();
    expect(consent.granted).to.be.false;
    consent.grant();
    expect(consent.granted).to.be.true;
    expect(events).to.deep.equal(['request basemap', 'change basemap true']);
  });

  it('ends when it is taken back, and is asked for again', async () => {
    const { consent, events } = await prepareState();
    consent.grant();
    consent.grant();
    consent.revoke();
    consent.revoke();
    expect([consent.granted, consent.asks]).to.deep.equal([false, true]);
    expect(events).to.deep.equal(['change map true', 'change map false']);
  });

  it('is there from the beginning where the page says so, and can be taken back', async () => {
    const { consent, events } = await prepareState({ consent: 'granted' });
    expect([consent.granted, consent.asks, consent.canRevoke]).to.deep.equal([true, false, false]);
    expect(events).to.deep.equal([]);
    consent.revoke();
    expect([consent.granted, consent.asks]).to.deep.equal([false, true]);
  });

  it('is not asked for where the page denies it, but a script of the page may give it', async () => {
    const { consent } = await prepareState({ consent: 'denied' });
    expect([consent.granted, consent.asks]).to.deep.equal([false, false]);
    consent.grant();
    expect(consent.granted).to.be.true;
  });

  it('follows the attribute when that changes', async () => {
    const { host, consent, events } = await prepareState();
    consent.grant();
    host.consent = 'denied';
    await host.updateComplete;
    expect(consent.granted).to.be.false;
    host.consent = 'granted';
    await host.updateComplete;
    expect(consent.granted).to.be.true;
    expect(events).to.deep.equal(['change map true', 'change map false', 'change map true']);
  });

  it('is kept nowhere but in the element', async () => {
    const { consent } = await prepareState();
    consent.grant();
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
    const again = await prepareState();
    expect(again.consent.granted).to.be.false;
  });

  it('is missing while no consent manager answers', async () => {
    const { consent } = await prepareState({ consent: 'cmp' });
    expect([consent.granted, consent.asks]).to.deep.equal([false, true]);
    consent.grant();
    expect(consent.granted).to.be.true;
  });

  describe('with a consent manager on the page', () => {
    const heard: { service: string; decided: (granted: boolean) => void }[] = [];
    let ended = 0;

    beforeEach(() => {
      heard.length = ended = 0;
      consentAdapters.push({
        name: 'test',
        watch: (service, decided) => {
          heard.push({ service, decided });
          return () => {
            ended += 1;
          };
        },
      });
    });
    afterEach(() => {
      consentAdapters.length = 0;
    });

    it('is what the visitor decided there', async () => {
      const { consent, events } = await prepareState({ consent: 'cmp', 'consent-service': 'karte' });
      await waitUntil(() => heard.length > 0, 'the manager is asked');
      expect(heard[0]?.service).to.equal('karte');
      heard[0]?.decided(true);
      expect(consent.granted).to.be.true;
      heard[0]?.decided(false);
      expect(consent.granted).to.be.false;
      expect(events).to.deep.equal(['change karte true', 'change karte false']);
    });

    it('listens only while the widget is on the page', async () => {
      const { host, box } = await prepareState({ consent: 'cmp' });
      await waitUntil(() => heard.length > 0, 'the manager is asked');
      host.remove();
      expect(ended).to.equal(1);
      box.append(host);
      await waitUntil(() => heard.length > 1, 'the manager is asked again');
    });

    it('hears nothing where the page does not want it', async () => {
      const { host } = await prepareState({ consent: 'ask' });
      await host.updateComplete;
      expect(heard).to.deep.equal([]);
    });
  });
});
