import { css, html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { formatKilometres } from '../../i18n/format-distance.js';
import { withLocale } from '../../i18n/locales.js';
import { msg, str } from '../../i18n/msg.js';
import { plural } from '../../i18n/plural.js';
import type { Reader } from '../../i18n/reader.js';
import { Combobox, comboboxStyles } from '../../ui/combobox.js';
import type { Catalog } from './catalog.js';
import type { Near } from './directory-choice.js';
import { RADII, USUAL_RADIUS } from './near-parameters.js';
import type { Municipality } from './read-gazetteer.js';
import { searchPlaces, type PlaceAnswer, type PlaceSuggestion } from './search-places.js';

export { RADII } from './near-parameters.js';

export const styles = css`
  ${comboboxStyles}

  .near {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    inline-size: 100%;
  }

  .near .problem {
    inline-size: 100%;
  }
`;

export interface NearControlOptions {
  catalog: () => Catalog;
  reader: () => Reader;
  /** The visitor chooses a place, or none any more. */
  choose: (near: Near | undefined) => void;
}

interface Option extends PlaceSuggestion {
  readonly hint: string;
}

const NOTHING: PlaceAnswer = { suggestions: [], unknownCode: undefined };
/** About 100 m: more nobody needs to know. */
const roughly = (degrees: number): number => Math.round(degrees * 1000) / 1000;

async function loadGazetteer(): Promise<readonly Municipality[]> {
  const [packed, { readGazetteer }] = await Promise.all([
    import('./generated/gazetteer.js'),
    import('./read-gazetteer.js'),
  ]);
  return readGazetteer(packed);
}

/**
 * "Near me" without any service: a postcode or place from the records or from the list of German municipalities, which comes with the
 * first letter typed; or where the visitor is, asked for by a press of the button only and kept nowhere.
 */
export class NearControl implements ReactiveController {
  readonly #field: Combobox<Option>;
  #radius: number = USUAL_RADIUS;
  #gazetteer: readonly Municipality[] | undefined;
  #asked = false;
  #answer = NOTHING;
  #locating = false;
  /** Why the position is not known, as in `GeolocationPositionError.code`. */
  #problem: number | undefined;
  #shown: Near | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    private readonly options: NearControlOptions,
  ) {
    this.#field = new Combobox(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#locating = false;
  }

  render({ near, canLocate }: { near: Near | undefined; canLocate: boolean }): TemplateResult {
    const language = this.options.reader().ui;
    if (near !== this.#shown) {
      this.#shown = near;
      this.#radius = near?.radius ?? this.#radius;
      this.#field.text = near?.label ?? '';
    }
    return html`
      <div class="near controls" part="near" role="group" aria-label=${msg('In der Nähe')}>
        ${this.#field.render({
          label: msg('Postleitzahl oder Ort'),
          placeholder: msg('Postleitzahl oder Ort'),
          options: this.#answer.suggestions.map((place) => ({ ...place, hint: place.detail })),
          status: plural(
            msg('{n, plural, =0 {Keine Vorschläge} one {# Vorschlag} other {# Vorschläge}}'),
            this.#answer.suggestions.length,
            language,
          ),
          note: this.#note,
          search: this.#search,
          choose: this.#choose,
        })}
        <select aria-label=${msg('Umkreis')} @change=${this.#widen}>
          ${[...new Set([...RADII, this.#radius])].map(
            (radius) =>
              html`<option value=${radius} ?selected=${radius === this.#radius}>
                ${formatKilometres(radius, language)}
              </option>`,
          )}
        </select>
        ${
          canLocate && 'geolocation' in navigator
            ? html`<button type="button" part="button" aria-busy=${String(this.#locating)} @click=${this.#locate}>
                ${this.#locating ? msg('Standort wird gesucht …') : msg('Mein Standort')}
              </button>`
            : nothing
        }
        ${
          near
            ? html`<button type="button" class="link" part="button" @click=${this.#clear}>
                ${msg('Ort löschen')}
              </button>`
            : nothing
        }
        <p class="meta problem" role="status" ?hidden=${this.#problem === undefined}>
          ${this.#problem === undefined ? nothing : positionProblem(this.#problem)}
        </p>
      </div>
    `;
  }

  get #note(): string {
    const { unknownCode } = this.#answer;
    const source = msg('Orte: © GeoBasis-DE / BKG 2017 (Daten verändert)');
    if (!unknownCode) return this.#gazetteer ? source : '';
    return msg(str`Die Postleitzahl ${unknownCode} kommt hier nicht vor. Ein Ortsname hilft weiter.`);
  }

  #search = (text: string): void => {
    this.#problem = undefined;
    this.#ask(text);
    if (this.#asked) return;
    this.#asked = true;
    loadGazetteer().then(
      (gazetteer) => {
        this.#gazetteer = gazetteer;
        this.#ask(this.#field.text);
        this.host.requestUpdate();
      },
      () => {
        // The places of the records go on; the next letter tries again.
        this.#asked = false;
      },
    );
  };

  #ask(text: string): void {
    const sources = { catalog: this.options.catalog(), gazetteer: this.#gazetteer };
    this.#answer = text.trim() ? searchPlaces(text, sources) : NOTHING;
  }

  #choose = ({ label, lat, lon }: Option): void => {
    this.options.choose({ label, lat, lon, radius: this.#radius });
  };

  #widen = (event: Event): void => {
    this.#radius = Number((event.target as HTMLSelectElement).value);
    if (this.#shown) this.options.choose({ ...this.#shown, radius: this.#radius });
    this.host.requestUpdate();
  };

  #clear = (): void => {
    this.options.choose(undefined);
    this.#field.focus();
  };

  #locate = (): void => {
    if (this.#locating) return;
    this.#locating = true;
    this.#problem = undefined;
    this.host.requestUpdate();
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        if (!this.#locating) return;
        this.#locating = false;
        const [lat, lon] = [roughly(coords.latitude), roughly(coords.longitude)];
        const label = withLocale(this.options.reader().ui, () => msg('Mein Standort'));
        this.options.choose({ label, lat, lon, radius: this.#radius });
        this.host.requestUpdate();
      },
      ({ code }) => {
        this.#locating = false;
        this.#problem = code;
        this.host.requestUpdate();
      },
      { maximumAge: 600_000, timeout: 15_000 },
    );
  };
}

/** Why the position is not known, and what to do. `code` as in `GeolocationPositionError`. */
function positionProblem(code: number): string {
  if (code === 1)
    return msg('Ihr Browser gibt den Standort nicht frei. Sie können einen Ort oder eine Postleitzahl eingeben.');
  return msg('Ihr Standort lässt sich gerade nicht bestimmen. Sie können einen Ort oder eine Postleitzahl eingeben.');
}

/** Nobody is within the radius: says so and offers the next one. */
export function nothingNear(near: Near, { ui }: Reader, widen: (near: Near) => void): TemplateResult {
  const wider = RADII.find((radius) => radius > near.radius);
  const distance = formatKilometres(near.radius, ui);
  return html`
    <div class="state">
      <p>${msg(str`Im Umkreis von ${distance} um ${near.label} ist nichts eingetragen.`)}</p>
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
    </div>
  `;
}
