import { css, html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { yieldToMain } from '../../../data/load/slice.js';
import { formatKilometres } from '../../../i18n/format/format-distance.js';
import { withLocale } from '../../../i18n/catalogue/locales.js';
import { msg, str } from '../../../i18n/catalogue/msg.js';
import { plural } from '../../../i18n/catalogue/plural.js';
import type { Reader } from '../../../i18n/reader.js';
import { Combobox, type ComboboxOption } from '../../../ui/controls/combobox.js';
import { comboboxStyles } from '../../../ui/styles/combobox-styles.js';
import type { Catalog } from '../catalog/catalog.js';
import type { Near } from '../facets/directory-choice.js';
import { RADII, USUAL_RADIUS } from './near-parameters.js';
import { readGazetteer, type Municipality } from './read-gazetteer.js';
import { searchPlaces, type PlaceAnswer, type PlaceSuggestion } from './search-places.js';

export const styles = css`
  ${comboboxStyles}

  .near {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    inline-size: 100%;
  }

  .near .geolocation {
    inline-size: 100%;
  }
`;

export interface NearControlOptions {
  catalog: () => Catalog;
  reader: () => Reader;
  /** The visitor chooses a place, or none any more. */
  choose: (near: Near | undefined) => void;
}

/** What is going on with the visitor's position: asked for, or why it is not known. */
type GeolocationStatus = 'asking' | 'denied' | 'unavailable' | 'timeout' | undefined;

type PlaceOption = ComboboxOption & PlaceSuggestion;

/** Position errors by their `code`. */
const STATUS_OF_CODE: readonly GeolocationStatus[] = [undefined, 'denied', 'unavailable', 'timeout'];
/** How long the visitor waits for the position; how old it may be: milliseconds. */
const POSITION: PositionOptions = { timeout: 15_000, maximumAge: 60_000 };

/** About 100 m: more nobody needs to know. */
const roughly = (degrees: number): number => Math.round(degrees * 1000) / 1000;

async function loadGazetteer(): Promise<readonly Municipality[]> {
  const gazetteer = readGazetteer(await import('../generated/gazetteer.js'));
  // To read it and to search it are two pieces of work.
  await yieldToMain();
  return gazetteer;
}

/**
 * "Near me" without any service: a postcode or place from the records or from the list of German
 * municipalities, which comes with the first letter typed; or where the visitor is, asked for by a
 * press of the button only and kept nowhere.
 */
export class NearControl implements ReactiveController {
  readonly #field: Combobox<PlaceOption>;
  #radius: number = USUAL_RADIUS;
  #gazetteer: readonly Municipality[] | undefined;
  #loading: Promise<void> | undefined;
  #query = '';
  #options: readonly PlaceOption[] = [];
  #unknownCode: string | undefined;
  #geolocation: GeolocationStatus;
  /** The request for the position that still counts. */
  #asked: symbol | undefined;
  #near: Near | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    private readonly options: NearControlOptions,
  ) {
    this.#field = new Combobox(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#forgetRequest();
  }

  render({ near, canLocate }: { near: Near | undefined; canLocate: boolean }): TemplateResult {
    this.#follow(near);
    const label = msg('Postleitzahl oder Ort');
    return html`
      <div class="near controls" part="near" role="group" aria-label=${msg('In der Nähe')}>
        ${this.#field.render({
          label,
          language: 'de',
          value: near?.label ?? '',
          options: this.#options,
          status: this.#status,
          note: this.#note,
          takesFirst: !this.#unknownCode,
          search: this.#search,
          choose: this.#choose,
          clear: () => {
            if (near) this.options.choose(undefined);
          },
        })}
        ${this.#renderRadius()} ${canLocate ? this.#renderLocate() : nothing}
        ${
          near
            ? html`<button type="button" class="link" part="button" @click=${this.#clear}>
                ${msg('Ort löschen')}
              </button>`
            : nothing
        }
        <p class="${this.#geolocation ? 'geolocation' : 'hidden'} meta" role="status">
          ${statusSentence(this.#geolocation)}
        </p>
      </div>
    `;
  }

  #renderRadius(): TemplateResult {
    const { ui } = this.options.reader();
    return html`<select aria-label=${msg('Umkreis')} @change=${this.#chooseRadius}>
      ${RADII.map(
        (radius) =>
          html`<option value=${radius} .selected=${radius === this.#radius}>${formatKilometres(radius, ui)}</option>`,
      )}
    </select>`;
  }

  #renderLocate(): TemplateResult | typeof nothing {
    if (!globalThis.isSecureContext || !('geolocation' in navigator)) return nothing;
    return html`<button type="button" part="button" @click=${this.#locate}>${msg('Mein Standort')}</button>`;
  }

  /** Another place than before has been chosen, here or elsewhere: in the URL, by its chip. */
  #follow(near: Near | undefined): void {
    if (near === this.#near) return;
    this.#near = near;
    this.#forgetRequest();
    if (!near) return;
    this.#radius = near.radius;
    this.#field.reset();
  }

  get #status(): string {
    // Nothing found means nothing before all places are there.
    if (this.#options.length === 0 && this.#loading && !this.#gazetteer) return '';
    const found = plural(
      msg('{n, plural, =0 {Keinen Ort gefunden.} one {# Vorschlag.} other {# Vorschläge.}}'),
      this.#options.length,
      this.options.reader().ui,
    );
    return this.#unknownCode ? `${found} ${unknownCodeSentence(this.#unknownCode)}` : found;
  }

  get #note(): string {
    if (this.#unknownCode) return unknownCodeSentence(this.#unknownCode);
    return this.#gazetteer ? msg('Orte: © GeoBasis-DE / BKG 2017 (Daten verändert)') : '';
  }

  #search = (text: string): void => {
    this.#query = text;
    this.#answer();
    this.#loading ??= loadGazetteer().then(
      (gazetteer) => {
        this.#gazetteer = gazetteer;
        this.#answer();
        this.host.requestUpdate();
      },
      () => {
        // The places of the records do without; the next letter tries again.
        this.#loading = undefined;
        this.host.requestUpdate();
      },
    );
  };

  #answer(): void {
    const { suggestions, unknownCode }: PlaceAnswer = searchPlaces(this.#query, {
      catalog: this.options.catalog(),
      gazetteer: this.#gazetteer,
    });
    this.#options = suggestions.map((place) => ({ ...place, hint: place.detail }));
    this.#unknownCode = unknownCode;
  }

  #choose = ({ label, lat, lon }: PlaceOption): void => {
    this.options.choose({ label, lat, lon, radius: this.#radius });
  };

  #chooseRadius = (event: Event): void => {
    this.#radius = Number((event.target as HTMLSelectElement).value);
    if (this.#near) this.options.choose({ ...this.#near, radius: this.#radius });
  };

  /** The button goes with the place: the focus goes on where another one is asked for. */
  #clear = (): void => {
    this.options.choose(undefined);
    this.#field.focus();
  };

  #locate = (): void => {
    const request = Symbol();
    this.#asked = request;
    this.#geolocation = 'asking';
    this.host.requestUpdate();
    const settle = (act: () => void): void => {
      // The visitor has chosen something else meanwhile, or the widget has left the page.
      if (this.#asked !== request) return;
      this.#forgetRequest();
      act();
      this.host.requestUpdate();
    };
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        settle(() => {
          const label = withLocale(this.options.reader().ui, () => msg('Mein Standort'));
          const [lat, lon] = [roughly(latitude), roughly(longitude)];
          this.options.choose({ label, lat, lon, radius: this.#radius, own: true });
        });
      },
      ({ code }) => {
        settle(() => {
          this.#geolocation = STATUS_OF_CODE[code];
        });
      },
      POSITION,
    );
  };

  #forgetRequest(): void {
    this.#asked = undefined;
    this.#geolocation = undefined;
  }
}

const unknownCodeSentence = (code: string): string =>
  msg(str`Die Postleitzahl ${code} kommt hier nicht vor. Bitte geben Sie einen Ort ein.`);

/** What is going on with the visitor's position, and what to do. */
function statusSentence(status: GeolocationStatus): string {
  switch (status) {
    case 'asking':
      return msg('Ihr Standort wird gesucht …');
    case 'denied':
      return msg('Ihr Browser gibt den Standort nicht frei. Bitte geben Sie eine Postleitzahl oder einen Ort ein.');
    case 'unavailable':
      return msg('Ihr Standort lässt sich nicht bestimmen. Bitte geben Sie eine Postleitzahl oder einen Ort ein.');
    case 'timeout':
      return msg(
        'Die Suche nach Ihrem Standort dauert zu lange. Bitte versuchen Sie es noch einmal oder geben Sie einen Ort ein.',
      );
    case undefined:
      return '';
  }
}

/** A name of its own direction inside a sentence of another: parentheses stay where they belong. */
const isolate = (name: string): string => `\u2068${name}\u2069`;

/** What visitors can do where nobody is near. */
export interface NothingNear {
  readonly near: Near;
  readonly reader: Reader;
  /**
   * Is the place all that was asked for? Else nobody knows whether anything else would be found
   * there.
   */
  readonly isAll: boolean;
  readonly widen: (near: Near) => void;
  readonly reset: () => void;
}

/** Nobody is within the radius: says so, once, and offers the next one. */
export function nothingNear({ near, reader, isAll, widen, reset }: NothingNear): TemplateResult {
  const { ui } = reader;
  const wider = RADII.find((radius) => radius > near.radius);
  const distance = formatKilometres(near.radius, ui);
  const nobody = near.own
    ? msg(str`Im Umkreis von ${distance} um Ihren Standort ist nichts eingetragen.`)
    : msg(str`Im Umkreis von ${distance} um ${isolate(near.label)} ist nichts eingetragen.`);
  return html`
    <div class="state" part="empty">
      <p>${isAll ? nobody : msg('Dazu wurde nichts gefunden.')}</p>
      ${
        wider
          ? html`<button
              type="button"
              part="button"
              @click=${() => {
                widen({ ...near, radius: wider });
              }}
            >
              ${msg(str`Umkreis auf ${formatKilometres(wider, ui)} erweitern`)}
            </button>`
          : nothing
      }
      <button type="button" part="button" @click=${reset}>${msg('Suche und Auswahl zurücksetzen')}</button>
    </div>
  `;
}
